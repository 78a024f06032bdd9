//! The card of a claim, for other people’s pages.

use super::counts;
use super::numbers::counted_in_words;
use claimscope_core::wording::capitalised;
use std::fmt::Display;

pub const SAID: &str = "Said";
pub const SHOWN: &str = "Shown";
pub const MORE: &str = "Quotes, studies, reasons";
pub const ON_SITE: &str = " on Claimscope";
pub const NOTHING_COUNTS: &str = " Results are not clearly in its favour: nothing counts as shown.";
pub const NO_STUDY: &str = "Rests on no study: we found none that can answer it.";

/// Up to when a card speaks.
pub fn date(searched: impl Display, version: &str) -> String {
    format!("Evidence searched up to {searched}. Version {version}.")
}

/// What a fact check rests on.
pub fn documents(n: usize) -> String {
    format!("Rests on {}.", counted_in_words(n, "document", "documents"))
}

/// What a grade rests on. `more` is a further sentence, or empty.
pub fn studies(n: usize, people: u32, more: &str) -> String {
    let studies = counts::studies_in_words(n);
    let people = match people {
        0 => String::from("the number of people is not known"),
        n => counts::people(n as usize),
    };
    format!("Rests on {studies} in people: {people}.{more}")
}

/// That there are tests, but none in people.
pub fn laboratory(tests: usize) -> String {
    let tests = counted_in_words(tests, "test in the laboratory", "tests in the laboratory");
    capitalised(&format!("{tests}, none in people."))
}
