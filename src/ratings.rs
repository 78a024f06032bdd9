//! The rating of each claim, made once for a library.

use claimscope_core::grade::{Lens, Rating, rate};
use claimscope_core::model::{ClaimIx, Library};

/// The ratings of all claims under our grading, in the library's order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ratings(Vec<Rating>);

impl Ratings {
    /// Rates every claim of a library.
    pub fn of(library: &Library) -> Self {
        let lens = Lens::default();
        Self(library.claim_indices().map(|claim| rate(library, claim, &lens)).collect())
    }

    /// The rating of a claim.
    ///
    /// # Panics
    /// If the claim is of another library.
    pub fn get(&self, claim: ClaimIx) -> &Rating {
        &self.0[claim.at()]
    }

    /// All ratings, in the library's order.
    pub fn as_slice(&self) -> &[Rating] {
        &self.0
    }
}
