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
        (_, hedge) => Some(firmness_of(hedge)),
    }
}

/// How firmly words under a hedge say that something is so, 2 to 4.
const fn firmness_of(hedge: Hedge) -> u8 {
    match hedge {
        Hedge::None => 4,
        Hedge::Weak => 3,
        Hedge::Strong => 2,
    }
}

/// How many steps words go over evidence that reaches to `shown`.
pub const fn over(hedge: Hedge, shown: u8) -> u8 {
    firmness_of(hedge).saturating_sub(shown)
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
    const FOR_IT: u8 = 2;
    const AGAINST_IT: u8 = 1;
    const IN_DOUBT: u8 = 0;
    let mut firmest: Option<(u8, u8)> = None;
    for assertion in library.source(source).assertions().filter(|assertion| assertion.claims.contains(&claim)) {
        let side = match assertion.stance {
            Stance::Supports | Stance::Hedges => FOR_IT,
            Stance::Disputes => AGAINST_IT,
            Stance::Limits | Stance::Mentions => IN_DOUBT,
        };
        firmest = firmest.max(firmness(assertion).map(|firmness| (side, firmness)));
    }
    let (side, firmness) = firmest?;
    Some(Said { source, firmness, denies: side == AGAINST_IT, counts: side == FOR_IT })
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

#[cfg(test)]
mod tests {
    use super::{Mean, firmness, of_assertion, of_claim, of_source, said_by, shown};
    use crate::grade::fixture::{benefit, source, trial, with};
    use crate::grade::{Lens, Rating, rate};
    use crate::model::*;

    fn assertion(stance: Stance, hedge: Hedge) -> Assertion {
        Assertion {
            claims: vec![ClaimIx(0)],
            stance,
            hedge,
            appeal: Appeal::None,
            names_study: None,
            quote: Quote::default(),
            marks: Vec::new(),
            note: String::new(),
        }
    }

    /// One claim at "may" (two steps shown), said flat and softly by one, softly by a seller, denied by a third.
    fn library() -> Library {
        let mut library = benefit(vec![trial("a", 50)]);
        library.sources = vec![
            source(
                "blog",
                Sells::NotKnown,
                vec![
                    assertion(Stance::Supports, Hedge::Weak),
                    assertion(Stance::Supports, Hedge::None),
                    assertion(Stance::Limits, Hedge::Strong),
                ],
            ),
            source("clinic", Sells::OtherTreatments, vec![assertion(Stance::Hedges, Hedge::Weak)]),
            source("sceptic", Sells::NothingSeen, vec![assertion(Stance::Disputes, Hedge::None)]),
        ];
        library
    }

    #[test]
    fn firmness_stands_on_the_ladder_of_the_evidence() {
        for (stance, hedge, step) in [
            (Stance::Supports, Hedge::None, Some(4)),
            (Stance::Supports, Hedge::Weak, Some(3)),
            (Stance::Hedges, Hedge::Strong, Some(2)),
            (Stance::Disputes, Hedge::None, Some(4)),
            (Stance::Limits, Hedge::None, Some(1)),
            (Stance::Limits, Hedge::Strong, Some(1)),
            (Stance::Mentions, Hedge::None, None),
        ] {
            assert_eq!(firmness(&assertion(stance, hedge)), step, "{stance:?} {hedge:?}");
        }
    }

    #[test]
    fn only_evidence_that_favours_a_claim_reaches_up_the_ladder() {
        let step = |direction| {
            let study = with(trial("a", 400), |s| s.findings[0].direction = direction);
            shown(&rate(&benefit(vec![study]), ClaimIx(0), &Lens::default()))
        };
        assert_eq!(Direction::ALL.iter().map(|&d| step(d)).collect::<Vec<_>>(), [Some(4), Some(0), Some(0), Some(0)]);
        assert_eq!(shown(&rate(&benefit(Vec::new()), ClaimIx(0), &Lens::default())), Some(0));
        assert_eq!(shown(&Rating::FactCheck(Verdict::Confirmed)), None);
    }

    #[test]
    fn a_source_stands_where_its_firmest_words_put_it() {
        let library = library();
        let stands =
            |at| said_by(&library, SourceIx(at), ClaimIx(0)).map(|said| (said.firmness, said.denies, said.counts));
        assert_eq!(stands(0), Some((4, false, true)));
        assert_eq!(stands(1), Some((3, false, true)));
        assert_eq!(stands(2), Some((4, true, false)));
    }

    #[test]
    fn the_mean_runs_over_sources_that_say_it_and_the_lens_can_leave_out_sellers() {
        let library = library();
        let rating = rate(&library, ClaimIx(0), &Lens::default());
        let mean = of_claim(&library, ClaimIx(0), &rating, &Lens::default());
        assert_eq!(mean, Some(Mean { sum: 3, count: 2 }));
        assert_eq!(mean.expect("a mean").to_string(), "1.5");
        let without = Lens { leave_out_sellers: true, ..Lens::default() };
        assert_eq!(of_claim(&library, ClaimIx(0), &rating, &without), Some(Mean { sum: 2, count: 1 }));
        let ratings = [rating];
        assert_eq!(of_source(&library, SourceIx(0), &ratings), Some(Mean { sum: 2, count: 1 }));
        assert_eq!(of_source(&library, SourceIx(2), &ratings), None);
    }

    #[test]
    fn careful_words_never_count_below_nothing_and_denials_not_at_all() {
        let rating = rate(&benefit(vec![trial("a", 400)]), ClaimIx(0), &Lens::default());
        assert_eq!(of_assertion(&assertion(Stance::Hedges, Hedge::Strong), &rating), Some(0));
        assert_eq!(of_assertion(&assertion(Stance::Disputes, Hedge::None), &rating), None);
        assert_eq!(
            of_assertion(&assertion(Stance::Supports, Hedge::None), &Rating::FactCheck(Verdict::Disputed)),
            None
        );
    }

    #[test]
    fn means_are_written_in_tenths_with_halves_up() {
        for (sum, count, text) in [(8, 3, "2.7"), (7, 3, "2.3"), (1, 4, "0.3"), (4, 1, "4.0"), (0, 2, "0.0")] {
            assert_eq!(Mean { sum, count }.to_string(), text);
        }
    }
}
