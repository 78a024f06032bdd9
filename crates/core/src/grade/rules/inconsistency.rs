//! Inconsistency: do the studies point the same way?

use super::{Context, Outcome, Rule};
use crate::model::Domain;

/// # What it checks
/// One step if counted studies of the same outcome point different ways, or if two accounts of one
/// measure of one study disagree. Different outcomes are not set against each other.
/// # Why
/// Results that disagree without a known cause leave open which of them is right.
/// # Example
/// One trial whose abstract and whose reviewer give different results for one measure: one step.
/// # References
/// GRADE guidelines 7 (Guyatt 2011). No size of effect is pooled here, so direction is compared.
pub struct Inconsistency;

impl Rule for Inconsistency {
    fn domain(&self) -> Domain {
        Domain::Inconsistency
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn explained(&self) -> &'static super::Explained {
        &super::Explained {
            name: "Disagreement",
            checks: "Do the studies that count point the same way? Do two accounts of one result agree?",
            why: "If results disagree and nobody knows why, nobody knows which to trust.",
            scale: &[
                (0, "they agree, or there is only one"),
                (-1, "they point different ways, or one result is told two ways"),
            ],
            follows: "GRADE. Ours: directions are compared, since these records allow no pooling of sizes.",
        }
    }

    fn apply(&self, context: &Context<'_>) -> Outcome {
        let counted = || context.body.counted();
        let differs = counted()
            .any(|one| counted().any(|other| other.outcome == one.outcome && other.direction != one.direction));
        if let Some(entry) = counted().find(|entry| entry.told_two_ways) {
            let name = &context.library.study(entry.study).short_name;
            let also = if differs { " The studies also point different ways." } else { "" };
            return Outcome {
                levels: -1,
                because: format!("Two accounts of a result of {name} seem to disagree.{also}"),
                clause: "two accounts of the result seem to disagree".into(),
            };
        }
        if differs {
            return Outcome {
                levels: -1,
                because: "The studies that count point different ways.".into(),
                clause: "the studies point different ways".into(),
            };
        }
        let because = match counted().len() {
            1 => "One study, so there is none to disagree with.".into(),
            n => format!("The {n} studies that count do not contradict each other."),
        };
        Outcome { levels: 0, because, clause: String::new() }
    }
}
