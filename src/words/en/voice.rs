//! The voice line, for listeners.

use super::numbers::counted_in_words;
use claimscope_core::wording::capitalised;

/// How often each manner is used, and how often it goes further than shown.
pub fn described(assertions: usize, flat: usize, over: usize) -> String {
    format!(
        "{} in order. {} said flat. {} further than studies show.",
        capitalised(&counted_in_words(assertions, "assertion", "assertions")),
        none_or(flat, "is", "are"),
        none_or(over, "goes", "go"),
    )
}

/// "None is", "One is", "Two are".
fn none_or(n: usize, one: &str, many: &str) -> String {
    if n == 0 { format!("None {one}") } else { capitalised(&counted_in_words(n, one, many)) }
}
