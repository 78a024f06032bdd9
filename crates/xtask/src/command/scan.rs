//! `scan`: which claims a text makes, as JSON.

use super::print;
use crate::pipeline::content;
use crate::repo::Repo;
use anyhow::{Context, Result};
use claimscope_core::model::Library;
use claimscope_core::scan::{Report, Span, Table, build, scan};
use serde_json::{Value, json};
use std::io::Read;
use std::path::Path;

/// Prints what a file says, or standard input for `-`. Offsets count Unicode code points.
pub fn run(repo: &Repo, file: &Path) -> Result<()> {
    let text = read(file)?;
    let library = content::load(repo)?.library;
    let table = Table::read(&build(&library)).context("the compiled lexicon cannot be read back")?;
    print(&format!("{:#}\n", told(&library, &text, &scan(&table, &text))))
}

/// The text of a file, whatever its bytes: what is no UTF-8 becomes replacement characters.
fn read(file: &Path) -> Result<String> {
    let mut bytes = Vec::new();
    if file == Path::new("-") {
        std::io::stdin().lock().read_to_end(&mut bytes).context("could not read standard input")?;
    } else {
        bytes = std::fs::read(file).with_context(|| format!("could not read {}", file.display()))?;
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn told(library: &Library, text: &str, report: &Report) -> Value {
    let letters: Vec<char> = text.chars().collect();
    let words = |span: Span| letters[span.start as usize..span.end as usize].iter().collect::<String>();
    let found = report.found.iter().map(|found| {
        json!({
            "claim": library.claims[usize::from(found.claim)].id,
            "start": found.span.start,
            "end": found.span.end,
            "text": words(found.span),
            "hedge": found.hedge.word(),
            "polarity": if found.denies { "against" } else { "for" },
            "overreach": found.overreach,
        })
    });
    let uncovered =
        report.uncovered.iter().map(|&span| json!({ "start": span.start, "end": span.end, "text": words(span) }));
    json!({ "found": found.collect::<Vec<_>>(), "uncovered": uncovered.collect::<Vec<_>>() })
}
