//! Disagreements: that each has sides, and that each side is something its source says on the claims.

use super::Context;
use super::references::each;
use crate::codes::Code;
use crate::place::At;
use crate::problem::Draft;
use crate::raw::{RawAssertion, RawDisagreement, RawSource};

pub(super) fn check(cx: &Context<'_>) {
    for disagreement in &cx.content.disagreements {
        each(cx, &cx.names.claims, Code::UnknownClaim, "claim", &disagreement.claims);
        if disagreement.sides.len() < 2 {
            let found = disagreement.sides.len();
            cx.tell(Draft::expected(Code::OneSided, disagreement.id.place, "at least two `[[side]]`", found));
        }
        for side in &disagreement.sides {
            each(cx, &cx.names.sources, Code::UnknownSource, "source", &side.source);
            if let (Some(source), Some(quote)) = (&side.source, &side.quote) {
                let known = cx.names.sources.find(&source.value).map(|at| &cx.content.sources[usize::from(at)]);
                known.into_iter().for_each(|source| quoted(cx, disagreement, source, quote));
            }
        }
    }
}

fn quoted(cx: &Context<'_>, disagreement: &RawDisagreement, source: &RawSource, quote: &At<String>) {
    let is_quoted = |assertion: &&RawAssertion| assertion.quote.as_ref().is_some_and(|own| own.value == quote.value);
    let mut assertions = source.assertions().filter(is_quoted).peekable();
    let shown = format!("“{}”", quote.value);
    if assertions.peek().is_none() {
        let expected = format!("the quote of an assertion of `{}`", source.id.value);
        let draft = Draft::expected(Code::NoSuchAssertion, quote.place, expected, shown);
        return cx.tell(draft.help("copy the `quote` of the assertion that says it"));
    }
    if !assertions.any(|assertion| disagreement.is_on_topic(assertion)) {
        let found = format!("{shown}, an assertion on other claims");
        let expected = "words on a claim of the disagreement";
        cx.tell(Draft::expected(Code::SideOffTopic, quote.place, expected, found));
    }
}
