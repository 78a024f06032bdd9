//! The picture of said against shown.

use super::numbers::{counted_in_words, in_words};

pub const CEILING: &str = "No claim’s evidence reaches past this line.";
pub const LETTERS: &str = "What the letters stand for";
pub const CLAIM: &str = "Claim";
pub const STEPS_OVER: &str = "Steps over";
pub const EVIDENCE: &str = " Evidence: ";
pub const NOT_SO: &str = " says it is not so";
pub const NOBODY: &str = "nobody";
pub const CAPTION: &str = "Who says each claim, and how firmly";

// The heads of its rows.
pub const NEVER_CLAIMED: &str = "Doubted or denied, never claimed";
pub const LESS_THAN_ONE: &str = "Less than one step over";
pub const ONE_OVER: &str = "One step over, or more";
pub const TWO_OVER: &str = "Two steps over, or more";
pub const THREE_OVER: &str = "Three steps over, or more";
pub const FOUR_OVER: &str = "All four steps over";

// Why a claim has no solid part.
pub const MIXED: &str = "results are mixed";
pub const NO_DIFFERENCE: &str = "no difference found";
pub const OTHER_WAY: &str = "results point the other way";

// Choosing rows.
pub const CHOOSE: &str = "Choose claims";
pub const QUESTION: &str = "Question";
pub const ALL_QUESTIONS: &str = "All questions";
pub const ARTICLE: &str = "Article";
pub const ALL_ARTICLES: &str = "All articles";
pub const SHOW_ALL: &str = "Show all";

/// The head of what is folded.
pub fn others(n: usize) -> String {
    ["The ", &counted_in_words(n, "other claim", "other claims")].concat()
}

/// Which claims stand open, in a sentence: from how many voices on, and how many because they reach furthest.
pub fn open(voices: usize, furthest: usize) -> String {
    let open = format!("Open here: the claims on which {} or more articles take a stand", in_words(voices));
    match furthest {
        0 => open + ".",
        1 => open + ", and the one whose evidence reaches furthest.",
        n => format!("{open}, and the {} whose evidence reaches furthest.", in_words(n)),
    }
}

#[cfg(test)]
mod tests {
    use super::open;

    #[test]
    fn the_sentence_says_what_stands_open() {
        assert!(open(3, 0).ends_with("three or more articles take a stand."));
        assert!(open(2, 1).ends_with(", and the one whose evidence reaches furthest."));
    }
}
