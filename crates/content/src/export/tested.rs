//! Tested against sold in the export.

use claimscope_core::derived::{Match, Tested, tested_against_sold};
use claimscope_core::grade::Rating;
use claimscope_core::model::{ClaimIx, Library, SourceIx};
use schemars::JsonSchema;
use serde::Serialize;

/// A study that carries the grade, beside what a source that makes the claim offers.
#[derive(Serialize, JsonSchema)]
pub(super) struct ExportTested {
    /// The source.
    source: String,
    /// What it offers, in our words.
    offer: String,
    /// The study.
    study: String,
    /// Whether the product met the body in the same way: same, not-told or different.
    route: &'static str,
    /// Whether the product comes from the same origin.
    origin: &'static str,
    /// Whether it was used for the same.
    used_on: &'static str,
}

impl ExportTested {
    /// All studies that carry the grade of a claim, beside the offers of all sources.
    pub fn all(library: &Library, claim: ClaimIx, rating: &Rating) -> Vec<Self> {
        let of_source = |source| {
            let tested = tested_against_sold(library, source, claim, rating);
            tested.into_iter().map(move |tested| Self::of(library, source, tested))
        };
        library.source_indices().flat_map(of_source).collect()
    }

    fn of(library: &Library, source: SourceIx, tested: Tested) -> Self {
        let offers = &library.source(source).offers;
        Self {
            source: library.source(source).id.clone(),
            offer: offers.get(usize::from(tested.offer)).map(|offer| offer.name.clone()).unwrap_or_default(),
            study: library.study(tested.study).id.clone(),
            route: word(tested.route),
            origin: word(tested.origin),
            used_on: word(tested.used_on),
        }
    }
}

const fn word(found: Match) -> &'static str {
    match found {
        Match::Same => "same",
        Match::NotTold => "not-told",
        Match::Different => "different",
    }
}
