//! The ratings of a whole library under one lens, and under another one in the time of one picture on the screen.

use core::mem;

use super::index::Index;
use super::lens::{Conventions, Lens};
use super::switches::Switches;
use super::{Entry, Rating, rating};
use crate::model::{ClaimIx, Library};

/// The ratings of all claims of a library, in its order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ratings {
    index: Index,
    ratings: Vec<Rating>,
}

impl Ratings {
    /// Rates every claim of a library under our grading.
    pub fn of(library: &Library) -> Self {
        let mut ratings = Self::default();
        ratings.grade_more(library, usize::MAX);
        ratings
    }

    /// Rates every claim of a library under a lens.
    pub fn under(library: &Library, lens: &Lens) -> Self {
        let mut ratings = Self::of(library);
        ratings.regrade(library, lens);
        ratings
    }

    /// Rates some more claims of a library under our grading, and tells whether others are left: the browser answers
    /// the reader in between.
    pub fn grade_more(&mut self, library: &Library, how_many: usize) -> bool {
        if self.ratings.is_empty() {
            self.index = Index::of(library, &Conventions::default());
        }
        for claim in library.claim_indices().skip(self.ratings.len()).take(how_many) {
            let rating = self.rate(library, claim, Switches::default(), Vec::new());
            self.ratings.push(rating);
        }
        self.ratings.len() < library.claims.len()
    }

    /// Rates the claims of the same library under another lens. Nothing is gathered anew, and the lists of studies are
    /// filled where they stand.
    pub fn regrade(&mut self, library: &Library, lens: &Lens) {
        let lens = Switches::of(library, lens);
        for claim in library.claim_indices().take(self.ratings.len()) {
            if let Rating::Certainty(grade) = &mut self.ratings[claim.at()] {
                let entries = mem::take(&mut grade.body.entries);
                self.ratings[claim.at()] = self.rate(library, claim, lens, entries);
            }
        }
    }

    fn rate(&self, library: &Library, claim: ClaimIx, lens: Switches, entries: Vec<Entry>) -> Rating {
        rating(library, claim, self.index.get(claim), lens, &Conventions::default(), entries)
    }

    /// The rating of a claim.
    ///
    /// # Panics
    /// If the claim is of another library.
    pub fn get(&self, claim: ClaimIx) -> &Rating {
        &self.ratings[claim.at()]
    }

    /// All ratings, in the library's order.
    pub fn as_slice(&self) -> &[Rating] {
        &self.ratings
    }
}
