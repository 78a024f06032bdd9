//! `size`: what the browser build weighs, exactly, and what that is made of.

use super::print;
use crate::pipeline::{self, Ledger};
use crate::repo::Repo;
use crate::say;
use anyhow::{Result, bail};

/// Weighs the browser build beside the ledger that is committed, and fails when it has grown beyond what is held.
/// With `keep`, the ledger is written anew.
pub fn run(repo: &Repo, keep: bool) -> Result<()> {
    let (sizes, ledger) = pipeline::weigh(repo)?;
    print(&format!("{}\n{}\n", ledger.beside(&Ledger::kept(repo)), sizes.lines().join("\n")))?;
    sizes.over().iter().for_each(|line| say::note(line));
    if keep {
        ledger.keep(repo)?;
    }
    match sizes.grown().as_slice() {
        [] => Ok(()),
        grown => bail!(grown.join("; ")),
    }
}
