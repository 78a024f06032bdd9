//! Writing the table that [`Table`](super::Table) reads: natively, from a library and its grades.

use super::readings::key;
use super::table::Role;
use crate::grade::{Lens, rate};
use crate::model::softening::{STRONG, WEAK, WEAK_IN_TEXTS};
use crate::model::{Claim, ClaimIx, ConceptRole, Cue, Library, Sign};
use crate::overreach::shown;
use crate::pack::Writer;
use std::collections::{BTreeMap, BTreeSet};

/// A word and whether it may go on.
type Stem = (String, bool);

/// Compiles a library's lexicon, and the signs of its claims, to bytes.
pub fn build(library: &Library) -> Vec<u8> {
    let mut to = Writer::default();
    let concepts = concepts(library);
    let words: BTreeSet<Stem> = concepts.iter().flat_map(|(_, _, phrases)| phrases.iter().flatten().cloned()).collect();
    let words: Vec<Stem> = words.into_iter().collect();
    let number = |stem: &Stem| words.binary_search(stem).unwrap_or_default();
    put_words(&words, &mut to);
    to.length(concepts.len());
    for (role, treatment, _) in &concepts {
        to.number(*role as u32);
        to.number(u32::from(*treatment));
    }
    let mut begun: BTreeMap<usize, Vec<(Vec<usize>, usize)>> = BTreeMap::new();
    for (concept, (_, _, phrases)) in concepts.iter().enumerate() {
        for phrase in phrases {
            let rest = phrase[1..].iter().map(number).collect();
            begun.entry(number(&phrase[0])).or_default().push((rest, concept));
        }
    }
    for word in 0..words.len() {
        let phrases = begun.remove(&word).unwrap_or_default();
        to.length(phrases.len());
        for (rest, concept) in phrases {
            to.length(rest.len());
            rest.iter().for_each(|&word| to.length(word));
            to.length(concept);
        }
    }
    to.length(library.claims.len());
    for (at, claim) in library.claim_indices().zip(&library.claims) {
        put_claim(library, at, claim, &mut to);
    }
    put_cues(library, &mut to);
    to.number(byte(library.denials.by_rules));
    to.finish()
}

/// Each concept: what it does, its treatment, and its phrases. Those that soften stand last.
fn concepts(library: &Library) -> Vec<(Role, u16, Vec<Vec<Stem>>)> {
    let own = library.concepts.iter().map(|concept| {
        let role = concept.treatment.map_or_else(|| role(concept.role), |_| Role::Treatment);
        let treatment = concept.treatment.map_or(0, |treatment| treatment.0);
        (role, treatment, concept.words.iter().chain(&concept.said).map(|words| phrase(words)).collect())
    });
    let softening = |role, words: &[&str]| (role, 0, words.iter().map(|words| phrase(words)).collect());
    let weak = [WEAK, WEAK_IN_TEXTS].concat();
    let concepts = own.chain([softening(Role::Weak, &weak), softening(Role::Strong, STRONG)]);
    // What a text leans on is shown in its own words, so that the longest phrase of it is wanted.
    let is_shown = |role| matches!(role, Role::Absolute | Role::Appeal);
    concepts.map(|(role, of, phrases)| (role, of, if is_shown(role) { phrases } else { shortest(phrases) })).collect()
}

/// Phrases without those that hold a shorter one of the same concept: where they stand, that one is found.
fn shortest(phrases: Vec<Vec<Stem>>) -> Vec<Vec<Stem>> {
    let holds = |long: &[Stem], short: &[Stem]| {
        long.windows(short.len()).any(|run| run.iter().zip(short).all(|(word, stem)| covers(stem, word)))
    };
    let is_needless = |(at, phrase): (usize, &Vec<Stem>)| {
        phrases.iter().enumerate().any(|(place, other)| {
            let is_other = other.len() < phrase.len() || (other.len() == phrase.len() && other != phrase) || place < at;
            place != at && is_other && holds(phrase, other)
        })
    };
    phrases.iter().enumerate().filter(|&phrase| !is_needless(phrase)).map(|(_, phrase)| phrase.clone()).collect()
}

