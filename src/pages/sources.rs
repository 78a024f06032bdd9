//! All sources: who is speaking, how far they go, and how much they say.

use super::{lead, title};
use crate::components::{fact, source_code};
use crate::markup::{El, el};
use crate::{prose, view::View};
use claimscope_core::model::SourceIx;
use claimscope_core::overreach;
use claimscope_core::wording::{Label, capitalised};

/// The index of sources.
pub fn sources(view: View<'_>) -> El {
    let articles = prose::counted_in_words(view.library.sources.len(), "article", "articles");
    let how = ["We read ", &articles, " from top to bottom and took down every claim, in its own words."];
    el("div")
        .add(title(headline(view)).add(lead(how)))
        .add(el("ul.sources").each(view.library.source_indices().map(|ix| row(view, ix))))
}

/// What the sources have in common, from their figures.
fn headline(view: View<'_>) -> String {
    let all = view.library.sources.len();
    let mean = |ix| overreach::of_source(view.library, ix, view.ratings.as_slice());
    let over = view.library.source_indices().filter(|&ix| mean(ix).is_some_and(|mean| mean.sum > 0)).count();
    match (over, prose::in_words(all)) {
        (0, _) => String::from("No article goes further than the studies"),
        (over, all_words) if over == all => format!("All {all_words} articles go further than the studies"),
        (over, all_words) => {
            capitalised(&prose::in_words(over)) + " of " + &all_words + " articles go further than the studies"
        }
    }
}

fn row(view: View<'_>, ix: SourceIx) -> El {
    let source = view.source(ix);
    let over = overreach::of_source(view.library, ix, view.ratings.as_slice());
    let over = over.map_or_else(|| String::from("None to measure"), |over| format!("{over} steps"));
    let mut who = el("div").add(el("h2").add(view.source_link(ix)));
    if !source.title.is_empty() {
        who = who.add(el("p.said").add(["“", &source.title, "”"]));
    }
    let figures = el("dl")
        .add(fact("Sells it?", source.sells.label(), ""))
        .add(fact("Mean overreach", &over, ""))
        .add(fact("Quotes", &source.assertions().count().to_string(), ""));
    el("li.sources__row")
        .add(el("div").add(source_code(source, false)))
        .add(who.add(el("p.sources__who").add(&source.described)))
        .add(figures)
}
