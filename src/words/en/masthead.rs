//! The masthead.

pub const CLAIMS: &str = "Claims";
pub const METHOD: &str = "Method";
pub const MAIN: &str = "Main";
pub const SEARCH: &str = "Search";
