//! The stair: four steps, reached ones filled. Always beside its word.

use crate::markup::{El, el};
use claimscope_core::grade::Rating;
use claimscope_core::model::Certainty;
use claimscope_core::wording::rating_badge;

/// The glyph of a certainty: the steps reached, or off the ladder four dots or the bare ground.
pub fn stair(certainty: Certainty) -> El {
    let glyph = el("svg.stair").attr("viewBox", "0 0 16 16").attr("aria-hidden", "true");
    match certainty {
        Certainty::NoStudyFound => glyph.add(block("rect.stair__dot", ["0", "14", "16", "2"])),
        Certainty::NotTestedInPeople => {
            glyph.each(["0", "4", "8", "12"].map(|x| block("rect.stair__dot", [x, "13", "3", "3"])))
        }
        reached => {
            // Columns 3 px wide, 1 px apart, each 4 px higher than the one before it. Outlines stand half
            // a pixel inside, so that they are crisp.
            const REACHED: [[&str; 4]; 4] =
                [["0", "12", "3", "4"], ["4", "8", "3", "8"], ["8", "4", "3", "12"], ["12", "0", "3", "16"]];
            const OPEN: [[&str; 4]; 4] = [
                ["0.5", "12.5", "2", "3"],
                ["4.5", "8.5", "2", "7"],
                ["8.5", "4.5", "2", "11"],
                ["12.5", "0.5", "2", "15"],
            ];
            let steps = usize::from(reached.step());
            glyph
                .each(REACHED.into_iter().take(steps).map(|place| block("rect", place)))
                .each(OPEN.into_iter().skip(steps).map(|place| block("rect.stair__open", place)))
        }
    }
}

fn block(name: &'static str, [x, y, width, height]: [&'static str; 4]) -> El {
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
