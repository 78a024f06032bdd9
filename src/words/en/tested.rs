//! What was tested and what is described, on the page of a claim.

pub const HEAD: &str = "What was tested, and what is described";
pub const AID: &str = "The studies that carry the grade, beside the closest use that each article describes. Only what differs is listed.";
pub const DESCRIBED: &str = "Described:";
pub const ANOTHER_USE: &str = "for another use than this claim’s";
