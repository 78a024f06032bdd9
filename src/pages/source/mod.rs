//! A source: what it comes to, its voice, who is speaking, the article as an outline, and what it leaves out.

use super::{domain, lead, outside, title};
use crate::components::{fact, fact_with, facts, notes, outline, section, voice_line};
use crate::markup::{El, el};
use crate::{Ratings, order, prose, view::View};
use claimscope_core::model::{ClaimIx, Library, PublisherKind, Source, SourceIx};
use claimscope_core::overreach;
use claimscope_core::wording::{Label, capitalised};

/// The page of a source.
pub fn source(view: View<'_>, ix: SourceIx) -> El {
    let source = view.source(ix);
    let missing = never_mentioned(view, source);
    let mut head = title(headline(view.library, view.ratings, ix));
    if !source.title.is_empty() {
        head = head.add(el("p.lead said").add(["“", &source.title, "”"]));
    }
    let voice = voice_line(view, source).map(|picture| {
        section(
            "voice",
            "Its voice, in order",
            "The line: how firmly it speaks. Solid: how far the evidence reaches. Hatched: the distance between. Numbers lead to the words.",
            picture,
        )
    });
    let silence = (!missing.is_empty()).then(|| {
        let list = el("ul.silence").each(missing.into_iter().map(|ix| el("li").add(view.claim_link(ix))));
        section("silence", "What it never mentions", "Claims on this site that it does not touch.", list)
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
        .add(section("who", "Who is speaking", "", facts(about(view, ix))))
        .add(section(
            "outline",
            "The article as an outline",
            "Its headings and claims, in its order, with a line of ours for each passage. Its other text is not reprinted.",
            outline(view, source),
        ))
        .add(silence)
        .add(open)
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

fn about(view: View<'_>, ix: SourceIx) -> Vec<El> {
    let source = view.source(ix);
    let references = match source.references {
        0 => String::from("None"),
        n => prose::counted(usize::from(n), "entry", "entries"),
    };
    let over = overreach::of_source(view.library, ix, view.ratings.as_slice());
    let over = over.map_or_else(|| String::from("None to measure"), |over| format!("{over} steps"));
    let kind = match source.publisher_kind {
        PublisherKind::NotKnown => String::from("Not known"),
        kind => capitalised(kind.label()),
    };
    let quotes = source.assertions().count().to_string();
    vec![
        fact_with("Published by", outside(source.url.clone(), domain(&source.url)), &source.described),
        fact("Author", &source.author, &source.credentials),
        fact("Date on the page", &source.published, &format!("We read it on {}.", source.seen)),
        fact("Sells it?", source.sells.label(), &source.sells_basis),
        fact("Mean overreach", &over, &rank(view, ix)),
        fact("References", &references, "In its reference list"),
        fact("Quotes here", &quotes, &format!("{} % of its words", source.quoted_percent())),
        fact("Kind of page", &kind, ""),
    ]
}

/// Where a source stands among all: "Lowest of four; the others run from 2.2 to 2.8."
fn rank(view: View<'_>, ix: SourceIx) -> String {
    let mean = |ix| overreach::of_source(view.library, ix, view.ratings.as_slice());
    let others = view.library.source_indices().filter(|&other| other != ix).filter_map(mean).collect();
    let others = order::by(others, |mean| u64::from(mean.tenths()));
    let (Some(mine), Some(low), Some(high)) = (mean(ix), others.first(), others.last()) else { return String::new() };
    let all = prose::in_words(others.len() + 1);
    let place = match mine.tenths() {
        mine if mine < low.tenths() => format!("Lowest of {all}; the"),
        mine if mine > high.tenths() => format!("Highest of {all}; the"),
        _ => String::from("The"),
    };
    format!("{place} others run from {low} to {high}.")
}

fn never_mentioned(view: View<'_>, source: &Source) -> Vec<ClaimIx> {
    view.library.claim_indices().filter(|ix| source.assertions().all(|one| !one.claims.contains(ix))).collect()
}
