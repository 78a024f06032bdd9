//! The page of all claims.

use super::counts;
use super::numbers::counted_in_words;
use claimscope_core::wording::capitalised;

pub const IN_PEOPLE: &str = "Tested in people";
pub const IN_PEOPLE_AID: &str = "From one step to four: how sure that lets anyone be.";
pub const LABORATORY: &str = "Only in the laboratory";
pub const LABORATORY_AID: &str = "In dishes, pieces of skin or animals.";
pub const UNTESTED: &str = "No study that fits";
pub const UNTESTED_AID: &str = "We found none, or none that can answer.";
pub const CHECKED: &str = "Checked against documents";
pub const CHECKED_AID: &str = "Rules, biology, visits, prices: not a matter for trials.";

/// The heading, with the number of claims.
pub fn head(claims: usize) -> String {
    capitalised(&counts::claims_in_words(claims)) + ", by what people ask"
}

/// How many are graded and how many are checked, in a sentence.
pub fn kinds(graded: usize, checked: usize) -> String {
    let graded = counted_in_words(graded, "is graded by studies", "are graded by studies");
    let checked = counted_in_words(checked, "is checked against documents", "are checked against documents");
    format!("{}, and {checked}.", capitalised(&graded))
}
