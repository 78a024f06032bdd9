//! From documents to the bytes of an index.

use super::fold::{HYPHEN, folded_text as folded, words};
use super::index::{LEVELS, VERSION};
use super::stem::form;
use std::collections::{BTreeMap, BTreeSet};

/// A document: what it is found by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// Its texts.
    pub fields: Vec<Field>,
}

/// A text of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// How much it tells of what the document is about.
    pub level: Level,
    /// The text.
    pub text: String,
}

/// Words for the same thing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Concept {
    /// Words and phrases; it is called by the first. A star at the end of a word stands for any ending.
    pub phrases: Vec<String>,
    /// Documents that are about it, by their places, besides those that say it.
    pub documents: Vec<(usize, Level)>,
    /// Whether what says it is about it.
    pub is_said: bool,
}

/// How much a field tells of what a document is about: the higher, the more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Level(u8);

impl Level {
    /// The level of this number; the highest for one that is higher.
    pub const fn new(number: u8) -> Self {
        Self(if (number as u32) < LEVELS { number } else { (LEVELS - 1) as u8 })
    }

    /// Its number.
    pub const fn number(self) -> u8 {
        self.0
    }
}

/// The words of a text that are indexed: each by itself, and what stands around hyphens also as one.
pub fn terms_of(text: &str) -> BTreeSet<Vec<u8>> {
    let folded = folded(text);
    let mut terms: BTreeSet<Vec<u8>> = words(&folded).into_iter().map(<[u8]>::to_vec).collect();
    for whole in folded.split(|&letter| letter == b' ').filter(|whole| whole.contains(&HYPHEN)) {
        let joined: Vec<u8> = whole.iter().copied().filter(|&letter| letter != HYPHEN).collect();
        terms.extend(words(&joined).into_iter().map(<[u8]>::to_vec));
    }
    terms
}

/// Builds an index. Silent words are those that every text has and that tell nothing.
pub fn build(documents: &[Document], concepts: &[Concept], silent: &[&str]) -> Vec<u8> {
    let silent: BTreeSet<Vec<u8>> = silent.iter().flat_map(|word| terms_of(word)).collect();
    let mut vocabulary: BTreeMap<Vec<u8>, Lists> = silent.iter().map(|word| (word.clone(), Lists::new())).collect();
    let phrases: Vec<Vec<Vec<Vec<u8>>>> = concepts.iter().map(|concept| cut(&concept.phrases, &silent)).collect();
    let mut meant: Vec<Lists> = vec![Lists::new(); concepts.len()];
    for (at, document) in documents.iter().enumerate() {
        for Field { level, text } in &document.fields {
            let terms = terms_of(text);
            let forms: BTreeSet<u32> = terms.iter().map(|term| form(term)).collect();
            for ((phrases, list), concept) in phrases.iter().zip(&mut meant).zip(concepts) {
                if concept.is_said && phrases.iter().any(|phrase| phrase.iter().all(|word| forms.contains(&form(word))))
                {
                    raise(list, at, level.0);
                }
            }
            for term in terms.into_iter().filter(|term| !silent.contains(term)) {
                raise(vocabulary.entry(term).or_default(), at, level.0);
            }
        }
    }
    for (concept, list) in concepts.iter().zip(&mut meant) {
        concept.documents.iter().for_each(|&(document, level)| raise(list, document, level.0));
    }
    let phrases = named(&phrases, &mut vocabulary);
    written(documents.len(), &vocabulary, &meant, &phrases, &silent)
}

/// Phrases by terms that documents have, where they have any form of a word: each form is one term at least.
fn named(phrases: &[Vec<Vec<Vec<u8>>>], vocabulary: &mut BTreeMap<Vec<u8>, Lists>) -> Vec<Vec<Vec<Vec<u8>>>> {
    let mut by_form: BTreeMap<u32, Vec<u8>> = BTreeMap::new();
    for term in vocabulary.keys() {
        by_form.entry(form(term)).or_insert_with(|| term.clone());
    }
    let mut name = |word: &Vec<u8>| {
        let term = by_form.entry(form(word)).or_insert_with(|| word.clone()).clone();
        vocabulary.entry(term.clone()).or_default();
        term
    };
    phrases
        .iter()
        .map(|phrases| phrases.iter().map(|phrase| phrase.iter().map(&mut name).collect()).collect())
        .collect()
}

