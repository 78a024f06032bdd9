//! What each source says on one claim.

use super::counts;
use super::numbers::{counted, listed};

pub const FROM_THIS_ARTICLE: &str = " from this article";
pub const CITES: &str = " cites ";
pub const UNDER_BEFORE: &str = "Under “";
pub const UNDER_AFTER: &str = "”. ";
pub const MOVED: &str =
    "“Read it there” opens the article at the quote. If the words are not highlighted, the page has changed since ";
pub const LEANS_ON: &str = "Leans on ";

/// The sources that say nothing on the claim.
pub fn silent(names: &[String]) -> String {
    let verb = if names.len() == 1 { " says nothing on just this." } else { " say nothing on just this." };
    listed(names) + verb
}

/// "1 more quote"
pub fn more(n: usize) -> String {
    counted(n, "more quote", "more quotes")
}

/// How far the wording stands above what is shown.
pub fn steps_over(over: u8) -> String {
    match over {
        0 => String::from("No further than shown"),
        n => format!("{} over", counts::steps(usize::from(n))),
    }
}
