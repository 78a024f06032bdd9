//! The words of a grade, made for the one claim that is shown.

use super::Grade;
use super::rules::{Context, RULES, Words};
use crate::model::{Certainty, Claim, ClaimIx, ClaimKind, Domain, Library};

/// Why a grade is what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// Why the ladder is entered there, in one or two sentences.
    pub start: String,
    /// The five domains in order, even at 0, then judgements, then what raises.
    pub reasons: Vec<Reason>,
}

/// One step of the explanation.
#[derive(Clone, Debug, PartialEq, Eq)]
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

impl Why {
    /// The reasons that stand under a domain: the rule's, then the editor's where an editor departs from it.
    pub fn under(&self, domain: Domain) -> impl Iterator<Item = &Reason> {
        self.reasons.iter().filter(move |reason| reason.domain == domain || reason.replaces == Some(domain))
    }
}

/// Explains the grade of a claim, under whichever lens it was made.
pub fn explain(library: &Library, claim_ix: ClaimIx, grade: &Grade) -> Why {
    let claim = library.claim(claim_ix);
    let mut why = Why { start: start(claim, grade), reasons: Vec::new() };
    let context = Context { library, body: &grade.body, silent: grade.silent };
    for (rule, levels) in RULES.iter().zip(grade.steps.by_rule) {
        let domain = rule.domain();
        if domain != Domain::Raise || levels != 0 {
            let Words { because, clause } = match grade.studies {
                0 => Words::of("No study in people counts, so there is nothing to judge."),
                _ => rule.words(&context, levels),
            };
            why.reasons.push(Reason { domain, levels, because, clause, replaces: None });
        }
    }
    // Each judgement stands beside the rule's result that it replaces, before what raises.
    for (at, judgement) in (Domain::LOWERING.len()..).zip(&claim.judgements) {
        if grade.studies > 0 {
            let so_far: i8 = why.under(judgement.domain).map(|reason| reason.levels).sum();
            let judged = Reason {
                domain: Domain::Judgement,
                levels: judgement.levels.saturating_sub(so_far),
                because: judgement.because.clone(),
                clause: String::new(),
                replaces: Some(judgement.domain),
            };
            why.reasons.insert(at, judged);
        }
    }
    why
}

fn start(claim: &Claim, grade: &Grade) -> String {
    let randomised = grade.body.counted().filter(|entry| entry.is_randomised).count();
    let studies = grade.studies;
    let start = match (studies, grade.start == Certainty::High, claim.kind) {
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
    };
    if grade.is_narrowed { start + " Studies that fit the claim less well are shown, not counted." } else { start }
}
