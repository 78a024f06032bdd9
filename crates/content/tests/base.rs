//! The base library of the tests: it compiles without a word, and into what its files say.

mod support;

use claimscope_content::{compile, diagnostics_page, fingerprint::fingerprint_file, quoted_shares};
use claimscope_core::model::{Library, Relation, Stance};
use std::fs;
use std::path::Path;
use support::{cases, copy_folder, snapshot};

fn base() -> Library {
    compile(&cases().join("base")).library.expect("the base library")
}

#[test]
fn the_base_library_compiles_without_a_word() {
    let compiled = compile(&cases().join("base"));
    let told: Vec<String> = compiled.diagnostics.iter().map(ToString::to_string).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn the_fingerprint_of_the_base_is_that_of_its_article() {
    let article = fs::read_to_string(cases().join("articles/moon-news.txt")).expect("the article");
    let made = fingerprint_file("moon-news", &article);
    snapshot(&cases().join("base/sources/moon-news.fingerprint"), &made).expect("the same fingerprint");
}

#[test]
fn the_page_of_diagnostics_is_up_to_date() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/diagnostics.md");
    snapshot(&page, &diagnostics_page()).expect("the same page");
}

#[test]
fn the_site_is_read_from_its_file() {
    let site = compile(&cases().join("base")).site.expect("a site");
    assert_eq!((site.base_url.as_str(), site.publisher.as_str()), ("https://example.org/claims/", "The Moon Desk"));
    assert_eq!(site.contact, "");
    assert_eq!(site.independence, "The Moon Desk sells no balm and is paid by nobody who does.");
}

#[test]
fn lists_are_sorted_by_id_and_topics_stay_in_reading_order() {
    let library = base();
    assert!(library.claims.is_sorted_by_key(|claim| &claim.id));
    assert!(library.studies.is_sorted_by_key(|study| &study.id));
    let topics: Vec<&str> = library.topics.iter().map(|topic| topic.id.as_str()).collect();
    assert_eq!(topics, ["look", "rules"]);
}

#[test]
fn references_lead_to_what_they_name() {
    let library = base();
    let claim = library.claim(library.find_claim("better-than-cold-cream").expect("the claim"));
    assert_eq!(library.claim(claim.parent.expect("a parent")).id, "softens-skin");
    let study = library.study(library.find_study("luna-2024").expect("the study"));
    assert_eq!(study.findings[1].links[0].relation, Relation::StandsIn);
    assert_eq!(library.treatments[0].origins[usize::from(study.origin)].id, "crater-lily");
    assert_eq!(study.located, "3(1), 12-19");
}

#[test]
fn quotes_carry_the_position_at_which_they_were_proven() {
    let library = base();
    let hedged = library.sources[0].assertions().find(|a| a.stance == Stance::Hedges).expect("a hedge");
    let article = fs::read_to_string(cases().join("articles/moon-news.txt")).expect("the article");
    let tokens = claimscope_content::fingerprint::tokens(&article);
    let at = hedged.quote.at as usize;
    let words: Vec<&str> = tokens[at..at + 4].iter().map(|token| token.text).collect();
    assert_eq!(words, ["may", "soften", "dry", "skin"]);
}

#[test]
fn the_quoted_share_counts_every_token_once() {
    let library = base();
    let shares = quoted_shares(&library);
    assert_eq!(shares.len(), 1);
    assert_eq!(shares[0].0.quoted_tokens, 5 + 4 + 7 + 8 + 3 + 3 + 4 + 9 + 3 + 4);
    assert!((1..50).contains(&shares[0].1));
}

#[test]
fn a_side_means_the_assertion_on_its_claims_where_two_have_the_same_words() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    copy_folder(&cases().join("base"), folder.path());
    let path = folder.path().join("sources/moon-news.toml");
    let text = fs::read_to_string(&path).expect("the source");
    let twin = "[[section.passage.assertion]]\nclaims = [\"tested-in-a-trial\"]\nstance = \"mentions\"\n\
                hedge = \"none\"\nappeal = \"none\"\nquote = \"skin became softer\"\nprefix = \"and others, \"\n\n";
    let before = "[[section.passage.assertion]]\nclaims = [\"tested-in-a-trial\"]";
    fs::write(&path, text.replacen(before, &format!("{twin}{before}"), 1)).expect("the source can be written");
    let library = compile(folder.path()).library.expect("a library");
    let disagreement = &library.disagreements[0];
    let said = disagreement.sides.iter().map(|side| {
        let source = library.source(side.source);
        source.assertions().nth(usize::from(side.assertion)).expect("the assertion")
    });
    let said: Vec<(&str, Stance)> = said.map(|said| (said.quote.exact.as_str(), said.stance)).collect();
    assert_eq!(said, [("may soften dry skin", Stance::Hedges), ("skin became softer", Stance::Supports)]);
}

#[test]
fn compiling_twice_gives_the_same() {
    assert_eq!(base(), base());
}
