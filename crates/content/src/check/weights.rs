//! What was learnt of claims: that it can be read, and is of claims and concepts that are there.

use super::Context;
use crate::codes::Code;
use crate::place::At;
use crate::problem::Draft;
use crate::raw::cue;
use claimscope_core::model::CueKind;

/// What mends all of it.
const AGAIN: &str = "run `cargo xtask teach`, which writes these weights anew";

pub(super) fn check(cx: &Context<'_>) {
    let mut claims: Vec<&str> = Vec::new();
    for weights in &cx.content.weights {
        if let Some(claim) = &weights.claim {
            if !cx.names.claims.knows(&claim.value) {
                tell(cx, Code::UnknownClaim, claim, "the id of a claim");
            }
            if claims.contains(&claim.value.as_str()) {
                tell(cx, Code::WeightForm, claim, "each claim once");
            }
            claims.push(&claim.value);
        }
        if let Some(always) = weights.always.as_ref().filter(|always| !(-127..0).contains(&always.value)) {
            tell_number(cx, always, "a number from -127 to -1");
        }
        check_number(cx, weights.denied.as_ref());
        weights.cues.iter().chain(&weights.denials).for_each(|text| check_cue(cx, text));
    }
    for (denials, at) in cx.content.denials.iter().zip(0..) {
        check_number(cx, denials.by_rules.as_ref());
        if let Some(again) = denials.by_rules.as_ref().filter(|_| at > 0) {
            tell_number(cx, again, "`[denials]` once in all files");
        }
        denials.cues.iter().for_each(|text| check_cue(cx, text));
    }
}

fn check_number(cx: &Context<'_>, number: Option<&At<i64>>) {
    if let Some(number) = number.filter(|number| !(-127..=127).contains(&number.value)) {
        tell_number(cx, number, "a number from -127 to 127");
    }
}

fn tell_number(cx: &Context<'_>, number: &At<i64>, expected: &str) {
    cx.tell(Draft::expected(Code::WeightForm, number.place, expected, number.value.to_string()).help(AGAIN));
}

fn check_cue(cx: &Context<'_>, text: &At<String>) {
    let expected = "a word, `@concept` or `=claim`, a space, and a number from -127 to 127";
    match cue(&text.value) {
        None => tell(cx, Code::WeightForm, text, expected),
        Some((CueKind::Concept, id, _)) if !cx.names.concepts.knows(id) => {
            tell(cx, Code::UnknownConcept, text, "a concept of the lexicon");
        }
        Some((CueKind::Sign, id, _)) if !cx.names.claims.knows(id) => {
            tell(cx, Code::UnknownClaim, text, "the id of a claim");
        }
        Some(_) => {}
    }
}

fn tell(cx: &Context<'_>, code: Code, text: &At<String>, expected: &str) {
    cx.tell(Draft::expected(code, text.place, expected, format!("`{}`", text.value)).help(AGAIN));
}
