//! The descriptions of pages, for search results and previews. Titles that are names of pages stand in `page_names`.

use super::counts;
use claimscope_core::wording::capitalised;

pub const NOT_FOUND: &str = "No page at this address";
pub const NOT_FOUND_DESCRIPTION: &str = "There is no page at this address.";
pub const CHANGES: &str = "Changes and corrections";
pub const HOME: &str =
    "What articles say beside what studies show, one skincare claim at a time, and how sure anyone can be.";
pub const DISAGREEMENTS: &str =
    "Where articles on one treatment contradict each other, in their own words, and what the evidence says.";
pub const CORRECTIONS: &str =
    "Each change to what these pages say, by date, mistakes of ours marked, and how to report one.";
pub const METHOD: &str =
    "Start high, take off a step for each doubt: the rules behind every grade, and what other choices would change.";
pub const GLOSSARY: &str = "Words of the trade in plain English.";
pub const ABOUT: &str = "Who publishes this copy, what it covers, and what to keep in mind.";
pub const PRIVACY: &str =
    "Nothing is collected and nothing is sent. What stays on your device, what others can see, and how to check.";
pub const MAP: &str = "Each claim beside who says it and how firmly, and beside the kinds of study that touch it.";
pub const SHEET: &str =
    "Choose claims and take their answers, doubts and questions to a consultation, on paper. Nothing is sent.";
pub const CHECK: &str =
    "Paste an advert or a label, and see which claims share words with it. The text is sent nowhere.";
pub const KEPT: &str = "Claims that you keep on this device, and what has changed since you last looked.";

/// All claims.
pub fn claims(n: usize) -> String {
    format!("{}, by what people ask, each with how sure the evidence lets anyone be.", counts::claims(n))
}

/// All sources.
pub fn sources(n: usize) -> String {
    let articles = capitalised(&counts::articles_in_words(n));
    format!("{articles}: who is speaking, whether they sell it, and how far they go past the studies.")
}

/// All studies.
pub fn studies(n: usize) -> String {
    format!("{} of studies and documents behind the grades, and how far each was read.", counts::records(n))
}

/// A study.
pub fn study(title: &str) -> String {
    format!("{title}. What it found, on which claims, who paid, and how far we read it.")
}
