//! Who is speaking: the facts that a source's pages show, and what its words come to in figures.

use super::cited::looked_up;
use crate::components::{fact, fact_with, facts, section};
use crate::markup::El;
use crate::pages::{domain, outside};
use crate::words::common;
use crate::words::who as words;
use crate::{order, view::View};
use claimscope_core::model::{PublisherKind, Source, SourceIx};
use claimscope_core::overreach;
use claimscope_core::wording::{Label, capitalised};

/// The section on who is speaking.
pub fn who(view: View<'_>, ix: SourceIx) -> El {
    section("who", words::HEAD, "", facts(about(view, ix)))
}

fn about(view: View<'_>, ix: SourceIx) -> Vec<El> {
    let source = view.source(ix);
    let references = words::references(usize::from(source.references));
    let over = overreach::of_source(view.library, ix, view.ratings.as_slice());
    let over = over.map_or_else(|| common::NONE_TO_MEASURE.into(), common::steps);
    let kind = match source.publisher_kind {
        PublisherKind::NotKnown => String::from(words::KIND_NOT_KNOWN),
        kind => capitalised(kind.label()),
    };
    let listed = words::listed(looked_up(source));
    vec![
        fact_with(words::PUBLISHED_BY, outside(source.url.clone(), domain(&source.url)), &source.described),
        fact(words::AUTHOR, &source.author, &source.credentials),
        fact(words::DATE, &source.published, &words::read_on(source.seen)),
        fact(common::SELLS_IT, source.sells.label(), &source.sells_basis),
        fact(common::MEAN_OVERREACH, &over, &rank(view, ix)),
        fact(words::REFERENCES, &references, &listed),
        fact(words::CLAIMS, &words::bearing(source.bearing, usize::from(source.sentences)), &quoted(source)),
        fact(words::KIND, &kind, ""),
    ]
}

fn quoted(source: &Source) -> String {
    words::quoted(source.assertions().count(), source.quoted_percent())
}

/// Where a source stands among all: "Lowest of four; the others run from 2.2 to 2.8."
fn rank(view: View<'_>, ix: SourceIx) -> String {
    let mean = |ix| overreach::of_source(view.library, ix, view.ratings.as_slice());
    let others = view.library.source_indices().filter(|&other| other != ix).filter_map(mean).collect();
    let others = order::by(others, |mean| u64::from(mean.tenths()));
    let (Some(mine), Some(&low), Some(&high)) = (mean(ix), others.first(), others.last()) else { return String::new() };
    words::rank(others.len() + 1, [mine, low, high], |mean| mean.tenths())
}
