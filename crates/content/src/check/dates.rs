//! Dates and years: none lies after the search, the only "today" that content has.

use super::Context;
use crate::codes::Code;
use crate::place::At;
use crate::problem::Draft;
use claimscope_core::model::Date;

/// No study of a skincare product is older.
const FIRST_YEAR: u16 = 1900;

pub(super) fn check(cx: &Context<'_>) {
    let Some(searched) = cx.searched() else { return };
    let seen = cx.content.sources.iter().filter_map(|source| source.seen.as_ref());
    let completed = cx.content.studies.iter().filter_map(|study| study.completed_without_results.as_ref());
    let checks = cx.content.claims.iter().filter_map(|claim| claim.fact_check.as_ref());
    let documents = checks.flat_map(|check| &check.rests_on).filter_map(|document| document.date.as_ref());
    let advice = cx.content.claims.iter().flat_map(|claim| &claim.advice).filter_map(|advice| advice.date.as_ref());
    seen.chain(advice).chain(completed).chain(documents).for_each(|date| not_after(cx, date, searched));
    for year in cx.content.studies.iter().filter_map(|study| study.year.as_ref()) {
        let last = searched.year;
        if !(FIRST_YEAR..=last).contains(&year.value) {
            let expected = format!("a year from {FIRST_YEAR} to {last}, the year of the search");
            cx.tell(Draft::expected(Code::ImpossibleYear, year.place, expected, year.value));
        }
    }
}

/// A date without a month or day has zeros there, and so never lies after one of the same year or month.
fn not_after(cx: &Context<'_>, date: &At<Date>, searched: Date) {
    if date.value > searched {
        let expected = format!("a date up to the search on {searched}");
        let draft = Draft::expected(Code::AfterSearch, date.place, expected, date.value);
        cx.tell(draft.help("correct the date, or move `searched` in library.toml after a new search"));
    }
}
