//! The glossary.

use super::numbers::counted_in_words;
use claimscope_core::wording::capitalised;

pub const ALSO: &str = "Also: ";

/// The heading, with the number of words.
pub fn head(words: usize) -> String {
    capitalised(&counted_in_words(words, "word", "words")) + " in plain English"
}
