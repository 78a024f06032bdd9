//! Writing: only what changed, so that a warm build leaves files and their times alone.

use crate::Error;
use crate::assets::files_below;
use crate::compress::{Encoding, beside};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Files to be written, by path.
#[derive(Default)]
pub struct Output(BTreeMap<PathBuf, Vec<u8>>);

impl Output {
    /// Adds a file.
    pub fn add(&mut self, path: &str, bytes: Vec<u8>) {
        self.0.insert(path.into(), bytes);
    }

    /// The paths of all files so far.
    pub fn paths(&self) -> impl Iterator<Item = &Path> {
        self.0.keys().map(PathBuf::as_path)
    }

    /// All files so far, by path.
    pub fn files(&self) -> impl Iterator<Item = (&Path, &[u8])> {
        self.0.iter().map(|(path, bytes)| (path.as_path(), bytes.as_slice()))
    }

    /// The page of a folder, such as `claims/`; none where it has no page.
    pub fn page(&self, folder: &str) -> Option<&[u8]> {
        self.0.get(Path::new(&format!("{folder}index.html"))).map(Vec::as_slice)
    }

    /// Writes a text in place of another into every page.
    pub fn fill_pages(&mut self, place: &str, text: &str) {
        let pages = self.0.iter_mut().filter(|(path, _)| path.extension().is_some_and(|ending| ending == "html"));
        for (_, bytes) in pages {
            *bytes = String::from_utf8_lossy(bytes).replace(place, text).into_bytes();
        }
    }

    /// Writes all files and gives the number that changed. Where the folder holds only ours, what is not
    /// among them is removed. What was compressed from a file that changed is removed too, so that none is served
    /// in place of it.
    pub fn write(&self, folder: &Path, only_ours: bool) -> Result<usize, Error> {
        if only_ours && folder.is_dir() {
            for path in files_below(folder)? {
                let is_ours = path.strip_prefix(folder).is_ok_and(|inside| self.0.contains_key(inside));
                if !is_ours && !self.is_compressed_from_ours(folder, &path) {
                    std::fs::remove_file(&path).map_err(|source| Error::Write { path, source })?;
                }
            }
        }
        let mut written = 0;
        for (inside, bytes) in &self.0 {
            written += usize::from(write_if_changed(&folder.join(inside), bytes)?);
        }
        Ok(written)
    }

    /// Whether a path is the compressed file beside one of ours that stands there already as it will be.
    fn is_compressed_from_ours(&self, folder: &Path, path: &Path) -> bool {
        let original = path.with_extension("");
        let ours = original.strip_prefix(folder).ok().and_then(|inside| self.0.get(inside));
        Encoding::ALL.iter().any(|encoding| beside(&original, *encoding) == path)
            && ours.is_some_and(|bytes| std::fs::read(&original).is_ok_and(|there| there == *bytes))
    }
}

fn write_if_changed(path: &Path, bytes: &[u8]) -> Result<bool, Error> {
    if std::fs::read(path).is_ok_and(|there| there == bytes) {
        return Ok(false);
    }
    let failed = |source| Error::Write { path: path.to_path_buf(), source };
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(failed)?;
    }
    std::fs::write(path, bytes).map_err(failed)?;
    Ok(true)
}

/// Writes a file that is there whole or not at all, even when two builds write it or one is cut off: under a name of
/// its own first.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let half_done = path.with_extension(format!("half-{}-{:?}", std::process::id(), std::thread::current().id()));
    write_if_changed(&half_done, bytes)?;
    std::fs::rename(&half_done, path).map_err(|source| Error::Write { path: path.to_path_buf(), source })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_changed_is_written_and_what_is_left_over_goes() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        std::fs::write(folder.path().join("old.html"), "old").expect("a file");
        let mut output = Output::default();
        output.add("a/index.html", b"one".to_vec());
        output.add("b.html", b"two".to_vec());
        assert_eq!(output.write(folder.path(), true).ok(), Some(2));
        assert!(!folder.path().join("old.html").exists());
        output.add("b.html", b"three".to_vec());
        assert_eq!(output.write(folder.path(), true).ok(), Some(1));
    }

    #[test]
    fn a_place_is_filled_in_pages_and_nowhere_else() {
        let mut output = Output::default();
        output.add("a/index.html", b"<p>here</p>".to_vec());
        output.add("a.txt", b"here".to_vec());
        output.fill_pages("here", "there");
        let texts: Vec<&[u8]> = output.files().map(|(_, bytes)| bytes).collect();
        assert_eq!(texts, [&b"<p>there</p>"[..], b"here"]);
    }

    #[test]
    fn a_compressed_file_goes_when_what_it_was_made_from_changes() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let mut output = Output::default();
        output.add("a.html", b"one".to_vec());
        output.add("b.html", b"two".to_vec());
        assert!(output.write(folder.path(), true).is_ok());
        for name in ["a.html.br", "b.html.br", "c.html.br"] {
            std::fs::write(folder.path().join(name), "compressed").expect("a file");
        }
        output.add("b.html", b"three".to_vec());
        assert!(output.write(folder.path(), true).is_ok());
        let there = ["a.html.br", "b.html.br", "c.html.br"].map(|name| folder.path().join(name).exists());
        assert_eq!(there, [true, false, false]);
    }
}
