//! `size`: what the browser build weighs, exactly.

use super::print;
use crate::pipeline;
use crate::repo::Repo;
use crate::say;
use anyhow::{Result, bail};

/// Weighs the browser build, and fails when it has grown beyond what is held.
pub fn run(repo: &Repo) -> Result<()> {
    let sizes = pipeline::weigh(repo)?;
    print(&format!("{}\n", sizes.lines().join("\n")))?;
    sizes.over().iter().for_each(|line| say::note(line));
    match sizes.grown().as_slice() {
        [] => Ok(()),
        grown => bail!(grown.join("; ")),
    }
}
