//! Raising where what was not accounted for would have hidden the effect.

use super::{Context, Rule, Words};
use crate::grade::Conventions;
use crate::model::Domain;

/// # What it checks
/// Only for bodies without a randomised trial, and only where nothing was taken off: one step if the
/// differences between groups that were not accounted for would have hidden the effect.
/// # Why
/// An effect that shows against the odds is more likely to be real.
/// # Example
/// The treated group was older and sicker, and still did better: one step.
/// # References
/// GRADE guidelines 9 (Guyatt 2011).
pub struct OpposingConfounding;

impl Rule for OpposingConfounding {
    fn domain(&self) -> Domain {
        Domain::Raise
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn explained(&self) -> &'static super::Explained {
        &super::Explained {
            name: "Against the odds",
            checks: "Without a randomised trial and with nothing taken off: would known differences between the groups have hidden the effect?",
            why: "An effect that shows against the odds is more likely to be real.",
            scale: &[(1, "yes")],
            follows: "GRADE.",
        }
    }

    fn levels(&self, context: &Context<'_>, _: &Conventions) -> i8 {
        i8::from(super::any_finding(context, |finding| finding.confounding_hides))
    }

    fn words(&self, _: &Context<'_>, _: i8) -> Words {
        Words::of("What was not accounted for would have hidden the effect.")
    }
}
