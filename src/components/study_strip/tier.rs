//! The rows of the strip, strongest on top.

use crate::words::strip as words;
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
            Self::Randomised => words::RANDOMISED,
            Self::Compared => words::COMPARED,
            Self::BeforeAfter => words::BEFORE_AFTER,
            Self::Animals => words::ANIMALS,
            Self::Laboratory => words::LABORATORY,
            Self::Reviews => words::REVIEWS,
            Self::Documents => words::DOCUMENTS,
        }
    }

    /// What a reader must know of the row.
    pub const fn aid(self, counted: bool) -> &'static str {
        match (self, counted) {
            (Self::Randomised, true) => words::RANDOMISED_COUNTED,
            (Self::Randomised, false) => words::RANDOMISED_SHOWN,
            (Self::Compared, true) => words::COMPARED_COUNTED,
            (Self::Compared, false) => words::COMPARED_SHOWN,
            (Self::BeforeAfter, _) => words::BEFORE_AFTER_AID,
            (Self::Animals, _) => words::ANIMALS_AID,
            (Self::Laboratory, _) => words::LABORATORY_AID,
            (Self::Reviews, _) => words::REVIEWS_AID,
            (Self::Documents, _) => words::DOCUMENTS_AID,
        }
    }
}
