//! Hedges: that stance and hedge fit the words of the quote.
//!
//! A word list cannot read. So only plain contradictions are errors; what an editor may have good
//! reasons for is a warning, and `marks` can say which words decide.

use super::Context;
use super::lexicon::found;
use crate::codes::Code;
use crate::place::{At, value};
use crate::problem::Draft;
use crate::raw::{RawAssertion, RawSource};
use claimscope_core::model::softening::{EITHER, FAINT, LIMITING, STRONG, WEAK};
use claimscope_core::model::{Hedge, Stance};

pub(super) fn check(cx: &Context<'_>) {
    for assertion in cx.content.sources.iter().flat_map(RawSource::assertions) {
        if let (Some(hedge), Some(quote)) = (&assertion.hedge, &assertion.quote) {
            hedge_fits(cx, assertion, hedge, &quote.value);
            limits(cx, assertion, &quote.value);
        }
        stance_fits(cx, assertion);
    }
}

/// The first softening word of each kind in a text.
struct Words {
    strong: Option<&'static str>,
    either: Option<&'static str>,
    weak: Option<&'static str>,
    /// Whether anything in it softens, even faintly.
    softens: bool,
}

impl Words {
    fn of(text: &str, stance: Option<Stance>) -> Self {
        let first = |list| found(text, list).first().copied();
        let (strong, either, weak) = (first(STRONG), first(EITHER), first(WEAK));
        // What limits a claim softens it as well.
        let limits = stance == Some(Stance::Limits) && first(LIMITING).is_some();
        let softens = limits || [strong, either, weak, first(FAINT)].iter().any(Option::is_some);
        Self { strong, either, weak, softens }
    }

    /// The word that no firm quote has. Of the words that may soften either way, only "could" always does.
    fn not_firm(&self) -> Option<&'static str> {
        self.strong.or(self.either.filter(|word| *word == "could"))
    }
}

/// Marks that point elsewhere say that a softening word of the quote carries another claim.
fn hedge_fits(cx: &Context<'_>, assertion: &RawAssertion, hedge: &At<Hedge>, quote: &str) {
    let stance = value(&assertion.stance);
    let marks: Vec<&str> = assertion.marks.iter().map(|mark| mark.value.as_str()).collect();
    let (in_quote, in_marks) = (Words::of(quote, stance), Words::of(&marks.join(" | "), stance));
    let is_marked = !marks.is_empty();
    let tell = |code, expected: &str, found: String| {
        let help = "choose the hedge of the words that carry this claim, or name those words in `marks`";
        cx.tell(Draft::expected(code, hedge.place, expected, found).help(help));
    };
    match hedge.value {
        Hedge::None => {
            let (expected, quoted) = ("a quote without softening", |word| format!("“{word}”"));
            if let Some(word) = in_quote.not_firm() {
                let decides = !is_marked || in_marks.not_firm().is_some();
                tell(if decides { Code::HedgeContradicted } else { Code::HedgeDoubtful }, expected, quoted(word));
            } else if let Some(word) = in_quote.weak.filter(|_| !is_marked || in_marks.weak.is_some()) {
                tell(Code::HedgeDoubtful, expected, quoted(word));
            }
        }
        Hedge::Weak | Hedge::Strong if !in_quote.softens && !is_marked => {
            let is_strong = hedge.value == Hedge::Strong;
            let code = if is_strong { Code::HedgeContradicted } else { Code::HedgeDoubtful };
            tell(code, "a quote with a softening word", "none".to_owned());
        }
        Hedge::Weak => {
            if let Some(word) = in_quote.strong.filter(|_| !is_marked || in_marks.strong.is_some()) {
                tell(Code::HedgeDoubtful, "the hedge `strong`", format!("`weak` for “{word}”"));
            }
        }
        Hedge::Strong => {
            let has_strong = in_quote.strong.or(in_quote.either).is_some();
            if !has_strong && stance != Some(Stance::Limits) {
                tell(Code::HedgeDoubtful, "a word that softens strongly", "none".to_owned());
            }
        }
    }
}

fn stance_fits(cx: &Context<'_>, assertion: &RawAssertion) {
    let (Some(stance), Some(hedge)) = (&assertion.stance, &assertion.hedge) else { return };
    let help = match (stance.value, hedge.value) {
        (Stance::Supports, Hedge::Strong) => "a source that says “may” hedges: `stance = \"hedges\"`",
        (Stance::Hedges, Hedge::None) => "a source that says so without softening supports: `stance = \"supports\"`",
        _ => return,
    };
    let found = format!("`{}` with the hedge `{}`", stance.value.word(), hedge.value.word());
    let draft = Draft::expected(Code::StanceAgainstHedge, stance.place, "a stance that goes with the hedge", found);
    cx.tell(draft.help(help));
}

fn limits(cx: &Context<'_>, assertion: &RawAssertion, quote: &str) {
    let Some(stance) = assertion.stance.as_ref().filter(|stance| stance.value == Stance::Limits) else { return };
    if found(quote, LIMITING).is_empty() {
        let expected = "a quote that says that too little is known";
        cx.tell(Draft::expected(Code::LimitsWithoutWords, stance.place, expected, "no word that does"));
    }
}
