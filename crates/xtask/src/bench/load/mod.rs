//! `bench load`: how our pages load on a slow phone, beside the same pages by hand and beside React.
//!
//! `bench/load.mjs` loads and records; here the records become medians, ratios and verdicts.

mod held;
mod record;
mod report;

pub use report::Report;

use super::{pages, twins};
use crate::pipeline::{self, Options, Std};
use crate::process;
use crate::repo::Repo;
use crate::say;
use crate::setup;
use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

/// The kinds of page that are loaded.
const PAGES: [&str; 4] = ["front", "claim", "source", "study"];

/// Builds all who are compared, loads each of their pages `runs` times in turns, and reports.
pub fn run(repo: &Repo, runs: usize) -> Result<Report> {
    pipeline::build(repo, &Options { base_url: None, out: repo.dist(), std: Std::for_release(repo), compress: true })?;
    let (sizes, _) = pipeline::weigh(repo)?;
    let work = repo.work().join("bench");
    twins::write(repo, &work)?;
    let paths = pages::of(repo)?.into_iter().filter(|(kind, _)| PAGES.contains(kind));
    let paths: Map<String, Value> = paths.map(|(kind, path)| (kind.to_owned(), path.into())).collect();
    let asked = json!({ "dist": repo.dist(), "work": work, "runs": runs, "pages": paths });
    let mut node = setup::bench_program(repo, "load.mjs")?.context("Chromium or the packages of bench/ are missing")?;
    say::step("Measuring", &format!("{runs} rounds of all pages; leave the machine alone meanwhile"));
    let printed = process::told(node.arg(asked.to_string()))?;
    let recorded = serde_json::from_slice(&printed).context("bench/load.mjs printed no JSON")?;
    std::fs::write(work.join("load.json"), &printed)?;
    Ok(Report::new(record::read(&recorded)?, sizes.code, runs))
}
