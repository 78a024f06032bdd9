//! The drawing in a row: evidence as a solid block from the left, and from there the voices as hatching, at each
//! step as thick as there are sources that say it so firmly or firmer.

use super::rows::Row;
use crate::components::pencil::{end, stroke};
use crate::markup::{El, el};
use crate::prose::tenths;

/// The height of the drawing in tenths of a pixel.
const HEIGHT: u32 = 200;

/// Draws a row. `most` is the largest number of voices on any claim, which has the full height.
pub fn track(row: &Row<'_>, ceiling: u8, most: u32) -> El {
    let height = |step: u8| row.voices(step) * HEIGHT / most.max(1);
    let upright = |name, step, from: u32, to: u32| {
        let line = el(name).attr("x1", end(step)).attr("x2", end(step));
        line.attr("y1", tenths(HEIGHT - from)).attr("y2", tenths(HEIGHT - to))
    };
    let bar = |from: u8, steps: u8, high: u32| {
        let bar = el("rect.track__over").attr("x", quarter(from)).attr("y", tenths(HEIGHT - high));
        bar.attr("width", quarter(steps)).attr("height", tenths(high))
    };
    let mut track = el("svg.track").attr("height", "20").attr("aria-hidden", "true");
    track = track.each([1, 2, 3].map(|step| {
        let name = if step == ceiling { "line.track__ceiling" } else { "line.track__step" };
        upright(name, step, HEIGHT, 0)
    }));
    track = track.add(stroke("line.track__step", ["0", "100%"], ["19.5", "19.5"]));
    if row.shown > 0 {
        track = track.add(el("rect").attr("width", quarter(row.shown)).attr("height", "20"));
    }
    let mut from = row.shown;
    while let Some(to) = row.as_thick_until(from) {
        let high = height(to);
        let next = if to < 4 { height(to + 1) } else { 0 };
        track = track.add(bar(from, to - from, high)).add(upright("line.pencil track__voice", to, high, next));
        from = to;
    }
    track
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
