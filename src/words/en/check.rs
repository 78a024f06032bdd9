//! The page that looks for claims in a text. What its scripts say stands in `crates/site/src/check.js`, and in `scan`.

pub const WHAT_IT_DOES: &str =
    "Paste an advert, a clinic’s page or a label, and see which claims it makes, and how sure anyone can be of each.";
pub const TEXT: &str = "Your text";
pub const TEXT_LABEL: &str = "The text";
pub const FOUND: &str = "Claims";
pub const NO_TEXT_YET: &str = "All claims, until there is a text.";
pub const NEEDS_SCRIPTS: &str =
    "Searching a text needs scripts, which this browser does not run. All claims are below.";
pub const LIMITS: &str = "What it cannot do";
// Figures of texts that taught nothing of themselves (tests/scan/README.md); a test holds them.
pub const LOOKS_FOR_WORDS: &str = "It goes by words, and does not know what a sentence means. In texts that were new to it, it found two of three claims, and of ten that it told, three were not there. One find in twenty it read the wrong way round, as said or as denied. It takes irony at its word.";
pub const NOT_IN_THE_LIST: &str =
    "A claim that is not in the list has no page here. That says nothing about whether it is true.";
pub const STAYS_HERE: &str = "The text stays in this window. It is not kept, and it is sent nowhere.";
