//! What stands around every page.

pub const SKIP: &str = "Skip to the page";
