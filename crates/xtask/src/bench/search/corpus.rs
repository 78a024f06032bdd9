//! Claims to search: made up by a seed from the phrases and sentences of the library and its lexicon, in which words are
//! changed for others and for names that sound like those of ingredients and brands; or the library's own.

use super::chance::Chance;
use claimscope_core::model::{ClaimIx, Library, Source};
use claimscope_core::search::fold::{folded_text, words};
use claimscope_core::search::{SILENT, entries};
use std::collections::BTreeSet;

/// Claims that are made up.
pub const CLAIMS: usize = 10_000;
/// Subjects that they are about, each with words of its own.
const SUBJECTS: usize = 400;
const WORDS_OF_A_SUBJECT: usize = 60;
/// Names that are made up.
const NAMES: usize = 5_000;
const SEED: u64 = 20_261_123;

/// A text that is searched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// What it is called.
    pub title: String,
    /// What it says.
    pub text: String,
}

impl Text {
    /// Its words that tell something, in its order.
    pub fn telling(&self) -> Vec<String> {
        telling(&format!("{} {}", self.title, self.text))
    }
}

fn telling(text: &str) -> Vec<String> {
    let folded = folded_text(text);
    let all = words(&folded).into_iter().map(|word| String::from_utf8_lossy(word).into_owned());
    all.filter(|word| !SILENT.contains(&word.as_str())).collect()
}

/// Made-up claims, the same each time.
pub fn made_up(library: &Library) -> Vec<Text> {
    let mut chance = Chance::of(SEED);
    let vocabulary = vocabulary(library, &mut chance);
    let subject = |chance: &mut Chance| -> Vec<String> {
        (0..WORDS_OF_A_SUBJECT).map(|_| chance.one(&vocabulary).clone()).collect()
    };
    let subjects: Vec<Vec<String>> = (0..SUBJECTS).map(|_| subject(&mut chance)).collect();
    let names: Vec<String> = (0..NAMES).map(|_| name(&mut chance)).collect();
    let said = said(library);
    let claim = |_| {
        let own = chance.common(&subjects);
        let (phrases, sentences) = chance.one(&said);
        let mut title = changed(chance.one::<&str>(phrases), 3, own, &mut chance);
        if chance.below(2) == 0 {
            title = format!("{title} {}", chance.common(&names));
        }
        let text = changed(chance.one::<&str>(sentences), 4, own, &mut chance);
        Text { title, text: format!("{text} {}", chance.common(&names)) }
    };
    let mut claims: Vec<Text> = (0..CLAIMS).map(claim).collect();
    // What says about the same stands together, as it does in a folder of files. All contestants get this order.
    claims.sort_by(|one, other| (&one.text, &one.title).cmp(&(&other.text, &other.title)));
    claims
}

/// A text of which about every so many telling words are changed for words of a subject.
fn changed(text: &str, every: usize, own: &[String], chance: &mut Chance) -> String {
    let change = |word: &str| {
        let is_telling = !SILENT.contains(&word.to_lowercase().as_str());
        if is_telling && chance.below(every) == 0 { chance.common(own).clone() } else { word.to_owned() }
    };
    text.split_whitespace().map(change).collect::<Vec<_>>().join(" ")
}

/// For each claim of the library the phrases by which it is named, and the sentences that are about it.
fn said(library: &Library) -> Vec<(Vec<&str>, Vec<&str>)> {
    let of = |ix: ClaimIx| {
        let claim = library.claim(ix);
        let phrases = claim.aliases.iter().chain(&claim.sought).chain([&claim.short_name]).map(String::as_str);
        let quotes = library.sources.iter().flat_map(Source::assertions);
        let quotes = quotes.filter(|assertion| assertion.claims.contains(&ix)).map(|assertion| &assertion.quote.exact);
        let answers = claim.fact_check.iter().map(|check| &check.answer);
        let studies = library.studies.iter();
        let studies =
            studies.filter(|study| study.findings.iter().any(|found| found.links.iter().any(|link| link.claim == ix)));
        let studies = studies.flat_map(|study| [&study.title, &study.population]);
        let texts =
            [&claim.statement, &claim.doubt, &claim.ask].into_iter().chain(quotes).chain(answers).chain(studies);
        let sentences = texts.flat_map(|text| text.split(". ")).filter(|text| text.split(' ').count() > 4);
        (phrases.collect(), sentences.collect())
    };
    library.claim_indices().map(of).collect()
}

/// What the library holds: claims, terms, sources and studies.
pub fn of_library(library: &Library) -> Vec<Text> {
    let text = |entry: claimscope_core::search::Entry| {
        let mut fields = entry.document.fields.into_iter().map(|field| field.text);
        Text { title: fields.next().unwrap_or_default(), text: fields.collect::<Vec<_>>().join(". ") }
    };
    entries(library).into_iter().map(text).collect()
}

/// Words of the library and its lexicon, in an order by chance: the first are used most.
fn vocabulary(library: &Library, chance: &mut Chance) -> Vec<String> {
    let claims = library.claims.iter().flat_map(|claim| [&claim.statement, &claim.doubt, &claim.ask]);
    let studies = library.studies.iter().flat_map(|study| [&study.title, &study.product, &study.population]);
    let lexicon = library.concepts.iter().flat_map(|concept| &concept.words);
    let texts = claims.chain(studies).chain(lexicon);
    let all: BTreeSet<String> = texts.flat_map(|text| telling(text)).collect();
    let mut all: Vec<String> = all.into_iter().collect();
    for at in (1..all.len()).rev() {
        all.swap(at, chance.below(at + 1));
    }
    all
}

/// A name as of an ingredient or a brand.
fn name(chance: &mut Chance) -> String {
    const STARTS: &[&str] = &[
        "acet", "aqua", "bio", "cer", "cetyl", "collag", "cyclo", "derm", "eth", "fibr", "gluc", "glyc", "hydr",
        "kerat", "lact", "lum", "mel", "meth", "nia", "oct", "palmit", "pept", "phen", "pro", "retin", "seb", "squal",
        "vel",
    ];
    const MIDDLES: &[&str] = &[
        "a", "al", "ane", "ar", "e", "el", "en", "i", "id", "il", "in", "o", "ol", "om", "on", "or", "os", "u", "ul",
        "um", "ur", "xi", "yl", "zo",
    ];
    const ENDS: &[&str] = &[
        "amide", "ane", "ate", "cin", "derm", "dine", "ene", "fen", "gen", "ide", "ine", "ium", "lan", "lin", "mine",
        "nol", "one", "ose", "oside", "phyll", "rex", "sol", "tide", "tin", "vita", "zyme",
    ];
    let mut name = (*chance.one(STARTS)).to_owned();
    for _ in 0..1 + chance.below(2) {
        name += *chance.one(MIDDLES);
    }
    name += *chance.one(ENDS);
    name
}
