//! The search, as files: a wasm module that carries in custom sections what it looks in and what the answers are called,
//! and the script that draws them. Both have names with their hash and are kept offline. Nothing loads them before a
//! reader goes to the box.
//!
//! Four sections: `index` is the core's; `names` has a line for each document with its path inside the site and its name;
//! `lenses` has the words of a combination of assumptions a line, our grading first; `badges` has the words of badges in
//! its first line, and then a line for each claim, with a letter for its badge under each of those combinations.

use crate::Error;
use crate::assets::Assets;
use crate::assumptions::{self, letter};
use crate::carrier::with_section;
use crate::published::Published;
use claimscope::{Assumed, Route, Shared, badge_of, name_of};
use claimscope_core::model::Library;
use claimscope_core::search::{Document, Entry, Kind, SILENT, build, concepts, entries};
use claimscope_core::wording::answer;

/// The module, as an asset.
pub const WASM: &str = "find.wasm";
/// The script, as an asset.
pub const SCRIPT: &str = "find.js";
/// The script as it was written.
pub const SOURCE: &str = include_str!("../find.js");

/// What answers the search.
#[derive(Clone, Copy, Debug)]
pub struct Finder<'a> {
    /// The module, without anything to look in.
    pub wasm: &'a [u8],
    /// The script, its places unfilled.
    pub script: &'a str,
    /// The script that reads texts with it, its places unfilled.
    pub reader: &'a str,
}

/// Everything that is searched, and the index of it.
pub fn index_of(library: &Library) -> (Vec<Entry>, Vec<u8>) {
    let entries = entries(library);
    let documents: Vec<Document> = entries.iter().map(|entry| entry.document.clone()).collect();
    let index = build(&documents, &concepts(library), SILENT);
    (entries, index)
}

/// The name under which a document is listed.
pub fn name_of_entry(library: &Library, entry: &Entry) -> String {
    match entry.kind {
        Kind::Claim => name_of(&library.claims[entry.at]),
        Kind::Term => library.glossary[entry.at].term.clone(),
        Kind::Source => library.sources[entry.at].publisher.clone(),
        Kind::Study => library.studies[entry.at].short_name.clone(),
    }
}

/// Adds both files.
pub fn add(
    site: Published<'_>,
    lenses: &[Shared<Assumed>],
    finder: Finder<'_>,
    assets: &mut Assets,
) -> Result<(), Error> {
    let (entries, index) = index_of(site.library);
    let module = with_section(finder.wasm, "index", &index);
    let module = with_section(&module, "names", names(site.library, &entries).as_bytes());
    let module = with_section(&module, "lenses", assumptions::words(lenses).as_bytes());
    assets.add(WASM, with_section(&module, "badges", badges(site.library, lenses).as_bytes()));
    let wasm = assets.fetched(WASM)?;
    let places = [("WASM_INTEGRITY", &wasm.integrity), ("WASM", &wasm.name)];
    let script = places.iter().fold(finder.script.to_owned(), |script, (place, value)| {
        script.replace(&format!("\"{place}\""), &format!("\"{value}\""))
    });
    assets.add(SCRIPT, script.into_bytes());
    Ok(())
}

fn names(library: &Library, entries: &[Entry]) -> String {
    let line = |entry: &Entry| {
        let id = || entry.id.clone();
        let path = match entry.kind {
            Kind::Claim => Route::Claim(id()).path(),
            Kind::Term => format!("{}#{}", Route::Glossary.path(), entry.id),
            Kind::Source => Route::Source(id()).path(),
            Kind::Study => Route::Study(id()).path(),
        };
        format!("{}\t{}", &path[1..], name_of_entry(library, entry))
    };
    entries.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn badges(library: &Library, lenses: &[Shared<Assumed>]) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut letter =
        |ix, assumed: &Assumed| letter(&mut words, badge_of(&answer(library, ix, assumed.ratings.get(ix))));
    let mut lines: Vec<String> =
        library.claim_indices().map(|ix| lenses.iter().map(|assumed| letter(ix, assumed)).collect()).collect();
    lines.insert(0, words.join("\t"));
    lines.join("\n")
}
