//! The rows of the picture: which claims, in which order, and under which distance.

use crate::words::picture as words;
use crate::{Ratings, order};
use claimscope_core::grade::{Grade, Lens};
use claimscope_core::model::{Certainty, ClaimIx, Direction, Library};
use claimscope_core::overreach::{self, Mean, Said};
use claimscope_core::wording::Label;

/// One claim in the picture.
pub struct Row<'a> {
    /// The claim.
    pub claim: ClaimIx,
    /// Its grade.
    pub grade: &'a Grade,
    /// How far the evidence reaches, 0 to 4 steps.
    pub shown: u8,
    /// Where each source stands that takes a stand.
    pub said: Vec<Said>,
    /// The mean distance; `None` where no source says that it is so.
    pub over: Option<Mean>,
}

/// All graded claims that some source takes a stand on: most over first, among equals what more sources say,
/// then the library's order.
pub fn rows<'a>(library: &Library, ratings: &'a Ratings, lens: &Lens) -> Vec<Row<'a>> {
    let rows = library
        .claim_indices()
        .filter_map(|claim| {
            let rating = ratings.get(claim);
            Some(Row {
                claim,
                grade: rating.grade()?,
                shown: overreach::shown(rating)?,
                said: overreach::said(library, claim, lens),
                over: overreach::of_claim(library, claim, rating, lens),
            })
        })
        .filter(|row| !row.said.is_empty())
        .collect();
    order::by(rows, |row| {
        let over = row.over.map_or(0, |over| 1 + u64::from(over.tenths()));
        !(over << 32 | row.said.len() as u64)
    })
}

impl Row<'_> {
    /// The head under which the row stands: its distance in whole steps.
    pub const fn band(&self) -> &'static str {
        match self.over {
            None => words::NEVER_CLAIMED,
            Some(over) => match over.tenths() {
                0..10 => words::LESS_THAN_ONE,
                10..20 => words::ONE_OVER,
                20..30 => words::TWO_OVER,
                30..40 => words::THREE_OVER,
                _ => WHOLE,
            },
        }
    }

    /// How many sources say that it is so at this step or firmer.
    pub fn voices(&self, step: u8) -> u32 {
        self.said.iter().map(|said| u32::from(said.counts && said.firmness >= step)).sum()
    }

    /// Up to which step as many sources say it as just above this one; `None` where none says more than this.
    pub fn as_thick_until(&self, from: u8) -> Option<u8> {
        let voices = self.voices(from + 1);
        (voices > 0).then(|| (from + 1..4).find(|&step| self.voices(step + 1) != voices).unwrap_or(4))
    }

    /// Why it has no solid part, where it has none.
    pub fn why_bare(&self) -> Option<&'static str> {
        match (self.shown, self.grade.certainty) {
            (1.., _) => None,
            (_, Certainty::NotTestedInPeople | Certainty::NoStudyFound) => Some(self.grade.certainty.label()),
            _ if self.grade.direction == Some(Direction::Mixed) => Some(words::MIXED),
            _ if self.grade.direction == Some(Direction::NoDifference) => Some(words::NO_DIFFERENCE),
            _ => Some(words::OTHER_WAY),
        }
    }
}

/// The head of the rows whose figure it says already.
pub const WHOLE: &str = words::FOUR_OVER;
