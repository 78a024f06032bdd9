//! Compression as web servers do it, and compressed files beside the others: brotli and gzip at their best.

use crate::Error;
use crate::assets::files_below;
use crate::output::write_whole;
use flate2::{Compression, GzBuilder};
use sha2::{Digest, Sha256};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// The highest quality.
const QUALITY: u32 = 11;
/// The largest window that every browser takes (RFC 7932, section 9.1), as a power of two.
const WINDOW: u32 = 24;
/// Bytes below which a file is sent as it is: it might gain by one encoding and not by the other, and answers to those who
/// ask for neither would not say that they vary.
const LEAST: usize = 128;
/// Endings of files that become smaller; pictures and fonts are compressed already.
const ENDINGS: [&str; 12] =
    ["html", "css", "js", "json", "wasm", "svg", "xml", "txt", "csv", "bib", "ris", "webmanifest"];

/// A way to compress.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// Brotli (RFC 7932).
    Brotli,
    /// gzip (RFC 1952).
    Gzip,
}

impl Encoding {
    /// All of them, the smallest result first.
    pub const ALL: [Self; 2] = [Self::Brotli, Self::Gzip];

    /// Its name in `Accept-Encoding` and `Content-Encoding`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gzip",
        }
    }

    /// What follows the name of a file that was compressed so.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gz",
        }
    }

    /// What was compressed so, as it was.
    ///
    /// # Errors
    /// The bytes are not of this encoding, or are cut off.
    pub fn decoded(self, bytes: &[u8]) -> std::io::Result<Vec<u8>> {
        let mut whole = Vec::new();
        match self {
            Self::Brotli => brotli::Decompressor::new(bytes, 4096).read_to_end(&mut whole)?,
            Self::Gzip => flate2::read::GzDecoder::new(bytes).read_to_end(&mut whole)?,
        };
        Ok(whole)
    }

    fn compressed(self, bytes: &[u8]) -> Vec<u8> {
        match self {
            Self::Brotli => brotli(bytes),
            Self::Gzip => gzip(bytes),
        }
    }
}

/// What compressing a folder came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Compressed {
    /// Compressed files that stand in the folder now.
    pub files: usize,
    /// Those that no earlier run had made.
    pub made: usize,
}

/// The path of the compressed file beside another.
pub fn beside(path: &Path, encoding: Encoding) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(encoding.ending());
    name.into()
}

/// Puts a compressed file beside each file of a folder that becomes smaller by it. What was made once is kept in
/// `kept`, by the hash of what went in.
///
/// # Errors
/// [`Error`] names the file that could not be read or written.
pub fn compress_folder(folder: &Path, kept: &Path) -> Result<Compressed, Error> {
    let mut work: Vec<(PathBuf, Vec<u8>)> = Vec::new();
    for path in files_below(folder)? {
        if path.extension().is_some_and(|ending| ENDINGS.iter().any(|known| ending == *known)) {
            let bytes = std::fs::read(&path).map_err(|source| Error::Read { path: path.clone(), source })?;
            if bytes.len() >= LEAST {
                work.push((path, bytes));
            }
        }
    }
    std::fs::create_dir_all(kept).map_err(|source| Error::Write { path: kept.to_path_buf(), source })?;
    // The largest first, so that no thread is left alone with it at the end.
    work.sort_by_key(|(_, bytes)| std::cmp::Reverse(bytes.len()));
    let next = AtomicUsize::new(0);
    let one_thread = || -> Result<Compressed, Error> {
        let mut sum = Compressed::default();
        while let Some((path, bytes)) = work.get(next.fetch_add(1, Ordering::Relaxed)) {
            for encoding in Encoding::ALL {
                let (files, made) = compress_one(path, bytes, encoding, kept)?;
                sum.files += usize::from(files);
                sum.made += usize::from(made);
            }
        }
        Ok(sum)
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        let running: Vec<_> = (0..threads).map(|_| scope.spawn(one_thread)).collect();
        running.into_iter().try_fold(Compressed::default(), |sum, thread| {
            let more = thread.join().map_err(|_| Error::Compression)??;
            Ok(Compressed { files: sum.files + more.files, made: sum.made + more.made })
        })
    })
}

/// Whether the compressed file is worth having, and whether it had to be made.
fn compress_one(path: &Path, bytes: &[u8], encoding: Encoding, kept: &Path) -> Result<(bool, bool), Error> {
    let hash = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let kept = kept.join(hash).with_extension(encoding.ending());
    let (small, made) = match std::fs::read(&kept) {
        Ok(small) => (small, false),
        Err(_) => {
            let small = encoding.compressed(bytes);
            write_whole(&kept, &small)?;
            (small, true)
        }
    };
    let target = beside(path, encoding);
    if small.len() >= bytes.len() {
        return Ok((false, made));
    }
    if std::fs::read(&target).ok().as_ref() != Some(&small) {
        std::fs::write(&target, &small).map_err(|source| Error::Write { path: target, source })?;
    }
    Ok((true, made))
}

/// Some bytes as brotli at its best.
pub fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 1 << 16, QUALITY, WINDOW);
    // Writing to memory cannot fail.
    let _ = writer.write_all(bytes);
    writer.into_inner()
}

/// Some bytes as gzip at its best, without a name or a time, so that the same bytes give the same file.
fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut writer = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    // Writing to memory cannot fail.
    let _ = writer.write_all(bytes);
    writer.finish().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_repeats_becomes_small_and_comes_back_whole() {
        let text = "claim".repeat(1000);
        for encoding in Encoding::ALL {
            let small = encoding.compressed(text.as_bytes());
            assert!(small.len() < 80, "{encoding:?}: {}", small.len());
            assert_eq!(encoding.decoded(&small).ok().as_deref(), Some(text.as_bytes()), "{encoding:?}");
        }
    }

    #[test]
    fn gzip_tells_neither_name_nor_time() {
        assert_eq!(gzip(b"x")[3..8], [0; 5]); // RFC 1952, section 2.3: FLG and MTIME
    }

    #[test]
    fn a_second_run_makes_nothing_and_small_files_are_left_alone() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let (dist, kept) = (folder.path().join("dist"), folder.path().join("kept"));
        std::fs::create_dir_all(&dist).expect("a folder");
        std::fs::write(dist.join("a.html"), "claim".repeat(100)).expect("a file");
        std::fs::write(dist.join("b.txt"), "x").expect("a file");
        std::fs::write(dist.join("c.png"), "claim".repeat(100)).expect("a file");
        let run = || compress_folder(&dist, &kept).expect("the folder can be compressed");
        assert_eq!(run(), Compressed { files: 2, made: 2 });
        assert_eq!(run(), Compressed { files: 2, made: 0 });
        let names = files_below(&dist).expect("the folder").len();
        assert_eq!(names, 5);
    }
}
