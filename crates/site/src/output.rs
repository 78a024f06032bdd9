//! Writing: only what changed, so that a warm build leaves files and their times alone.

use crate::Error;
use crate::assets::files_below;
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

    /// Writes all files and gives the number that changed. Where the folder holds only ours, what is not
    /// among them is removed.
    pub fn write(&self, folder: &Path, only_ours: bool) -> Result<usize, Error> {
        if only_ours && folder.is_dir() {
            for path in files_below(folder)? {
                let is_ours = path.strip_prefix(folder).is_ok_and(|inside| self.0.contains_key(inside));
                if !is_ours {
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

/// Writes a file under another name first, so that no half of it is ever found under its own.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let half_done = path.with_extension("part");
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
}
