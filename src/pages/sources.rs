//! All sources: who is speaking, how far they go, and how much they say.

use super::{lead, title};
use crate::components::{fact, fact_with, lens, source_code};
use crate::graded::Graded;
use crate::markup::{El, el};
use crate::words::common;
use crate::words::page_names;
use crate::words::sources as words;
use crate::{Ratings, Route, view::View};
use claimscope_core::model::{Library, SourceIx};
use claimscope_core::overreach;
use claimscope_core::wording::Label;

/// The index of sources.
#[cfg(feature = "ssr")]
pub fn sources(view: View<'_>) -> El {
    let how = words::how(view.library.sources.len());
    el("div")
        .add(title(view.graded(Graded::SourcesHead)).add(lead(how)))
        .add(lens(view))
        .add(el("ul.sources").each(view.library.source_indices().map(|ix| row(view, ix))))
        .add(el("p.sources__more").add(view.link(&Route::Map, page_names::MAP)))
}

/// What the sources have in common, from their figures.
pub fn headline(library: &Library, ratings: &Ratings) -> String {
    let all = library.sources.len();
    let mean = |ix| overreach::of_source(library, ix, ratings.as_slice());
    let over = library.source_indices().filter(|&ix| mean(ix).is_some_and(|mean| mean.sum > 0)).count();
    words::head(over, all)
}

#[cfg(feature = "ssr")]
fn row(view: View<'_>, ix: SourceIx) -> El {
    let source = view.source(ix);
    let mut who = el("div").add(el("h2").add(view.source_link(ix)));
    if !source.title.is_empty() {
        who = who.add(el("p.said").add(["“", &source.title, "”"]));
    }
    let figures = el("dl")
        .add(fact(common::SELLS_IT, source.sells.label(), ""))
        .add(fact_with(common::MEAN_OVERREACH, view.graded(Graded::Mean(ix)), ""))
        .add(fact(words::QUOTES, &source.assertions().count().to_string(), ""));
    el("li.sources__row")
        .add(el("div").add(source_code(source, false)))
        .add(who.add(el("p.sources__who").add(&source.described)))
        .add(figures)
}
