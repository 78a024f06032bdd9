//! What the app says when something is kept, added or forgotten on the reader’s device.

use super::counts;
use super::numbers::counted;

pub const IS_KEPT: &str = "In what you keep";
pub const KEPT_NOW: &str = "You keep this claim on this device. When it changes, this page will say so here.";
pub const DROPPED: &str = "It is kept no longer.";
pub const FORGOTTEN: &str = "Everything that was kept here is forgotten.";
pub const SURE: &str =
    "Forget the claims that you keep here, your choice of paper or night, and the copies of pages that you opened?";
pub const NEWER: &str = "What is kept here was written by a newer version of these pages, and stays as it is. Reload this page to get that version.";
pub const UNREADABLE: &str =
    "What is kept here cannot be read, and stays as it is. You can save it as a file, and then forget it.";
pub const REFUSED: &str = "This browser lets these pages keep nothing, so that your list lasts until you close them. Save it as a file to have it again.";
pub const FULL: &str = "There is no room left on this device for these pages, so that your list lasts until you close them. Save it as a file to have it again.";
pub const NOTHING_ADDED: &str = "Nothing was added.";

// Why a file was not added, after its name.
pub const CANNOT_BE_OPENED: &str = "cannot be opened.";
pub const NO_LIST: &str = "holds no list of this site: its first line would be “claimscope-kept 1”.";
pub const NEWER_FILE: &str =
    "was written by a newer version of these pages. Reload this page to get that version, and add it again.";
pub const TOO_LONG: &str = "is longer than 100 kB, which no list is.";

/// How many claims are kept, and what is to be known of them.
pub fn list(shown: usize, changed: usize, unknown: usize, unread: usize) -> String {
    let mut words = match shown {
        0 => String::from("You keep no claim yet. Each claim’s page has a button for it."),
        _ => ["You keep ", &counts::claims(shown), "."].concat(),
    };
    let mut more = |count: usize, one: &str, many: &str| {
        if count > 0 {
            words = [&words, " ", &counted(count, one, many), "."].concat();
        }
    };
    more(changed, "has news", "have news");
    more(unknown, "other is not on this site any more", "others are not on this site any more");
    more(unread, "line cannot be read, and is kept as it is", "lines cannot be read, and are kept as they are");
    words
}

/// What came of adding a file.
pub fn added(file: &str, new: usize) -> String {
    match new {
        0 => ["“", file, "” holds no claim that is new here."].concat(),
        _ => ["Added from “", file, "”: ", &counts::claims(new), "."].concat(),
    }
}

/// That a file was not added, and why.
pub fn not_added(file: &str, why: &str) -> String {
    ["“", file, "” ", why, " Nothing was changed."].concat()
}
