//! Disagreements, advice and changes.

use super::{RawAssertion, id_of_file};
use crate::files::File;
use crate::place::At;
use crate::read::Table;
use claimscope_core::model::{AdviceKind, ChangeKind, Date, Strength};

/// A disagreement's file.
#[derive(Debug)]
pub(crate) struct RawDisagreement {
    pub stem: String,
    pub id: At<String>,
    pub claims: Vec<At<String>>,
    pub question: Option<At<String>>,
    pub strength: Option<At<Strength>>,
    pub why: Option<At<String>>,
    pub sides: Vec<RawSide>,
}

impl RawDisagreement {
    pub fn read(table: &Table<'_>, file: &File) -> Self {
        Self {
            stem: file.stem.clone(),
            id: id_of_file(table, file),
            claims: table.some_texts("claims"),
            question: table.text("question"),
            strength: table.word("strength"),
            why: table.text("why"),
            sides: table.tables("side", RawSide::read),
        }
    }

    /// Whether an assertion is on one of its claims.
    pub fn is_on_topic(&self, assertion: &RawAssertion) -> bool {
        let is_meant = |claim: &At<String>| self.claims.iter().any(|about| about.value == claim.value);
        assertion.claims.iter().any(is_meant)
    }
}

/// A `[[side]]`.
#[derive(Debug)]
pub(crate) struct RawSide {
    pub source: Option<At<String>>,
    pub says: Option<At<String>>,
    pub quote: Option<At<String>>,
}

impl RawSide {
    fn read(table: &Table<'_>) -> Self {
        Self { source: table.text("source"), says: table.text("says"), quote: table.text("quote") }
    }
}

/// An `[[advice]]` of a claim.
#[derive(Debug)]
pub(crate) struct RawAdvice {
    pub kind: Option<At<AdviceKind>>,
    pub text: Option<At<String>>,
    pub study: Option<At<String>>,
    pub country: Option<At<String>>,
    pub date: Option<At<Date>>,
}

impl RawAdvice {
    pub fn read(table: &Table<'_>) -> Self {
        Self {
            kind: table.word("kind"),
            text: table.text("text"),
            study: table.text("study"),
            country: table.text_or_none("country"),
            date: table.date_or_none("date"),
        }
    }
}

/// A `[[change]]`.
#[derive(Debug)]
pub(crate) struct RawChange {
    pub date: Option<At<Date>>,
    pub kind: Option<At<ChangeKind>>,
    pub text: Option<At<String>>,
    pub claims: Vec<At<String>>,
}

impl RawChange {
    pub fn read(table: &Table<'_>) -> Self {
        Self {
            date: table.date("date"),
            kind: table.word("kind"),
            text: table.text("text"),
            claims: table.texts("claims"),
        }
    }
}
