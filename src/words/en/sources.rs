//! The page of all sources.

use super::counts;
use super::numbers::in_words;
use claimscope_core::wording::capitalised;

pub const QUOTES: &str = "Quotes";

/// What we did with the articles.
pub fn how(articles: usize) -> String {
    let articles = counts::articles_in_words(articles);
    ["We read ", &articles, " from top to bottom and took down every claim, in its own words."].concat()
}

/// How many of all articles go further than the studies.
pub fn head(over: usize, all: usize) -> String {
    match (over, in_words(all)) {
        (0, _) => String::from("No article goes further than the studies"),
        (over, all_words) if over == all => format!("All {all_words} articles go further than the studies"),
        (over, all_words) => {
            capitalised(&in_words(over)) + " of " + &all_words + " articles go further than the studies"
        }
    }
}
