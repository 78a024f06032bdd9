//! The marks of the map, in the grammar of the other pictures. Each stands once on the page, as a symbol that cells use:
//! all that any grade can ask for.

use super::graded::{KINDS, Touching, record_id, stand_id};
use crate::components::{Shape, stroke};
use crate::markup::{El, el};
use crate::prose::percent;

/// The width of a step, in pixels, of a mark that is four steps wide.
const STEP: u8 = 12;

/// A pencil line as long as the share of one manner among all assertions, in its style.
pub fn share(at: usize, count: usize, all: usize) -> El {
    const LINES: [&str; 4] =
        ["line.pencil pencil--4", "line.pencil pencil--3", "line.pencil pencil--2", "line.pencil pencil--1"];
    let line = el(LINES[at.min(3)]).attr("x1", "0").attr("x2", percent(count, all)).attr("y1", "6").attr("y2", "6");
    let drawn = el("svg.map__share").attr("width", "64").attr("height", "12").attr("aria-hidden", "true");
    drawn.add(stroke("line.tick", ["0", "100%"], ["6", "6"])).add((count > 0).then_some(line))
}

/// All marks, drawn once.
pub fn symbols() -> El {
    let shown = || (0..=4).map(Some).chain([None]);
    let stands =
        (1..=4).flat_map(|firmness| shown().map(move |shown| (stand_id(firmness, shown), stand(firmness, shown))));
    let mut shapes: Vec<Shape> = Vec::new();
    KINDS.iter().for_each(|(_, shape)| {
        if !shapes.contains(shape) {
            shapes.push(*shape);
        }
    });
    let records = shapes.into_iter().flat_map(|shape| {
        [(true, true), (true, false), (false, true), (false, false)].map(|(counts, paid)| {
            let record = Touching { counts, paid };
            (record_id(shape, record), figure(shape, record))
        })
    });
    let symbols = stands.chain(records).map(|(id, symbol)| symbol.attr("id", id));
    let drawn = el("svg.defs").attr("width", "0").attr("height", "0").attr("aria-hidden", "true");
    el("div").add(drawn.each(symbols))
}

/// A line as long and in the style of its step; under it what is shown, as a mass, and the distance, hatched.
fn stand(firmness: u8, shown: Option<u8>) -> El {
    let end = |step: u8| (step * STEP).to_string();
    let line = el(match firmness {
        4 => "line.pencil pencil--4",
        3 => "line.pencil pencil--3",
        2 => "line.pencil pencil--2",
        _ => "line.pencil pencil--1",
    });
    let line = line.attr("x1", "1").attr("x2", end(firmness)).attr("y1", "4").attr("y2", "4");
    let symbol = el("symbol").attr("viewBox", "0 0 50 18").add(line);
    let Some(shown) = shown else { return symbol };
    let block = |from: u8, to: u8| {
        let rect = el("rect").attr("x", (from * STEP + 1).to_string()).attr("y", "9");
        (to > from).then(|| rect.attr("width", ((to - from) * STEP).to_string()).attr("height", "8"))
    };
    let ground = el("path.map__ground").attr("d", "M1 17.5H49");
    symbol.add(ground).add(block(0, shown)).add(block(shown, firmness).map(|over| over.attr("fill", "url(#hatch)")))
}

/// A mark of a record: filled where it counts, with a ring where the maker paid.
fn figure(shape: Shape, record: Touching) -> El {
    let drawn = |figure| el(figure).attr("class", if record.counts { "mark__in" } else { "mark__out" });
    let drawn = match shape {
        Shape::Square => drawn("rect").attr("x", "4.5").attr("y", "4.5").attr("width", "7").attr("height", "7"),
        Shape::Circle => drawn("circle").attr("cx", "8").attr("cy", "8").attr("r", "4"),
        Shape::Triangle => drawn("path").attr("d", "M8 3.5L12.2 11.5H3.8Z"),
        Shape::Diamond => drawn("path").attr("d", "M8 3L12.5 8L8 13L3.5 8Z"),
    };
    let ring = record.paid.then(|| el("circle.mark__ring").attr("cx", "8").attr("cy", "8").attr("r", "7.2"));
    el("symbol").attr("viewBox", "0 0 16 16").add(drawn).add(ring)
}
