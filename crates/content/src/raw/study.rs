//! A study's file.

use super::id_of_file;
use crate::files::File;
use crate::place::{At, Place};
use crate::read::Table;
use claimscope_core::model::{
    BiasFlag, Blinding, By, Compared, Date, Design, Direction, Industry, MeasuredIn, Polarity, Read, Relation, Role,
    Route, Subjects,
};

/// A published study or document.
#[derive(Debug)]
pub(crate) struct RawStudy {
    pub stem: String,
    pub id: At<String>,
    pub short_name: Option<At<String>>,
    pub title: Option<At<String>>,
    pub authors: Vec<At<String>>,
    pub journal: Option<At<String>>,
    pub year: Option<At<u16>>,
    pub volume: Option<At<String>>,
    pub issue: Option<At<String>>,
    pub pages: Option<At<String>>,
    pub doi: Option<At<String>>,
    pub pmid: Option<At<String>>,
    pub pmcid: Option<At<String>>,
    pub url: Option<At<String>>,
    pub open_access: Option<At<bool>>,
    pub role: Option<At<Role>>,
    pub read: Option<At<Read>>,
    pub design: Option<At<Design>>,
    pub subjects: Option<At<Subjects>>,
    pub participants: Option<At<u32>>,
    pub completers: Option<At<u32>>,
    pub people_compared: Option<At<u32>>,
    pub studies: Option<At<u32>>,
    pub participants_total: Option<At<u32>>,
    pub population: Option<At<String>>,
    pub product: Option<At<String>>,
    pub product_origin: Option<At<String>>,
    pub route: Option<At<Route>>,
    pub comparator: Option<At<String>>,
    pub compared: Option<At<Compared>>,
    pub active_comparator: Option<At<String>>,
    pub blinding: Option<At<Blinding>>,
    pub duration_weeks: Option<At<u16>>,
    pub funding: Option<At<String>>,
    pub conflicts: Option<At<String>>,
    pub industry: Option<At<Industry>>,
    pub bias_flags: Vec<At<BiasFlag>>,
    pub completed_without_results: Option<At<Date>>,
    pub awaited_by: Vec<At<String>>,
    pub includes: Vec<At<String>>,
    pub includes_basis: Option<At<String>>,
    pub may_overlap: Vec<At<String>>,
    pub related: Vec<At<String>>,
    pub topics: Vec<At<String>>,
    pub unlinked: Option<At<String>>,
    pub notes: Option<At<String>>,
    pub not_confirmed: Vec<At<String>>,
    pub findings: Vec<RawFinding>,
    pub limitations: Vec<RawLimitation>,
    pub provenance: Vec<RawProvenance>,
}

impl RawStudy {
    pub fn read(table: &Table<'_>, file: &File) -> Self {
        Self {
            stem: file.stem.clone(),
            id: id_of_file(table, file),
            short_name: table.text("short_name"),
            title: table.text("title"),
            authors: table.texts("authors"),
            journal: table.text_or_none("journal"),
            year: table.count_or_none("year"),
            volume: table.text_or_none("volume"),
            issue: table.text_or_none("issue"),
            pages: table.text_or_none("pages"),
            doi: table.text_or_none("doi"),
            pmid: table.text_or_none("pmid"),
            pmcid: table.text_or_none("pmcid"),
            url: table.address("url"),
            open_access: table.flag_or_none("open_access"),
            role: table.word("role"),
            read: table.word("read"),
            design: table.word("design"),
            subjects: table.word("subjects"),
            participants: table.count_or_none("participants"),
            completers: table.count_or_none("completers"),
            people_compared: table.count_or_none("people_compared"),
            studies: table.count_or_none("studies"),
            participants_total: table.count_or_none("participants_total"),
            population: table.text_or_none("population"),
            product: table.text_or_none("product"),
            product_origin: table.text("product_origin"),
            route: table.word("route"),
            comparator: table.text_or_none("comparator"),
            compared: table.word("compared"),
            active_comparator: table.text_or_none("active_comparator"),
            blinding: table.word_or_none("blinding"),
            duration_weeks: table.count_or_none("duration_weeks"),
            funding: table.text_or_none("funding"),
            conflicts: table.text_or_none("conflicts"),
            industry: table.word("industry"),
            bias_flags: table.words("bias_flags"),
            completed_without_results: table.date_or_none("completed_without_results"),
            awaited_by: table.texts("awaited_by"),
            includes: table.texts("includes"),
            includes_basis: table.text_or_none("includes_basis"),
            may_overlap: table.texts("may_overlap"),
            related: table.texts("related"),
            topics: table.texts("topics"),
            unlinked: table.text_or_none("unlinked"),
            notes: table.text_or_none("notes"),
            not_confirmed: table.texts("not_confirmed"),
            findings: table.tables("finding", RawFinding::read),
            limitations: table.tables("limitation", RawLimitation::read),
            provenance: table.tables("provenance", RawProvenance::read),
        }
    }

