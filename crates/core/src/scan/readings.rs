//! Texts as they are learnt from: their sentences with the cues in them. Who learns does so in floating point, and elsewhere.

use super::cues::{self, CONCEPT, SIGN};
use super::sentence::{Match, Sentence};
use super::{Span, Table, each_sentence};
use crate::model::{ClaimIx, ConceptIx, Cue, CueKind};

/// A sentence that says something.
pub struct Reading {
    /// Where it stands.
    pub span: Span,
    /// What in it may speak for a claim: its words as they are written, its concepts and the signs that stand in it. Each
    /// weighs 0.
    pub cues: Vec<Cue>,
}

/// A claim that a text makes or denies.
pub struct Saying {
    /// The claim.
    pub claim: ClaimIx,
    /// The part of a sentence that does.
    pub span: Span,
    /// Whether it denies it by the words of the lexicon.
    pub by_rules: bool,
    /// What in that part may speak for a denial. Each weighs 0.
    pub cues: Vec<Cue>,
}

/// The sentences of a text about a treatment, without questions.
pub fn readings(table: &Table, text: &str) -> Vec<Reading> {
    let mut readings = Vec::new();
    each_sentence(table, text, |sentence, subject| {
        if sentence.asks() {
            return;
        }
        let part = (sentence.from, sentence.to);
        readings.push(Reading { span: sentence.span(part), cues: named(sentence, &sentence.matches(subject), part) });
    });
    readings
}

/// What a text says of claims as it is found, each with what may tell whether it is denied.
pub fn sayings(table: &Table, text: &str) -> Vec<Saying> {
    let mut sayings = Vec::new();
    each_sentence(table, text, |sentence, subject| {
        if sentence.asks() {
            return;
        }
        let (signs, known) = (sentence.matches(subject), sentence.known(&sentence.matches(subject)));
        for found in sentence.weighed(subject, &known, sentence.matches(subject)) {
            let (part, by_rules) = sentence.says(&found);
            let cues = named(sentence, &signs, part);
            sayings.push(Saying { claim: ClaimIx(found.claim), span: sentence.span(part), by_rules, cues });
        }
    });
    sayings
}

/// The cues in a part of a sentence.
fn named(sentence: &Sentence<'_>, signs: &[Match], (start, end): (usize, usize)) -> Vec<Cue> {
    let mut cues = Vec::new();
    let number = |key: u32| u16::try_from(key).unwrap_or(u16::MAX);
    sentence.each_cue(signs, |key, hit| {
        if (start..end).contains(&hit.at) {
            cues.push(match key {
                SIGN.. => Cue::sign(ClaimIx(number(key - SIGN)), 0),
                CONCEPT.. => Cue::concept(ConceptIx(number(key - CONCEPT)), 0),
                _ => Cue::word(&String::from_utf8_lossy(sentence.text.spelt(&sentence.text.words[hit.at])), 0),
            });
        }
    });
    cues
}

/// The number by which a table knows a cue. All forms of a word have one.
pub fn key(cue: &Cue) -> u32 {
    match cue.kind {
        CueKind::Word => cues::word(cue.word.as_bytes()),
        CueKind::Concept => CONCEPT + u32::from(cue.at),
        CueKind::Sign => SIGN + u32::from(cue.at),
    }
}
