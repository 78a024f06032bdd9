//! Indirectness: was it this claim that was tested: this outcome, this use, this kind of product?

use super::{Context, Rule, Words, lowered, worst_covering_half};
use crate::grade::{Conventions, Entry};
use crate::model::{Domain, Relation};

/// # What it checks
/// The relation of each counted study to the claim, as an editor linked it by hand; the step that covers half of
/// the people decides. One step more where every counted study tested another kind of product than
/// the claim is made for. At most two.
/// # Why
/// A result on another outcome, use or product may not hold for this one.
/// # Example
/// Ulcers treated in hospital, for a claim about cosmetic wounds: one step.
/// # References
/// GRADE guidelines 8 (Guyatt 2011).
pub struct Indirectness;

impl Rule for Indirectness {
    fn domain(&self) -> Domain {
        Domain::Indirectness
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn explained(&self) -> &'static super::Explained {
        &super::Explained {
            name: "Fit to the claim",
            checks: "Did the studies test this outcome, this use and this kind of product?",
            why: "What holds for a hospital wound or another kind of product may not hold for a cream or a facial.",
            scale: &[
                (0, "the claim’s own outcome, use and comparison"),
                (-1, "a neighbouring outcome, or another use"),
                (-2, "both ends were measured, but not that one causes the other"),
                (-1, "one step more where only other kinds of product were tested; two steps at most"),
            ],
            follows: "GRADE. Each link between a result and a claim is made by hand and can be read on the study’s page.",
        }
    }

    fn levels(&self, context: &Context<'_>, _: &Conventions) -> i8 {
        lowered((by_links(context) + u8::from(only_other(context))).min(2))
    }

    fn words(&self, context: &Context<'_>, _: i8) -> Words {
        let links = by_links(context);
        let only_other = only_other(context);
        let deciding = context.body.counted().find(|entry| cost(entry) == links);
        let editors = deciding.map_or("", |entry| entry.because(context.library));
        let mut because = match (links, deciding) {
            (0, _) | (_, None) => String::from("The outcome and the use are the claim’s own."),
            (_, Some(entry)) if editors.is_empty() => generic(entry.relation).0.into(),
            _ => editors.into(),
        };
        if only_other {
            because.push_str(" Only other kinds of product were tested.");
        }
        let clause = match deciding {
            Some(entry) if links > 0 => generic(entry.relation).1,
            _ if only_other => "only other kinds of product were tested",
            _ => "",
        };
        Words { because, clause: clause.into() }
    }
}

fn cost(entry: &Entry) -> u8 {
    entry.fit.min(2)
}

fn by_links(context: &Context<'_>) -> u8 {
    worst_covering_half(context.body, &cost)
}

fn only_other(context: &Context<'_>) -> bool {
    context.body.counted().all(|entry| entry.is_other_product)
}

const fn generic(relation: Relation) -> (&'static str, &'static str) {
    match relation {
        Relation::Exact | Relation::ShownOnly => ("", ""),
        Relation::StandsIn => {
            ("What was measured is only close to the claim.", "what was measured is only close to the claim")
        }
        Relation::OtherUse => ("It was tested in another use.", "it was tested in another use"),
        Relation::LinkUntested => (
            "Both ends were measured, but not that one causes the other.",
            "nobody tested that one thing causes the other",
        ),
    }
}
