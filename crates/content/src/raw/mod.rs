//! Parsing: content files as they are written, one struct per kind of file.
//!
//! Everything is optional here, because a missing or wrong value was told and reading went on; the
//! library is only built when nothing is missing. References are still texts with their places.

mod audit;
mod claim;
mod lexicon;
mod readability;
mod record;
pub(crate) mod sign;
mod single;
mod source;
mod study;

pub(crate) use audit::{RawOffer, RawReference, RawUncited};
pub(crate) use claim::{RawClaim, RawFactCheck, RawJudgement, RawPhrase};
pub(crate) use lexicon::{RawConcept, RawDenials, RawWeights, cue};
pub(crate) use readability::RawException;
pub(crate) use record::{RawAdvice, RawChange, RawDisagreement};
pub(crate) use single::{RawLibrary, RawSite, RawTerm, RawTopic, RawTreatment};
pub(crate) use source::{RawAssertion, RawPassage, RawSection, RawSource};
pub(crate) use study::{RawFinding, RawLimitation, RawLink, RawProvenance, RawStudy};

use crate::files::{File, Files, Kind};
use crate::place::{At, Place};
use crate::problem::Problems;
use crate::read::{Table, read_file};

/// All content as it is written. Lists are sorted by id; topics stay in reading order.
#[derive(Debug, Default)]
pub(crate) struct Content {
    pub library: Option<RawLibrary>,
    pub site: Option<RawSite>,
    pub topics: Vec<RawTopic>,
    pub terms: Vec<RawTerm>,
    pub treatments: Vec<RawTreatment>,
    pub sources: Vec<RawSource>,
    pub claims: Vec<RawClaim>,
    pub studies: Vec<RawStudy>,
    pub disagreements: Vec<RawDisagreement>,
    pub concepts: Vec<RawConcept>,
    pub weights: Vec<RawWeights>,
    pub denials: Vec<RawDenials>,
    pub changes: Vec<RawChange>,
    pub exceptions: Vec<RawException>,
    /// Files that could not be read: what they describe is there, but unknown.
    pub unread: Vec<(Kind, String)>,
    /// Kinds of which nothing could be read at all.
    pub missing: Vec<Kind>,
}

/// Parses all files.
pub(crate) fn parse(files: &Files, problems: &Problems) -> Content {
    let mut content = Content::default();
    let topics = |table: &Table<'_>| table.tables("topic", RawTopic::read);
    let terms = |table: &Table<'_>| table.tables("term", RawTerm::read);
    content.library = one(files, Kind::Library, problems, RawLibrary::read);
    content.site = one(files, Kind::Site, problems, RawSite::read);
    content.missing.clone_from(&files.missing);
    match one(files, Kind::Topics, problems, topics) {
        Some(topics) => content.topics = topics,
        None => content.missing.push(Kind::Topics),
    }
    content.terms = one(files, Kind::Glossary, problems, terms).unwrap_or_default();
    let unread = &mut content.unread;
    content.treatments = each(files, Kind::Treatment, problems, unread, RawTreatment::read);
    content.sources = each(files, Kind::Source, problems, unread, RawSource::read);
    content.claims = each(files, Kind::Claim, problems, unread, RawClaim::read);
    content.studies = each(files, Kind::Study, problems, unread, RawStudy::read);
    content.disagreements = each(files, Kind::Disagreement, problems, unread, RawDisagreement::read);
    let lexicon = |table: &Table<'_>, _: &File| {
        let concepts = table.tables("concept", RawConcept::read);
        (concepts, table.tables("weights", RawWeights::read), table.table("denials", RawDenials::read))
    };
    for (concepts, weights, denials) in each(files, Kind::Lexicon, problems, unread, lexicon) {
        content.concepts.extend(concepts);
        content.weights.extend(weights);
        content.denials.extend(denials);
    }
    let changes = |table: &Table<'_>| table.tables("change", RawChange::read);
    content.changes = one(files, Kind::Changes, problems, changes).unwrap_or_default();
    let exceptions = |table: &Table<'_>| table.tables("exception", RawException::read);
    content.exceptions = one(files, Kind::Readability, problems, exceptions).unwrap_or_default();
    content.disagreements.sort_by(|a, b| a.id.value.cmp(&b.id.value));
    content.terms.sort_by(|a, b| a.id.value.cmp(&b.id.value));
    content.concepts.sort_by(|a, b| a.id.value.cmp(&b.id.value));
    content.treatments.sort_by(|a, b| a.id.value.cmp(&b.id.value));
    content.sources.sort_by(|a, b| a.id.value.cmp(&b.id.value));
    content.claims.sort_by(|a, b| a.id.value.cmp(&b.id.value));
    content.studies.sort_by(|a, b| a.id.value.cmp(&b.id.value));
    content
}

fn one<T>(files: &Files, kind: Kind, problems: &Problems, read: impl FnOnce(&Table<'_>) -> T) -> Option<T> {
    let (at, file) = files.single(kind)?;
    if file.text.trim().is_empty() { None } else { read_file(at, &file.text, problems, read) }
}

fn each<T>(
    files: &Files,
    kind: Kind,
    problems: &Problems,
    unread: &mut Vec<(Kind, String)>,
    read: impl Fn(&Table<'_>, &File) -> T,
) -> Vec<T> {
    let mut list = Vec::new();
    for (at, file) in files.of(kind) {
        let is_empty = file.text.trim().is_empty();
        let item = if is_empty { None } else { read_file(at, &file.text, problems, |table| read(table, file)) };
        match item {
            Some(item) => list.push(item),
            None => unread.push((kind, file.stem.clone())),
        }
    }
    list
}

/// The id of a thing that has its own file. Without one, the file's name stands in for it, so that what
/// refers to the thing is not told as well.
fn id_of_file(table: &Table<'_>, file: &File) -> At<String> {
    table.text("id").unwrap_or_else(|| At::new(file.stem.clone(), Place::of_file(table.place.file)))
}

/// The id of an entry in a list; an empty one where it is missing.
fn id_of_entry(table: &Table<'_>) -> At<String> {
    table.text("id").unwrap_or_else(|| At::new(String::new(), table.place))
}
