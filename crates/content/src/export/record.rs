//! Disagreements, advice and changes in the export.

use super::word::{Word, iso};
use super::{claim_ids, source_ids};
use claimscope_core::grade::Rating;
use claimscope_core::model::{Advice, AdviceKind, Change, ChangeKind, Disagreement, Library, Strength};
use claimscope_core::wording::answer;
use schemars::JsonSchema;
use serde::Serialize;

/// Statements of articles that clash.
#[derive(Serialize, JsonSchema)]
pub(super) struct ExportDisagreement {
    /// Its permanent id.
    id: String,
    /// The claims that it is about.
    claims: Vec<String>,
    /// The sources that take part; one alone contradicts itself.
    sources: Vec<String>,
    /// The question that the sides answer differently.
    question: String,
    /// How hard they clash: both cannot be true, hard to hold together, or the same side with other firmness.
    strength: Word<Strength>,
    /// What clashes.
    why: String,
    /// The sides.
    sides: Vec<ExportSide>,
    /// What the evidence says on each of the claims, made from its rating.
    shown: Vec<ExportShown>,
}

/// What one source says in a disagreement.
#[derive(Serialize, JsonSchema)]
struct ExportSide {
    /// Who says it.
    source: String,
    /// What it says, in our words.
    says: String,
    /// The words, verbatim.
    quote: String,
}

/// What the evidence says on a claim.
#[derive(Serialize, JsonSchema)]
struct ExportShown {
    /// The claim.
    claim: String,
    /// The badge.
    badge: &'static str,
    /// The answer.
    answer: String,
}

impl ExportDisagreement {
    /// A disagreement with what the evidence says, from the ratings of all claims.
    pub fn of(library: &Library, disagreement: &Disagreement, ratings: &[Rating]) -> Self {
        let mut sources: Vec<_> = disagreement.sides.iter().map(|side| side.source).collect();
        sources.sort();
        sources.dedup();
        let sides = disagreement.sides.iter().map(|side| {
            let source = library.source(side.source);
            let assertion = source.assertions().nth(usize::from(side.assertion));
            ExportSide {
                source: source.id.clone(),
                says: side.says.clone(),
                quote: assertion.map(|assertion| assertion.quote.exact.clone()).unwrap_or_default(),
            }
        });
        let shown = disagreement.claims.iter().map(|claim| {
            let answer = answer(library, *claim, &ratings[claim.at()]);
            ExportShown { claim: library.claim(*claim).id.clone(), badge: answer.badge, answer: answer.sentence }
        });
        Self {
            id: disagreement.id.clone(),
            claims: claim_ids(library, &disagreement.claims),
            sources: source_ids(library, &sources),
            question: disagreement.question.clone(),
            strength: Word(disagreement.strength),
            why: disagreement.why.clone(),
            sides: sides.collect(),
            shown: shown.collect(),
        }
    }
}

/// What a named document tells people to do about harm.
#[derive(Serialize, JsonSchema)]
pub(super) struct ExportAdvice {
    /// What it is for.
    kind: Word<AdviceKind>,
    /// The advice, in our words.
    text: String,
    /// The document.
    study: String,
    /// The country or region it holds for, or empty.
    country: String,
    /// Its date, where one is known.
    date: Option<String>,
}

impl ExportAdvice {
    /// A piece of advice.
    pub fn of(library: &Library, advice: &Advice) -> Self {
        Self {
            kind: Word(advice.kind),
            text: advice.text.clone(),
            study: library.study(advice.study).id.clone(),
            country: advice.country.clone(),
            date: advice.date.map(iso),
        }
    }
}

/// A dated change of the content.
#[derive(Serialize, JsonSchema)]
pub(super) struct ExportChange {
    /// When it was made.
    date: String,
    /// What kind of change.
    kind: Word<ChangeKind>,
    /// What changed and why.
    text: String,
    /// The claims that it touches; empty when it touches the library as a whole.
    claims: Vec<String>,
}

impl ExportChange {
    /// A change.
    pub fn of(library: &Library, change: &Change) -> Self {
        Self {
            date: iso(change.date),
            kind: Word(change.kind),
            text: change.text.clone(),
            claims: claim_ids(library, &change.claims),
        }
    }
}
