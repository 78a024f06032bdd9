//! Properties: the index answers as a scan of all documents does, and never panics.

use super::build::{Document, Field, Level, build};
use super::edit::Slips;
use super::fold::{folded, folded_text};
use super::index::Index;
use super::naive;
use proptest::prelude::*;

/// Words of few letters, so that many are slips away from each other, and some that begin alike and go on in any way, as
/// one does that holds a slip.
fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-d]{1,7}",
        2 => "(hydrat|wrinkl|moistur|scar)(e|es|ing|ion|y|s)?",
        2 => "(hydrat|moistur|scar)[a-z]{0,4}",
        1 => "[a-c]{2,4}-[a-c]{2,4}",
    ]
}

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(word(), 1..6).prop_map(|words| words.join(" "))
}

fn documents() -> impl Strategy<Value = Vec<Document>> {
    let field = (0_u8..8, text()).prop_map(|(level, text)| Field { level: Level::new(level), text });
    let document = prop::collection::vec(field, 1..4).prop_map(|fields| Document { fields });
    prop::collection::vec(document, 1..12)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn the_index_answers_as_a_scan_does(documents in documents(), query in text()) {
        let silent = ["a", "ab", "the"];
        let index = Index::read(build(&documents, &[], &silent)).expect("an index");
        let folded = folded_text(&query);
        let answer = index.find(&folded);
        let hits: Vec<(usize, u32)> = answer.hits().iter().map(|hit| (hit.document, hit.score)).collect();
        prop_assert_eq!(hits, naive::find(&documents, &silent, &query), "{}", query);
    }

    #[test]
    fn slips_are_counted_as_by_their_definition(mut terms in prop::collection::btree_set("[a-c]{1,8}", 1..30), word in "[a-c]{1,8}", most in 1_u8..3) {
        terms.insert(word.clone());
        let mut slips = Slips::of(word.as_bytes(), most);
        let mut before = String::new();
        for term in &terms {
            let shared = term.bytes().zip(before.bytes()).take_while(|(one, other)| one == other).count();
            let (whole, start) = slips.to(term.as_bytes(), shared);
            let wanted = naive::distance(word.as_bytes(), term.as_bytes());
            let begun = (0..=term.len()).map(|end| naive::distance(word.as_bytes(), &term.as_bytes()[..end])).min();
            let told = |distance: usize| (distance <= usize::from(most)).then_some(distance);
            prop_assert_eq!(told(usize::from(whole)), told(wanted), "{} and {}", term, word);
            prop_assert_eq!(told(usize::from(start)), begun.and_then(told), "the start of {} and {}", term, word);
            before.clone_from(term);
        }
    }

    #[test]
    fn any_text_is_answered(documents in documents(), query in "\\PC{0,80}") {
        let index = Index::read(build(&documents, &[], &[])).expect("an index");
        index.find(&folded_text(&query));
        index.find(&folded(query.encode_utf16().map(u32::from)));
    }

    #[test]
    fn damaged_bytes_are_refused_or_answered(documents in documents(), at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = build(&documents, &[], &["the"]);
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if let Some(index) = Index::read(bytes) {
            index.find(&folded_text("abc the hydrating bd"));
        }
    }
}
