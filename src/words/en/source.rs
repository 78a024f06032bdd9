//! The page of a source.

pub const VOICE: &str = "Its voice, in order";
pub const VOICE_AID: &str = "The line: how firmly it speaks. Solid: how far the evidence reaches. Hatched: the distance between. Numbers lead to the words.";
pub const OPEN: &str = "What we could not settle";
pub const OPEN_AID: &str = "Looked for on its pages, and not found.";
pub const OUTLINE: &str = "The article as an outline";
pub const OUTLINE_AID: &str =
    "Its headings and claims, in its order, with a line of ours for each passage. Its other text is not reprinted.";

/// What a source comes to: how far it goes past the studies, in steps and in tenths of one.
pub fn head(name: &str, over: Option<(impl std::fmt::Display, u32)>) -> String {
    match over {
        None => format!("{name} makes no claim that we grade"),
        Some((_, 0)) => format!("{name} goes no further than the studies"),
        Some((over, _)) => format!("{name} goes {over} steps further than the studies"),
    }
}
