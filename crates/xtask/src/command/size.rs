//! `size`: what the browser build weighs, exactly.

use super::print;
use crate::pipeline;
use crate::repo::Repo;
use anyhow::{Result, bail};

/// Weighs the browser build, and fails when it is over its budget.
pub fn run(repo: &Repo) -> Result<()> {
    let sizes = pipeline::weigh(repo)?;
    print(&format!("{}\n", sizes.lines().join("\n")))?;
    match sizes.over().as_slice() {
        [] => Ok(()),
        over => bail!(over.join("; ")),
    }
}
