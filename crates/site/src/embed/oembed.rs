//! oEmbed 1.0 (<https://oembed.com>): what an editor such as WordPress is told about the card of a claim.
//!
//! A host of files answers every question about one address with one file. So the width and height that an editor asks
//! for cannot be heeded; the frame is as wide as its place, and tells its height to whoever listens.

use crate::published::Published;
use crate::shell::escaped;
use claimscope::head::SITE;
use claimscope::{Room, files};
use claimscope_core::model::ClaimIx;
use serde::Serialize;

/// A width for editors that want a number. The frame itself takes the width of its place.
const WIDTH: usize = 600;
/// A day, in seconds: how long an editor may keep the answer. WordPress keeps it for good.
const A_DAY: u32 = 86_400;
/// The size of share images, in pixels.
const IMAGE: (u32, u32) = (1200, 630);

/// The answer, with the names that oEmbed gives (section 2.3.4).
#[derive(Serialize)]
struct Answer<'a> {
    version: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    provider_name: &'static str,
    provider_url: String,
    author_name: &'a str,
    title: String,
    cache_age: u32,
    html: String,
    width: usize,
    height: usize,
    thumbnail_url: String,
    thumbnail_width: u32,
    thumbnail_height: u32,
}

/// The file of a claim.
pub fn answer(published: Published<'_>, ix: ClaimIx, room: Room) -> String {
    let id = &published.library.claim(ix).id;
    let title = format!("{}?", published.claim_name(ix));
    let answer = Answer {
        version: "1.0",
        kind: "rich",
        provider_name: SITE,
        provider_url: published.home(),
        author_name: published.publisher(),
        html: html(published, ix, &title, room),
        title,
        cache_age: A_DAY,
        width: WIDTH,
        height: room.full,
        thumbnail_url: published.file(&format!("share/claims/{id}.png")),
        thumbnail_width: IMAGE.0,
        thumbnail_height: IMAGE.1,
    };
    // Texts and numbers can always be written as JSON.
    serde_json::to_string(&answer).unwrap_or_default() + "\n"
}

/// A quote that leads to the claim, and after it the frame. The quote stands where there is no script; it holds no
/// answer, since editors keep these words for good, and the answer may change (ADR 20). WordPress takes the quote only
/// at the very start, and the frame only empty.
fn html(published: Published<'_>, ix: ClaimIx, title: &str, room: Room) -> String {
    let page = escaped(&published.claim_address(ix));
    let card = escaped(&published.file(&files::card(&published.library.claim(ix).id)));
    let title = escaped(title);
    format!(
        "<blockquote><a href=\"{page}\">{title}</a> What articles say, what studies show, and how sure anyone can be: \
         {SITE}.</blockquote> <iframe src=\"{card}\" title=\"{title} A card by {SITE}\" width=\"100%\" \
         height=\"{}\" frameborder=\"0\"></iframe>",
        room.full
    )
}
