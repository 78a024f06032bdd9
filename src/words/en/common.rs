//! Words that several pages or parts of them say.

pub const SITE: &str = "Claimscope";
pub const READ_IT_THERE: &str = "Read it there";
pub const SEARCHED_UP_TO: &str = "Evidence searched up to ";
pub const NIGHT: &str = "Night";
pub const PAPER: &str = "Paper";
pub const TAKE_IT_WITH_YOU: &str = "Take it with you";
pub const WHERE_ARTICLES_CLASH: &str = "Where articles clash";
pub const HAVE_IT_FORGOTTEN: &str = "See it, take it with you, or have it forgotten: ";
pub const KEEP_THIS_CLAIM: &str = "Keep this claim";
pub const CONFIRMS: &str = "Confirms: ";
pub const TESTED: &str = "Tested: ";
pub const EDITORS_JUDGEMENT: &str = "Editor’s judgement: ";
pub const SELLS_IT: &str = "Sells it?";
pub const MEAN_OVERREACH: &str = "Mean overreach";
pub const NONE_TO_MEASURE: &str = "None to measure";
pub const REPORT_A_MISTAKE: &str = "Report a mistake";

/// How far a source goes on average: "2.1 steps".
pub fn steps(mean: impl std::fmt::Display) -> String {
    format!("{mean} steps")
}
