//! `bench search`: our search beside others, over the same texts and queries, in one run of the browser: 10,000 claims that
//! are made up by a seed, and the library.
//!
//! `bench/search.mjs` asks and measures; here are texts, queries and verdicts.

mod chance;
mod corpus;
mod report;
mod slips;

pub use report::Report;

use crate::pipeline::{self, Std, content};
use crate::process;
use crate::repo::Repo;
use crate::say;
use crate::setup;
use anyhow::{Context, Result};
use claimscope_core::search::{Document, Field, Level, SILENT, build};
use claimscope_site::{brotli, find};
use corpus::Text;
use serde_json::{Value, json};
use std::path::Path;

/// Asks everyone about both corpora, every query so many times, and reports.
pub fn run(repo: &Repo, rounds: usize) -> Result<Report> {
    let library = content::load(repo)?.library;
    let finder = pipeline::finder(repo, Std::for_release(repo))?;
    let mut corpora = Vec::new();
    for (name, texts) in [("made-up", corpus::made_up(&library)), ("library", corpus::of_library(&library))] {
        let begun = say::now();
        let index = if name == "library" { find::index_of(&library).1 } else { index_of(&texts) };
        let milliseconds = begun.elapsed().as_millis();
        let built = json!({ "milliseconds": milliseconds, "raw": index.len(), "sent": brotli(&index).len() });
        let work = repo.work().join("bench/search").join(name);
        write(&work, &texts, &finder, &index)?;
        say::step(
            "Measuring",
            &format!("{} texts of the corpus `{name}`; leave the machine alone meanwhile", texts.len()),
        );
        let mut node =
            setup::bench_program(repo, "search.mjs")?.context("Chromium or the packages of bench/ are missing")?;
        let printed = process::told(node.arg(json!({ "work": work, "rounds": rounds }).to_string()))?;
        let mut recorded: Value = serde_json::from_slice(&printed).context("bench/search.mjs printed no JSON")?;
        recorded["ours"]["built"] = built;
        corpora.push((name, recorded));
    }
    Report::read(&corpora)
}

fn index_of(texts: &[Text]) -> Vec<u8> {
    let field = |level, text: &str| Field { level: Level::new(level), text: text.to_owned() };
    let document = |text: &Text| Document { fields: vec![field(7, &text.title), field(5, &text.text)] };
    build(&texts.iter().map(document).collect::<Vec<_>>(), &[], SILENT)
}

/// What the script reads.
fn write(work: &Path, texts: &[Text], finder: &[u8], index: &[u8]) -> Result<()> {
    std::fs::create_dir_all(work).with_context(|| format!("could not make {}", work.display()))?;
    let all = texts.iter().enumerate();
    let all: Vec<Value> = all.map(|(at, text)| json!({ "id": at, "title": text.title, "text": text.text })).collect();
    let queries: Vec<Value> = slips::of(texts).iter().map(slips::Query::json).collect();
    let files = [
        ("texts.json", Value::Array(all).to_string().into_bytes()),
        ("queries.json", Value::Array(queries).to_string().into_bytes()),
        ("silent.json", json!(SILENT).to_string().into_bytes()),
        ("finder.wasm", finder.to_vec()),
        ("index", index.to_vec()),
    ];
    for (name, bytes) in files {
        std::fs::write(work.join(name), bytes).with_context(|| format!("could not write {name}"))?;
    }
    Ok(())
}