/// A document counts at the highest of its levels.
fn raise(list: &mut BTreeMap<usize, u8>, document: usize, level: u8) {
    let held = list.entry(document).or_default();
    *held = level.max(*held);
}

/// Phrases as words, each once whatever its forms. Silent words go, where others are left.
fn cut(phrases: &[String], silent: &BTreeSet<Vec<u8>>) -> Vec<Vec<Vec<u8>>> {
    let mut known = BTreeSet::new();
    let mut kept = Vec::new();
    for phrase in phrases {
        let all: Vec<Vec<u8>> = words(&folded(phrase)).into_iter().map(<[u8]>::to_vec).collect();
        let telling: Vec<Vec<u8>> = all.iter().filter(|word| !silent.contains(*word)).cloned().collect();
        let phrase = if telling.is_empty() { all } else { telling };
        let forms: BTreeSet<u32> = phrase.iter().map(|word| form(word)).collect();
        if !phrase.is_empty() && known.insert(forms) {
            kept.push(phrase);
        }
    }
    kept
}

type Lists = BTreeMap<usize, u8>;

/// The bytes, as the reader describes them.
fn written(
    documents: usize,
    vocabulary: &BTreeMap<Vec<u8>, Lists>,
    meant: &[Lists],
    phrases: &[Vec<Vec<Vec<u8>>>],
    silent: &BTreeSet<Vec<u8>>,
) -> Vec<u8> {
    let mut to = Writer::default();
    let lists = || vocabulary.values().chain(meant);
    let levels: BTreeSet<u8> = lists().flat_map(Lists::values).copied().collect();
    // An index of nothing has one level, too: entries are told apart by how many there are.
    let levels: Vec<u8> = if levels.is_empty() { vec![0] } else { levels.into_iter().collect() };
    let phrase_count = phrases.iter().map(Vec::len).sum();
    let counts = [documents, vocabulary.len(), meant.len(), phrase_count, silent.len(), levels.len()];
    [VERSION as usize].into_iter().chain(counts).for_each(|count| to.number(count));
    levels.iter().for_each(|&level| to.number(usize::from(level)));
    let (mut before, mut letters) = (&Vec::new(), Vec::new());
    for term in vocabulary.keys() {
        let shared = term.iter().zip(before).take_while(|(one, other)| one == other).count();
        // A term always has a letter of its own: it is longer than what it shares, or it would stand before.
        let (last, rest) = term.split_last().unwrap_or((&0, &[]));
        to.number(shared);
        letters.extend_from_slice(rest.get(shared..).unwrap_or_default());
        letters.push(last | 0x80);
        before = term;
    }
    to.0.extend(letters);
    for list in lists() {
        to.number(list.len());
        let mut last = 0;
        for (&document, &level) in list {
            let place = levels.binary_search(&level).unwrap_or_default();
            to.number((document - last) * levels.len() + place);
            last = document;
        }
    }
    let place: BTreeMap<&Vec<u8>, usize> = vocabulary.keys().enumerate().map(|(at, term)| (term, at)).collect();
    for (concept, phrases) in phrases.iter().enumerate() {
        for phrase in phrases {
            [concept, phrase.len()].into_iter().for_each(|number| to.number(number));
            phrase.iter().for_each(|word| to.number(place[word]));
        }
    }
    let mut last = 0;
    for word in silent {
        to.number(place[word] - last);
        last = place[word];
    }
    to.0
}

#[derive(Default)]
struct Writer(Vec<u8>);

impl Writer {
    fn number(&mut self, mut value: usize) {
        while value >= 0x80 {
            self.0.push(value as u8 | 0x80);
            value >>= 7;
        }
        self.0.push(value as u8);
    }
}
