//! Examples of what sources say on a claim: many quotes that fold, none, sources that are silent, and what they cite.

use super::{moved, said_rows, silent, steps_over};
use crate::gallery::{Example, claim_of, example, in_library, or_nothing, small};
use crate::markup::el;
use claimscope_core::model::{ClaimIx, Library};

/// The examples.
pub fn examples() -> Vec<Example> {
    vec![
        example("many-quotes", |view| said_rows(view, ClaimIx(0))),
        example("denied", |view| said_rows(view, claim_of(view, "fades-marks"))),
        example("checked", |view| said_rows(view, claim_of(view, "sold-as-cosmetic"))),
        example("long-word", |view| {
            let mut library = small(60);
            for passage in library.sources[0].sections.iter_mut().flat_map(|section| &mut section.passages) {
                for assertion in &mut passage.assertions {
                    assertion.quote.exact = "Wordwithoutanyplacetobreakit".repeat(5);
                }
            }
            in_library(view, &library, |view| said_rows(view, ClaimIx(0)))
        }),
        example("nobody", |view| {
            in_library(view, &Library { sources: Vec::new(), ..small(60) }, |view| said_rows(view, ClaimIx(0)))
        }),
        example("silent", |view| or_nothing(silent(view, claim_of(view, "softens-skin")))),
        example("nobody-silent", |view| {
            in_library(view, &Library { sources: Vec::new(), ..small(60) }, |view| or_nothing(silent(view, ClaimIx(0))))
        }),
        example("moved", |view| or_nothing(moved(view))),
        example("steps-over", |_| el("div.meter").each((0..=4).map(|over| el("span").add(steps_over(over))))),
    ]
}
