//! Cards for other people's pages: one page for each claim that they frame, the answer by which editors that know
//! oEmbed find it, the script that draws it, and the page on which all of this is chosen and copied.
//!
//! A card carries all that it needs inline and is one request. None of it is in the wasm.

mod document;
mod oembed;
mod others;

pub use document::Frame;

use crate::assets::Assets;
use crate::output::Output;
use crate::pages::Site;
use crate::published::Published;
use crate::shell::Shell;
use crate::{Error, head, inline};
use claimscope::{Assumed, Route, Shared, files};

/// The script of cards, as it stands inline in each.
const CARD_SCRIPT: &str = "card.js";
/// The script of the page on which a card is chosen.
pub const PAGE_SCRIPT: &str = "embed-page.js";
/// The script that other people's pages name.
const EMBED_SCRIPT: &str = files::EMBED_SCRIPT;

/// Takes the scripts out of the assets that are not served as they stand there: that of cards, which they carry inline,
/// and the one for other people's pages, which keeps its name. No comment is sent to readers. Gives what cards carry.
pub fn take_scripts(assets: &mut Assets, sheet: &str, output: &mut Output) -> Result<Frame, Error> {
    let script = assets.take_text(EMBED_SCRIPT)?;
    output.add(EMBED_SCRIPT, inline::without_comments(&script).into_bytes());
    let page = inline::without_comments(&assets.take_text(PAGE_SCRIPT)?);
    assets.add(PAGE_SCRIPT, page.into_bytes());
    Ok(Frame::new(sheet, &assets.take_text(CARD_SCRIPT)?))
}

/// Adds the card of each claim, and what oEmbed says of it.
/// `lenses` are all combinations of assumptions.
pub fn add_cards(site: &Site<'_>, frame: &Frame, lenses: &[Shared<Assumed>], output: &mut Output) {
    let published = site.published();
    for ix in published.library.claim_indices() {
        let id = &published.library.claim(ix).id;
        let props = site.props(Route::Claim(id.clone()));
        let room = claimscope::room_of(&props, ix);
        let card = claimscope::render_card(&props, ix);
        let others = others::others(&props, &card, lenses, ix);
        let page = frame.page(published, ix, room, &[card, others].concat());
        output.add(&format!("{}index.html", files::card(id)), page.into_bytes());
        output.add(&files::oembed(id), oembed::answer(published, ix, room).into_bytes());
    }
}

/// Adds the page on which a card is chosen and copied.
pub fn add_page(site: &Site<'_>, shell: &Shell, output: &mut Output) {
    let published = site.published();
    let body = claimscope::render_embedding(&site.props(Route::NotFound), published.base_url.trim_end_matches('/'));
    let address = published.file(files::EMBEDDING);
    let page = shell.page(&head::of_embedding(published, &address), &body);
    output.add(&format!("{}index.html", files::EMBEDDING), page.into_bytes());
}

/// The `<link>` by which editors find the card of a claim. It has to be absolute, and early in the head.
pub fn discovery(published: Published<'_>, id: &str, title: &str) -> String {
    head::link("alternate", "application/json+oembed", title, &published.file(&files::oembed(id)))
}
