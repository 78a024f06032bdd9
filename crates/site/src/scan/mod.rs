//! Reading a text for its claims, as files: a script, and a module that runs nothing and carries the lexicon with what is
//! said of each claim. The code that reads is in the module of the search. Nothing loads them before a reader brings a text.
//!
//! Five sections: `lexicon` is the core's; `lenses` has the words of a combination of assumptions a line, our grading first;
//! `claims` has a line for each claim, with its path inside the site, its name, the place of its question, a letter for what is
//! said of it under each of those combinations, and then all that is said of it: badge, answer, fairer wording or nothing,
//! and how many steps words go over it that are said flatly, softly and tentatively, a digit each; `questions` has a line for
//! each question, and `words` one for each text of the interface, by its name.

use crate::Error;
use crate::assets::Assets;
use crate::assumptions::{self, letter};
use crate::carrier::with_section;
use crate::find;
use crate::published::Published;
use claimscope::{Assumed, Route, SCAN_WORDS, Shared, badge_of, name_of};
use claimscope_core::grade::Rating;
use claimscope_core::model::{ClaimIx, Hedge, Library};
use claimscope_core::overreach::{over, shown};
use claimscope_core::scan::build;
use claimscope_core::wording::{answer, fair};

/// What the lexicon is carried by, as an asset.
pub const LEXICON: &str = "scan.wasm";
/// The script, as an asset.
pub const SCRIPT: &str = "scan.js";
/// The script as it was written.
pub const SOURCE: &str = include_str!("../scan.js");

/// Adds both files, after those of the search.
pub fn add(site: Published<'_>, lenses: &[Shared<Assumed>], script: &str, assets: &mut Assets) -> Result<(), Error> {
    let questions: Vec<&str> = site.library.topics.iter().map(|topic| topic.question.as_str()).collect();
    let words: Vec<String> = SCAN_WORDS.iter().map(|(name, words)| format!("{name}\t{words}")).collect();
    let module = with_section(b"\0asm\x01\0\0\0", "lexicon", &build(site.library));
    let module = with_section(&module, "lenses", assumptions::words(lenses).as_bytes());
    let module = with_section(&module, "claims", claims(site.library, lenses).as_bytes());
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

fn claims(library: &Library, lenses: &[Shared<Assumed>]) -> String {
    let line = |ix| {
        let claim = library.claim(ix);
        let mut said: Vec<String> = Vec::new();
        let letters: String =
            lenses.iter().map(|assumed| letter(&mut said, said_of(library, ix, assumed.ratings.get(ix)))).collect();
        let (path, name, topic) = (Route::Claim(claim.id.clone()).path(), name_of(claim), claim.topic.at());
        format!("{}\t{name}\t{topic}\t{letters}\t{}", &path[1..], said.join("\t"))
    };
    library.claim_indices().map(line).collect::<Vec<_>>().join("\n")
}

/// What is said of a claim under a grading.
fn said_of(library: &Library, ix: ClaimIx, rating: &Rating) -> String {
    let answer = answer(library, ix, rating);
    let fair = fair(library.claim(ix), rating).unwrap_or_default();
    let over = |hedge| shown(rating).map(|shown| over(hedge, shown).to_string());
    let steps: String = [Hedge::None, Hedge::Weak, Hedge::Strong].into_iter().filter_map(over).collect();
    format!("{}\t{}\t{fair}\t{steps}", badge_of(&answer), answer.sentence)
}
