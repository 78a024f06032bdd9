//! Concepts of the lexicon and what was learnt of claims, as they are written.

use super::id_of_entry;
use crate::place::At;
use crate::read::Table;
use claimscope_core::model::{ConceptRole, CueKind};

/// A `[[concept]]`.
#[derive(Debug)]
pub(crate) struct RawConcept {
    pub id: At<String>,
    /// Most concepts are synonyms, which is not written.
    pub role: Option<At<ConceptRole>>,
    pub words: Vec<At<String>>,
    pub said: Vec<At<String>>,
}

impl RawConcept {
    pub fn read(table: &Table<'_>) -> Self {
        Self {
            id: id_of_entry(table),
            role: table.word_or_none("role"),
            words: table.some_texts("words"),
            said: table.texts("said"),
        }
    }

    /// What its words do in a sentence.
    pub fn role(&self) -> ConceptRole {
        self.role.as_ref().map_or(ConceptRole::Synonyms, |role| role.value)
    }
}

/// A `[[weights]]`.
#[derive(Debug)]
pub(crate) struct RawWeights {
    pub claim: Option<At<String>>,
    pub always: Option<At<i64>>,
    /// Each a word, `@concept` or `=claim`, a space, and how much it speaks for the claim.
    pub cues: Vec<At<String>>,
    /// What of these and of [`RawWeights::denied`] is missing, no text has taught.
    pub denials: Vec<At<String>>,
    pub denied: Option<At<i64>>,
}

impl RawWeights {
    pub fn read(table: &Table<'_>) -> Self {
        Self {
            claim: table.text("claim"),
            always: table.number("always"),
            cues: table.texts("cues"),
            denied: table.number_or_none("denied"),
            denials: table.texts("denials"),
        }
    }
}

/// The `[denials]`.
#[derive(Debug)]
pub(crate) struct RawDenials {
    pub by_rules: Option<At<i64>>,
    pub cues: Vec<At<String>>,
}

impl RawDenials {
    pub fn read(table: &Table<'_>) -> Self {
        Self { by_rules: table.number("by_rules"), cues: table.texts("cues") }
    }
}

/// One cue, read into its parts: a sign of what it is, its name, and its weight.
pub(crate) fn cue(text: &str) -> Option<(CueKind, &str, i8)> {
    let (name, weight) = text.rsplit_once(' ')?;
    let weight = weight.parse().ok()?;
    let of = |mark, kind| name.strip_prefix(mark).map(|name| (kind, name));
    let (kind, name) = of('@', CueKind::Concept).or_else(|| of('=', CueKind::Sign)).unwrap_or((CueKind::Word, name));
    (!name.is_empty() && !name.contains(' ')).then_some((kind, name, weight))
}
