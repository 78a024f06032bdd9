//! The page about this copy.

use super::numbers::counted;

pub const HEAD: &str = "What is said, beside what is shown";
pub const WHAT_IT_IS: &str = "Claimscope takes claims apart one at a time: who says it and how firmly, which studies lie underneath, and how sure they let anyone be.";
pub const COVERS: &str = "What it covers";
pub const SEARCHED_UP_TO: &str = ". Evidence searched up to ";
pub const WHO: &str = "Who is behind it";
pub const NO_PUBLISHER: &str = "No publisher is named for this copy.";
pub const WHAT_CHANGED: &str = "What changed, and what we put right: ";
pub const MADE: &str = "How it is made";
pub const PROGRAMS_HELPED: &str = "Computer programs helped to draft these pages and to check them.";
pub const NOBODY_FROM_OUTSIDE: &str = "We claim no outside reviewer, no outside editor and no panel of readers.";
pub const RULES_ARE_WRITTEN: &str =
    "Grades follow written rules. Where we depart from one, the claim’s page says why: ";
pub const LIMITS: &str = "What to keep in mind";
pub const NO_CLINICIAN: &str = "No clinician has reviewed these pages. They are no advice on your skin or your health.";
pub const WHAT_A_GRADE_TELLS: &str =
    "A grade tells how sure the evidence lets anyone be, not how well a product works. Low does not mean false.";
pub const UNPUBLISHED: &str = "Studies that nobody published, or that we did not find, are not here.";
pub const DEVICE: &str = "What stays with you";
pub const NO_COOKIES: &str = "No cookies, no account, no counting of readers. Nothing is loaded from other sites.";
pub const CHOICES_STAY: &str =
    "Your choice of paper or night, and claims that you choose to keep, stay on your device only.";
pub const WITHOUT_A_NETWORK: &str = "After one visit these pages open without a network, where the browser allows it: it keeps the files that make them, and copies of pages that you open. With a data saver on, that begins when it is off.";
pub const INSTALL: &str = "Have it as an app";
pub const ON_COMPUTERS: &str =
    "On a computer or with Android, look for “Install” in the browser’s menu or address bar.";
pub const ON_IPHONES: &str = "On an iPhone or iPad, choose “Share”, then “Add to Home Screen”.";
pub const NO_STORE: &str = "Nothing comes from a store, and removing it is removing its icon.";
pub const INSTALL_BUTTON: &str = "Install Claimscope";
pub const LIBRARY_BEFORE: &str = "The whole library is ";
pub const LIBRARY: &str = "one JSON file";
pub const SCHEMA_BEFORE: &str = ", with ";
pub const SCHEMA: &str = "its schema";
pub const SCHEMA_AFTER: &str = " beside it.";
pub const LICENCE_BEFORE: &str = "What we wrote ourselves may be used under ";
pub const LICENCE: &str = "CC BY 4.0";
pub const LICENCE_AFTER: &str = ". Quotations belong to their authors.";
pub const CARD_BEFORE: &str = "An answer can stand on your own page: ";
pub const CARD: &str = "choose a card";

/// "1 record of studies and documents"
pub fn records(n: usize) -> String {
    counted(n, "record", "records of studies and documents")
}

/// Who publishes this copy.
pub fn published_by(publisher: &str) -> String {
    format!("This copy is published by {publisher}.")
}

/// How far the studies were read, and who paid. `in_full` is the sentence on records read in full.
pub fn reading(records: usize, in_full: &str, by_makers: usize) -> String {
    format!(
        "There are {records} records of studies and documents. {in_full} In {by_makers} of them the maker paid or took part, as far as pages show."
    )
}
