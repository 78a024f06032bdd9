//! Addresses of the files beside the pages that pages link to. They are written by the builds, never here.

/// The whole library, as JSON.
pub const LIBRARY: &str = "data/library.json";
/// The schema of [`LIBRARY`].
pub const SCHEMA: &str = "data/library.schema.json";
/// The changes of the content, as a feed.
pub const CHANGES: &str = "changes.xml";
/// The licence of everything that we wrote ourselves, as in `LICENSE-CONTENT`; quotations are excluded.
pub const LICENCE: &str = "https://creativecommons.org/licenses/by/4.0/";
/// The icons of pages, one for each pattern of doubts. Their names are permanent, so that the app can name them.
pub const GLYPHS: &str = "glyphs/";
/// Where a card is chosen and copied.
pub const EMBEDDING: &str = "embed/";
/// The script that draws cards on other people's pages. Its name is permanent: they name it.
#[cfg(feature = "ssr")]
pub const EMBED_SCRIPT: &str = "embed.js";

/// The card of a claim. Its address is permanent: it stands in other people's pages.
#[cfg(feature = "ssr")]
pub fn card(id: &str) -> String {
    [EMBEDDING, id, "/"].concat()
}

/// The answer by which editors that know oEmbed find the card of a claim.
#[cfg(feature = "ssr")]
pub fn oembed(id: &str) -> String {
    ["oembed/", id, ".json"].concat()
}
