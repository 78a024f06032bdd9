//! Building the library from content that was read, checked and proven.
//!
//! Everything here gives `None` when something required is missing. That was told when it was read, so
//! nothing is told here.

mod audit;
mod claim;
mod lexicon;
mod record;
mod source;
mod study;

use crate::names::Names;
use crate::place::{At, text};
use crate::prove::Proofs;
use crate::raw::Content;
use claimscope_core::model::{ClaimIx, Library, Origin, StudyIx, Term, Topic, TopicIx, Treatment, TreatmentIx};

/// Builds the library, if nothing required is missing.
pub(crate) fn build(content: &Content, names: &Names, proofs: &Proofs) -> Option<Library> {
    let sources = content.sources.iter().map(|raw| source::source(raw, names, proofs));
    let claims = content.claims.iter().map(|raw| claim::claim(raw, names));
    let studies = content.studies.iter().map(|raw| study::study(raw, names));
    Some(Library {
        searched: content.library.as_ref()?.searched.as_ref()?.value,
        content_version: text(&content.library.as_ref()?.content_version).to_owned(),
        treatments: treatments(content)?,
        topics: topics(content)?,
        sources: sources.collect::<Option<_>>()?,
        claims: claims.collect::<Option<_>>()?,
        studies: studies.collect::<Option<_>>()?,
        glossary: glossary(content)?,
        concepts: lexicon::concepts(content, names)?,
        weights: lexicon::weights(content, names)?,
        denials: lexicon::denials(content, names)?,
        disagreements: record::disagreements(content, names, proofs)?,
        changes: record::changes(content, names)?,
    })
}

fn treatments(content: &Content) -> Option<Vec<Treatment>> {
    let treatments = content.treatments.iter().map(|raw| {
        let origins = raw.origins.iter().map(|raw| {
            Some(Origin {
                id: raw.id.value.clone(),
                name: needed(&raw.name)?,
                is_other: flag(&raw.is_other),
                group: text(&raw.group).to_owned(),
            })
        });
        Some(Treatment {
            id: raw.id.value.clone(),
            name: needed(&raw.name)?,
            summary: needed(&raw.summary)?,
            origins: origins.collect::<Option<_>>()?,
        })
    });
    treatments.collect()
}

fn topics(content: &Content) -> Option<Vec<Topic>> {
    let topics = content.topics.iter();
    topics.map(|raw| Some(Topic { id: raw.id.value.clone(), question: needed(&raw.question)? })).collect()
}

fn glossary(content: &Content) -> Option<Vec<Term>> {
    let terms = content.terms.iter().map(|raw| {
        Some(Term {
            id: raw.id.value.clone(),
            term: needed(&raw.term)?,
            meaning: needed(&raw.meaning)?,
            also: owned(&raw.also),
        })
    });
    terms.collect()
}

/// The text of a required key.
fn needed(at: &Option<At<String>>) -> Option<String> {
    at.as_ref().map(|at| at.value.clone())
}

/// The value of a required key.
fn given<T: Copy>(at: &Option<At<T>>) -> Option<T> {
    crate::place::value(at)
}

/// A flag that is off unless it was written.
fn flag(at: &Option<At<bool>>) -> bool {
    given(at).unwrap_or_default()
}

fn owned(list: &[At<String>]) -> Vec<String> {
    list.iter().map(|at| at.value.clone()).collect()
}

fn values<T: Copy>(list: &[At<T>]) -> Vec<T> {
    list.iter().map(|at| at.value).collect()
}

fn claim_ix(names: &Names, id: &At<String>) -> Option<ClaimIx> {
    names.claims.find(&id.value).map(ClaimIx)
}

fn study_ix(names: &Names, id: &At<String>) -> Option<StudyIx> {
    names.studies.find(&id.value).map(StudyIx)
}

fn topic_ix(names: &Names, id: &At<String>) -> Option<TopicIx> {
    names.topics.find(&id.value).map(TopicIx)
}

fn treatment_ix(names: &Names, id: &At<String>) -> Option<TreatmentIx> {
    names.treatments.find(&id.value).map(TreatmentIx)
}

fn claim_list(names: &Names, ids: &[At<String>]) -> Option<Vec<ClaimIx>> {
    ids.iter().map(|id| claim_ix(names, id)).collect()
}

fn study_list(names: &Names, ids: &[At<String>]) -> Option<Vec<StudyIx>> {
    ids.iter().map(|id| study_ix(names, id)).collect()
}

/// An optional reference: `None` only when it was written but stands for nothing.
fn optional<T>(id: &Option<At<String>>, find: impl FnOnce(&At<String>) -> Option<T>) -> Option<Option<T>> {
    match id {
        Some(id) => find(id).map(Some),
        None => Some(None),
    }
}
