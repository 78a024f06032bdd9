//! Examples of records: every way in which one counts or not, by setting, none at all, and how people and money are told.

use super::{money, people, records, records_by_setting};
use crate::components::{fact, facts};
use crate::gallery::{Example, claim_of, example, or_nothing};
use crate::markup::El;
use crate::view::View;
use claimscope_core::grade::Grade;
use claimscope_core::model::{Design, Industry, Study, Subjects};
use claimscope_core::wording::Label;

/// The examples.
pub fn examples() -> Vec<Example> {
    vec![
        example("every-reason", |view| of(view, "shows-every-record", records)),
        example("by-setting", |view| of(view, "is-gentle", records_by_setting)),
        example("only-shown", |view| of(view, "brightens-at-night", records)),
        example("long-word", |view| of(view, "unbroken", records)),
        example("none", |view| of(view, "wakes-the-roots", records)),
        example("people", |view| {
            facts(counts(&view.library.studies[0]).iter().map(|(name, study)| fact(name, &people(study), "")).collect())
        }),
        example("money", |_| {
            facts(Industry::ALL.iter().map(|&industry| fact(industry.word(), money(industry), "")).collect())
        }),
    ]
}

fn of(view: View<'_>, claim: &str, draw: impl Fn(View<'_>, &Grade) -> El) -> El {
    or_nothing(view.rating(claim_of(view, claim)).grade().map(|grade| draw(view, grade)))
}

/// A study for each way in which its people are told.
fn counts(study: &Study) -> Vec<(String, Study)> {
    let mut counts: Vec<(String, Study)> = Subjects::ALL
        .iter()
        .map(|&subjects| (subjects.word().to_owned(), Study { subjects, participants: Some(1), ..study.clone() }))
        .collect();
    let human = |name: &str, all, compared| {
        (name.to_owned(), Study { participants: all, people_compared: compared, ..study.clone() })
    };
    counts.extend([
        human("unknown", None, None),
        human("compared", Some(40), Some(22)),
        human("not compared", Some(40), Some(0)),
    ]);
    for studies in [None, Some(1), Some(12)] {
        let design = Design::SystematicReview;
        counts.push((design.label().to_owned(), Study { design, studies, ..study.clone() }));
    }
    counts
}
