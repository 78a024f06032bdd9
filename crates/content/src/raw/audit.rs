//! The audit in a source's file: references, uncited appeals, offers.

use crate::place::At;
use crate::read::Table;
use claimscope_core::model::{AppealKind, BearsOut, CitedWhere, Read, ReferenceVerdict, Route, Sureness, UsedOn};

/// A `[[reference]]`.
#[derive(Debug)]
pub(crate) struct RawReference {
    pub number: Option<At<u16>>,
    pub place: Option<At<CitedWhere>>,
    pub as_cited: Option<At<String>>,
    pub resolves_to: Option<At<String>>,
    pub verdict: Option<At<ReferenceVerdict>>,
    pub sureness: Option<At<Sureness>>,
    pub really: Option<At<String>>,
    pub problems: Vec<At<String>>,
    pub unchecked: Vec<At<String>>,
    pub bears_out: Option<At<BearsOut>>,
    pub fits: Option<At<String>>,
    pub claims: Vec<At<String>>,
    pub pages: Vec<RawAuditPage>,
}

impl RawReference {
    pub fn read(table: &Table<'_>) -> Self {
        Self {
            number: table.count("number"),
            place: table.word("where"),
            as_cited: table.text("as_cited"),
            resolves_to: table.text_or_none("resolves_to"),
            verdict: table.word("verdict"),
            sureness: table.word("confidence"),
            really: table.text("really"),
            problems: table.texts("problems"),
            unchecked: table.texts("unchecked"),
            bears_out: table.word("bears_out"),
            fits: table.text("fits"),
            claims: table.texts("claims"),
            pages: table.tables("page", RawAuditPage::read),
        }
    }
}

/// A `[[reference.page]]`.
#[derive(Debug)]
pub(crate) struct RawAuditPage {
    pub url: Option<At<String>>,
    pub read: Option<At<Read>>,
    pub confirms: Option<At<String>>,
}

impl RawAuditPage {
    fn read(table: &Table<'_>) -> Self {
        Self { url: table.address("url"), read: table.word("read"), confirms: table.text("confirms") }
    }
}

/// An `[[uncited_appeal]]`.
#[derive(Debug)]
pub(crate) struct RawUncited {
    pub quote: Option<At<String>>,
    pub kind: Option<At<AppealKind>>,
    pub claims: Vec<At<String>>,
}

impl RawUncited {
    pub fn read(table: &Table<'_>) -> Self {
        Self { quote: table.text("quote"), kind: table.word("kind"), claims: table.some_texts("claims") }
    }
}

/// An `[[offer]]`.
#[derive(Debug)]
pub(crate) struct RawOffer {
    pub name: Option<At<String>>,
    pub routes: Vec<At<Route>>,
    pub origin: Option<At<String>>,
    pub claims: Vec<At<String>>,
    pub origins: Vec<At<String>>,
    pub used_on: Option<At<UsedOn>>,
    pub quote: Option<At<String>>,
}

impl RawOffer {
    pub fn read(table: &Table<'_>) -> Self {
        Self {
            name: table.text("name"),
            routes: table.words("routes"),
            origin: table.text_or_none("origin"),
            claims: table.texts("claims"),
            origins: table.texts("origins"),
            used_on: table.word("use"),
            quote: table.text("quote"),
        }
    }
}
