//! Quotes: that one stands in the article word for word, once, and under its heading.

use super::heading::Outline;
use super::places;
use crate::check::Context;
use crate::codes::Code;
use crate::fingerprint::{Fingerprint, GRAM, tokens, word_count};
use crate::place::{At, text};
use crate::problem::Draft;
use crate::raw::RawAssertion;

/// The longest quote, in words.
const LONGEST_QUOTE: usize = 40;
/// The longest prefix or suffix, in words.
const LONGEST_CONTEXT: usize = 8;

/// The token at which a quote starts, when it is proven; otherwise tells why it is not.
pub(super) fn prove(
    cx: &Context<'_>,
    fingerprint: &Fingerprint,
    assertion: &RawAssertion,
    quote: &At<String>,
    outline: &Outline<'_>,
    section: usize,
) -> Option<u32> {
    lengths(cx, assertion, quote);
    marks(cx, assertion, quote);
    let (prefix, suffix) = (text(&assertion.prefix), text(&assertion.suffix));
    if tokens(prefix).len() + tokens(&quote.value).len() + tokens(suffix).len() < GRAM {
        let expected = format!("at least {GRAM} words or marks together with prefix and suffix");
        let draft = Draft::expected(Code::TooShortToProve, quote.place, expected, format!("“{}”", quote.value));
        cx.problems.tell(draft.help("add the words just before or after it as `prefix` or `suffix`"));
        return None;
    }
    match places(fingerprint, prefix, &quote.value, suffix).as_slice() {
        [] => not_found(cx, fingerprint, assertion, quote),
        [at] => {
            in_section(cx, quote, *at, outline, section);
            return Some(*at);
        }
        many => {
            let expected = "a prefix and suffix that tell one place from others";
            let found = format!("{} places where “{}” stands between them", many.len(), quote.value);
            let draft = Draft::expected(Code::QuoteAmbiguous, quote.place, expected, found);
            cx.problems.tell(draft.help("make `prefix` or `suffix` longer, until they stand beside one place only"));
        }
    }
    None
}

/// The token at which words start that stand for themselves, without context; otherwise tells why not.
pub(super) fn prove_alone(cx: &Context<'_>, fingerprint: &Fingerprint, quote: &At<String>) -> Option<u32> {
    let shown = format!("“{}”", quote.value);
    if tokens(&quote.value).len() < GRAM {
        let draft =
            Draft::expected(Code::TooShortToProve, quote.place, format!("at least {GRAM} words or marks"), shown);
        cx.problems.tell(draft.help("quote more of the sentence"));
        return None;
    }
    let found = places(fingerprint, "", &quote.value, "").first().copied();
    if found.is_none() {
        let draft = Draft::expected(Code::QuoteNotVerbatim, quote.place, "words that stand in the article", shown);
        cx.problems.tell(draft.help("copy it from the article, capitals and marks included"));
    }
    found
}

fn in_section(cx: &Context<'_>, quote: &At<String>, at: u32, outline: &Outline<'_>, section: usize) {
    let (stands_in, heading) = outline.section_at(at);
    if stands_in != section && outline.knows(section) {
        let found = match heading {
            "" => "one that stands before the first heading".to_owned(),
            heading => format!("one that stands under “{heading}”"),
        };
        let draft = Draft::expected(Code::QuoteElsewhere, quote.place, "a quote from this section", found);
        cx.problems.tell(draft.help("move its passage to the section where the quote stands"));
    }
}

/// Says whether the quote itself or its context is wrong, and where the difference starts.
fn not_found(cx: &Context<'_>, fingerprint: &Fingerprint, assertion: &RawAssertion, quote: &At<String>) {
    let (prefix, suffix) = (text(&assertion.prefix), text(&assertion.suffix));
    let with_prefix = !prefix.is_empty() && !places(fingerprint, prefix, &quote.value, "").is_empty();
    let with_suffix = !suffix.is_empty() && !places(fingerprint, "", &quote.value, suffix).is_empty();
    let is_alone = !places(fingerprint, "", &quote.value, "").is_empty();
    let wrong = match (&assertion.prefix, &assertion.suffix) {
        (Some(prefix), _) if with_suffix => Some(("prefix", prefix)),
        (_, Some(suffix)) if with_prefix => Some(("suffix", suffix)),
        (Some(prefix), _) if is_alone => Some(("prefix", prefix)),
        (None, Some(suffix)) if is_alone => Some(("suffix", suffix)),
        _ => None,
    };
    if let Some((name, context)) = wrong {
        let expected = format!("the words that stand beside the quote as its {name}");
        let draft = Draft::expected(Code::ContextNotVerbatim, context.place, expected, format!("“{}”", context.value));
        cx.problems.tell(draft.help("copy it from the article, capitals and marks included"));
        return;
    }
    let found = format!("“{}”", quote.value);
    let draft = Draft::expected(Code::QuoteNotVerbatim, quote.place, "words that stand in the article", found);
    cx.problems.tell(draft.help(match verbatim_part(fingerprint, &quote.value) {
        Some(part) => format!("verbatim up to “{part}”; what follows differs"),
        None => "copy it from the article, capitals and marks included".to_owned(),
    }));
}

/// The longest beginning of a quote that stands in the article.
fn verbatim_part<'q>(fingerprint: &Fingerprint, quote: &'q str) -> Option<&'q str> {
    let all = tokens(quote);
    let longest = (GRAM..all.len()).rev().find(|length| !fingerprint.find(&all[..*length]).is_empty())?;
    quote.get(..all.get(longest)?.start).map(str::trim)
}

fn lengths(cx: &Context<'_>, assertion: &RawAssertion, quote: &At<String>) {
    let words = word_count(&quote.value);
    if words > LONGEST_QUOTE {
        let expected = format!("at most {LONGEST_QUOTE} words");
        let draft = Draft::expected(Code::QuoteTooLong, quote.place, expected, words);
        cx.problems.tell(draft.help("quote the shortest run that carries claim and hedge, as a rule 12 words"));
    }
    for context in [&assertion.prefix, &assertion.suffix].into_iter().flatten() {
        let words = word_count(&context.value);
        if words > LONGEST_CONTEXT {
            let expected = format!("at most {LONGEST_CONTEXT} words");
            cx.problems.tell(Draft::expected(Code::ContextTooLong, context.place, expected, words));
        }
    }
}

/// A mark must be a run of the quote's own tokens, so that it can be marked on screen.
fn marks(cx: &Context<'_>, assertion: &RawAssertion, quote: &At<String>) {
    let all: Vec<&str> = tokens(&quote.value).iter().map(|token| token.text).collect();
    for mark in &assertion.marks {
        let run: Vec<&str> = tokens(&mark.value).iter().map(|token| token.text).collect();
        if run.is_empty() || !all.windows(run.len()).any(|window| window == run) {
            let found = format!("“{}”", mark.value);
            let draft = Draft::expected(Code::MarkOutsideQuote, mark.place, "words that stand in the quote", found);
            cx.problems.tell(draft.help("marks are the words of the quote that decide its firmness"));
        }
    }
}
