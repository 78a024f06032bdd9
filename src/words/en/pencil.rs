//! How firmly something is said.

pub const MENTIONS: &str = "Mentions it";
pub const TOO_LITTLE_KNOWN: &str = "Says too little is known";
pub const NOT_SO: &str = "Says it is not so";
pub const DOUBTS: &str = "Doubts that it is so";
pub const FLAT: &str = "Says it flat";
pub const SOFTENS: &str = "Softens it";
pub const MAY: &str = "Says may";

// The words by which each manner is told, in the articles’ language.
pub const FLAT_SIGNS: &str = "no softening: “improves”, “has been shown to”, “helps to”";
pub const SOFTENS_SIGNS: &str = "can, generally, preliminary";
pub const MAY_SIGNS: &str = "may, potential, suggests, is being explored";
pub const TOO_LITTLE_KNOWN_SIGNS: &str = "asks for more study";
