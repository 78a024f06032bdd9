//! `bench`: measures what readers wait for, and download, beside others, in the same run. Never part of the gate: times
//! depend on the machine and on what else it does, and others have to be installed.

use super::print;
use crate::args::Bench;
use crate::bench::{load, worker};
use crate::repo::Repo;
use crate::setup::{self, Consent};
use crate::{DONE, FAILED};
use anyhow::{Result, bail};
use std::process::ExitCode;

/// Measures and prints. Fails when the machine was too uneasy to tell anything, or our worker is over its budget.
pub fn run(repo: &Repo, options: &Bench) -> Result<ExitCode> {
    if !matches!(options.what.as_str(), "load" | "worker") {
        bail!("`{}` is nothing that can be measured: expected `load` or `worker`", options.what);
    }
    if options.runs == 0 {
        bail!("--runs 0 measures nothing: expected 1 or more, 9 for a result that counts");
    }
    setup::all(repo, &[setup::TO_BUILD, setup::TO_BENCH].concat(), Consent::Ask)?;
    let (text, json, holds) = if options.what == "worker" {
        let report = worker::run(repo)?;
        (report.to_string(), report.json(), report.is_kept())
    } else {
        let report = load::run(repo, options.runs)?;
        (report.to_string(), report.json(), report.is_steady())
    };
    print(&if options.json { format!("{json}\n") } else { text })?;
    Ok(ExitCode::from(if holds { DONE } else { FAILED }))
}
