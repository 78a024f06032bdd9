//! The page of all disagreements.

use super::numbers::counted_in_words;
use claimscope_core::wording::capitalised;

pub const HOW_TO_READ: &str = "Each side in its own words, and beside them what the evidence says. Two articles can clash, and so can two places in one.";
pub const DIRECT: &str = " If one side is right, another is wrong.";
pub const TENSION: &str = " Each may be right alone. Together they are hard to believe.";
pub const CERTAINTY: &str = " All point the same way. One states as a fact what another only hopes for.";

/// "Forty-three places where the articles clash"
pub fn head(places: usize) -> String {
    match places {
        0 => String::from("We found no place where the articles clash"),
        n => capitalised(&counted_in_words(n, "place", "places")) + " where the articles clash",
    }
}

/// "Three places."
pub fn places(n: usize) -> String {
    capitalised(&counted_in_words(n, "place.", "places."))
}
