//! Why a site could not be built.

use std::path::PathBuf;

/// Why a site could not be built.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file or folder could not be read.
    #[error("could not read {}", path.display())]
    Read {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A file or folder could not be written or removed.
    #[error("could not write {}", path.display())]
    Write {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The shell lacks a place that has to be filled, or holds it twice.
    #[error("index.html: expected one `{0}`, found {1}")]
    Shell(&'static str, usize),
    /// The mark that parts a style sheet stands inside a block.
    #[error("{}: `{mark}` has to stand between two blocks, not inside one, and every block needs its end", path.display())]
    Fold {
        /// Which sheet.
        path: PathBuf,
        /// The mark.
        mark: &'static str,
    },
    /// A thread that compresses files broke off.
    #[error("compressing broke off: a thread panicked")]
    Compression,
    /// Something names an asset that is not there.
    #[error("no file of assets/ is named `{0}`")]
    NoSuchAsset(String),
    /// Two assets in different folders have one name; in the built site they stand in one.
    #[error("two files of assets/ are named `{0}`")]
    NameTwice(String),
    /// A font for pictures is no font.
    #[error("crates/site/fonts/{0} is no font: make it anew as docs/fonts.md says")]
    Font(&'static str),
    /// The words of a share image need more room than there is, at the smallest size.
    #[error("the share image of `{0}`: its name, answer and main reason do not fit; shorten the longest of them")]
    Picture(String),
    /// A picture could not be drawn.
    #[error("a picture could not be drawn: {0}")]
    Drawing(String),
}
