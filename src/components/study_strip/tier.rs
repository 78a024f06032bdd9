//! The rows of the strip, strongest on top.

use claimscope_core::grade::Entry;
use claimscope_core::model::{MeasuredIn, Study};

/// A row of the strip.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Tier {
    /// Randomised, and compared between groups.
    Randomised,
    /// Compared between groups, not randomised.
    Compared,
    /// One group, or one patient.
    BeforeAfter,
    /// Live animals.
    Animals,
    /// Pieces of skin, cells, tubes.
    Laboratory,
    /// Reviews.
    Reviews,
    /// Rules, guidelines, surveys.
    Documents,
}

impl Tier {
    /// From top to bottom.
    pub const ALL: [Self; 7] = [
        Self::Randomised,
        Self::Compared,
        Self::BeforeAfter,
        Self::Animals,
        Self::Laboratory,
        Self::Reviews,
        Self::Documents,
    ];

    /// The row of a study in a body of evidence.
    pub const fn of(entry: &Entry, study: &Study) -> Self {
        match entry.measured_in {
            _ if study.design.is_review() => Self::Reviews,
            MeasuredIn::Document => Self::Documents,
            MeasuredIn::Animal => Self::Animals,
            MeasuredIn::Explant | MeasuredIn::Cells => Self::Laboratory,
            MeasuredIn::People if entry.is_randomised => Self::Randomised,
            MeasuredIn::People if entry.is_controlled => Self::Compared,
            MeasuredIn::People => Self::BeforeAfter,
        }
    }

    /// Its name on screen.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Randomised => "Randomised",
            Self::Compared => "Compared",
            Self::BeforeAfter => "Before and after",
            Self::Animals => "Animals",
            Self::Laboratory => "Laboratory",
            Self::Reviews => "Reviews",
            Self::Documents => "Documents",
        }
    }

    /// What a reader must know of the row.
    pub const fn aid(self, counted: bool) -> &'static str {
        match (self, counted) {
            (Self::Randomised, true) => "people, with a fair comparison",
            (Self::Randomised, false) => "but not to answer this",
            (Self::Compared, true) => "people in groups, not randomised",
            (Self::Compared, false) => "people in groups; not randomised, or not to answer this",
            (Self::BeforeAfter, _) => "people, compared with nothing",
            (Self::Animals, _) => "never counted",
            (Self::Laboratory, _) => "pieces of skin, cells; never counted",
            (Self::Reviews, _) => "sum up studies; never counted",
            (Self::Documents, _) => "say, but do not test",
        }
    }
}
