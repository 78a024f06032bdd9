//! Examples of the stair: each certainty, each verdict, and the badge with each direction.

use super::{badge, glyph, stair};
use crate::gallery::{Example, example, for_each_claim, grade};
use crate::markup::el;
use claimscope_core::grade::{Grade, Rating};
use claimscope_core::model::{Certainty, Verdict};
use claimscope_core::wording::answer;

/// The examples.
pub fn examples() -> Vec<Example> {
    let certainties = Certainty::ALL.iter().map(|&certainty| {
        example(["glyph-", certainty.word()].concat(), move |_| el("p.title__ours").add(stair(certainty)))
    });
    let alone = Certainty::ALL.iter().map(|&certainty| {
        let rating = Rating::Certainty(Grade { certainty, ..grade(Certainty::High, [0; 5]) });
        example(certainty.word(), move |_| el("p").add(badge(&rating, "")))
    });
    let verdicts = Verdict::ALL.iter().map(|&verdict| {
        let rating = Rating::FactCheck(verdict);
        example(verdict.word(), move |_| el("p").add(glyph(&rating)).add(" ").add(badge(&rating, "")))
    });
    let of_claims = for_each_claim(|view, ix| {
        let rating = view.rating(ix);
        el("p").add(badge(rating, answer(view.library, ix, rating).direction))
    });
    certainties.chain(alone).chain(verdicts).chain(of_claims).collect()
}
