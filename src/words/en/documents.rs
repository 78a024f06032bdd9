//! What a fact check rests on, on the page of a claim.

pub const RESTS_ON: &str = "What it rests on";
pub const RESTS_ON_AID: &str =
    "Rules and biology are not graded like trials. They are checked against named documents.";
pub const BESIDE: &str = "Also on this";
pub const BESIDE_AID: &str = "Records that touch it, beside those it rests on.";
