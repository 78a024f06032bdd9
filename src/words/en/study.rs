//! The page of a study.

pub const RECORD: &str = "What it is";
pub const NOTES: &str = "What to know";
pub const LIMITS: &str = "Its limits";
pub const BY_AUTHORS: &str = "Said by its authors";
pub const BY_US: &str = "Seen by us";
pub const OPEN: &str = "What we could not confirm";
pub const OPEN_AID: &str = "Looked for on the pages read, and not found.";
pub const PAGES: &str = "Pages read";
pub const PAGES_AID: &str = "What this record rests on.";
pub const BESIDE: &str = "Beside this record";
pub const SUMS_UP: &str = "Sums up";
pub const ON_THE_SAME: &str = "On the same";
