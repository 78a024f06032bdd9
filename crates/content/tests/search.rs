//! What people type finds what they want: the queries of `tests/search/`, in the published library.

use claimscope_core::search::fold::folded_text;
use claimscope_core::search::{Document, Entry, Index, Kind, SILENT, build, concepts, entries};
use std::path::{Path, PathBuf};

#[derive(serde::Deserialize)]
struct Queries {
    query: Vec<Query>,
}

#[derive(serde::Deserialize)]
struct Query {
    text: String,
    want: Vec<String>,
    split: String,
}

/// How one half of the queries was answered.
#[derive(Debug, Default)]
struct Score {
    wanted: usize,
    found: usize,
    strange: usize,
    refused: usize,
    missed: Vec<String>,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn index() -> (Vec<Entry>, Index) {
    let library = claimscope_content::compile(&root().join("content")).library.expect("the content compiles");
    let entries = entries(&library);
    let documents: Vec<Document> = entries.iter().map(|entry| entry.document.clone()).collect();
    let index = Index::read(build(&documents, &concepts(&library), SILENT)).expect("an index");
    (entries, index)
}

/// The ids of the claims among the first five answers, and whether there is any answer.
fn answers<'a>(entries: &'a [Entry], index: &Index, text: &str) -> (Vec<&'a str>, bool) {
    let folded = folded_text(text);
    let answer = index.find(&folded);
    let first = answer.hits().iter().take(5).map(|hit| &entries[hit.document]);
    let claims = first.filter(|entry| entry.kind == Kind::Claim).map(|entry| entry.id.as_str());
    (claims.collect(), !answer.hits().is_empty())
}

fn score(split: &str) -> Score {
    let (entries, index) = index();
    let text = std::fs::read_to_string(root().join("tests/search/queries.toml")).expect("the queries");
    let queries: Queries = toml::from_str(&text).expect("queries in TOML");
    let mut score = Score::default();
    for Query { text, want, .. } in queries.query.iter().filter(|query| query.split == split) {
        let (claims, is_answered) = answers(&entries, &index, text);
        let is_right = if want.is_empty() {
            score.strange += 1;
            score.refused += usize::from(!is_answered);
            !is_answered
        } else {
            let is_found = claims.iter().any(|claim| want.iter().any(|want| want == claim));
            score.wanted += 1;
            score.found += usize::from(is_found);
            is_found
        };
        if !is_right {
            score.missed.push(text.clone());
        }
    }
    score
}

#[test]
fn nine_of_ten_queries_find_a_wanted_claim_among_the_first_five() {
    let score = score("tune");
    assert!(score.wanted > 100 && score.found * 10 >= score.wanted * 9, "{score:?}");
}

#[test]
fn queries_about_nothing_we_cover_are_mostly_told_so() {
    let score = score("tune");
    assert!(score.strange > 10 && score.refused * 10 >= score.strange * 7, "{score:?}");
}

/// For judging changes when they are done: `cargo test -p claimscope-content --test search -- --ignored --nocapture`.
#[test]
#[ignore = "nobody looks at these queries while rules change"]
fn the_queries_that_were_held_back() {
    let Score { wanted, found, strange, refused, .. } = score("held");
    println!("held: {found} of {wanted} among the first five; {refused} of {strange} about something else told so");
    assert!(found * 10 >= wanted * 8, "{found} of {wanted}");
}

#[test]
fn every_claim_is_found_by_its_own_name() {
    let (entries, index) = index();
    for entry in entries.iter().filter(|entry| entry.kind == Kind::Claim) {
        let name = &entry.document.fields[0].text;
        assert!(answers(&entries, &index, name).0.contains(&entry.id.as_str()), "{name}");
    }
}

#[test]
fn every_term_source_and_study_is_found() {
    let (entries, index) = index();
    let mut lost = Vec::new();
    for (at, entry) in entries.iter().enumerate().filter(|(_, entry)| entry.kind != Kind::Claim) {
        let name = &entry.document.fields[0].text;
        let folded = folded_text(name);
        if !index.find(&folded).hits().iter().any(|hit| hit.document == at) {
            lost.push(format!("{:?}: {name}", entry.kind));
        }
    }
    assert!(lost.is_empty(), "{lost:?}");
}
