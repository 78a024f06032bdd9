//! Addresses of the files beside the pages that pages link to. They are written by the builds, never here.

/// The whole library, as JSON.
pub const LIBRARY: &str = "data/library.json";
/// The schema of [`LIBRARY`].
pub const SCHEMA: &str = "data/library.schema.json";
/// The changes of the content, as a feed.
pub const CHANGES: &str = "changes.xml";
/// The licence of everything that we wrote ourselves, as in `LICENSE-CONTENT`; quotations are excluded.
pub const LICENCE: &str = "https://creativecommons.org/licenses/by/4.0/";
