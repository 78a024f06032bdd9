//! The grade: from a claim's body of evidence to how sure anyone can be, step by step.
//!
//! Follows GRADE, with the conventions that the method page names. Pure, total, integers only; the
//! same natively and in wasm. The rules stand one to a file in [`rules`], listed once in
//! [`rules::RULES`].

mod body;
mod candidate;
mod entry;
mod explain;
mod index;
mod lens;
mod mind;
mod ratings;
pub mod rules;
mod speaking;
mod switches;

#[cfg(test)]
pub(crate) mod fixture;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

pub use body::{Adding, Body};
pub use entry::{Entry, Place, WhyShown};
pub use explain::{Reason, Why, explain};
pub use lens::{Conventions, Lens, OURS, Switch};
pub use mind::{Lift, Needed, Obstacle, Points, lift};
pub use ratings::Ratings;
pub use switches::Seen;

use crate::model::{Certainty, ClaimIx, ClaimKind, Direction, Domain, Library, StudyIx, Verdict};
use index::Gathered;
use rules::{Context, RULES};
use switches::Switches;

/// How a claim is rated: graded for certainty, or checked against documents.
#[derive(Clone, Debug, PartialEq)]
pub enum Rating {
    /// For benefits, harms and comparisons.
    Certainty(Grade),
    /// For rules, biology, procedure and cost; the check itself stands in the claim.
    FactCheck(Verdict),
}

impl Rating {
    /// The grade, if the claim is graded.
    pub const fn grade(&self) -> Option<&Grade> {
        match self {
            Self::Certainty(grade) => Some(grade),
            Self::FactCheck(_) => None,
        }
    }

    /// The word of the level: a certainty or a verdict.
    pub const fn level(&self) -> &'static str {
        match self {
            Self::Certainty(grade) => grade.certainty.word(),
            Self::FactCheck(verdict) => verdict.word(),
        }
    }
}

/// A grade, in numbers. [`explain`] makes its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grade {
    /// The studies.
    pub body: Body,
    /// Where the ladder is entered: high, or low without a randomised trial.
    pub start: Certainty,
    /// The steps.
    pub steps: Steps,
    /// The result.
    pub certainty: Certainty,
    /// Which way the counted studies point; `None` when nothing counts.
    pub direction: Option<Direction>,
    /// People in the counted studies, on the outcome that most were measured on.
    pub people: u32,
    /// The number of counted studies.
    pub studies: u16,
    /// Whether studies that fit the claim less well would have lowered it, and are left out.
    pub is_narrowed: bool,
    /// The finished trial on the claim that nobody has told about.
    pub silent: Option<StudyIx>,
}

impl Grade {
    /// The steps of a domain after an editor's judgement: 0 or negative, but for those that raise.
    pub fn levels(&self, domain: Domain) -> i8 {
        self.steps.by_domain.get(domain as usize).copied().unwrap_or(0)
    }

    /// The sum of the start and all steps, before it is clamped to the ladder.
    pub fn sum(&self) -> i8 {
        self.steps.by_domain.iter().fold(self.start.step().cast_signed(), |sum, levels| sum.saturating_add(*levels))
    }
}

/// The steps of a grade.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Steps {
    /// What each of [`RULES`] takes off or adds, 0 where it was not asked.
    pub by_rule: [i8; rules::COUNT],
    /// By domain, after editors' judgements, in the order of [`Domain::LOWERING`] and then those that raise.
    pub by_domain: [i8; 6],
}

/// Rates a claim under a lens. To rate all claims of a library, [`Ratings`] are quicker.
pub fn rate(library: &Library, claim: ClaimIx, lens: &Lens) -> Rating {
    rate_with(library, claim, lens, &Conventions::default())
}

/// Rates a claim under a lens and other conventions than ours.
pub fn rate_with(library: &Library, claim: ClaimIx, lens: &Lens, conventions: &Conventions) -> Rating {
    let gathered = Gathered::to(library, claim, conventions);
    rating(library, claim, &gathered, Switches::of(library, lens), conventions, Vec::new())
}

/// Rates a claim whose studies are gathered. The list may have been used before.
fn rating(
    library: &Library,
    claim: ClaimIx,
    gathered: &Gathered,
    lens: Switches,
    conventions: &Conventions,
    entries: Vec<Entry>,
) -> Rating {
    let of = library.claim(claim);
    if let Some(check) = &of.fact_check {
        return Rating::FactCheck(check.verdict);
    }
    let all_tiers = of.kind == ClaimKind::Harm || !conventions.randomised_tier_only;
    let body = gathered.body(library, lens, all_tiers, entries);
    Rating::Certainty(closest_first(library, claim, gathered.silent, conventions, body))
}

/// Grades the whole body, and again with only its closest studies; the higher grade holds, the whole
/// body at a tie. So evidence that fits a claim less well can add to the closest evidence, but its
/// faults never take away from it. For harm the whole body always counts.
fn closest_first(
    library: &Library,
    claim: ClaimIx,
    silent: Option<StudyIx>,
    conventions: &Conventions,
    body: Body,
) -> Grade {
    let grade = |body| graded(library, claim, silent, conventions, body);
    let mut best = grade(body);
    if library.claim(claim).kind == ClaimKind::Harm {
        return best;
    }
    for steps in [1, 0] {
        let Some(narrower) = best.body.narrowed(steps).map(grade) else { continue };
        if narrower.certainty.step() > best.certainty.step() {
            best = Grade { is_narrowed: true, ..narrower };
        }
    }
    best
}

/// Grades a body.
fn graded(library: &Library, claim: ClaimIx, silent: Option<StudyIx>, conventions: &Conventions, body: Body) -> Grade {
    let mut grade = Grade {
        start: if body.is_randomised { Certainty::High } else { Certainty::Low },
        steps: Steps::default(),
        certainty: Certainty::NoStudyFound,
        direction: body.direction(),
        people: body.adding_up().people,
        studies: u16::try_from(body.counted().len()).unwrap_or(u16::MAX),
        is_narrowed: false,
        silent,
        body,
    };
    if grade.studies == 0 {
        if grade.body.has_laboratory() {
            grade.certainty = Certainty::NotTestedInPeople;
        }
        return grade;
    }
    let mut steps = Steps::default();
    let context = Context { library, body: &grade.body, silent };
    steps.add(&context, conventions, false);
    for judgement in &library.claim(claim).judgements {
        if let Some(levels) = steps.by_domain.get_mut(judgement.domain as usize) {
            *levels = judgement.levels;
        }
    }
    if !grade.body.is_randomised && steps.by_domain[..5] == [0; 5] {
        steps.add(&context, conventions, true);
    }
    grade.steps = steps;
    grade.certainty = Certainty::from_sum(grade.sum());
    grade
}

impl Steps {
    /// Asks the rules that lower, or those that raise.
    fn add(&mut self, context: &Context<'_>, conventions: &Conventions, raising: bool) {
        for (rule, levels) in RULES.iter().zip(&mut self.by_rule) {
            let domain = rule.domain();
            if (domain == Domain::Raise) == raising {
                *levels = rule.levels(context, conventions);
                self.by_domain[domain as usize] += *levels;
            }
        }
    }
}
