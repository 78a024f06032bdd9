//! Reading a text for its claims, as files: a script, and a module that runs nothing and carries the lexicon with what is
//! said of each claim. The code that reads is in the module of the search. Nothing loads them before a reader brings a text.
//!
//! Four sections: `lexicon` is the core's; `claims` has a line for each claim, with its path inside the site, its name,
//! its badge, its answer, the fairer wording or nothing, and the place of its question; `questions` has a line for each
//! question, and `words` one for each text of the interface, by its name.

use crate::Error;
use crate::assets::Assets;
use crate::carrier::with_section;
use crate::find;
use crate::published::Published;
use claimscope::{Route, SCAN_WORDS, badge_of, name_of};
use claimscope_core::scan::build;
use claimscope_core::wording::fair;

/// What the lexicon is carried by, as an asset.
pub const LEXICON: &str = "scan.wasm";
/// The script, as an asset.
pub const SCRIPT: &str = "scan.js";
/// The script as it was written.
pub const SOURCE: &str = include_str!("../scan.js");

/// Adds both files, after those of the search.
pub fn add(site: Published<'_>, script: &str, assets: &mut Assets) -> Result<(), Error> {
    let questions: Vec<&str> = site.library.topics.iter().map(|topic| topic.question.as_str()).collect();
    let words: Vec<String> = SCAN_WORDS.iter().map(|(name, words)| format!("{name}\t{words}")).collect();
    let module = with_section(b"\0asm\x01\0\0\0", "lexicon", &build(site.library));
    let module = with_section(&module, "claims", claims(site).as_bytes());
    let module = with_section(&module, "questions", questions.join("\n").as_bytes());
    assets.add(LEXICON, with_section(&module, "words", words.join("\n").as_bytes()));
    let (wasm, lexicon) = (assets.fetched(find::WASM)?, assets.fetched(LEXICON)?);
    let places = [
        ("WASM_INTEGRITY", &wasm.integrity),
        ("WASM", &wasm.name),
        ("LEXICON_INTEGRITY", &lexicon.integrity),
        ("LEXICON", &lexicon.name),
    ];
    let script = places.iter().fold(script.to_owned(), |script, (place, value)| {
        script.replace(&format!("\"{place}\""), &format!("\"{value}\""))
    });
    assets.add(SCRIPT, script.into_bytes());
    Ok(())
}

fn claims(site: Published<'_>) -> String {
    let line = |ix| {
        let (claim, answer) = (site.library.claim(ix), site.answer(ix));
        let path = Route::Claim(claim.id.clone()).path();
        let fair = fair(claim, site.ratings.get(ix)).unwrap_or_default();
        let topic = claim.topic.at();
        format!("{}\t{}\t{}\t{}\t{fair}\t{topic}", &path[1..], name_of(claim), badge_of(&answer), answer.sentence)
    };
    site.library.claim_indices().map(line).collect::<Vec<_>>().join("\n")
}
