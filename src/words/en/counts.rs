//! What is counted, with its number.

use super::numbers::{counted, counted_in_words};

/// "1 claim"
pub fn claims(n: usize) -> String {
    counted(n, "claim", "claims")
}

/// "one claim"
pub fn claims_in_words(n: usize) -> String {
    counted_in_words(n, "claim", "claims")
}

/// "1 article"
pub fn articles(n: usize) -> String {
    counted(n, "article", "articles")
}

/// "one article"
pub fn articles_in_words(n: usize) -> String {
    counted_in_words(n, "article", "articles")
}

/// "1 record"
pub fn records(n: usize) -> String {
    counted(n, "record", "records")
}

/// "one record"
pub fn records_in_words(n: usize) -> String {
    counted_in_words(n, "record", "records")
}

/// "1 study"
pub fn studies(n: usize) -> String {
    counted(n, "study", "studies")
}

/// "one study"
pub fn studies_in_words(n: usize) -> String {
    counted_in_words(n, "study", "studies")
}

/// "1 person"
pub fn people(n: usize) -> String {
    counted(n, "person", "people")
}

/// "one step"
pub fn steps_in_words(n: usize) -> String {
    counted_in_words(n, "step", "steps")
}

/// "1 step"
pub fn steps(n: usize) -> String {
    counted(n, "step", "steps")
}
