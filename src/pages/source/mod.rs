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
        section(
            "voice",
            "Its voice, in order",
            "The line: how firmly it speaks. Solid: how far the evidence reaches. Hatched: the distance between. Numbers lead to the words.",
            el("div").add(picture).add(downloads(view, Picture::Voice(ix))),
        )
    });
    let open = (!source.not_confirmed.is_empty()).then(|| {
        section(
            "open",
            "What we could not settle",
            "Looked for on its pages, and not found.",
            notes(&source.not_confirmed),
        )
    });
    el("article")
        .add(head.add(lead(&source.summary)))
        .add(voice)
        .add(who::who(view, ix))
        .add(cited::cited(view, source))
        .add(unnamed::unnamed(view, source))
        .add(sold::sold(view, ix))
        .add(silence::silence(view, ix))
        .add(open)
        .add(section(
            "outline",
            "The article as an outline",
            "Its headings and claims, in its order, with a line of ours for each passage. Its other text is not reprinted.",
            outline(view, source),
        ))
}

/// What a source comes to, from its figures.
pub fn headline(library: &Library, ratings: &Ratings, ix: SourceIx) -> String {
    let name = &library.source(ix).publisher;
    match overreach::of_source(library, ix, ratings.as_slice()) {
        None => format!("{name} makes no claim that we grade"),
        Some(over) if over.tenths() == 0 => format!("{name} goes no further than the studies"),
        Some(over) if over.tenths() == 10 => format!("{name} goes 1.0 step further than the studies"),
        Some(over) => format!("{name} goes {over} steps further than the studies"),
    }
}
