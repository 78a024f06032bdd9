//! The page of what the reader keeps.

pub const WHAT_IT_IS: &str =
    "Keep a claim on its page. Here you see what it says now, and what has changed since you last looked.";
pub const NOT_YET_OPEN: &str = "Your list opens as soon as the interactive part of this page runs.";
pub const CLAIMS: &str = "Your claims";
pub const TO_CHOOSE_FROM: &str = " to choose from.";
pub const SAVE: &str = "Save as a file";
pub const ADD: &str = "Add what a file holds";
pub const FORGET: &str = "Forget everything kept here";
pub const DROP: &str = "Keep no longer";
pub const DEVICE: &str = "On this device only";
pub const WHAT_THE_LIST_HOLDS: &str = "The list holds each claim that you keep, the day on which you last opened it, what its badge said then, and how many changes its page told. Your choice of paper or night is kept beside it.";
pub const OPENING_ADDS_NOTHING: &str = "Opening a page adds nothing to this list. Copies of pages that you open do stay in this browser, so that they open without a network, until there is a newer version of them.";
pub const FORGETTING_COPIES: &str = "“Forget everything kept here” removes those copies too. The browser’s own history and cache are the browser’s: clear them there.";
pub const PLAIN_TEXT: &str = "The file is plain text. Adding one forgets nothing.";
