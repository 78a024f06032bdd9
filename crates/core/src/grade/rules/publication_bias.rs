//! Publication bias: is there a finished trial that nobody has told about?

use super::{Context, Rule, Words};
use crate::grade::Conventions;
use crate::model::{Domain, Library, Study};

/// # What it checks
/// One step if a registered trial on this very claim was completed a year or more before the search date and
/// no results of it were found. The time is measured from the search date, never from a clock.
/// # Why
/// Trials that disappoint are told less often than trials that please.
/// # Example
/// A trial against another treatment, completed in July 2024, silent in November 2026: one step.
/// # References
/// GRADE guidelines 5 (Guyatt 2011). From a handful of small trials nothing more can be judged.
pub struct PublicationBias;

impl Rule for PublicationBias {
    fn domain(&self) -> Domain {
        Domain::PublicationBias
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn explained(&self) -> &'static super::Explained {
        &super::Explained {
            name: "Missing studies",
            checks: "Is there a registered trial on this very claim, finished for a year or more, without results?",
            why: "Trials that disappoint are told less often than trials that please.",
            scale: &[(0, "none known; from so few studies it cannot be judged"), (-1, "such a trial is known")],
            follows: "GRADE. Time is measured from the date up to which evidence was searched.",
        }
    }

    fn levels(&self, context: &Context<'_>, _: &Conventions) -> i8 {
        -i8::from(context.silent.is_some())
    }

    fn words(&self, context: &Context<'_>, _: i8) -> Words {
        let study = context.silent.map(|ix| context.library.study(ix));
        match study.and_then(|study| Some((study, study.completed_without_results?))) {
            Some((study, completed)) => Words {
                because: format!(
                    "A registered trial, {}, was completed by {completed}, and no results were found.",
                    study.short_name
                ),
                clause: "no results of a finished trial were found".into(),
            },
            None => Words::of("Cannot be judged from so few studies."),
        }
    }
}

/// Whether a trial was completed a year or more before the search date, and has posted no results.
pub(in crate::grade) fn is_silent(library: &Library, study: &Study) -> bool {
    study.completed_without_results.is_some_and(|completed| completed.is_a_year_before(library.searched))
}
