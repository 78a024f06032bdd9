//! The page on which all claims stand beside all sources and all kinds of study. Files of its pictures use them
//! too.
#![allow(missing_docs, reason = "a name says what its words are for, here as in every module of words")]

use super::counts;
use super::numbers::in_words;
use claimscope_core::wording::capitalised;

pub const LEAD: &str = "Every claim beside who says it and what was studied.";
pub const HOW: &str = "How to read it";
pub const KEY_SAID: &str = "Line: how firmly it is said, and the longer the firmer. Solid ground: how far the evidence reaches. Hatching: the distance, and the figure beside it counts its steps.";
pub const KEY_CHECKED: &str = "A claim that was checked against documents has no ladder: only its line is drawn.";
pub const KEY_STUDIED: &str = "Squares are randomised studies, circles other studies of people, triangles animals, skin pieces and cells, diamonds reviews and documents.";
pub const KEY_FILLED: &str = "Filled: carries the grade, or the check. Hollow: shown, not counted.";
pub const KEY_RING: &str = "A ring: the maker paid for it or took part.";
pub const BY_QUESTION: &str = "By question";
pub const SAID: &str = "Who says it";
pub const SAID_AID: &str = "How firmly each source says each claim, and how many steps over the evidence.";
pub const STUDIED: &str = "What was studied";
pub const STUDIED_AID: &str = "How many records of each kind touch each claim, and which count.";
pub const SOURCES: &str = "The sources, side by side";
pub const SOURCES_AID: &str = "How they speak, what they cite, and what they never mention, from our records of each.";

// Columns.
pub const CLAIM: &str = "Claim";
pub const HOW_SURE: &str = "How sure";
pub const MEAN: &str = "Mean steps over";
pub const RANDOMISED: &str = "Randomised";
pub const CONTROLLED: &str = "Controlled";
pub const UNCONTROLLED: &str = "Uncontrolled";
pub const LABORATORY: &str = "Laboratory";
pub const REVIEWS: &str = "Reviews";
pub const DOCUMENTS: &str = "Documents";
pub const SOURCE: &str = "Source";
pub const HOW_FIRMLY: &str = "How firmly it speaks";
pub const REFERENCES: &str = "References";
pub const NEVER: &str = "Never mentions";
pub const QUESTION: &str = "Question";
pub const STEPS_SHOWN: &str = "Steps shown";
pub const LOOKED_UP: &str = "Cited works looked up";
pub const RIGHT: &str = "Of these right";
pub const MENTIONS_ALL: &str = "No question is left out";
pub const NO_REFERENCES: &str = "None looked up";

// Columns of the table behind the sources, and of its picture.
pub const SELLS: &str = super::common::SELLS_IT;
pub const SAYS_FLAT: &str = super::pencil::FLAT;
pub const SOFTENS: &str = super::pencil::SOFTENS;
pub const SAYS_MAY: &str = super::pencil::MAY;
pub const ASKS_FOR_MORE: &str = super::pencil::TOO_LITTLE_KNOWN;
pub const NEVER_MENTIONED: &str = "Questions never mentioned";

/// What stands for a source that takes no stand.
pub const NOT_SAID: &str = "not said";
/// What stands for a source that the reader leaves out.
pub const LEFT_OUT: &str = "left out";
/// What stands where no record of a kind touches a claim.
pub const NONE: &str = "none";
/// What listeners hear behind the figure of a cell.
pub const STEPS_OVER: &str = " steps over";

/// The heading: for how many graded claims a randomised study counts.
pub fn head(graded: usize, randomised: usize) -> String {
    match randomised {
        0 => format!("No randomised study counts for any of {} graded claims", in_words(graded)),
        n => format!("Randomised studies count for {} of {} graded claims", in_words(n), in_words(graded)),
    }
}

/// The heading where nothing is graded.
pub const HEAD_WITHOUT_GRADES: &str = "No claim is graded by studies";

/// How many records of a cell count, and how many the maker paid for, behind their number.
pub fn of_these(counts: usize, paid: usize) -> String {
    let money = if paid > 0 { format!(", {paid} by the maker") } else { String::new() };
    match counts {
        0 => format!(", not counted{money}"),
        n => format!(", {n} counted{money}"),
    }
}

/// How many references were looked up, and how many are right.
pub fn right(looked_up: usize, right: usize) -> String {
    format!("{right} of {looked_up} right")
}

/// "3 of 12".
pub fn of(part: usize, whole: usize) -> String {
    format!("{part} of {whole}")
}

/// On how many of all questions an article says nothing.
pub fn silent(silent: usize, all: usize) -> String {
    format!("{} of {all} questions", capitalised(&in_words(silent)))
}

/// The column of what a source says.
pub fn by(publisher: &str) -> String {
    format!("{publisher}: how firmly")
}

/// The column of its steps over.
pub fn over_by(publisher: &str) -> String {
    format!("{publisher}: steps over")
}

/// The columns of a kind of study.
pub fn counted(kind: &str) -> String {
    format!("{kind}, counted")
}

/// The same of records that are only shown.
pub fn shown(kind: &str) -> String {
    format!("{kind}, shown only")
}

/// What a picture shows, for listeners.
pub fn described(claims: usize, sources: usize) -> String {
    format!("{} beside {}.", capitalised(&counts::claims_in_words(claims)), counts::articles_in_words(sources))
}
