//! The files that stand once, and treatments.

use super::{id_of_entry, id_of_file};
use crate::files::File;
use crate::place::At;
use crate::read::Table;
use claimscope_core::model::Date;

/// `library.toml`.
#[derive(Debug)]
pub(crate) struct RawLibrary {
    pub searched: Option<At<Date>>,
    pub content_version: Option<At<String>>,
}

impl RawLibrary {
    pub fn read(table: &Table<'_>) -> Self {
        Self { searched: table.date("searched"), content_version: table.text_or_none("content_version") }
    }
}

/// `site.toml`.
#[derive(Debug)]
pub(crate) struct RawSite {
    pub base_url: Option<At<String>>,
    pub publisher: Option<At<String>>,
    /// May be empty; pages then say that there is none.
    pub contact: Option<At<String>>,
    /// What the publisher says about selling and being paid; pages say nothing where it is empty.
    pub independence: Option<At<String>>,
}

impl RawSite {
    pub fn read(table: &Table<'_>) -> Self {
        Self {
            base_url: table.address("base_url"),
            publisher: table.text("publisher"),
            contact: table.text_or_none("contact"),
            independence: table.text_or_none("independence"),
        }
    }
}

/// A `[[topic]]`.
#[derive(Debug)]
pub(crate) struct RawTopic {
    pub id: At<String>,
    pub question: Option<At<String>>,
}

impl RawTopic {
    pub fn read(table: &Table<'_>) -> Self {
        Self { id: id_of_entry(table), question: table.text("question") }
    }
}

/// A `[[term]]`.
#[derive(Debug)]
pub(crate) struct RawTerm {
    pub id: At<String>,
    pub term: Option<At<String>>,
    pub meaning: Option<At<String>>,
    pub also: Vec<At<String>>,
}

impl RawTerm {
    pub fn read(table: &Table<'_>) -> Self {
        Self {
            id: id_of_entry(table),
            term: table.text("term"),
            meaning: table.text("meaning"),
            also: table.texts("also"),
        }
    }
}

/// A treatment's file.
#[derive(Debug)]
pub(crate) struct RawTreatment {
    pub stem: String,
    pub id: At<String>,
    pub name: Option<At<String>>,
    pub summary: Option<At<String>>,
    /// The words by which texts name it.
    pub names: Vec<At<String>>,
    pub origins: Vec<RawOrigin>,
}

impl RawTreatment {
    pub fn read(table: &Table<'_>, file: &File) -> Self {
        Self {
            stem: file.stem.clone(),
            id: id_of_file(table, file),
            name: table.text("name"),
            summary: table.text("summary"),
            names: table.texts("names"),
            origins: table.tables("origin", RawOrigin::read),
        }
    }
}

/// An `[[origin]]`.
#[derive(Debug)]
pub(crate) struct RawOrigin {
    pub id: At<String>,
    pub name: Option<At<String>>,
    pub is_other: Option<At<bool>>,
    pub group: Option<At<String>>,
}

impl RawOrigin {
    fn read(table: &Table<'_>) -> Self {
        Self {
            id: id_of_entry(table),
            name: table.text("name"),
            is_other: table.flag_or_none("is_other"),
            group: table.text_or_none("group"),
        }
    }
}
