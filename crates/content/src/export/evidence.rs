//! What lies under a claim in the export: what sources say on it, and what studies found.

use super::source::ExportAssertion;
use super::word::Word;
use claimscope_core::grade::{Place, Rating};
use claimscope_core::model::{ClaimIx, Direction, Library, MeasuredIn, Polarity, Relation, StudyIx};
use schemars::JsonSchema;
use serde::Serialize;

/// What a source says on this claim.
#[derive(Serialize, JsonSchema)]
pub(super) struct ExportSaid {
    /// The source.
    source: String,
    /// The heading that it stands under, or empty.
    section: String,
    /// The assertion.
    #[serde(flatten)]
    assertion: ExportAssertion,
}

/// What a study found on this claim.
#[derive(Serialize, JsonSchema)]
pub(super) struct ExportFound {
    /// The study.
    study: String,
    /// How closely the finding fits the claim.
    relation: Word<Relation>,
    /// Where it was measured.
    measured_in: Word<MeasuredIn>,
    /// Whether the record's direction was turned for this claim.
    polarity: Word<Polarity>,
    /// Whether it is among the findings that carry the grade.
    counts: bool,
    /// Which way it points on this claim, already turned where the claim is put the other way round.
    direction: Word<Direction>,
    /// What was measured, and how.
    measure: String,
    /// The result.
    effect: String,
    /// Where the page says so.
    located: String,
    /// Why this relation; may be empty for an exact one.
    because: String,
}

/// What sources say on a claim, by source and in the article's order.
pub(super) fn said(library: &Library, claim: ClaimIx) -> Vec<ExportSaid> {
    let mut list = Vec::new();
    for source in &library.sources {
        for section in &source.sections {
            let assertions = section.passages.iter().flat_map(|passage| &passage.assertions);
            for assertion in assertions.filter(|assertion| assertion.claims.contains(&claim)) {
                list.push(ExportSaid {
                    source: source.id.clone(),
                    section: section.heading.clone(),
                    assertion: ExportAssertion::of(library, assertion),
                });
            }
        }
    }
    list
}

/// What studies found on a claim, by study.
pub(super) fn found(library: &Library, claim: ClaimIx, rating: &Rating) -> Vec<ExportFound> {
    let mut list = Vec::new();
    for ix in library.study_indices() {
        let study = library.study(ix);
        for (at, finding) in (0..).zip(&study.findings) {
            for link in finding.links.iter().filter(|link| link.claim == claim) {
                let is_turned = link.polarity == Polarity::Turned;
                list.push(ExportFound {
                    study: study.id.clone(),
                    relation: Word(link.relation),
                    measured_in: Word(link.measured_in),
                    polarity: Word(link.polarity),
                    counts: counts(library, rating, ix, at),
                    direction: Word(if is_turned { finding.direction.reversed() } else { finding.direction }),
                    measure: finding.measure.clone(),
                    effect: finding.effect.clone(),
                    located: finding.located.clone(),
                    because: link.because.clone(),
                });
            }
        }
    }
    list
}

/// Whether the finding at a position of a study is among those that carry the grade.
fn counts(library: &Library, rating: &Rating, study: StudyIx, finding: u16) -> bool {
    let entries = rating.grade().into_iter().flat_map(|grade| &grade.body.entries);
    let mut counted = entries.filter(|entry| entry.place == Place::Counted);
    counted.any(|entry| entry.study == study && entry.findings(library).contains(&finding))
}
