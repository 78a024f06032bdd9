//! Claims: aliases, ancestors, phrases, and that a source says something on each.

use super::Context;
use crate::codes::Code;
use crate::place::At;
use crate::problem::Draft;
use crate::raw::{RawClaim, RawPhrase, RawSource};
use std::collections::BTreeSet;

/// With fewer words, people who search in their own would not find the claim.
const FEWEST_ALIASES: usize = 5;

pub(super) fn check(cx: &Context<'_>) {
    let asserted: BTreeSet<&str> = asserted(cx).collect();
    for claim in &cx.content.claims {
        aliases(cx, claim);
        ancestors(cx, claim);
        phrase(cx, claim);
        if !asserted.contains(claim.id.value.as_str()) {
            let draft =
                Draft::expected(Code::OrphanClaim, claim.id.place, "a source that says something on it", "none");
            cx.tell(draft.help("add an assertion to a source, or remove the claim"));
        }
    }
}

fn asserted<'c>(cx: &'c Context<'_>) -> impl Iterator<Item = &'c str> {
    let assertions = cx.content.sources.iter().flat_map(RawSource::assertions);
    assertions.flat_map(|assertion| &assertion.claims).map(|claim| claim.value.as_str())
}

fn aliases(cx: &Context<'_>, claim: &RawClaim) {
    let count = claim.aliases.len();
    if count < FEWEST_ALIASES {
        let place = claim.aliases.first().map_or(claim.id.place, |alias| alias.place);
        let expected = format!("at least {FEWEST_ALIASES} aliases");
        cx.tell(Draft::expected(Code::FewAliases, place, expected, count).help("add words that people use for it"));
    }
}

/// Follows the parents upwards. A cycle is told once for each of its members, where its parent is named.
fn ancestors(cx: &Context<'_>, claim: &RawClaim) {
    let Some(parent) = &claim.parent else { return };
    let mut chain: Vec<&str> = vec![&claim.id.value];
    let mut next = Some(parent);
    while let Some(id) = next.map(|parent| parent.value.as_str()) {
        chain.push(id);
        if id == claim.id.value {
            let found = format!("a cycle: {}", chain.join(" → "));
            return cx.tell(Draft::expected(Code::ParentCycle, parent.place, "a broader claim", found));
        }
        if chain[..chain.len() - 1].contains(&id) {
            return;
        }
        next = cx.claim(id).and_then(|claim| claim.parent.as_ref());
    }
}

/// Graded claims need all parts, since every sentence about a grade is made of them; checked claims
/// have a written answer and may leave the phrase out.
fn phrase(cx: &Context<'_>, claim: &RawClaim) {
    match &claim.phrase {
        Some(phrase) => parts(cx, phrase),
        None if claim.is_graded() == Some(true) => {
            let help = "add `phrase = { subject, predicate, no_difference, outcome }`";
            cx.tell(Draft::expected(Code::PhraseForm, claim.id.place, "a `phrase`", "none").help(help));
        }
        None => {}
    }
}

fn parts(cx: &Context<'_>, phrase: &RawPhrase) {
    let parts: [(&str, &Option<At<String>>); 4] = [
        ("subject", &phrase.subject),
        ("predicate", &phrase.predicate),
        ("no_difference", &phrase.no_difference),
        ("outcome", &phrase.outcome),
    ];
    for (name, part) in parts {
        let Some(part) = part else {
            cx.tell(Draft::expected(Code::PhraseForm, phrase.place, format!("`{name}`"), "nothing"));
            continue;
        };
        let (expected, found) = match part.value.as_str() {
            text if starts_like_a_sentence(text) => ("a part that starts in lower case", format!("“{text}”")),
            text if text.ends_with('.') => ("a part of a sentence, without a full stop", format!("“{text}”")),
            text if text.trim() != text => ("a part without spaces around it", format!("“{text}”")),
            _ => continue,
        };
        cx.tell(Draft::expected(Code::PhraseForm, part.place, expected, found));
    }
}

/// A capital followed by a small letter starts a sentence; "UV light" and "PRP" start a part of one.
fn starts_like_a_sentence(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
}
