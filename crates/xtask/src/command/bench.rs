//! `bench`: measures what readers wait for, and download, beside others, in the same run. Never part of the gate: times
//! depend on the machine and on what else it does, and others have to be installed.

use super::print;
use crate::args::Bench;
use crate::bench::{a11y, embed, grade, load, search, worker};
use crate::repo::Repo;
use crate::setup::{self, Consent};
use crate::{DONE, FAILED};
use anyhow::{Result, bail};
use serde_json::Value;
use std::process::ExitCode;

/// Measures and prints. Fails when the machine was too uneasy to tell anything, our worker or the grading is over its
/// budget, or too few planted faults were found.
/// Measures and prints. Fails when the machine was too uneasy to tell anything, our worker or the search is over its budget,
/// or too few planted faults were found.
pub fn run(repo: &Repo, options: &Bench) -> Result<ExitCode> {
    let measure = match options.what.as_str() {
        "load" => of_pages,
        "embed" => of_cards,
        "worker" => of_worker,
        "search" => of_search,
        "a11y" => of_faults,
        "grade" => of_grading,
        other => bail!(
            "`{other}` is nothing that can be measured: expected `load`, `embed`, `search`, `worker`, `a11y` or `grade`"
        ),
    };
    if options.runs == 0 {
        bail!("--runs 0 measures nothing: expected 1 or more, 9 for a result that counts");
    }
    setup::all(repo, &[setup::TO_BUILD, setup::TO_BENCH].concat(), Consent::Ask)?;
    let Measured { is_sound, json, text } = measure(repo, options)?;
    print(&if options.json { format!("{json}\n") } else { text })?;
    Ok(ExitCode::from(if is_sound { DONE } else { FAILED }))
}

/// What a bench came to.
struct Measured {
    is_sound: bool,
    json: Value,
    text: String,
}

fn of_pages(repo: &Repo, options: &Bench) -> Result<Measured> {
    let report = load::run(repo, options.runs)?;
    Ok(Measured { is_sound: report.is_steady(), json: report.json(), text: report.to_string() })
}

fn of_cards(repo: &Repo, options: &Bench) -> Result<Measured> {
    let report = embed::run(repo, options.runs)?;
    Ok(Measured { is_sound: report.is_steady(), json: report.json(), text: report.to_string() })
}

fn of_search(repo: &Repo, options: &Bench) -> Result<Measured> {
    let report = search::run(repo, options.runs)?;
    Ok(Measured { is_sound: report.is_kept(), json: report.json(), text: report.to_string() })
}

fn of_worker(repo: &Repo, _: &Bench) -> Result<Measured> {
    let report = worker::run(repo)?;
    Ok(Measured { is_sound: report.is_kept(), json: report.json(), text: report.to_string() })
}

fn of_grading(repo: &Repo, options: &Bench) -> Result<Measured> {
    let report = grade::run(repo, options.runs)?;
    Ok(Measured { is_sound: report.is_kept(), json: report.json(), text: report.to_string() })
}

fn of_faults(repo: &Repo, options: &Bench) -> Result<Measured> {
    let report = a11y::run(repo, options.all)?;
    Ok(Measured { is_sound: report.is_kept(), json: report.json(), text: report.to_string() })
}
