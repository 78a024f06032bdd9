//! The page of changes and corrections.

use super::numbers::counted_in_words;
use claimscope_core::wording::capitalised;

pub const NAME_THE_PAGE: &str = "Name the page and the sentence, and say where the right thing can be read.";
pub const LISTED_HERE: &str = "What we put right is listed here, with its date.";
pub const TO_HEAR: &str = "To hear of each change: ";
pub const FEED: &str = "the feed";
pub const GRADES_REST_ON: &str = "What our grades rest on: ";
pub const NO_CHANGE: &str = "No change of the content is on record yet. That does not mean that it holds no mistake.";
pub const EVERY_CHANGE: &str = "Every change of what these pages say, newest first. Mistakes of ours are marked.";

/// The heading: how many mistakes were put right.
pub fn head(mistakes: usize) -> String {
    match mistakes {
        0 => String::from("No mistake has been put right yet"),
        n => capitalised(&counted_in_words(n, "mistake", "mistakes")) + " put right so far",
    }
}

/// The version of the content, before what is listed.
pub fn version(version: &str, listed: &str) -> String {
    format!("This is version {version} of the content. {listed}")
}
