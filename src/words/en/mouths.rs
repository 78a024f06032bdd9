//! Who repeats a study, on its page.

use super::numbers::{counted_in_words, listed};
use claimscope_core::wording::capitalised;

pub const HEAD: &str = "One study, many mouths";
pub const AID: &str = "Who repeats it, here in the library.";
pub const TOLD_BY: &str = "Told by";
pub const SUMMED_UP_IN: &str = "Summed up in";
pub const SAME_PEOPLE: &str = "May describe the same people";
pub const SAME_PEOPLE_NOTE: &str = "Of records on the same people, only the largest counts.";
pub const ONE_REVIEW: &str = "However often it is told, it is one review, and adds no people.";
pub const ONE_DOCUMENT: &str = "However often it is told, it is one document.";
pub const ONE_STUDY: &str = "However often it is told, it is one study, and counts once at most.";
pub const IN_LIST: &str = "in its list";
pub const IN_TEXT: &str = "in its text";

/// "Two articles tell of it, and one review sums it up."
pub fn tally(articles: usize, reviews: usize, overlapping: usize) -> String {
    let mut parts = Vec::new();
    let mut add = |n: usize, one: &str, many: &str| {
        if n > 0 {
            parts.push(counted_in_words(n, one, many));
        }
    };
    add(articles, "article tells of it", "articles tell of it");
    add(reviews, "review sums it up", "reviews sum it up");
    add(overlapping, "record may be on the same people", "records may be on the same people");
    capitalised(&listed(&parts)) + "."
}

/// The number under which an article cites it, and where.
pub fn number(number: impl std::fmt::Display, place: &str) -> String {
    format!("number {number} {place}")
}
