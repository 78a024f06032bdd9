//! The lines by which readers take pictures and references with them.

pub const DOWNLOAD: &str = "Download: ";
pub const PICTURE: &str = "Picture (SVG)";
pub const TABLE: &str = "Table (CSV)";
/// What stands, for listeners, between the name of a file and the picture that it is of.
pub const OF: &str = "of ";

// What each picture shows.
pub const SAID_AGAINST_SHOWN: &str = "said against shown";
pub const STUDIES: &str = "what studies found";
pub const GRADE: &str = "why this grade";
pub const VOICE: &str = "its voice, in order";
pub const WHO_SAYS_IT: &str = "who says it";
pub const WHAT_WAS_STUDIED: &str = "what was studied";
pub const SOURCES: &str = "the sources, side by side";

// References of studies.
pub const REFERENCES: &str = "References: ";
/// What stands, for listeners, behind the name of a format.
pub const OF_THE_REFERENCES: &str = "of the references";
