//! Raising for dose and response.

use super::{Context, Rule, Words};
use crate::grade::Conventions;
use crate::model::Domain;

/// # What it checks
/// Only for bodies without a randomised trial, and only where nothing was taken off: one step if more
/// of the product gave more of the effect.
/// # Why
/// Chance and bias seldom rise in step with the dose.
/// # Example
/// Twice the concentration, twice the change, in a compared study: one step.
/// # References
/// GRADE guidelines 9 (Guyatt 2011).
pub struct DoseResponse;

impl Rule for DoseResponse {
    fn domain(&self) -> Domain {
        Domain::Raise
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn explained(&self) -> &'static super::Explained {
        &super::Explained {
            name: "More gives more",
            checks: "Without a randomised trial and with nothing taken off: did more of the product give more of the effect?",
            why: "Chance and bias seldom rise in step with the dose.",
            scale: &[(1, "yes")],
            follows: "GRADE.",
        }
    }

    fn levels(&self, context: &Context<'_>, _: &Conventions) -> i8 {
        i8::from(super::any_finding(context, |finding| finding.dose_response))
    }

    fn words(&self, _: &Context<'_>, _: i8) -> Words {
        Words::of("More of the product gave more of the effect.")
    }
}
