//! The stair: four steps, reached ones filled. Always beside its word.

#[cfg(feature = "ssr")]
pub mod examples;

use crate::markup::{El, el};
use crate::shapes::{Block, DOTS, GROUND, OPEN_STEPS, STEPS};
use claimscope_core::grade::Rating;
use claimscope_core::model::Certainty;
use claimscope_core::wording::rating_badge;

/// The glyph of a certainty: the steps reached, or off the ladder four dots or the bare ground.
pub fn stair(certainty: Certainty) -> El {
    let glyph = el("svg.stair").attr("viewBox", "0 0 16 16").attr("aria-hidden", "true");
    match certainty {
        Certainty::NoStudyFound => glyph.add(block("rect.stair__dot", GROUND)),
        Certainty::NotTestedInPeople => glyph.each(DOTS.map(|place| block("rect.stair__dot", place))),
        reached => {
            let steps = usize::from(reached.step());
            glyph
                .each(STEPS.into_iter().take(steps).map(|place| block("rect", place)))
                .each(OPEN_STEPS.into_iter().skip(steps).map(|place| block("rect.stair__open", place)))
        }
    }
}

fn block(name: &'static str, [x, y, width, height]: Block) -> El {
    el(name).attr("x", x).attr("y", y).attr("width", width).attr("height", height)
}

/// The glyph of any rating: a stair, or `§` for a fact check.
pub fn glyph(rating: &Rating) -> El {
    match rating {
        Rating::Certainty(grade) => stair(grade.certainty),
        Rating::FactCheck(_) => el("span.stair stair--check").attr("aria-hidden", "true").add("§"),
    }
}

/// Glyph and word, and what the direction adds.
pub fn badge(rating: &Rating, direction: &str) -> El {
    let words = el("span.badge").add(glyph(rating)).add(rating_badge(rating));
    if direction.is_empty() { words } else { words.add([": ", direction]) }
}