    /// All links of its findings.
    pub fn links(&self) -> impl Iterator<Item = &RawLink> {
        self.findings.iter().flat_map(|finding| &finding.links)
    }
}

/// A `[[finding]]`.
#[derive(Debug)]
pub(crate) struct RawFinding {
    pub topic: Option<At<String>>,
    pub measure: Option<At<String>>,
    pub direction: Option<At<Direction>>,
    pub effect: Option<At<String>>,
    pub located: Option<At<String>>,
    pub people: Option<At<u32>>,
    pub compared: Option<At<Compared>>,
    pub told_two_ways: Option<At<bool>>,
    pub second_hand: Option<At<bool>>,
    pub ratio: Option<At<String>>,
    pub dose_response: Option<At<bool>>,
    pub confounding_hides: Option<At<bool>>,
    pub links: Vec<RawLink>,
}

impl RawFinding {
    fn read(table: &Table<'_>) -> Self {
        Self {
            topic: table.text("topic"),
            measure: table.text("measure"),
            direction: table.word("direction"),
            effect: table.text("effect"),
            located: table.text("located"),
            people: table.count_or_none("people"),
            compared: table.word_or_none("compared"),
            told_two_ways: table.flag_or_none("told_two_ways"),
            second_hand: table.flag_or_none("second_hand"),
            ratio: table.text_or_none("ratio"),
            dose_response: table.flag_or_none("dose_response"),
            confounding_hides: table.flag_or_none("confounding_hides"),
            links: table.tables("link", RawLink::read),
        }
    }
}

/// A `[[finding.link]]`.
#[derive(Debug)]
pub(crate) struct RawLink {
    pub place: Place,
    pub claim: Option<At<String>>,
    pub relation: Option<At<Relation>>,
    pub measured_in: Option<At<MeasuredIn>>,
    pub polarity: Option<At<Polarity>>,
    pub outcome: Option<At<String>>,
    pub because: Option<At<String>>,
}

impl RawLink {
    fn read(table: &Table<'_>) -> Self {
        Self {
            place: table.place,
            claim: table.text("claim"),
            relation: table.word("relation"),
            measured_in: table.word("measured_in"),
            polarity: table.word_or_none("polarity"),
            outcome: table.text_or_none("outcome"),
            because: table.text_or_none("because"),
        }
    }
}

/// A `[[limitation]]`.
#[derive(Debug)]
pub(crate) struct RawLimitation {
    pub text: Option<At<String>>,
    pub by: Option<At<By>>,
}

impl RawLimitation {
    fn read(table: &Table<'_>) -> Self {
        Self { text: table.text("text"), by: table.word("by") }
    }
}

/// A `[[provenance]]`.
#[derive(Debug)]
pub(crate) struct RawProvenance {
    pub url: Option<At<String>>,
    pub read: Option<At<Read>>,
    pub confirms: Option<At<String>>,
}

impl RawProvenance {
    fn read(table: &Table<'_>) -> Self {
        Self { url: table.address("url"), read: table.word("read"), confirms: table.text("confirms") }
    }
}
