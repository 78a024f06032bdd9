//! `search`: what the site's search answers to a query, by the same code and the same index.

use super::print;
use crate::pipeline::content;
use crate::repo::Repo;
use anyhow::{Context, Result};
use claimscope_core::search::fold::folded_text;
use claimscope_core::search::{Answer, Bucket, Entry, Index};
use claimscope_site::find;
use serde_json::{Value, json};
use std::fmt::Write;

/// Prints the answers, the best first.
pub fn run(repo: &Repo, query: &str, as_json: bool) -> Result<()> {
    let library = content::load(repo)?.library;
    let (entries, bytes) = find::index_of(&library);
    let index = Index::read(bytes).context("the index that was built cannot be read")?;
    let folded = folded_text(query);
    let answer = index.find(&folded);
    if as_json {
        return print(&format!("{}\n", Value::Array(rows(&index, &answer, &entries))));
    }
    let mut text = String::new();
    for hit in answer.hits() {
        let entry = &entries[hit.document];
        let name = find::name_of_entry(&library, entry);
        let why = why(&index, &answer, hit.document);
        // Writing to a text cannot fail.
        let _ = writeln!(text, "{:>7}  {:<7}{:<36}{name}\n{:18}{why}", hit.score, entry.kind.word(), entry.id, "");
    }
    if text.is_empty() {
        text = "Nothing here is about that.\n".into();
    }
    print(&text)
}

fn rows(index: &Index, answer: &Answer<'_>, entries: &[Entry]) -> Vec<Value> {
    let row = |hit: &claimscope_core::search::Hit| {
        let entry = &entries[hit.document];
        json!({ "kind": entry.kind.word(), "id": entry.id, "score": hit.score, "why": why(index, answer, hit.document) })
    };
    answer.hits().iter().map(row).collect()
}

/// What each word of the query found: "exact: hydration; typo: moisture for moisure".
fn why(index: &Index, answer: &Answer<'_>, document: usize) -> String {
    let mut told = Vec::new();
    for (at, word) in answer.words().iter().enumerate() {
        let Some(found) = answer.why(at, document) else { continue };
        let mut text = Vec::new();
        index.spell(found.list, &mut text);
        let (text, word) = (String::from_utf8_lossy(&text), String::from_utf8_lossy(word));
        told.push(match found.bucket() {
            Bucket::Exact => format!("exact: {text}"),
            Bucket::Prefix => format!("prefix: {text}"),
            Bucket::Typo => format!("typo: {text} for {word}"),
            // The word is the name of what it stands for.
            Bucket::Synonym if text == word => format!("about: {text}"),
            Bucket::Synonym => format!("synonym: {word} as {text}"),
        });
    }
    told.join("; ")
}
