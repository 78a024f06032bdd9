//! The records of studies as references, for programs that manage literature: BibTeX, RIS and CSL-JSON. Which lists
//! there are stands in `claimscope::references`.
//!
//! Only what records hold is written, as they hold it: a field that no page confirmed is left out, and no format gets
//! one that the others lack.

mod author;
mod bibtex;
mod csl;
mod ris;
#[cfg(test)]
mod tests;

use crate::output::Output;
use crate::published::Published;
use author::Author;
use claimscope::references::References;
use claimscope_core::model::{Read, Study};

/// Adds all lists in every format.
pub fn add(published: Published<'_>, output: &mut Output) {
    let library = published.library;
    for list in References::all(library) {
        let found: Vec<_> = list.studies(library).into_iter().map(|ix| Reference::of(library.study(ix))).collect();
        for (ending, text) in files(&found) {
            output.add(&list.file(library, ending), text.into_bytes());
        }
    }
}

/// A list in every format, by its ending.
fn files(references: &[Reference]) -> [(&'static str, String); 3] {
    [("bib", bibtex::text(references)), ("ris", ris::text(references)), ("json", csl::text(references))]
}

/// What a record holds of a reference, each text on one line; empty where it holds none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Reference {
    /// The id of the record, which never changes: the key by which a manuscript cites it.
    id: String,
    /// Whether it is a paper in a journal; otherwise a registration, a rule, a poster or a page.
    is_paper: bool,
    title: String,
    authors: Vec<Author>,
    year: Option<u16>,
    /// The journal of a paper, or who published anything else.
    published_in: String,
    doi: String,
    pmid: String,
    pmcid: String,
    url: String,
}

impl Reference {
    fn of(study: &Study) -> Self {
        let is_registered = [&study.doi, &study.pmid, &study.pmcid].iter().any(|id| !id.is_empty());
        let authors = study.authors.iter().map(|name| one_line(name));
        let stands_in_a_journal = !study.journal.is_empty() && !study.located.is_empty();
        Self {
            id: one_line(&study.id),
            is_paper: is_registered || stands_in_a_journal,
            title: one_line(&study.title),
            authors: authors.filter(|name| !name.is_empty()).map(|name| Author::read(&name)).collect(),
            // The year of a registration is that of its start.
            year: study.year.filter(|_| study.read != Read::Registry),
            published_in: one_line(&study.journal),
            doi: one_line(&study.doi),
            pmid: one_line(&study.pmid),
            pmcid: one_line(&study.pmcid),
            url: one_line(&study.url),
        }
    }
}

/// A text with single spaces and without control characters: no format knows a field of several lines.
fn one_line(text: &str) -> String {
    let plain = |letter: char| if letter.is_control() { ' ' } else { letter };
    text.chars().map(plain).collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}
