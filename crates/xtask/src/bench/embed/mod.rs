//! `bench embed`: what a card costs the page of somebody else, beside the same page without one and beside what others
//! embed.
//!
//! `bench/embed.mjs` loads and records; here the records become medians, differences and verdicts.

mod held;
mod record;
mod report;

pub use report::Report;

use super::pages;
use crate::pipeline::{self, Options, Std};
use crate::process;
use crate::repo::Repo;
use crate::say;
use crate::setup;
use anyhow::{Context, Result};
use serde_json::json;

/// How many cards stand on the fullest post.
const CARDS: usize = 3;

/// Builds the site, loads each post `runs` times in turns, and reports.
pub fn run(repo: &Repo, runs: usize) -> Result<Report> {
    pipeline::build(repo, &Options { base_url: None, out: repo.dist(), std: Std::for_release(repo), compress: true })?;
    let work = repo.work().join("bench");
    let asked = json!({ "dist": repo.dist(), "work": work, "runs": runs, "claims": pages::claims(repo, CARDS)? });
    let mut node =
        setup::bench_program(repo, "embed.mjs")?.context("Chromium or the packages of bench/ are missing")?;
    say::step("Measuring", &format!("{runs} rounds of all posts; leave the machine alone meanwhile"));
    let printed = process::told(node.arg(asked.to_string()))?;
    let recorded = serde_json::from_slice(&printed).context("bench/embed.mjs printed no JSON")?;
    std::fs::write(work.join("embed.json"), &printed)?;
    Ok(Report::new(record::read(&recorded)?, runs))
}
