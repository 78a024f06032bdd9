//! What a study is, on its page: its citation and the facts of its record.

use super::numbers::{counted, listed};
use claimscope_core::wording::capitalised;
use std::fmt::Display;

pub const FREE: &str = "Free to read";
pub const NOT_FREE: &str = "Not free to read";
pub const DESIGN: &str = "Design";
pub const WHO: &str = "Who";
pub const TESTED: &str = "Tested";
pub const USE: &str = "Use";
pub const COMPARED_WITH: &str = "Compared with";
pub const MONEY: &str = "Money";
pub const HOW_FAR_READ: &str = "How far we read";
pub const RESULTS: &str = "Results";
pub const NONE_POSTED: &str = "None posted";
pub const FAULTS: &str = "Visible faults";
pub const FUNDING: &str = "Funding: ";
pub const INTERESTS: &str = "Interests: ";
pub const REGISTER_DIFFERS: &str = "the register and the paper differ";
pub const ARM_MISSING: &str = "the result of a group is missing";
pub const NUMBERS_DISAGREE: &str = "numbers do not add up";

/// The first authors of many.
pub fn first_authors([a, b, c]: [&str; 3], others: usize) -> String {
    format!("{a}, {b}, {c} and {others} others")
}

/// The link to where it can be read.
pub fn read_at(host: &str) -> String {
    format!("Read it at {host}")
}

/// The link by its digital identifier.
pub fn doi(id: &str) -> String {
    format!("DOI {id}")
}

/// The link to its entry in the register of papers.
pub fn pubmed(id: &str) -> String {
    format!("PubMed {id}")
}

/// Who did not know which treatment was given.
pub fn blinding(label: &str) -> String {
    format!("Blinding: {label}")
}

/// "1 week"
pub fn weeks(n: usize) -> String {
    counted(n, "week", "weeks")
}

/// That a trial ended and posted nothing.
pub fn completed_by(date: impl Display) -> String {
    format!("The trial was completed by {date}.")
}

/// How many stayed to the end.
pub fn finished(n: impl Display) -> String {
    format!("{n} finished")
}

/// How many people the studies of a review have together.
pub fn together(n: impl Display) -> String {
    format!("{n} in its studies together")
}

/// The faults in one line.
pub fn faults(faults: &[String]) -> String {
    capitalised(&listed(faults))
}
