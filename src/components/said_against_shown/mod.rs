//! Said against shown: each claim's evidence as solid ink from the left, and from there to the firmest
//! voice the hatching of what is said with nothing under it. Sources stand where their words put them.
//!
//! The picture is a table, so that what the eye sees is read out by rows and columns as well.

#[cfg(feature = "ssr")]
pub mod examples;
mod open;
mod rows;
mod sift;
mod track;

use crate::ahead::Piece;
use crate::components::source_code;
use crate::markup::{El, el};
use crate::words::page_names;
use crate::words::picture as words;
use crate::{Route, view::View};
use claimscope_core::model::Certainty;
use claimscope_core::overreach::Said;
use claimscope_core::wording::Label;
use open::open_from;
pub use rows::{Row, WHOLE, rows};
use sift::{source_mark, topic_mark};
use track::track;

/// The steps of the ladder from the left.
const STEPS: [Certainty; 4] = [Certainty::VeryLow, Certainty::Low, Certainty::Moderate, Certainty::High];

/// The picture of all graded claims that some source takes a stand on, widest distance first. Those that
/// most sources speak on stand open, the others fold.
pub fn said_against_shown(view: View<'_>) -> El {
    let rows = rows(view.library, view.ratings, view.lens);
    let ceiling = rows.iter().map(|row| row.shown).max().unwrap_or(0);
    let most = rows.iter().map(|row| row.voices(1)).max().unwrap_or(0);
    let line = (1..4).contains(&ceiling).then(|| el("div.planks__ceiling").add(el("p").add(words::CEILING)));
    let name = match ceiling {
        1 => "div.planks planks--1",
        2 => "div.planks planks--2",
        3 => "div.planks planks--3",
        _ => "div.planks",
    };
    let figures: Vec<(usize, u8)> = rows.iter().map(|row| (row.said.len(), row.shown)).collect();
    let (voices, furthest) = open_from(&figures, ceiling);
    let is_open = |row: &&Row<'_>| row.said.len() >= voices || (furthest > 0 && row.shown == ceiling);
    let (open, folded): (Vec<&Row<'_>>, Vec<&Row<'_>>) = rows.iter().partition(is_open);
    let table = |rows: &[&Row<'_>]| {
        let bands = rows.chunk_by(|one, other| one.band() == other.band());
        let body = |rows: &[&Row<'_>]| {
            let band = el("th").attr("colspan", "6").attr("scope", "rowgroup").add(rows[0].band());
            let planks = rows.iter().map(|row| plank(view, row, track(row, ceiling, most)));
            el("tbody").add(el("tr.planks__band").add(band)).each(planks)
        };
        el("table").add(caption()).add(head()).each(bands.map(body))
    };
    let fold = (!folded.is_empty()).then(|| {
        let summary = words::others(folded.len());
        [
            el("p.planks__open")
                .add([&words::open(voices, furthest), " "])
                .add(view.link(&Route::Claims, page_names::ALL_CLAIMS)),
            el("details").add(el("summary").add(summary)).add(table(&folded)),
        ]
    });
    el(name).add(view.piece(Piece::Sift, || Some(sift::sift(view)))).add(table(&open)).add(line).add(fold)
}

/// What the table holds, for listeners.
fn caption() -> El {
    el("caption.hidden").add(words::CAPTION)
}

/// The ladder over the rows.
fn head() -> El {
    let column = |words| el("th").attr("scope", "col").add(words);
    let key = el("a.planks__key").attr("href", "#picture").add(words::LETTERS);
    let row = el("tr")
        .add(column(words::CLAIM).add(key))
        .each(STEPS.map(|step| column(step.label())))
        .add(column(words::STEPS_OVER));
    el("thead").add(row)
}

/// One row: the claim, which is a link, the sources at their steps, and the distance.
fn plank(view: View<'_>, row: &Row<'_>, track: El) -> El {
    let claim = view.claim(row.claim);
    let link = el("a").attr("href", view.claim_href(row.claim)).add(&claim.short_name);
    let mut name = el("th").attr("scope", "row").add(link);
    for aside in [claim.condition.as_str(), row.why_bare().unwrap_or_default()] {
        if !aside.is_empty() {
            name = name.add(el("span").add(aside));
        }
    }
    if row.shown > 0 {
        name = name.add(el("span.hidden").add([words::EVIDENCE, row.grade.certainty.label()]));
    }
    let mut marks = topic_mark(claim.topic.at());
    for said in &row.said {
        marks.push(' ');
        marks.push_str(&source_mark(said.source.at()));
    }
    let over = row.over.map_or_else(|| String::from("–"), |over| over.to_string());
    // The head of these rows says it already.
    let over = el(if row.band() == WHOLE { "span.hidden" } else { "span" }).add(over);
    let mut track = Some(track);
    el("tr.plank")
        .attr("data-of", marks)
        .add(name)
        .each([1, 2, 3, 4].map(|step| el("td").add(track.take()).each(codes(view, row, step))))
        .add(el("td.plank__over num").add(over))
}

/// The sources whose firmest words stand at a step, by their codes for the eye and by name for listeners.
fn codes(view: View<'_>, row: &Row<'_>, step: u8) -> Vec<El> {
    let here: Vec<&Said> = row.said.iter().filter(|said| said.firmness == step).collect();
    if here.is_empty() {
        return vec![el("span.hidden").add(words::NOBODY)];
    }
    here.into_iter()
        .map(|said| {
            let source = view.source(said.source);
            let denies = if said.denies { words::NOT_SO } else { "" };
            el("span.voice__at")
                .add(source_code(source, said.denies).attr("aria-hidden", "true"))
                .add(el("span.hidden").add([&source.publisher, denies, " "]))
        })
        .collect()
}
