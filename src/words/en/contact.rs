//! How to report a mistake.

pub const NOT_SET: &str = "No contact for corrections is set on this copy.";
