//! A source's file.

use super::{RawOffer, RawReference, RawUncited, id_of_file};
use crate::files::File;
use crate::place::{At, Place};
use crate::read::Table;
use claimscope_core::model::{Appeal, Date, Hedge, NoClaim, PublisherKind, Sells, Stance};

/// An article that makes claims.
#[derive(Debug)]
pub(crate) struct RawSource {
    pub stem: String,
    pub id: At<String>,
    pub code: Option<At<String>>,
    pub title: Option<At<String>>,
    pub publisher: Option<At<String>>,
    pub publisher_kind: Option<At<PublisherKind>>,
    pub author: Option<At<String>>,
    pub credentials: Option<At<String>>,
    pub url: Option<At<String>>,
    pub published: Option<At<String>>,
    pub seen: Option<At<Date>>,
    pub sells: Option<At<Sells>>,
    pub sells_basis: Option<At<String>>,
    pub described: Option<At<String>>,
    pub summary: Option<At<String>>,
    pub references: Option<At<u16>>,
    pub not_confirmed: Vec<At<String>>,
    pub sections: Vec<RawSection>,
    pub uncited: Vec<RawUncited>,
    pub offers: Vec<RawOffer>,
    pub cited: Vec<RawReference>,
}

impl RawSource {
    pub fn read(table: &Table<'_>, file: &File) -> Self {
        Self {
            stem: file.stem.clone(),
            id: id_of_file(table, file),
            code: table.text("code"),
            title: table.text_or_none("title"),
            publisher: table.text("publisher"),
            publisher_kind: table.word("publisher_kind"),
            author: table.text_or_none("author"),
            credentials: table.text_or_none("credentials"),
            url: table.address("url"),
            published: table.text_or_none("published"),
            seen: table.date("seen"),
            sells: table.word("sells"),
            sells_basis: table.text("sells_basis"),
            described: table.text("described"),
            summary: table.text("summary"),
            references: table.count("references"),
            not_confirmed: table.texts("not_confirmed"),
            sections: table.tables("section", RawSection::read),
            uncited: table.tables("uncited_appeal", RawUncited::read),
            offers: table.tables("offer", RawOffer::read),
            cited: table.tables("reference", RawReference::read),
        }
    }

    /// All passages in order.
    pub fn passages(&self) -> impl Iterator<Item = &RawPassage> {
        self.sections.iter().flat_map(|section| &section.passages)
    }

    /// All assertions in order.
    pub fn assertions(&self) -> impl Iterator<Item = &RawAssertion> {
        self.passages().flat_map(|passage| &passage.assertions)
    }
}

/// A `[[section]]`.
#[derive(Debug)]
pub(crate) struct RawSection {
    pub place: Place,
    pub heading: Option<At<String>>,
    pub prefix: Option<At<String>>,
    pub suffix: Option<At<String>>,
    pub passages: Vec<RawPassage>,
}

impl RawSection {
    fn read(table: &Table<'_>) -> Self {
        Self {
            place: table.place,
            heading: table.text_or_none("heading"),
            prefix: table.text_or_none("prefix"),
            suffix: table.text_or_none("suffix"),
            passages: table.tables("passage", RawPassage::read),
        }
    }
}

/// A `[[section.passage]]`.
#[derive(Debug)]
pub(crate) struct RawPassage {
    pub place: Place,
    /// The numbers of the article's sentences that it tells, counted from 1.
    pub sentences: Vec<At<u16>>,
    pub gist: Option<At<String>>,
    pub no_claim: Vec<RawNoClaim>,
    pub assertions: Vec<RawAssertion>,
}

impl RawPassage {
    fn read(table: &Table<'_>) -> Self {
        Self {
            place: table.place,
            sentences: table.counts("sentences"),
            gist: table.text("gist"),
            no_claim: table.tables("no_claim", RawNoClaim::read),
            assertions: table.tables("assertion", RawAssertion::read),
        }
    }
}

/// A `[[section.passage.no_claim]]`: sentences that carry no claim, and why.
#[derive(Debug)]
pub(crate) struct RawNoClaim {
    pub place: Place,
    pub sentences: Vec<At<u16>>,
    /// Whether it names no sentence at all, not even one that cannot be read.
    pub is_bare: bool,
    pub reason: Option<At<NoClaim>>,
}

impl RawNoClaim {
    fn read(table: &Table<'_>) -> Self {
        let mut sentences = table.counts("sentences");
        sentences.extend(table.count_or_none("sentence"));
        let is_bare = ["sentence", "sentences"].iter().all(|key| table.says_nothing(key));
        Self { place: table.place, sentences, is_bare, reason: table.word("reason") }
    }
}

/// A `[[section.passage.assertion]]`.
#[derive(Debug)]
pub(crate) struct RawAssertion {
    pub claims: Vec<At<String>>,
    pub stance: Option<At<Stance>>,
    pub hedge: Option<At<Hedge>>,
    pub appeal: Option<At<Appeal>>,
    pub names_study: Option<At<String>>,
    pub quote: Option<At<String>>,
    pub prefix: Option<At<String>>,
    pub suffix: Option<At<String>>,
    pub marks: Vec<At<String>>,
    pub note: Option<At<String>>,
}

impl RawAssertion {
    fn read(table: &Table<'_>) -> Self {
        Self {
            claims: table.some_texts("claims"),
            stance: table.word("stance"),
            hedge: table.word("hedge"),
            appeal: table.word("appeal"),
            names_study: table.text_or_none("names_study"),
            quote: table.text("quote"),
            prefix: table.text_or_none("prefix"),
            suffix: table.text_or_none("suffix"),
            marks: table.texts("marks"),
            note: table.text_or_none("note"),
        }
    }
}
