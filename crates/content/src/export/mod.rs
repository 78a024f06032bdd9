//! The export: the whole library as JSON with its schema, the public interface for everyone else.
//!
//! References are ids, words are those of content files, dates are ISO 8601 as far as they are known.
//! Grades, answers and overreach are those of our own grading; they come from the core, never from here.

mod audit;
mod claim;
mod evidence;
mod rating;
mod record;
mod source;
mod study;
mod tested;
mod word;

use audit::ExportReference;
use claim::ExportClaim;
use claimscope_core::grade::{Lens, rate};
use claimscope_core::model::{ClaimIx, Library, SourceIx, StudyIx};
use record::{ExportChange, ExportDisagreement};
use schemars::{JsonSchema, schema_for};
use serde::Serialize;
use source::ExportSource;
use study::ExportStudy;
use word::iso;

/// The version of the export's form. It rises when a key changes its meaning or goes away.
const VERSION: u32 = 1;

/// The library as JSON, with a line end at the end.
pub fn export_json(library: &Library) -> String {
    pretty(&ExportLibrary::of(library))
}

/// The JSON Schema of [`export_json`], with a line end at the end.
pub fn export_schema() -> String {
    pretty(&schema_for!(ExportLibrary))
}

fn pretty(value: &impl Serialize) -> String {
    let json = serde_json::to_string_pretty(value);
    let mut json = json.expect("plain structs of texts, numbers and lists have a JSON form");
    json.push('\n');
    json
}

/// A library of claims, of what articles say on them, and of the studies that lie underneath.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "Claimscope library")]
struct ExportLibrary {
    /// The version of this form.
    version: u32,
    /// The date up to which evidence was searched.
    searched: String,
    /// The version of the content.
    content_version: String,
    /// What the claims are about.
    treatments: Vec<ExportTreatment>,
    /// Readers' questions that gather claims, in reading order.
    topics: Vec<ExportTopic>,
    /// The articles, by id.
    sources: Vec<ExportSource>,
    /// The claims, by id.
    claims: Vec<ExportClaim>,
    /// The studies and documents, by id.
    studies: Vec<ExportStudy>,
    /// Words of the trade in plain words, by id.
    glossary: Vec<ExportTerm>,
    /// Where articles clash, with each other or with themselves.
    disagreements: Vec<ExportDisagreement>,
    /// What articles cite, looked up.
    references: Vec<ExportReference>,
    /// What changed in the content, newest first.
    changes: Vec<ExportChange>,
}

/// What claims are about: a product or procedure that is sold.
#[derive(Serialize, JsonSchema)]
struct ExportTreatment {
    /// Its permanent id.
    id: String,
    /// Its name.
    name: String,
    /// One sentence on what it is.
    summary: String,
    /// Where tested products come from.
    origins: Vec<ExportOrigin>,
}

/// Where a tested product comes from.
#[derive(Serialize, JsonSchema)]
struct ExportOrigin {
    /// The id that studies name in `product_origin`.
    id: String,
    /// Its name.
    name: String,
    /// Whether this is another kind of product than the claims are made for.
    is_other: bool,
    /// A group that a reader can narrow to, or empty.
    group: String,
}

/// A reader's question that gathers claims.
#[derive(Serialize, JsonSchema)]
struct ExportTopic {
    /// Its id.
    id: String,
    /// The question.
    question: String,
}

/// A word of the trade in plain words.
#[derive(Serialize, JsonSchema)]
struct ExportTerm {
    /// Its id.
    id: String,
    /// The term.
    term: String,
    /// What it means.
    meaning: String,
    /// Other spellings and forms.
    also: Vec<String>,
}

impl ExportLibrary {
    fn of(library: &Library) -> Self {
        let lens = Lens::default();
        let ratings: Vec<_> = library.claim_indices().map(|claim| rate(library, claim, &lens)).collect();
        let claims = library.claim_indices().zip(&ratings);
        let disagreements = library.disagreements.iter();
        Self {
            version: VERSION,
            searched: iso(library.searched),
            content_version: library.content_version.clone(),
            treatments: treatments(library),
            topics: topics(library),
            sources: library.source_indices().map(|source| ExportSource::of(library, source, &ratings)).collect(),
            claims: claims.map(|(claim, rating)| ExportClaim::of(library, claim, rating, &lens)).collect(),
            studies: library.study_indices().map(|study| ExportStudy::of(library, study)).collect(),
            glossary: glossary(library),
            disagreements: disagreements.map(|found| ExportDisagreement::of(library, found, &ratings)).collect(),
            references: ExportReference::all(library),
            changes: library.changes.iter().map(|change| ExportChange::of(library, change)).collect(),
        }
    }
}

fn treatments(library: &Library) -> Vec<ExportTreatment> {
    let treatments = library.treatments.iter().map(|treatment| ExportTreatment {
        id: treatment.id.clone(),
        name: treatment.name.clone(),
        summary: treatment.summary.clone(),
        origins: treatment.origins.iter().map(origin).collect(),
    });
    treatments.collect()
}

fn origin(origin: &claimscope_core::model::Origin) -> ExportOrigin {
    ExportOrigin {
        id: origin.id.clone(),
        name: origin.name.clone(),
        is_other: origin.is_other,
        group: origin.group.clone(),
    }
}

fn topics(library: &Library) -> Vec<ExportTopic> {
    let topics = library.topics.iter();
    topics.map(|topic| ExportTopic { id: topic.id.clone(), question: topic.question.clone() }).collect()
}

fn glossary(library: &Library) -> Vec<ExportTerm> {
    let terms = library.glossary.iter().map(|term| ExportTerm {
        id: term.id.clone(),
        term: term.term.clone(),
        meaning: term.meaning.clone(),
        also: term.also.clone(),
    });
    terms.collect()
}

fn claim_ids(library: &Library, claims: &[ClaimIx]) -> Vec<String> {
    claims.iter().map(|claim| library.claim(*claim).id.clone()).collect()
}

fn source_ids(library: &Library, sources: &[SourceIx]) -> Vec<String> {
    sources.iter().map(|source| library.source(*source).id.clone()).collect()
}

fn study_ids(library: &Library, studies: &[StudyIx]) -> Vec<String> {
    studies.iter().map(|study| library.study(*study).id.clone()).collect()
}
