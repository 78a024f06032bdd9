//! Texts as they are learnt from: their sentences with the cues in them. Who learns does so in floating point, and elsewhere.

use super::cues::{self, CONCEPT, SIGN};
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

/// The sentences of a text about a treatment, without questions.
pub fn readings(table: &Table, text: &str) -> Vec<Reading> {
    let mut readings = Vec::new();
    each_sentence(table, text, |sentence, subject| {
        if sentence.asks() {
            return;
        }
        let mut found = Vec::new();
        let number = |key: u32| u16::try_from(key).unwrap_or(u16::MAX);
        sentence.each_cue(&sentence.matches(subject), |key, hit| {
            found.push(match key {
                SIGN.. => Cue::sign(ClaimIx(number(key - SIGN)), 0),
                CONCEPT.. => Cue::concept(ConceptIx(number(key - CONCEPT)), 0),
                _ => Cue::word(&String::from_utf8_lossy(sentence.text.spelt(&sentence.text.words[hit.at])), 0),
            });
        });
        readings.push(Reading { span: sentence.span((sentence.from, sentence.to)), cues: found });
    });
    readings
}

/// The number by which a table knows a cue. All forms of a word have one.
pub fn key(cue: &Cue) -> u32 {
    match cue.kind {
        CueKind::Word => cues::word(cue.word.as_bytes()),
        CueKind::Concept => CONCEPT + u32::from(cue.at),
        CueKind::Sign => SIGN + u32::from(cue.at),
    }
}
