//! The rating of each claim, made once for a library and a lens.

use claimscope_core::grade::{Lens, OURS, Rating, rate};
use claimscope_core::model::{ClaimIx, Library};

/// The ratings of all claims, in the library's order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ratings(Vec<Rating>);

impl Ratings {
    /// Rates every claim of a library.
    pub fn of(library: &Library) -> Self {
        let mut ratings = Self::default();
        ratings.grade_more(library, usize::MAX);
        ratings
    }

    /// Rates every claim of a library under other assumptions than ours.
    pub fn under(library: &Library, lens: &Lens) -> Self {
        Self(library.claim_indices().map(|claim| rate(library, claim, lens)).collect())
    }

    /// Rates some more claims of a library under our grading, and tells whether others are left: the browser answers the
    /// reader in between.
    pub fn grade_more(&mut self, library: &Library, how_many: usize) -> bool {
        let next = library.claim_indices().skip(self.0.len()).take(how_many);
        self.0.extend(next.map(|claim| rate(library, claim, &OURS)));
        self.0.len() < library.claims.len()
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
