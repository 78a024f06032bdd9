//! `bench`: measures what readers wait for, beside others, in the same run. Never part of the gate: times depend on
//! the machine and on what else it does.

use super::print;
use crate::args::Bench;
use crate::bench::load;
use crate::repo::Repo;
use crate::setup::{self, Consent};
use crate::{DONE, FAILED};
use anyhow::{Result, bail};
use std::process::ExitCode;

/// Measures, prints, and fails when the machine was too uneasy to tell anything.
pub fn run(repo: &Repo, options: &Bench) -> Result<ExitCode> {
    if options.what != "load" {
        bail!("`{}` is nothing that can be measured: expected `load`", options.what);
    }
    if options.runs == 0 {
        bail!("--runs 0 measures nothing: expected 1 or more, 9 for a result that counts");
    }
    setup::all(repo, &[setup::TO_BUILD, setup::TO_BENCH].concat(), Consent::Ask)?;
    let report = load::run(repo, options.runs)?;
    print(&if options.json { format!("{}\n", report.json()) } else { report.to_string() })?;
    Ok(ExitCode::from(if report.is_steady() { DONE } else { FAILED }))
}
