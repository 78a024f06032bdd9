//! What a program can take whole: the glossary, and the library as data.

use super::page::publisher;
use super::schema::{DataDownload, Dataset, DefinedTerm, DefinedTermSet, Node};
use crate::dates::{iso, last_change};
use crate::published::Published;
use claimscope::head::SITE;
use claimscope::{Route, files, prose};

/// The glossary.
pub fn terms(published: Published<'_>) -> Node {
    let url = published.address(&Route::Glossary);
    let terms = published.library.glossary.iter().map(|term| DefinedTerm {
        url: format!("{url}#{}", term.id),
        name: term.term.clone(),
        description: term.meaning.clone(),
        alternate_name: term.also.clone(),
    });
    Node::DefinedTermSet(DefinedTermSet { has_defined_term: terms.collect(), name: "Glossary", url })
}

/// The library as data. Its licence is that of our own words; the page says that quotations are excluded.
pub fn dataset(published: Published<'_>) -> Node {
    let library = published.library;
    let description = format!(
        "{} with grades and their reasons, what {} on them in short quotes, and {} of studies and documents. \
         Quotations belong to their authors.",
        prose::counted(library.claims.len(), "claim", "claims"),
        prose::counted(library.sources.len(), "article says", "articles say"),
        prose::counted(library.studies.len(), "record", "records"),
    );
    Node::Dataset(Dataset {
        url: published.address(&Route::About),
        name: format!("{SITE} library"),
        description,
        license: files::LICENCE,
        creator: publisher(published),
        is_accessible_for_free: true,
        version: library.content_version.clone(),
        date_modified: last_change(library, &Route::About).map(iso),
        distribution: vec![DataDownload {
            name: "The library as JSON",
            content_url: published.file(files::LIBRARY),
            encoding_format: "application/json",
        }],
    })
}
