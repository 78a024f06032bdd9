//! Who is speaking: the facts that a source's pages show, and what its words come to in figures.

use super::cited::looked_up;
use crate::components::{fact, fact_with, facts, section};
use crate::markup::El;
use crate::pages::{domain, outside};
use crate::{order, prose, view::View};
use claimscope_core::model::{PublisherKind, Source, SourceIx};
use claimscope_core::overreach;
use claimscope_core::wording::{Label, capitalised};

/// The section on who is speaking.
pub fn who(view: View<'_>, ix: SourceIx) -> El {
    section("who", "Who is speaking", "", facts(about(view, ix)))
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
    let listed = match looked_up(source) {
        0 => String::from("In its reference list"),
        n => format!("In its reference list. We looked up {}.", prose::counted(n, "line", "lines")),
    };
    vec![
        fact_with("Published by", outside(source.url.clone(), domain(&source.url)), &source.described),
        fact("Author", &source.author, &source.credentials),
        fact("Date on the page", &source.published, &format!("We read it on {}.", source.seen)),
        fact("Sells it?", source.sells.label(), &source.sells_basis),
        fact("Mean overreach", &over, &rank(view, ix)),
        fact("References", &references, &listed),
        fact("What it claims", &bearing(source), &quoted(source)),
        fact("Kind of page", &kind, ""),
    ]
}

/// "54 of its 56 sentences bear on claims"
fn bearing(source: &Source) -> String {
    let sentences = prose::counted(usize::from(source.sentences), "sentence bears", "sentences bear");
    format!("{} of its {sentences} on claims", source.bearing)
}

fn quoted(source: &Source) -> String {
    let quotes = prose::counted(source.assertions().count(), "quote", "quotes");
    format!("We print {quotes}, {} % of its words.", source.quoted_percent())
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
