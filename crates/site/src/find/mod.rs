//! The search, as files: a wasm module that carries in custom sections what it looks in and what the answers are called,
//! and the script that draws them. Both have names with their hash and are kept offline. Nothing loads them before a
//! reader goes to the box.
//!
//! Three sections: `index` is the core's; `names` has a line for each document with its path inside the site and its name;
//! `badges` has the words of badges in its first line, and then a line for each claim, with a digit for each lens under
//! which it is graded. There is one lens so far.

use crate::Error;
use crate::assets::Assets;
use crate::carrier::with_section;
use crate::published::Published;
use claimscope::{Route, badge_of, name_of};
use claimscope_core::model::Library;
use claimscope_core::search::{Document, Entry, Kind, SILENT, build, concepts, entries};

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
pub fn add(site: Published<'_>, finder: Finder<'_>, assets: &mut Assets) -> Result<(), Error> {
    let (entries, index) = index_of(site.library);
    let module = with_section(finder.wasm, "index", &index);
    let module = with_section(&module, "names", names(site.library, &entries).as_bytes());
    assets.add(WASM, with_section(&module, "badges", badges(site).as_bytes()));
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

fn badges(site: Published<'_>) -> String {
    let badges: Vec<String> = site.library.claim_indices().map(|ix| badge_of(&site.answer(ix))).collect();
    let mut words: Vec<&str> = badges.iter().map(String::as_str).collect();
    words.sort_unstable();
    words.dedup();
    // Letters from `0` on, since there are more badges than digits.
    let place = |badge: &String| words.binary_search(&badge.as_str()).ok().and_then(|at| u8::try_from(at + 48).ok());
    let lines = badges.iter().map(|badge| char::from(place(badge).unwrap_or(b'0')).to_string());
    [words.join("\t")].into_iter().chain(lines).collect::<Vec<_>>().join("\n")
}
