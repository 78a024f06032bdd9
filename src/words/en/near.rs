//! The claims around one, on its page.

pub const NEIGHBOURS: &str = "Neighbouring claims";
pub const PART_OF: &str = "Part of: ";
pub const FINER: &str = "Finer claims";
pub const FINER_AID: &str = "Each is rated by itself.";
pub const RELATED: &str = "Close to this";
