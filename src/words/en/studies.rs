//! The page of all study records.

use super::counts;
use super::numbers::in_words;
use claimscope_core::wording::capitalised;

pub const LOT: &str = "Randomised";
pub const LOT_AID: &str = "Chance put people, or sides of a person, into groups.";
pub const COMPARED: &str = "Compared, not randomised";
pub const COMPARED_AID: &str = "Groups that chance did not make.";
pub const SINGLE: &str = "Without a comparison";
pub const SINGLE_AID: &str = "One group before and after, or single patients.";
pub const LABORATORY: &str = "Animals, skin pieces, cells";
pub const LABORATORY_AID: &str = "Shown, never counted.";
pub const REVIEWS: &str = "Reviews";
pub const REVIEWS_AID: &str = "They sum up other studies, and never count.";
pub const DOCUMENTS: &str = "Documents";
pub const DOCUMENTS_AID: &str = "Rules, warnings, guidelines, surveys.";
pub const HOW_BEFORE: &str = "Every study and document behind the grades. ";
pub const HOW_AFTER: &str = " Each record says how far we read.";

/// The heading: how many records, and how many of them are randomised.
pub fn head(records: usize, randomised: usize) -> String {
    format!("{}, {} of them randomised", capitalised(&counts::records_in_words(records)), in_words(randomised))
}

/// What to know of a group, and how many records it has.
pub fn group(aid: &str, records: usize) -> String {
    format!("{aid} {}.", capitalised(&counts::records_in_words(records)))
}

/// How many records were read in full, as a sentence.
pub fn read_in_full(full: usize, abstracts: usize) -> String {
    match full {
        0 => format!("None was read in full, {abstracts} as an abstract."),
        1 => format!("1 was read in full, {abstracts} as an abstract."),
        n => format!("{n} were read in full, {abstracts} as an abstract."),
    }
}
