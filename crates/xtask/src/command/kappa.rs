//! `kappa`: how well two independent codings agree, and that every difference is settled.

use super::print;
use crate::coding::{assertions, links};
use crate::pipeline::content;
use crate::repo::Repo;
use crate::{DONE, FAILED};
use anyhow::Result;
use std::process::ExitCode;

/// Prints agreement and Cohen's kappa for each code, and what is not settled; that fails.
pub fn run(repo: &Repo) -> Result<ExitCode> {
    let library = content::load(repo)?.library;
    let folder = repo.root().join("docs/coding");
    let coded = assertions::report(&library, &folder)?;
    let linked = links::report(&library, &folder)?;
    print(&format!("{}\n{}", coded.text, linked.text))?;
    let open = coded.open + linked.open;
    print(&format!("\n{open} differences not settled\n"))?;
    Ok(ExitCode::from(if open == 0 { DONE } else { FAILED }))
}
