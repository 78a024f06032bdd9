//! Facts with their names.

pub const NOT_STATED: &str = "Not stated";
