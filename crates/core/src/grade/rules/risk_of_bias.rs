//! Risk of bias: was there a fair comparison, and did those who measured know which was which?

use super::{Context, Rule, Words, lowered, worst_covering_half};
use crate::grade::{Conventions, Entry};
use crate::model::{BiasFlag, Blinding, Domain, Study};
use crate::wording::capitalised;

/// # What it checks
/// For each counted study: randomised and double-blind, 0; randomised but not shown to be
/// double-blind, one step; compared but not randomised, one step; not compared with anything, two. One step more
/// where the report has a visible fault, never more than two. The body gets the worst step that covers
/// at least half of its people.
/// # Why
/// Without a fair comparison, time, hope and the needling itself look like an effect.
/// # Example
/// A split-face trial of 28 people whose summary does not mention blinding: one step.
/// # References
/// GRADE guidelines 4 (Guyatt 2011); Cochrane Handbook, chapter 14. That unclear blinding costs a
/// step, and that two steps are the most, are our conventions.
pub struct RiskOfBias;

impl Rule for RiskOfBias {
    fn domain(&self) -> Domain {
        Domain::RiskOfBias
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn explained(&self) -> &'static super::Explained {
        &super::Explained {
            name: "Risk of bias",
            checks: "Was there a fair comparison, and was it randomised? Did people know which treatment was which? Does the report have visible faults?",
            why: "Skin and hair change by themselves, by care and by hope. Only a fair comparison can tell that apart from an effect.",
            scale: &[
                (0, "randomised and double-blind"),
                (-1, "randomised, but not double-blind, or blinding not stated"),
                (-1, "compared, but not randomised"),
                (-2, "not compared with anything"),
                (
                    -1,
                    "one step more where the register and the paper differ, a group’s result is missing, or numbers do not add up; two steps at most",
                ),
            ],
            follows: "GRADE. Ours: unclear blinding counts as a fault; the worst step that covers half of the people decides.",
        }
    }

    fn levels(&self, context: &Context<'_>, _: &Conventions) -> i8 {
        lowered(worst_covering_half(context.body, &|entry| entry.bias))
    }

    fn words(&self, context: &Context<'_>, levels: i8) -> Words {
        let mut counted = context.body.counted();
        let several = counted.len() > 1;
        let Some(first) = counted.next() else { return Words::default() };
        let decides = |entry: &&Entry| lowered(entry.bias) == levels;
        let entry = context.body.counted().find(decides).unwrap_or(first);
        let study = context.library.study(entry.study);
        let (because, clause) = words(study, entry, several);
        Words { because: with_flags(because, study), clause: if levels == 0 { String::new() } else { clause } }
    }
}

/// The steps that a study costs by itself.
#[inline(never)]
pub(in crate::grade) fn steps(study: &Study, is_randomised: bool, is_controlled: bool, unclear_costs: bool) -> u8 {
    let design = match (is_randomised, is_controlled) {
        (true, _) => match study.blinding.unwrap_or(Blinding::Unclear) {
            Blinding::Double => 0,
            Blinding::Unclear if !unclear_costs => 0,
            _ => 1,
        },
        (false, true) => 1,
        (false, false) => 2,
    };
    (design + u8::from(!study.bias_flags.is_empty())).min(2)
}

/// The sentence and the clause for the study that decides. A visible fault is the most telling clause.
fn words(study: &Study, entry: &Entry, several: bool) -> (String, String) {
    let (sentence, clause) = match (entry.is_randomised, entry.is_controlled) {
        (true, _) => match study.blinding.unwrap_or(Blinding::Unclear) {
            Blinding::Double => ("randomised, and neither the people nor those who measured knew which was which.", ""),
            Blinding::Unclear => (
                "randomised, but the pages read do not say that anyone was blinded.",
                "nothing shows that anyone was blinded",
            ),
            Blinding::Open => {
                ("randomised, but everyone knew which treatment was which.", "everyone knew which treatment was which")
            }
            Blinding::Single | Blinding::Assessor => {
                ("randomised, but only one side was blinded.", "only one side was blinded")
            }
        },
        (false, true) => ("there was a comparison, but it was not randomised.", "the comparison was not randomised"),
        (false, false) => (
            "there was no comparison group, so nobody can tell what would have happened anyway.",
            "there was no comparison group",
        ),
    };
    let flag = study.bias_flags.first().map(|flag| match flag {
        BiasFlag::RegisterDiffers => "the register and the paper say different things",
        BiasFlag::ArmMissing => "the result of a group is missing",
        BiasFlag::NumbersDisagree => "the numbers in the report do not add up",
    });
    let clause = flag.unwrap_or(clause);
    if several {
        (format!("Most people were in studies like this one: {sentence}"), format!("for most people, {clause}"))
    } else {
        (capitalised(sentence), clause.into())
    }
}

fn with_flags(mut text: String, study: &Study) -> String {
    for flag in &study.bias_flags {
        text.push_str(match flag {
            BiasFlag::RegisterDiffers => " The register and the paper say different things.",
            BiasFlag::ArmMissing => " The result of a group is missing.",
            BiasFlag::NumbersDisagree => " The numbers in the report do not add up.",
        });
    }
    text
}
