//! The sheet that a reader takes to a consultation. What its script says stands in `crates/site/src/sheet.js`.

pub const HEAD: &str = "Take it to a consultation";
pub const LEAD: &str =
    "One sheet of paper: what a claim comes to, its main doubt, what to ask, and room for the answer.";
pub const CHOOSE: &str = "Choose claims";
pub const CHOOSE_AID: &str =
    "Your choice stands in the address of this page: copy it to share the sheet. Nothing is sent and nothing is kept.";
pub const CLAIM: &str = "A claim";
pub const ADD: &str = "Add it";
pub const ADD_KEPT: &str = "Add what I keep";
pub const CLEAR: &str = "Clear all";
pub const PRINT: &str = "Print";
pub const NONE_YET: &str = "No claim is chosen yet.";
pub const NEEDS_SCRIPTS: &str =
    "Choosing claims needs scripts, which this browser does not run. Every claim is on the sheet below.";
pub const SHEET: &str = "The sheet";
pub const FOR_A_CONSULTATION: &str = "Questions for a consultation";
pub const PRODUCT: &str = "Product, maker and batch:";
pub const WHOM: &str = "Asked whom, and when:";
pub const MAIN_DOUBT: &str = "Main doubt: ";
pub const ASK: &str = "Ask: ";
pub const ROOM: &str = "Answer:";
pub const LEAVE_OUT: &str = "Leave it out";
pub const ADVICE: &str = "What named documents say";
pub const NOT_OURS: &str = "Each for its own country. None of it is our own advice.";
pub const SAFETY: &str = "We tell what studies found, not what your skin needs. No clinician has reviewed these pages. Low does not mean false.";
pub const TAKE_KEPT: &str = "Take claims to a consultation, on one sheet of paper";

pub const OUR_GRADING: &str = "Our grading, by Claimscope.";

/// Up to when evidence was searched.
pub fn searched(date: impl std::fmt::Display) -> String {
    format!("Evidence searched up to {date}.")
}
