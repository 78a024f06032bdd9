//! The asterisk for listeners.

use super::counts;
use super::numbers::{in_words, uncapitalised};

/// What one reason for doubt takes off: "too few people two steps".
pub fn doubt(name: &str, steps: usize) -> String {
    format!("{} {}", uncapitalised(name), counts::steps_in_words(steps))
}

/// What all of them take off.
pub fn described(doubts: &[String]) -> String {
    if doubts.is_empty() {
        return String::from("Of five reasons for doubt, none takes anything off");
    }
    let take = if doubts.len() == 1 { "takes" } else { "take" };
    format!("Of five reasons for doubt, {} {take} something off: {}", in_words(doubts.len()), doubts.join(", "))
}
