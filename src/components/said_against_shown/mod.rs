//! Said against shown: each claim's evidence as solid ink from the left, and from there to the firmest
//! voice the hatching of what is said with nothing under it. Sources stand where their words put them.

mod open;

use crate::components::pencil::{end, step_words, stroke};
use crate::components::source_code;
use crate::markup::{El, el};
use crate::{Route, order, prose, view::View};
use claimscope_core::grade::{Grade, Lens};
use claimscope_core::model::{Certainty, ClaimIx, Direction};
use claimscope_core::overreach::{self, Mean, Said};
use claimscope_core::wording::Label;
use open::{open_from, words};

/// The steps of the ladder from the left.
const STEPS: [Certainty; 4] = [Certainty::VeryLow, Certainty::Low, Certainty::Moderate, Certainty::High];

/// One claim in the picture.
struct Row<'a> {
    claim: ClaimIx,
    grade: &'a Grade,
    shown: u8,
    said: Vec<Said>,
    over: Option<Mean>,
}

/// The picture of all graded claims that some source takes a stand on, widest distance first. Those that
/// most sources speak on stand open, the others fold.
pub fn said_against_shown(view: View<'_>) -> El {
    let rows = rows(view);
    let ceiling = rows.iter().map(|row| row.shown).max().unwrap_or(0);
    let head = el("div.planks__head")
        .attr("aria-hidden", "true")
        .add(el("span").add("Claim"))
        .add(el("span.planks__steps").each(STEPS.map(|step| el("span").add(step.label()))))
        .add(el("span").add("Steps over"));
    let line = (1..4)
        .contains(&ceiling)
        .then(|| el("div.planks__ceiling").add(el("p").add("No claim’s evidence reaches past this line.")));
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
    let list = |rows: &[&Row<'_>]| el("ol").each(rows.iter().map(|row| el("li").add(plank(view, row, ceiling))));
    let fold = (!folded.is_empty()).then(|| {
        let summary = prose::counted_in_words(folded.len(), "other claim", "other claims");
        [
            el("p.planks__open").add([&words(voices, furthest), " "]).add(view.link(&Route::Claims, "All claims")),
            el("details").add(el("summary").add(["The ", &summary])).add(list(&folded)),
        ]
    });
    el(name).add(head).add(list(&open)).add(line).add(fold)
}

fn rows(view: View<'_>) -> Vec<Row<'_>> {
    let lens = Lens::default();
    let rows = view
        .library
        .claim_indices()
        .filter_map(|claim| {
            let rating = view.rating(claim);
            Some(Row {
                claim,
                grade: rating.grade()?,
                shown: overreach::shown(rating)?,
                said: overreach::said(view.library, claim, &lens),
                over: overreach::of_claim(view.library, claim, rating, &lens),
            })
        })
        .filter(|row| !row.said.is_empty())
        .collect();
    // Most over first; among equals what more sources say, then the library's order.
    order::by(rows, |row| {
        let over = row.over.map_or(0, |over| 1 + u64::from(over.tenths()));
        !(over << 32 | row.said.len() as u64)
    })
}

/// One row: a link to the claim, with one sentence for listeners.
fn plank(view: View<'_>, row: &Row<'_>, ceiling: u8) -> El {
    let claim = view.claim(row.claim);
    let mut name = el("span.plank__name").add(el("b").add(&claim.short_name));
    if !claim.condition.is_empty() {
        name = name.add(el("span").add(&claim.condition));
    }
    let ladder = el("span.plank__ladder")
        .add(el("span.hidden").add(sentence(view, row)))
        .add(el("span.planks__steps").attr("aria-hidden", "true").each([1, 2, 3, 4].map(|step| codes(view, row, step))))
        .add(track(row, ceiling));
    let over = row.over.map_or_else(|| String::from("–"), |over| over.to_string());
    el("a.plank")
        .attr("href", view.claim_href(row.claim))
        .add(name.add(why_bare(row).map(|reason| el("span").add(reason))))
        .add(ladder)
        .add(el("span.plank__over num").add(over))
}

/// Why a row has no solid part, for those that have none.
fn why_bare(row: &Row<'_>) -> Option<&'static str> {
    match (row.shown, row.grade.certainty) {
        (1.., _) => None,
        (_, Certainty::NotTestedInPeople | Certainty::NoStudyFound) => Some(row.grade.certainty.label()),
        _ if row.grade.direction == Some(Direction::Mixed) => Some("results are mixed"),
        _ if row.grade.direction == Some(Direction::NoDifference) => Some("no difference found"),
        _ => Some("results point the other way"),
    }
}

fn codes(view: View<'_>, row: &Row<'_>, step: u8) -> El {
    let here = row.said.iter().filter(|said| said.firmness == step);
    el("span").each(here.map(|said| source_code(view.source(said.source), said.denies)))
}

/// "Evidence: very unsure. A says it flat, B softens it. Overreach in steps:", before the figure.
fn sentence(view: View<'_>, row: &Row<'_>) -> String {
    let voices: Vec<String> = row
        .said
        .iter()
        .map(|said| format!("{} {}", view.source(said.source).publisher, step_words(said.firmness, said.denies)))
        .collect();
    format!("Evidence: {}. {}. Overreach in steps:", row.grade.certainty.label(), voices.join(", "))
}

fn track(row: &Row<'_>, ceiling: u8) -> El {
    const BAR: [&str; 2] = ["0", "15"];
    let reach = row.said.iter().filter(|said| said.counts).map(|said| said.firmness).max().unwrap_or(0);
    let step = |step: u8| {
        let name = if step == ceiling { "line.track__ceiling" } else { "line.track__step" };
        stroke(name, [end(step), end(step)], BAR)
    };
    let bar = |name, steps| el(name).attr("y", "3").attr("width", quarter(steps)).attr("height", "12");
    let mut track = el("svg.track").attr("height", "15").attr("aria-hidden", "true").each([1, 2, 3].map(step));
    track = track.add(stroke("line.track__step", ["0", "100%"], ["14.5", "14.5"]));
    if reach > row.shown {
        track = track.add(bar("rect.track__over", reach - row.shown).attr("x", quarter(row.shown)));
    }
    if reach > 0 {
        track = track.add(stroke("line.pencil track__voice", [end(reach), end(reach)], BAR));
    }
    track.add((row.shown > 0).then(|| bar("rect", row.shown)))
}

/// A number of steps as a length on the track.
const fn quarter(steps: u8) -> &'static str {
    match steps {
        0 => "0",
        1 => "25%",
        2 => "50%",
        3 => "75%",
        _ => "100%",
    }
}
