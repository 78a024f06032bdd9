//! The records behind a claim.

use super::counts;
use super::numbers::counted;

pub const CARRIES: &str = "What carries the grade";
pub const NOTHING_CARRIES: &str = "Nothing here carries the grade.";
pub const COMPARED_WITH: &str = "Compared with: ";

// What a study had instead of people.
pub const STUDIES_NOT_SEEN: &str = "number of studies not seen";
pub const A_DOCUMENT: &str = "a document";
pub const CELLS: &str = "cells";
pub const PIECES_OF_SKIN: &str = "pieces of skin";
pub const PEOPLE: [&str; 2] = ["person", "people"];
pub const ANIMALS: [&str; 2] = ["animal", "animals"];

// Who paid.
pub const MAKER_PAID: &str = "The maker paid for or staffed it";
pub const MAKER_DID_NOT: &str = "The maker neither paid for nor staffed it";
pub const PAID_NOT_SEEN: &str = "Who paid: not seen on the pages read";

// Why a record counts or not.
pub const EXACT: &str = "Counts: it tested this very claim.";
pub const STANDS_IN: &str = "Counts, for a neighbouring outcome.";
pub const OTHER_USE: &str = "Counts, for another use.";
pub const LINK_UNTESTED: &str = "Counts, though nobody tested that one thing causes the other.";
pub const SUPPORTING: &str = "Not counted: a randomised trial carries the grade.";
pub const REVIEW: &str = "Never counted: a review repeats studies, and adds no people.";
pub const DOCUMENT: &str = "Never counted: a document, not a test.";
pub const SOMETHING_ELSE: &str = "Never counted: it tested something else.";
pub const NOT_IN_PEOPLE: &str = "Never counted: not measured in people.";
pub const COMPARISON: &str = "Not counted: its comparison cannot answer this.";
pub const TOO_FAR: &str = "Shown only: too far from this claim to count.";
pub const OVERLAP: &str = "Not counted: it may describe the same people as ";
pub const LEFT_OUT: &str = "Left out under your assumptions.";
pub const SECOND_HAND: &str = " Known only second-hand, so its people weigh nothing.";
pub const TOLD_TWO_WAYS: &str = " Two accounts of the result disagree.";

// How a product met the body.
pub const ON_SKIN: &str = "On the skin";
pub const ON_SKIN_AID: &str = "rubbed in, or put on after needling or a laser";
pub const INJECTED: &str = "Injected";
pub const INJECTED_AID: &str = "into skin or scalp";
pub const OTHER_WAYS: &str = "Other or several ways";
pub const OTHER_WAYS_AID: &str = "hospital use, the whole body, a dish, papers on several ways, or not told";

/// The head of what is folded.
pub fn not_counted(n: usize) -> String {
    counted(n, "record that is shown and not counted", "records that are shown and not counted")
}

/// How many studies a review had.
pub fn studies(n: Option<u32>) -> String {
    n.map_or_else(|| String::from(STUDIES_NOT_SEEN), |n| counts::studies(n as usize))
}

/// How many took part, and how many of them were compared, as far as either was seen.
pub fn subjects(all: Option<u32>, compared: Option<u32>, [one, many]: [&str; 2]) -> String {
    let count = |n: u32| counted(n as usize, one, many);
    match (all, compared) {
        (None, None) => format!("number of {many} not seen"),
        (Some(all), None) => format!("{} in all, how many in each group not seen", count(all)),
        (Some(all), Some(compared)) if all != compared => format!("{}, {compared} of them compared", count(all)),
        (_, Some(compared)) => count(compared),
    }
}
