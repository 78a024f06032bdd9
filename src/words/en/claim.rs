//! The page of a claim. Its answer is made in `claimscope_core::wording`.

use super::numbers::{counted, counted_in_words, in_words};
use claimscope_core::wording::capitalised;

pub const SAID: &str = "What is said";
pub const ASK: &str = "Ask before you pay";
pub const TAKE_IT: &str = "Put it on a sheet of paper for a consultation";
pub const OTHER_WORDS: &str = "Words that people use for it";
// The way from the badge to its reasons, of a claim that is not on the ladder.
pub const CHECKED: &str = "checked against documents";
pub const OFF_THE_LADDER: &str = "off the ladder: why";
pub const MAIN_DOUBT: &str = "Our main doubt: ";
pub const ON_AVERAGE_BEFORE: &str = "On average, the wording stands ";
pub const ON_AVERAGE_STEPS: &str = " steps";
pub const ON_AVERAGE_AFTER: &str = " above what is shown, by the firmest words of each article. ";
pub const NOTHING_COUNTS: &str = "Results are not clearly in its favour, so nothing counts as shown. ";
pub const HOW_WE_COUNT: &str = "How we count";
pub const CLASH_AID: &str = "Statements that do not sit well together, in our words. ";
pub const ALL_CLASHES: &str = "All such places";
pub const CARD_ASK: &str = "Do you write about this? ";
pub const CARD: &str = "Put the answer on your own page";
pub const CHANGED: &str = " to this page";

/// The way from the badge to its reasons, of a claim on a step of the ladder.
pub fn step(step: u8) -> String {
    format!("step {step} of 4: why")
}

/// "Three of four articles say it."; and how many say that it is not so, where some do.
pub fn said(all: usize, say: usize, deny: usize) -> String {
    let all = in_words(all);
    let verb = if say == 1 { "says" } else { "say" };
    let mut words = match say {
        0 => format!("None of {all} articles says it."),
        _ => capitalised(&format!("{} of {all} articles {verb} it.", in_words(say))),
    };
    if deny > 0 {
        words.push(' ');
        words.push_str(&capitalised(&counted_in_words(deny, "says it is not so.", "say it is not so.")));
    }
    words
}

/// "1 change"
pub fn changes(n: usize) -> String {
    counted(n, "change", "changes")
}
