//! `size`: what the browser build weighs, exactly, and what that is made of.

use super::print;
use crate::pipeline::{self, Ledger};
use crate::repo::Repo;
use anyhow::{Result, bail};

/// Weighs the browser build beside the ledger that is committed, and fails when it is over its budget.
/// With `keep`, the ledger is written anew.
pub fn run(repo: &Repo, keep: bool) -> Result<()> {
    let (sizes, ledger) = pipeline::weigh(repo)?;
    print(&format!("{}\n{}\n", ledger.beside(&Ledger::kept(repo)), sizes.lines().join("\n")))?;
    if keep {
        ledger.keep(repo)?;
    }
    match sizes.over().as_slice() {
        [] => Ok(()),
        over => bail!(over.join("; ")),
    }
}
