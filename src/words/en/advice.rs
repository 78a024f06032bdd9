//! What named documents tell people to do, on the page of a claim.

pub const HARM: &str = "If something goes wrong";
pub const HARM_AID: &str = "What named documents say, each for its own country. None of it is our own advice.";
pub const BEFORE: &str = "Before you decide";
pub const BEFORE_AID: &str = "From named documents too, not from us.";
