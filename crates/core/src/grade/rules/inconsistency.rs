//! Inconsistency: do the studies point the same way?

use super::{Context, Rule, Words};
use crate::grade::{Conventions, Entry};
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

    fn levels(&self, context: &Context<'_>, _: &Conventions) -> i8 {
        let told_two_ways = context.body.counted().any(|entry| entry.told_two_ways);
        -i8::from(told_two_ways || differs(context))
    }

    fn words(&self, context: &Context<'_>, levels: i8) -> Words {
        if let Some(entry) = context.body.counted().find(|entry| entry.told_two_ways) {
            let name = &context.library.study(entry.study).short_name;
            let also = if differs(context) { " The studies also point different ways." } else { "" };
            return Words {
                because: format!("Two accounts of a result of {name} seem to disagree.{also}"),
                clause: "two accounts of the result seem to disagree".into(),
            };
        }
        if levels < 0 {
            return Words {
                because: "The studies that count point different ways.".into(),
                clause: "the studies point different ways".into(),
            };
        }
        match context.body.counted().len() {
            1 => Words::of("One study, so there is none to disagree with."),
            n => Words::of(&format!("The {n} studies that count do not contradict each other.")),
        }
    }
}

/// Whether two counted studies of the same outcome point different ways.
fn differs(context: &Context<'_>) -> bool {
    let counted = context.body.counted();
    let against =
        |one: &Entry| counted.clone().any(|other| other.outcome == one.outcome && other.direction != one.direction);
    counted.clone().any(against)
}
