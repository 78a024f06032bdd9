//! Lighthouse's four categories, for each kind of page.

use super::{Context, Outcome};
use crate::bench::pages;
use crate::process;
use crate::setup;
use anyhow::{Context as _, Result};
use serde_json::{Map, Value, json};

/// Lighthouse's categories, as its report names them.
const CATEGORIES: [&str; 4] = ["performance", "accessibility", "best-practices", "seo"];
/// What every page has to reach.
const FULL: u64 = 100;

/// Each kind of page reaches 100 in each category; a table tells which do not, and why.
pub fn run(context: &Context<'_>) -> Result<Outcome> {
    setup::all(context.repo, setup::TO_BENCH, setup::Consent::Ask)?;
    let Some(mut node) = setup::bench_program(context.repo, "lighthouse.mjs")? else {
        return Ok(Outcome::CannotRun("Chromium or the packages of bench/ are missing".into()));
    };
    let paths: Map<String, Value> =
        pages::of(context.repo)?.into_iter().map(|(kind, path)| (kind.to_owned(), path.into())).collect();
    let asked = json!({ "dist": context.repo.dist(), "pages": paths });
    let printed = process::told(node.arg(asked.to_string()))?;
    let results: Vec<Value> = serde_json::from_slice(&printed).context("bench/lighthouse.mjs printed no JSON")?;
    anyhow::ensure!(results.len() == paths.len(), "Lighthouse told of {} pages of {}", results.len(), paths.len());
    eprintln!("{}", table(&results));
    Ok(counted(&results))
}

fn score(result: &Value, category: &str) -> u64 {
    result["scores"][category].as_u64().unwrap_or(0)
}

fn counted(results: &[Value]) -> Outcome {
    let scores = results.iter().flat_map(|result| CATEGORIES.map(|category| score(result, category)));
    let (passed, failed): (Vec<u64>, Vec<u64>) = scores.partition(|score| *score == FULL);
    Outcome::Ran { passed: passed.len(), failed: failed.len() }
}

fn table(results: &[Value]) -> String {
    let heading = CATEGORIES.join(" | ");
    let mut table =
        format!("\n| page | {heading} | what takes points away |\n| --- | ---: | ---: | ---: | ---: | --- |\n");
    for result in results {
        let scores = CATEGORIES.map(|category| score(result, category).to_string()).join(" | ");
        let below = result["below"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let below = below.collect::<Vec<_>>().join(", ");
        table += &format!("| {} | {scores} | {below} |\n", result["page"].as_str().unwrap_or_default());
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_category_below_full_or_missing_fails_and_is_told() {
        let result = json!({
            "page": "front",
            "scores": { "performance": 99, "accessibility": 100, "best-practices": 100 },
            "below": ["total-blocking-time (250 ms)"],
        });
        let results = [result];
        assert!(matches!(counted(&results), Outcome::Ran { passed: 2, failed: 2 }));
        let table = table(&results);
        assert!(table.contains("| front | 99 | 100 | 100 | 0 | total-blocking-time (250 ms) |"), "{table}");
    }
}
