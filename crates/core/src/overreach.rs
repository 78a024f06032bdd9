//! Said against shown: how firmly a source says a claim, how far the evidence reaches, and the
//! distance between, in steps of the one ladder.
//!
//! Firmness: hedge none 4, weak 3, strong 2; a quote that only asks for more study 1. Shown: high 4,
//! moderate 3, low 2, very low 1; 0 off the ladder or when the direction is not `favours`.
//! Overreach of an assertion: max(0, firmness − shown), only for stance supports or hedges on a claim
//! graded for certainty. Per source and claim: its firmest such assertion; per claim: the mean over
//! sources; per source: the mean over its claims. Fact checks have none.

use crate::grade::{Lens, Rating};
use crate::model::{Assertion, ClaimIx, Direction, Hedge, Library, Sells, SourceIx, Stance};

/// A mean of whole steps, kept as a fraction so that no float decides anything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mean {
    /// The sum of steps.
    pub sum: u32,
    /// How many were added; never 0 in a mean that is shown.
    pub count: u32,
}

impl Mean {
    /// The mean in tenths of a step, half rounded up.
    pub const fn tenths(self) -> u32 {
        let count = if self.count == 0 { 1 } else { self.count };
        (self.sum * 20 + count) / (2 * count)
    }

    fn add(&mut self, steps: u8) {
        self.sum += u32::from(steps);
        self.count += 1;
    }
}

impl core::fmt::Display for Mean {
    /// Writes tenths: `2.7`.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{}.{}", self.tenths() / 10, self.tenths() % 10)
    }
}

/// How firmly one source speaks on one claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// The source.
    pub source: SourceIx,
    /// Its firmest step, 1 to 4.
    pub firmness: u8,
    /// Whether it only denies the claim; `firmness` is then that of the denial.
    pub denies: bool,
    /// Whether this goes into overreach: it says that the claim is so, or may be so.
    pub counts: bool,
}

/// How firmly an assertion says what it says, 1 to 4; `None` for a mere mention.
pub const fn firmness(assertion: &Assertion) -> Option<u8> {
    match (assertion.stance, assertion.hedge) {
        (Stance::Mentions, _) => None,
        (Stance::Limits, _) => Some(1),
        (_, Hedge::None) => Some(4),
        (_, Hedge::Weak) => Some(3),
        (_, Hedge::Strong) => Some(2),
    }
}

/// How far the evidence reaches for the claim, 0 to 4; `None` for fact checks.
pub fn shown(rating: &Rating) -> Option<u8> {
    let grade = rating.grade()?;
    Some(if grade.direction == Some(Direction::Favours) { grade.certainty.step() } else { 0 })
}

/// The overreach of one assertion in steps; `None` where it has none.
pub fn of_assertion(assertion: &Assertion, rating: &Rating) -> Option<u8> {
    let shown = shown(rating)?;
    matches!(assertion.stance, Stance::Supports | Stance::Hedges)
        .then(|| firmness(assertion).unwrap_or(0).saturating_sub(shown))
}

/// Where each source stands on a claim, in the library's order: its firmest words for it, or else
/// its doubt, or else its denial.
pub fn said(library: &Library, claim: ClaimIx, lens: &Lens) -> Vec<Said> {
    library
        .source_indices()
        .filter(|&ix| !(lens.leave_out_sellers && sells(library, ix)))
        .filter_map(|ix| said_by(library, ix, claim))
        .collect()
}

/// Where one source stands on a claim; `None` when it does not take a stand.
pub fn said_by(library: &Library, source: SourceIx, claim: ClaimIx) -> Option<Said> {
    let firmest = |wanted: &[Stance]| {
        library
            .source(source)
            .assertions()
            .filter(|a| a.claims.contains(&claim) && wanted.contains(&a.stance))
            .filter_map(firmness)
            .max()
    };
    let make = |firmness, denies, counts| Said { source, firmness, denies, counts };
    firmest(&[Stance::Supports, Stance::Hedges])
        .map(|step| make(step, false, true))
        .or_else(|| firmest(&[Stance::Disputes]).map(|step| make(step, true, false)))
        .or_else(|| firmest(&[Stance::Limits]).map(|step| make(step, false, false)))
}

fn sells(library: &Library, source: SourceIx) -> bool {
    matches!(library.source(source).sells, Sells::ThisTreatment | Sells::OtherTreatments)
}

/// The mean overreach of a claim over the sources that say it; `None` for fact checks, and when none does.
pub fn of_claim(library: &Library, claim: ClaimIx, rating: &Rating, lens: &Lens) -> Option<Mean> {
    let shown = shown(rating)?;
    let mut mean = Mean::default();
    for said in said(library, claim, lens).iter().filter(|said| said.counts) {
        mean.add(said.firmness.saturating_sub(shown));
    }
    (mean.count > 0).then_some(mean)
}

/// The mean overreach of a source over the graded claims that it makes; `None` when it makes none.
/// `ratings` holds the rating of each claim in the library's order.
pub fn of_source(library: &Library, source: SourceIx, ratings: &[Rating]) -> Option<Mean> {
    let mut mean = Mean::default();
    for claim in library.claim_indices() {
        let Some(shown) = ratings.get(claim.at()).and_then(shown) else { continue };
        if let Some(said) = said_by(library, source, claim).filter(|said| said.counts) {
            mean.add(said.firmness.saturating_sub(shown));
        }
    }
    (mean.count > 0).then_some(mean)
}
