//! The grade: from a claim's body of evidence to how sure anyone can be, step by step.
//!
//! Follows GRADE, with the conventions that the method page names. Pure, total, integers only; the
//! same natively and in wasm. The rules stand one to a file in [`rules`], listed once in
//! [`rules::RULES`].

mod body;
mod lens;
pub mod rules;

#[cfg(test)]
pub(crate) mod fixture;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

pub use body::{Body, Entry, Place, WhyShown};
pub use lens::{Conventions, Lens, OURS, Switch};

use crate::model::{Certainty, Claim, ClaimIx, ClaimKind, Direction, Domain, Library, Verdict};
use rules::{Context, RULES};

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

/// A grade with everything that explains it.
#[derive(Clone, Debug, PartialEq)]
pub struct Grade {
    /// The studies.
    pub body: Body,
    /// Where the ladder is entered: high, or low without a randomised trial.
    pub start: Certainty,
    /// Why there, in one sentence.
    pub start_because: String,
    /// The five domains in order, even at 0, then judgements, then what raises.
    pub reasons: Vec<Reason>,
    /// The result.
    pub certainty: Certainty,
    /// Which way the counted studies point; `None` when nothing counts.
    pub direction: Option<Direction>,
    /// People in the counted studies, on the outcome that most were measured on.
    pub people: u32,
    /// The number of counted studies.
    pub studies: u16,
}

impl Grade {
    /// The steps that a domain costs after an editor's judgement, 0 or negative.
    pub fn levels(&self, domain: Domain) -> i8 {
        self.reasons
            .iter()
            .filter(|reason| reason.domain == domain || reason.replaces == Some(domain))
            .map(|reason| reason.levels)
            .sum()
    }

    /// The sum of the start and all steps, before it is clamped to the ladder.
    pub fn sum(&self) -> i8 {
        let start = i8::try_from(self.start.step()).unwrap_or(0);
        self.reasons.iter().fold(start, |sum, reason| sum.saturating_add(reason.levels))
    }
}

/// One step of the explanation.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// The heading that it stands under.
    pub domain: Domain,
    /// Steps, negative when lowering. A judgement holds the difference from the rule's result.
    pub levels: i8,
    /// Why, in one or two plain sentences.
    pub because: String,
    /// The same as a clause for the main reason, without capital and full stop; empty when it costs nothing.
    pub clause: String,
    /// For a judgement: the domain whose result it replaces.
    pub replaces: Option<Domain>,
}

/// Rates a claim under a lens.
pub fn rate(library: &Library, claim: ClaimIx, lens: &Lens) -> Rating {
    rate_with(library, claim, lens, &Conventions::default())
}

/// Rates a claim under a lens and other conventions than ours.
pub fn rate_with(library: &Library, claim_ix: ClaimIx, lens: &Lens, conventions: &Conventions) -> Rating {
    let claim = library.claim(claim_ix);
    if let Some(check) = &claim.fact_check {
        return Rating::FactCheck(check.verdict);
    }
    let conventions = Conventions {
        unclear_blinding_costs: conventions.unclear_blinding_costs && !lens.forgive_unclear_blinding,
        ..*conventions
    };
    let body = Body::gather(library, claim_ix, &conventions, &|study| body::lens_leaves_out(library, lens, study));
    Rating::Certainty(closest_first(&Context { library, claim_ix, claim, conventions, body: &body }))
}

/// Grades the whole body, and again with only its closest studies; the higher grade holds, the whole
/// body at a tie. So evidence that fits a claim less well can add to the closest evidence, but its
/// faults never take away from it. For harm the whole body always counts.
pub(crate) fn closest_first(context: &Context<'_>) -> Grade {
    let mut best = grade(context);
    if context.claim.kind == ClaimKind::Harm {
        return best;
    }
    for steps in [1, 0] {
        let Some(body) = context.body.narrowed(steps) else { continue };
        let mut narrower = grade(&Context { body: &body, ..*context });
        if narrower.certainty.step() > best.certainty.step() {
            narrower.start_because.push_str(" Studies that fit the claim less well are shown, not counted.");
            best = narrower;
        }
    }
    best
}

/// Grades a body that is already gathered.
pub(crate) fn grade(context: &Context<'_>) -> Grade {
    let body = context.body;
    let studies = u16::try_from(body.counted().len()).unwrap_or(u16::MAX);
    let start = if body.is_randomised { Certainty::High } else { Certainty::Low };
    let mut grade = Grade {
        body: body.clone(),
        start,
        start_because: start_because(context.claim, body, studies),
        reasons: Vec::new(),
        certainty: Certainty::NoStudyFound,
        direction: body.direction(),
        people: body.people(),
        studies,
    };
    if studies == 0 {
        grade.reasons = Domain::LOWERING.map(nothing_to_judge).into();
        grade.certainty = if body.has_laboratory() { Certainty::NotTestedInPeople } else { Certainty::NoStudyFound };
        return grade;
    }
    for rule in RULES.iter().filter(|rule| rule.domain() != Domain::Raise) {
        let outcome = rule.apply(context);
        grade.reasons.push(Reason {
            domain: rule.domain(),
            levels: outcome.levels,
            because: outcome.because,
            clause: outcome.clause,
            replaces: None,
        });
    }
    judge(context.claim, &mut grade);
    if !body.is_randomised && Domain::LOWERING.iter().all(|&domain| grade.levels(domain) == 0) {
        raise(context, &mut grade);
    }
    grade.certainty = Certainty::from_sum(grade.sum());
    grade
}

/// Puts each judgement beside the rule's result that it replaces.
fn judge(claim: &Claim, grade: &mut Grade) {
    for judgement in &claim.judgements {
        let rule = grade.levels(judgement.domain);
        grade.reasons.push(Reason {
            domain: Domain::Judgement,
            levels: judgement.levels.saturating_sub(rule),
            because: judgement.because.clone(),
            clause: String::new(),
            replaces: Some(judgement.domain),
        });
    }
}

fn raise(context: &Context<'_>, grade: &mut Grade) {
    for rule in RULES.iter().filter(|rule| rule.domain() == Domain::Raise) {
        let outcome = rule.apply(context);
        if outcome.levels != 0 {
            grade.reasons.push(Reason {
                domain: Domain::Raise,
                levels: outcome.levels,
                because: outcome.because,
                clause: String::new(),
                replaces: None,
            });
        }
    }
}

fn nothing_to_judge(domain: Domain) -> Reason {
    Reason {
        domain,
        levels: 0,
        because: "No study in people counts, so there is nothing to judge.".into(),
        clause: String::new(),
        replaces: None,
    }
}

fn start_because(claim: &Claim, body: &Body, studies: u16) -> String {
    let randomised = body.counted().filter(|entry| entry.is_randomised).count();
    match (studies, body.is_randomised, claim.kind) {
        (0, ..) => "No study in people counts.".into(),
        (_, true, ClaimKind::Harm) => format!(
            "{randomised} of {studies} studies are randomised, so this starts at the top. For harm, all kinds of study count together."
        ),
        (1, true, _) => "One randomised trial. Such trials start at the top.".into(),
        (_, true, _) if usize::from(studies) == randomised => {
            format!("{studies} randomised trials. Such trials start at the top.")
        }
        (_, true, _) => format!("{randomised} of {studies} studies are randomised, so this starts at the top."),
        (1, false, _) => {
            "One study, not a randomised trial that was read first-hand. Such studies start at the second step.".into()
        }
        (_, false, _) => format!(
            "{studies} studies, none of them a randomised trial that was read first-hand. Such studies start at the second step."
        ),
    }
}
