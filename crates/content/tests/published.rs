//! The content that is published holds what its pages promise, over and above that it compiles.

use claimscope_content::{Compiled, Fate, compile};
use claimscope_core::grade::{Lens, explain, rate};
use claimscope_core::model::{ClaimIx, Library};
use std::path::Path;

fn published() -> Compiled {
    compile(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content"))
}

fn library() -> Library {
    let compiled = published();
    let errors: Vec<String> = compiled.errors().map(ToString::to_string).collect();
    compiled.library.unwrap_or_else(|| panic!("it compiles, with every quote proven:\n{}", errors.join("\n")))
}

/// The ids of the claims that do not satisfy a condition.
fn unlike(library: &Library, is_meant: impl Fn(ClaimIx) -> bool) -> Vec<&str> {
    let claims = library.claim_indices().filter(|&claim| !is_meant(claim));
    claims.map(|claim| library.claim(claim).id.as_str()).collect()
}

#[test]
fn every_sentence_of_every_article_is_accounted_for() {
    let compiled = published();
    let sources = compiled.library.map_or(0, |library| library.sources.len());
    assert_eq!(compiled.coverage.len(), sources, "every article has its coverage");
    let mut open = Vec::new();
    for coverage in &compiled.coverage {
        assert!(coverage.telling() > 0 && coverage.bearing() > 0, "{} says nothing", coverage.source);
        let numbered = (1..).zip(&coverage.sentences);
        let left = numbered.filter(|(_, sentence)| sentence.fate == Fate::Unaccounted);
        open.extend(left.map(|(number, _): (usize, _)| format!("{} {number}", coverage.source)));
    }
    assert!(open.is_empty(), "nobody has said what becomes of {}", open.join(", "));
}

#[test]
fn it_holds_enough_claims_disagreements_and_references() {
    let library = library();
    let references: usize = library.sources.iter().map(|source| source.cited.len()).sum();
    assert!(library.claims.len() >= 60, "{} claims", library.claims.len());
    assert!(library.disagreements.len() >= 20, "{} disagreements", library.disagreements.len());
    assert!(references >= 10, "{references} references");
}

#[test]
fn every_grade_has_a_reason_unless_no_study_counts() {
    let library = library();
    let bare = unlike(&library, |claim| match rate(&library, claim, &Lens::default()).grade() {
        Some(grade) => !explain(&library, claim, grade).reasons.is_empty() || grade.body.counted().next().is_none(),
        None => true,
    });
    assert!(bare.is_empty(), "no reason: {bare:?}");
    let silent = unlike(&library, |claim| match rate(&library, claim, &Lens::default()).grade() {
        Some(grade) => {
            let why = explain(&library, claim, grade);
            why.reasons.iter().all(|reason| !reason.because.is_empty()) && !why.start.is_empty()
        }
        None => true,
    });
    assert!(silent.is_empty(), "a step without its why: {silent:?}");
}

#[test]
fn every_checked_claim_names_a_document_and_no_graded_one_is_checked() {
    let library = library();
    let wrong = unlike(&library, |claim| {
        let claim = library.claim(claim);
        let documents = claim.fact_check.as_ref().map(|check| check.rests_on.len());
        if claim.kind.is_graded() { documents.is_none() } else { documents.is_some_and(|documents| documents > 0) }
    });
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn every_claim_is_found_by_at_least_five_other_words_and_said_by_a_source() {
    let library = library();
    let few = unlike(&library, |claim| library.claim(claim).aliases.len() >= 5);
    assert!(few.is_empty(), "too few aliases: {few:?}");
    let said = |claim| library.sources.iter().flat_map(|source| source.assertions()).any(|a| a.claims.contains(&claim));
    let orphans = unlike(&library, said);
    assert!(orphans.is_empty(), "nobody says {orphans:?}");
}

#[test]
fn the_sides_of_every_disagreement_are_different_words_on_its_claims() {
    let library = library();
    for disagreement in &library.disagreements {
        let mut sides: Vec<_> = disagreement.sides.iter().map(|side| (side.source, side.assertion)).collect();
        for (source, assertion) in &sides {
            let said = library.source(*source).assertions().nth(usize::from(*assertion)).expect("the assertion");
            let is_on_topic = said.claims.iter().any(|claim| disagreement.claims.contains(claim));
            assert!(is_on_topic, "{}: “{}”", disagreement.id, said.quote.exact);
        }
        sides.sort_unstable();
        sides.dedup();
        assert_eq!(sides.len(), disagreement.sides.len(), "{} quotes one assertion twice", disagreement.id);
    }
}

#[test]
fn every_reference_has_its_own_number_and_the_pages_that_were_read() {
    let library = library();
    for source in &library.sources {
        let mut numbers: Vec<u16> = source.cited.iter().map(|entry| entry.number).collect();
        numbers.sort_unstable();
        numbers.dedup();
        assert_eq!(numbers.len(), source.cited.len(), "{} numbers two references alike", source.id);
        for entry in &source.cited {
            assert!(!entry.pages.is_empty(), "{} {}: no page was read for it", source.id, entry.number);
        }
    }
}
