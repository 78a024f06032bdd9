//! Compressed files beside those of a built site. What was compressed once is kept by its content's hash.

use crate::repo::Repo;
use crate::say::Work;
use anyhow::{Context, Result};
use claimscope_site::Compressed;
use std::path::Path;

/// Compresses what is new in a built site.
pub fn run(repo: &Repo, dist: &Path) -> Result<()> {
    let work = Work::begin("Compressing", "brotli and gzip beside every file that becomes smaller");
    match claimscope_site::compress_folder(dist, &repo.work().join("compressed")) {
        Ok(Compressed { files, made }) => {
            work.done(&format!("{files} files, {made} of them made now"));
            Ok(())
        }
        Err(error) => {
            work.stop();
            Err(error).context("the site could not be compressed")
        }
    }
}
