//! Concepts: the form of their words, and that no two claim the same word.

use super::Context;
use crate::codes::Code;
use crate::place::At;
use crate::problem::Draft;
use crate::raw::RawConcept;
use claimscope_core::model::ConceptRole;
use std::collections::BTreeMap;

pub(super) fn check(cx: &Context<'_>) {
    let names = cx.content.treatments.iter().flat_map(|treatment| &treatment.names);
    for word in cx.content.concepts.iter().flat_map(|concept| concept.words.iter().chain(&concept.said)).chain(names) {
        form(cx, word);
    }
    for treatment in cx.content.treatments.iter().filter(|treatment| treatment.names.is_empty()) {
        let draft =
            Draft::expected(Code::NoNames, treatment.id.place, "`names`, the words by which texts name it", "none");
        cx.tell(draft.help("add `names = [\"…\", \"…\"]` in lower case"));
    }
    let mut first: BTreeMap<&str, &RawConcept> = BTreeMap::new();
    for concept in cx.content.concepts.iter().filter(|concept| concept.role() == ConceptRole::Synonyms) {
        for word in &concept.words {
            twice(cx, concept, word, &mut first);
        }
    }
}

/// Words are compared in lower case, without marks, so that other forms would never be found.
fn form(cx: &Context<'_>, word: &At<String>) {
    let is_part = |part: &str| {
        let stem = part.strip_suffix('*').unwrap_or(part);
        !stem.is_empty() && stem.chars().all(|c| c.is_alphanumeric() && !c.is_uppercase())
    };
    if !word.value.split(' ').all(is_part) {
        let expected = "words in lower case with single spaces, each with at most a star at its end";
        let draft = Draft::expected(Code::WordForm, word.place, expected, format!("“{}”", word.value));
        cx.tell(draft.help("write a space for a hyphen or an apostrophe"));
    }
}

fn twice<'c>(
    cx: &Context<'_>,
    concept: &'c RawConcept,
    word: &'c At<String>,
    first: &mut BTreeMap<&'c str, &'c RawConcept>,
) {
    match first.get(word.value.as_str()) {
        Some(other) if other.id.value != concept.id.value => {
            let found = format!("“{}”, a word of `{}`", word.value, other.id.value);
            let draft = Draft::expected(Code::WordTwice, word.place, "a word of one concept only", found);
            cx.tell(draft.help("keep it in one, or give one of them the role `context`"));
        }
        Some(_) => {}
        None => {
            first.insert(&word.value, concept);
        }
    }
}
