//! The voice line of an article: firmness as a stepped line through its assertions in order, evidence as
//! ground beneath, and hatching between.

#[cfg(feature = "ssr")]
pub mod examples;

use crate::components::pencil::stroke;
use crate::markup::{El, el};
use crate::words::voice as words;
use crate::{Ratings, prose, view::View};
use claimscope_core::model::{Certainty, ClaimIx, Source, Stance};
use claimscope_core::overreach::{firmness, of_assertion, shown};
use claimscope_core::wording::Label;

/// As many numbers have room for a finger under the line; of more, only every second is a link, or every third, …
const ROOM: usize = 16;
/// As many have such room on a phone.
const ROOM_ON_PHONES: usize = 8;

/// The fewest assertions that make a line.
pub const FEWEST: usize = 2;
/// The levels, from the top.
pub const LEVELS: [Certainty; 4] = [Certainty::High, Certainty::Moderate, Certainty::Low, Certainty::VeryLow];

/// One assertion that says a graded claim.
pub struct Point {
    /// Its number in the outline.
    pub number: usize,
    /// The claim; of several the first of those that are furthest from what is shown.
    pub claim: ClaimIx,
    /// How firmly it says it, in steps.
    pub said: u8,
    /// How far the evidence of the claim reaches.
    pub shown: u8,
    /// How far it goes beyond; a call for more study never does.
    pub over: u8,
}

/// The voice line of a source, or nothing where fewer than two assertions can be drawn.
pub fn voice_line(view: View<'_>, source: &Source) -> Option<El> {
    let points = points(view.ratings, source);
    let n = points.len();
    if n < FEWEST {
        return None;
    }
    let mut picture = el("svg.voice__picture")
        .attr("role", "img")
        .attr("aria-label", described(&points))
        .each([0, 1, 2, 3, 4].map(|step| stroke("line.track__step", ["0", "100%"], [height(step), height(step)])));
    let block = |name, at, wide, top, steps| {
        let block = el(name).attr("x", prose::percent(at, n)).attr("y", height(top));
        block.attr("width", prose::percent(wide, n)).attr("height", quarters(steps))
    };
    let mut at = 0;
    // Neighbours at one height are drawn as one, so that no seam shows between them.
    for level in points.chunk_by(|a, b| a.shown == b.shown) {
        for (step, point) in level.iter().enumerate().filter(|(_, point)| point.over > 0) {
            picture = picture.add(block("rect.track__over", at + step, 1, point.said, point.over));
        }
        let shown = level[0].shown;
        picture = picture.add((shown > 0).then(|| block("rect", at, level.len(), shown, shown)));
        at += level.len();
    }
    let steps =
        el("div.voice__steps").attr("aria-hidden", "true").each(LEVELS.map(|step| el("span").add(step.label())));
    let (step, on_phones) = every(n);
    let numbers = points.iter().enumerate().map(|(at, point)| match at {
        at if at % on_phones == 0 => number("a", point),
        at if at % step == 0 => number("a.voice__between", point),
        _ => el("li.voice__dot").attr("aria-hidden", "true"),
    });
    let picture = picture.add(line("g.voice__halo", &points)).add(line("g.voice__line", &points));
    Some(el("div.voice").add(steps).add(picture).add(el("ol.voice__numbers").each(numbers)))
}

/// Of this many numbers every how many is a link, and every how many of all on a phone.
fn every(n: usize) -> (usize, usize) {
    let step = n.div_ceil(ROOM);
    // A multiple of the other: what is a link on a phone is one everywhere.
    (step, step * n.div_ceil(step * ROOM_ON_PHONES))
}

/// The number of a point under the line, as a link to it.
fn number(name: &'static str, point: &Point) -> El {
    el("li").add(el(name).attr("href", format!("#a{}", point.number)).add(point.number.to_string()))
}

/// The assertions that say a graded claim is so, may be so, or ask for more; of several claims the one
/// that is furthest from what is shown.
pub fn points(ratings: &Ratings, source: &Source) -> Vec<Point> {
    let mut points = Vec::new();
    for (number, assertion) in (1..).zip(source.assertions()) {
        if assertion.stance == Stance::Disputes {
            continue;
        }
        let graded = assertion.claims.iter().filter_map(|&claim| Some((shown(ratings.get(claim))?, claim)));
        if let (Some(said), Some((shown, claim))) = (firmness(assertion), graded.min_by_key(|(shown, _)| *shown)) {
            let over = of_assertion(assertion, ratings.get(claim)).unwrap_or(0);
            points.push(Point { number, claim, said, shown, over });
        }
    }
    points
}

/// The stepped line: a tread for each point, and a riser where the next stands elsewhere.
fn line(name: &'static str, points: &[Point]) -> El {
    let n = points.len();
    let mut line = el(name);
    for (at, point) in points.iter().enumerate() {
        let (left, right) = (prose::percent(at, n), prose::percent(at + 1, n));
        let here = height(point.said);
        if let Some(next) = points.get(at + 1).filter(|next| next.said != point.said) {
            let riser = el("line").attr("x1", right.clone()).attr("x2", right.clone());
            line = line.add(riser.attr("y1", here).attr("y2", height(next.said)));
        }
        line = line.add(el("line").attr("x1", left).attr("x2", right).attr("y1", here).attr("y2", here));
    }
    line
}

/// The height of a step, from the top.
const fn height(step: u8) -> &'static str {
    quarters(4_u8.saturating_sub(step))
}

const fn quarters(steps: u8) -> &'static str {
    match steps {
        0 => "0%",
        1 => "25%",
        2 => "50%",
        3 => "75%",
        _ => "100%",
    }
}

/// The same for listeners: how often each manner is used, and how often it goes further than shown.
pub fn described(points: &[Point]) -> String {
    let over = points.iter().filter(|point| point.over > 0).count();
    let flat = points.iter().filter(|point| point.said == 4).count();
    words::described(points.len(), flat, over)
}

#[cfg(test)]
mod tests {
    use super::{ROOM, ROOM_ON_PHONES, every};

    #[test]
    fn as_many_numbers_are_links_as_have_room() {
        for n in 2..=100 {
            let (step, on_phones) = every(n);
            assert!(n.div_ceil(step) <= ROOM && n.div_ceil(on_phones) <= ROOM_ON_PHONES, "{n}: {step}, {on_phones}");
            assert_eq!(on_phones % step, 0, "{n}");
        }
        assert_eq!([2, 8, 9, 16, 17].map(every), [(1, 1), (1, 1), (1, 2), (1, 2), (2, 4)]);
    }
}
