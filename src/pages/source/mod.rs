//! A source, for a reader who wants to know how far to trust it: what it comes to, its voice, who is
//! speaking, what it cites and does not name, what it sells, what it leaves out, and the article as an outline.

mod cited;
mod silence;
mod sold;
mod unnamed;
mod who;

use super::{lead, title};
use crate::components::{downloads, notes, outline, section, voice_line};
use crate::markup::{El, el};
use crate::picture::Picture;
use crate::words::source as words;
use crate::{Ratings, view::View};
use claimscope_core::model::{Library, SourceIx};
use claimscope_core::overreach;

/// The page of a source.
pub fn source(view: View<'_>, ix: SourceIx) -> El {
    let source = view.source(ix);
    let mut head = title(headline(view.library, view.ratings, ix));
    if !source.title.is_empty() {
        head = head.add(el("p.lead said").add(["“", &source.title, "”"]));
    }
    let voice = voice_line(view, source).map(|picture| {
        let picture = el("div").add(picture).add(downloads(view, Picture::Voice(ix)));
        section("voice", words::VOICE, words::VOICE_AID, picture)
    });
    let open = (!source.not_confirmed.is_empty())
        .then(|| section("open", words::OPEN, words::OPEN_AID, notes(&source.not_confirmed)));
    el("article")
        .add(head.add(lead(&source.summary)))
        .add(voice)
        .add(who::who(view, ix))
        .add(cited::cited(view, source))
        .add(unnamed::unnamed(view, source))
        .add(sold::sold(view, ix))
        .add(silence::silence(view, ix))
        .add(open)
        .add(section("outline", words::OUTLINE, words::OUTLINE_AID, outline(view, source)))
}

/// What a source comes to, from its figures.
pub fn headline(library: &Library, ratings: &Ratings, ix: SourceIx) -> String {
    let name = &library.source(ix).publisher;
    let over = overreach::of_source(library, ix, ratings.as_slice());
    words::head(name, over.map(|over| (over, over.tenths())))
}
