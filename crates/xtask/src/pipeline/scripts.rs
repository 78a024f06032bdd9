//! The scripts that keep the site on a device, as they are shipped.

use super::optimise;
use crate::repo::Repo;
use anyhow::Result;
use claimscope_site::offline;

/// The scripts, made small where there is terser.
pub struct Scripts {
    worker: String,
    off: String,
    page: String,
}

impl Scripts {
    /// Makes them small, unless that was done before.
    pub fn made(repo: &Repo) -> Result<Self> {
        let offline::Scripts { worker, off, page } = offline::SOURCES;
        let small = |source| optimise::script(repo, source);
        Ok(Self { worker: small(worker)?, off: small(off)?, page: small(page)? })
    }

    /// All of them, as the site takes them.
    pub fn all(&self) -> offline::Scripts<'_> {
        offline::Scripts { worker: &self.worker, off: &self.off, page: &self.page }
    }
}
