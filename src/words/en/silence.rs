//! What an article never mentions, on its page.

use super::counts;
use super::numbers::in_words;

pub const HEAD: &str = "What it never mentions";
pub const AID: &str =
    "What readers ask, and on how many of our claims it says a word. A question opens the claims that it leaves out.";
pub const NOTHING_ON: &str = "Nothing on";

/// That an article is silent on none of the readers' questions.
pub fn touches_all(questions: usize) -> String {
    ["It touches each of the ", &in_words(questions), " questions that readers ask."].concat()
}

/// "3 of 8 claims"
pub fn told(n: usize, of: usize) -> String {
    format!("{n} of {}", counts::claims(of))
}
