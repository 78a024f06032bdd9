//! A claim's file.

use super::{RawAdvice, id_of_file};
use crate::files::File;
use crate::place::{At, Place};
use crate::read::Table;
use claimscope_core::model::{ClaimKind, Date, Domain, Route, Verdict};

/// One falsifiable statement.
#[derive(Debug)]
pub(crate) struct RawClaim {
    pub stem: String,
    pub id: At<String>,
    pub treatment: Option<At<String>>,
    pub short_name: Option<At<String>>,
    pub condition: Option<At<String>>,
    pub statement: Option<At<String>>,
    pub topic: Option<At<String>>,
    pub kind: Option<At<ClaimKind>>,
    pub parent: Option<At<String>>,
    pub scope: Option<RawScope>,
    pub phrase: Option<RawPhrase>,
    pub aliases: Vec<At<String>>,
    pub sought: Vec<At<String>>,
    pub signs: Vec<At<String>>,
    pub denials: Vec<At<String>>,
    pub against: Option<At<String>>,
    pub doubt: Option<At<String>>,
    pub ask: Option<At<String>>,
    pub related: Vec<At<String>>,
    pub judgements: Vec<RawJudgement>,
    pub fact_check: Option<RawFactCheck>,
    pub advice: Vec<RawAdvice>,
}

impl RawClaim {
    pub fn read(table: &Table<'_>, file: &File) -> Self {
        Self {
            stem: file.stem.clone(),
            id: id_of_file(table, file),
            treatment: table.text("treatment"),
            short_name: table.text("short_name"),
            condition: table.text_or_none("condition"),
            statement: table.text("statement"),
            topic: table.text("topic"),
            kind: table.word("kind"),
            parent: table.text_or_none("parent"),
            scope: table.table("scope", RawScope::read),
            phrase: table.table("phrase", RawPhrase::read),
            aliases: table.texts("aliases"),
            sought: table.texts("sought"),
            signs: table.texts("signs"),
            denials: table.texts("denials"),
            against: table.text_or_none("against"),
            doubt: table.text("doubt"),
            ask: table.text("ask"),
            related: table.texts("related"),
            judgements: table.tables("judgement", RawJudgement::read),
            fact_check: table.table("fact_check", RawFactCheck::read),
            advice: table.tables("advice", RawAdvice::read),
        }
    }

    /// Whether it is graded for certainty; `None` while its kind is unknown.
    pub fn is_graded(&self) -> Option<bool> {
        self.kind.as_ref().map(|kind| kind.value.is_graded())
    }
}

/// The table `scope`.
#[derive(Debug)]
pub(crate) struct RawScope {
    pub product: Option<At<String>>,
    pub route: Option<At<String>>,
    pub routes: Vec<At<Route>>,
}

impl RawScope {
    fn read(table: &Table<'_>) -> Self {
        Self {
            product: table.text_or_none("product"),
            route: table.text_or_none("route"),
            routes: table.words("routes"),
        }
    }
}

/// The table `phrase`.
#[derive(Debug)]
pub(crate) struct RawPhrase {
    pub place: Place,
    pub subject: Option<At<String>>,
    pub predicate: Option<At<String>>,
    pub no_difference: Option<At<String>>,
    pub outcome: Option<At<String>>,
}

impl RawPhrase {
    fn read(table: &Table<'_>) -> Self {
        Self {
            place: table.place,
            subject: table.text_or_none("subject"),
            predicate: table.text_or_none("predicate"),
            no_difference: table.text_or_none("no_difference"),
            outcome: table.text_or_none("outcome"),
        }
    }
}

/// A `[[judgement]]`.
#[derive(Debug)]
pub(crate) struct RawJudgement {
    pub place: Place,
    pub domain: Option<At<Domain>>,
    pub levels: Option<At<i64>>,
    pub because: Option<At<String>>,
}

impl RawJudgement {
    fn read(table: &Table<'_>) -> Self {
        Self {
            place: table.place,
            domain: table.word("domain"),
            levels: table.number("levels"),
            because: table.text("because"),
        }
    }
}

/// The table `fact_check`.
#[derive(Debug)]
pub(crate) struct RawFactCheck {
    pub place: Place,
    pub verdict: Option<At<Verdict>>,
    pub answer: Option<At<String>>,
    pub because: Option<At<String>>,
    pub rests_on: Vec<RawDocument>,
}

impl RawFactCheck {
    fn read(table: &Table<'_>) -> Self {
        Self {
            place: table.place,
            verdict: table.word("verdict"),
            answer: table.text("answer"),
            because: table.text("because"),
            rests_on: table.tables("rests_on", RawDocument::read),
        }
    }
}

/// A `[[fact_check.rests_on]]`.
#[derive(Debug)]
pub(crate) struct RawDocument {
    pub study: Option<At<String>>,
    pub says: Option<At<String>>,
    pub country: Option<At<String>>,
    pub date: Option<At<Date>>,
}

impl RawDocument {
    fn read(table: &Table<'_>) -> Self {
        Self {
            study: table.text("study"),
            says: table.text("says"),
            country: table.text_or_none("country"),
            date: table.date_or_none("date"),
        }
    }
}