/// Whether whatever fits a word fits a stem.
fn covers(stem: &Stem, word: &Stem) -> bool {
    if stem.1 { word.0.starts_with(&stem.0) } else { stem == word }
}

const fn role(role: ConceptRole) -> Role {
    match role {
        ConceptRole::Synonyms | ConceptRole::Context => Role::Plain,
        ConceptRole::Uncovered => Role::Uncovered,
        ConceptRole::Negation => Role::Negation,
        ConceptRole::Carry => Role::Carry,
        ConceptRole::Absolute => Role::Absolute,
        ConceptRole::Appeal => Role::Appeal,
        ConceptRole::OtherTreatment => Role::Other,
        ConceptRole::OtherField => Role::Field,
        ConceptRole::Beside => Role::Beside,
        ConceptRole::Turn => Role::Turn,
        ConceptRole::Aim => Role::Aim,
    }
}

fn phrase(words: &str) -> Vec<Stem> {
    let stem = |word: &str| match word.strip_suffix('*') {
        Some(stem) => (stem.to_owned(), true),
        None => (word.to_owned(), false),
    };
    words.split(' ').map(stem).collect()
}

/// Each word as what it shares with the word before, and the rest of it.
fn put_words(words: &[Stem], to: &mut Writer) {
    to.length(words.len());
    let mut before = "";
    for (word, is_stem) in words {
        let shared = word.bytes().zip(before.bytes()).take_while(|(a, b)| a == b).count();
        let shared = (0..=shared).rev().find(|&at| word.is_char_boundary(at)).unwrap_or_default();
        to.length(shared * 2 + usize::from(*is_stem));
        to.text(&word[shared..]);
        before = word;
    }
}

fn put_claim(library: &Library, at: ClaimIx, claim: &Claim, to: &mut Writer) {
    to.number(u32::from(claim.treatment.0));
    to.number(u32::from(claim.parent.unwrap_or(at).0));
    to.number(shown(&rate(library, at, &Lens::default())).map_or(0, |shown| u32::from(shown) + 1));
    let learnt = library.weights.iter().find(|weights| weights.claim == at);
    to.number(byte(learnt.map_or(0, |weights| weights.always)));
    to.number(byte(learnt.map_or(0, |weights| weights.denied)));
    to.length(claim.signs.len());
    claim.signs.iter().for_each(|sign| put_sign(sign, to));
}

/// Terms that have to be near each other stand first, since a sign is looked for from its first.
fn put_sign(sign: &Sign, to: &mut Writer) {
    to.number(u32::from(sign.window) << 1 | u32::from(sign.denies));
    let (others, near): (Vec<_>, Vec<_>) = sign.terms.iter().partition(|term| term.is_absent || term.is_anywhere);
    to.length(sign.terms.len());
    for term in near.into_iter().chain(others) {
        to.number(u32::from(term.is_absent) | u32::from(term.follows) << 1 | u32::from(term.is_anywhere) << 2);
        to.length(term.concepts.len());
        term.concepts.iter().for_each(|concept| to.number(u32::from(concept.0)));
    }
}

/// Each key as its distance from the one before, with what it speaks for, each as its distance from the one before, and its
/// weight. A claim has twice its number there, its denial one more, and any denial twice the number of claims.
fn put_cues(library: &Library, to: &mut Writer) {
    let mut cues: BTreeMap<u32, BTreeMap<usize, i8>> = BTreeMap::new();
    let mut put = |of: usize, all: &[Cue]| {
        for cue in all {
            cues.entry(key(cue)).or_default().insert(of, cue.weight);
        }
    };
    for weights in &library.weights {
        let of = weights.claim.at() * 2;
        put(of, &weights.cues);
        put(of + 1, &weights.denials);
    }
    put(library.claims.len() * 2, &library.denials.cues);
    to.length(cues.len());
    let mut before = 0;
    for (key, weights) in cues {
        to.number(key - before);
        before = key;
        to.length(weights.len());
        let mut before = 0;
        for (of, weight) in weights {
            to.length(of - before);
            before = of;
            to.number(byte(weight));
        }
    }
}

fn byte(number: i8) -> u32 {
    u32::from(number.to_le_bytes()[0])
}
