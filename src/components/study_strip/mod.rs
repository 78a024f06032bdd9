//! The study strip: every study that touches a claim, by direction across and by design down. What
//! carries the grade stands above the waterline.

#[cfg(feature = "ssr")]
pub mod examples;
mod tier;

use crate::ahead::Piece;
use crate::components::study_mark::{Mark, Shape, drawn};
use crate::markup::{El, el};
use crate::view::View;
use crate::words::strip as words;
use claimscope_core::grade::{Entry, Grade, Place};
use claimscope_core::model::{ClaimKind, Direction, MeasuredIn, Route, Study};
use claimscope_core::wording::Label;
pub use tier::Tier;

/// The columns, from left to right.
pub const COLUMNS: [Direction; 4] = [Direction::Against, Direction::NoDifference, Direction::Mixed, Direction::Favours];

/// The strip of a body of evidence, with its legend. For a claim on harm each label tells what was injected
/// or put into the body, so that no mark is taken for one of a cream.
pub fn study_strip(view: View<'_>, kind: ClaimKind, grade: &Grade) -> El {
    let (above, below): (Vec<&Entry>, Vec<&Entry>) =
        grade.body.entries.iter().partition(|entry| entry.place == Place::Counted);
    let axis = el("div.strip__axis")
        .attr("aria-hidden", "true")
        .add(el("span"))
        .each(COLUMNS.map(|direction| el("span").add(direction.label())));
    let water = (!above.is_empty()).then(|| {
        el("p.strip__water")
            .add(el("b").add(words::ABOVE))
            .add((!below.is_empty()).then(|| el("span").add(words::BELOW)))
    });
    el("div.strip")
        .add(axis)
        .each(tiers(view, kind, &above, true))
        .add(water)
        .each(tiers(view, kind, &below, false))
        .add(view.piece(Piece::StripLegend, || Some(legend())))
}

fn tiers(view: View<'_>, kind: ClaimKind, entries: &[&Entry], counted: bool) -> Vec<El> {
    let mut rows = Vec::new();
    for tier in Tier::ALL {
        let is_here = |entry: &&&Entry| Tier::of(entry, view.study(entry.study)) == tier;
        let here: Vec<&Entry> = entries.iter().filter(is_here).copied().collect();
        if !here.is_empty() {
            let head = el("h3").add([tier.name(), " "]).add(el("span").add(tier.aid(counted)));
            rows.push(el("div.strip__row").add(head).each(COLUMNS.map(|direction| cell(view, kind, direction, &here))));
        }
    }
    rows
}

fn cell(view: View<'_>, kind: ClaimKind, direction: Direction, entries: &[&Entry]) -> El {
    let name = match direction {
        Direction::Against => "ul.strip__cell",
        Direction::NoDifference => "ul.strip__cell strip__cell--no-difference",
        Direction::Mixed => "ul.strip__cell strip__cell--mixed",
        Direction::Favours => "ul.strip__cell strip__cell--favours",
    };
    let here = entries.iter().filter(|entry| entry.direction == direction);
    el(name).each(here.map(|entry| el("li").add(labelled(view, kind, entry))))
}

/// A mark with its label; listeners hear the direction that the eye sees in the column.
fn labelled(view: View<'_>, kind: ClaimKind, entry: &Entry) -> El {
    let study = view.study(entry.study);
    let label = el("span")
        .add(el("b").add(&study.short_name))
        .add(" ")
        .add(el("span.strip__size").add(size(entry, study)).add(way(kind, study).map(|route| [", ", route.label()])))
        .add(el("span.hidden").add([", ", entry.direction.label()]));
    el("a.strip__study").attr("href", view.study_href(entry.study)).add(drawn(Mark::of(entry, study))).add(label)
}

/// What follows the size of a study: how it was done, where that must not be taken for a cream.
pub const fn way(kind: ClaimKind, study: &Study) -> Option<Route> {
    match (kind, study.route) {
        (ClaimKind::Harm, route @ (Route::Injected | Route::Systemic)) => Some(route),
        _ => None,
    }
}

/// How large a study is, in the words that its kind allows.
pub fn size(entry: &Entry, study: &Study) -> String {
    match (Shape::of(entry, study), entry.measured_in) {
        (Shape::Diamond, MeasuredIn::Document) => study.year.map_or_else(String::new, |year| year.to_string()),
        (Shape::Diamond, _) => words::size(study.studies, words::STUDIES),
        (Shape::Triangle, _) => entry.measured_in.label().into(),
        _ => words::size(entry.people, words::PEOPLE),
    }
}

/// What the marks mean: a shape, whether it is filled, whether it has a ring, and the words.
pub const LEGEND: [(Shape, bool, bool, &str); 6] = [
    (Shape::Square, false, false, words::SQUARE),
    (Shape::Circle, false, false, words::CIRCLE),
    (Shape::Triangle, false, false, words::TRIANGLE),
    (Shape::Diamond, false, false, words::DIAMOND),
    (Shape::Circle, true, false, words::FILLED),
    (Shape::Circle, false, true, words::RING),
];

fn legend() -> El {
    let row =
        |(shape, is_filled, has_ring, words)| el("li").add(drawn(Mark::sample(shape, is_filled, has_ring))).add(words);
    el("ul.strip__legend").each(LEGEND.map(row))
}
