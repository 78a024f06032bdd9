//! Concepts of the lexicon, as they are written.

use super::id_of_entry;
use crate::place::At;
use crate::read::Table;
use claimscope_core::model::ConceptRole;

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
