//! Ratings and overreach in the export.

use super::word::Word;
use claimscope_core::grade::{Rating, Why, explain};
use claimscope_core::model::{Certainty, ClaimIx, Direction, Domain, Library, Verdict};
use claimscope_core::overreach::Mean;
use schemars::JsonSchema;
use serde::Serialize;

/// A rating with every step that leads to it.
#[derive(Serialize, JsonSchema)]
pub(super) struct ExportRating {
    /// How the claim was rated.
    scale: Scale,
    /// The result.
    level: Level,
    /// The words of the result on screen.
    badge: String,
    /// Which way the counted studies point; none when nothing counts, and for checks.
    direction: Option<Word<Direction>>,
    /// People in the counted studies; none for checks.
    people: Option<u32>,
    /// The number of counted studies; none for checks.
    studies: Option<u16>,
    /// Where the ladder was entered; none for checks.
    start: Option<Word<Certainty>>,
    /// Why there; none for checks.
    start_because: Option<String>,
    /// The steps in order; empty for checks.
    reasons: Vec<ExportReason>,
}

/// How a claim was rated.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Scale {
    /// Graded from studies.
    Certainty,
    /// Checked against documents.
    FactCheck,
}

/// A certainty or the verdict of a check.
#[derive(Serialize, JsonSchema)]
#[serde(untagged)]
enum Level {
    /// How sure the evidence lets anyone be.
    Certainty(Word<Certainty>),
    /// What documents say.
    Verdict(Word<Verdict>),
}

/// One step of a grade.
#[derive(Serialize, JsonSchema)]
struct ExportReason {
    /// The heading that it stands under.
    domain: Word<Domain>,
    /// Steps, negative when lowering. A judgement holds the difference from the rule's result.
    levels: i8,
    /// Why, in plain words.
    because: String,
    /// For a judgement: the domain whose result it replaces.
    replaces: Option<Word<Domain>>,
}

/// A mean of steps by which words stand above what is shown.
#[derive(Serialize, JsonSchema)]
pub(super) struct ExportOverreach {
    /// The mean with one decimal, such as "2.3".
    mean: String,
    /// The sum of steps.
    sum: u32,
    /// How many were added.
    count: u32,
}

impl ExportRating {
    /// A rating with the badge that stands for it.
    pub fn of(library: &Library, claim: ClaimIx, rating: &Rating, badge: &str) -> Self {
        let why = rating.grade().map(|grade| explain(library, claim, grade));
        match rating {
            Rating::Certainty(grade) => Self {
                scale: Scale::Certainty,
                level: Level::Certainty(Word(grade.certainty)),
                badge: badge.to_owned(),
                direction: grade.direction.map(Word),
                people: Some(grade.people),
                studies: Some(grade.studies),
                start: Some(Word(grade.start)),
                start_because: why.as_ref().map(|why| why.start.clone()),
                reasons: why.as_ref().map(reasons).unwrap_or_default(),
            },
            Rating::FactCheck(verdict) => Self {
                scale: Scale::FactCheck,
                level: Level::Verdict(Word(*verdict)),
                badge: badge.to_owned(),
                direction: None,
                people: None,
                studies: None,
                start: None,
                start_because: None,
                reasons: Vec::new(),
            },
        }
    }
}

fn reasons(why: &Why) -> Vec<ExportReason> {
    let reasons = why.reasons.iter().map(|reason| ExportReason {
        domain: Word(reason.domain),
        levels: reason.levels,
        because: reason.because.clone(),
        replaces: reason.replaces.map(Word),
    });
    reasons.collect()
}

impl ExportOverreach {
    /// A mean as a fraction and as it is shown.
    pub fn of(mean: Mean) -> Self {
        Self { mean: mean.to_string(), sum: mean.sum, count: mean.count }
    }
}
