//! The scripts beside the app, as they are shipped: those that keep the site on a device, and the search.

use super::optimise;
use crate::repo::Repo;
use anyhow::Result;
use claimscope_site::{find, offline, scan};

/// The scripts, made small where there is terser.
pub struct Scripts {
    worker: String,
    off: String,
    page: String,
    find: String,
    scan: String,
}

impl Scripts {
    /// Makes them small, unless that was done before.
    pub fn made(repo: &Repo) -> Result<Self> {
        let offline::Scripts { worker, off, page } = offline::SOURCES;
        let small = |source| optimise::script(repo, source);
        let (find, scan) = (small(find::SOURCE)?, small(scan::SOURCE)?);
        Ok(Self { worker: small(worker)?, off: small(off)?, page: small(page)?, find, scan })
    }

    /// Those about offline, as the site takes them.
    pub fn all(&self) -> offline::Scripts<'_> {
        offline::Scripts { worker: &self.worker, off: &self.off, page: &self.page }
    }

    /// The script that reads texts.
    pub fn scan(&self) -> &str {
        &self.scan
    }

    /// The script of the search.
    pub fn find(&self) -> &str {
        &self.find
    }
}
