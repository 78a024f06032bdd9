//! The voice line of an article: firmness as a stepped line through its assertions in order, evidence as ground
//! beneath, and hatching between.

use super::Spoken;
use super::csv::Table;
use super::head::{aid, kicker, signs};
use super::sheet::{At, BOLD, HATCH, LEFT, PLAIN, RIGHT, SAID, Set, Sheet, amount, inked, n, set};
use crate::images::inks::{INK, PAPER, PENCIL, RULE, SOFT};
use crate::published::Published;
use claimscope::picture::{LEVELS, Point, described, manner, points, source_headline};
use claimscope_core::model::SourceIx;
use claimscope_core::wording::Label;
use std::fmt::Write;

/// Where the line begins, and the height of a step.
const START: f32 = 172.0;
const STEP: f32 = 64.0;
/// The least room of a number under the line.
const NUMBER: f32 = 26.0;
const HOW: &str = "Each step of the line is one thing that the article says, in its order: how firmly it says it, against \
                   how sure the evidence lets anyone be.";

/// Draws the picture of an article that says at least two things.
pub fn draw(sheet: &mut Sheet<'_>, published: Published<'_>, ix: SourceIx) -> Spoken {
    let source = published.library.source(ix);
    kicker(sheet, "Its voice, in order");
    let headline = source_headline(published.library, published.ratings, ix);
    sheet.y = sheet.paragraph(&headline, set(BOLD, 42.0), [LEFT, sheet.y, RIGHT - LEFT]) + 6.0;
    if !source.title.is_empty() {
        let title = format!("“{}”", source.title);
        sheet.y = sheet.paragraph(&title, set(SAID, 21.0), [LEFT, sheet.y, RIGHT - LEFT]) + 8.0;
    }
    let points = points(published.ratings, source);
    let counted = described(&points);
    aid(sheet, &format!("{counted} {HOW}"));
    picture(sheet, &points);
    key(sheet);
    Spoken { title: headline, described: counted }
}

fn picture(sheet: &mut Sheet<'_>, points: &[Point]) {
    const LABEL: Set = set(PLAIN, 15.0);
    let top = sheet.y + 4.0;
    let width = (RIGHT - START) / amount(points.len().max(1));
    // On whole pixels, so that neighbours leave no seam.
    let x = |at: usize| (START + amount(at) * width).round();
    let y = |step: u8| top + f32::from(4_u8.saturating_sub(step)) * STEP;
    for (step, level) in (0_u8..).zip(LEVELS) {
        let line = y(4 - step);
        sheet.block([START, line, RIGHT - START, 1.0], RULE);
        sheet.line(level.label(), LABEL, At::Right(START - 14.0), line + STEP / 2.0 + 5.0);
    }
    sheet.block([START, y(0), RIGHT - START, 1.0], RULE);
    let mut at = 0;
    // Neighbours at one height are drawn as one, so that no seam shows between them.
    for level in points.chunk_by(|a, b| a.shown == b.shown) {
        for (step, point) in level.iter().enumerate().filter(|(_, point)| point.over > 0) {
            let tall = f32::from(point.over) * STEP;
            sheet.block([x(at + step), y(point.said), x(at + step + 1) - x(at + step), tall], HATCH);
        }
        let shown = level.first().map_or(0, |point| point.shown);
        if shown > 0 {
            sheet.block([x(at), y(shown), x(at + level.len()) - x(at), y(0) - y(shown)], INK);
        }
        at += level.len();
    }
    let mut path = String::new();
    for (at, point) in points.iter().enumerate() {
        // Writing to a string cannot fail.
        let _ = match at {
            0 => write!(path, "M{} {}", n(START), n(y(point.said))),
            _ => write!(path, "V{}", n(y(point.said))),
        };
        let _ = write!(path, "H{}", n(x(at + 1)));
    }
    // Where the voice sinks into the ground, a line of paper keeps it visible.
    for (ink, wide) in [(PAPER, 8), (PENCIL, 4)] {
        sheet.draw(&format!(
            "<path d=\"{path}\" fill=\"none\" stroke=\"{ink}\" stroke-width=\"{wide}\" stroke-linecap=\"square\"/>"
        ));
    }
    let baseline = y(0) + 24.0;
    let mut free = START;
    for (at, point) in points.iter().enumerate() {
        let middle = START + (amount(at) + 0.5) * width;
        let is_there = middle - NUMBER / 2.0 >= free - 0.1 || at == 0;
        let words = if is_there { point.number.to_string() } else { "·".to_owned() };
        sheet.line(&words, inked(PLAIN, 13.0, SOFT), At::Middle(middle), baseline);
        free = if is_there { middle + NUMBER / 2.0 } else { free };
    }
    sheet.y = baseline + 22.0;
}

fn key(sheet: &mut Sheet<'_>) {
    let line = |sheet: &mut Sheet<'_>, x: f32, middle: f32| sheet.block([x, middle - 2.0, 34.0, 4.0], PENCIL);
    let solid = |sheet: &mut Sheet<'_>, x: f32, middle: f32| sheet.block([x, middle - 8.0, 34.0, 16.0], INK);
    let hatched = |sheet: &mut Sheet<'_>, x: f32, middle: f32| sheet.block([x, middle - 8.0, 34.0, 16.0], HATCH);
    let none = |_: &mut Sheet<'_>, _: f32, _: f32| {};
    signs(
        sheet,
        &[
            (34.0, &line, "How firmly it speaks"),
            (34.0, &solid, "How far the evidence reaches"),
            (34.0, &hatched, "The distance between"),
            (-8.0, &none, "Numbers: places in the article’s outline, at the address below"),
        ],
    );
}

/// The table behind it, with the words themselves.
pub fn table(published: Published<'_>, ix: SourceIx) -> String {
    let source = published.library.source(ix);
    let mut table = Table::new([
        "Number in the outline", "Words quoted", "Claim", "How firmly", "Step of the words", "Steps shown",
        "Steps over",
    ]);
    let assertions: Vec<_> = source.assertions().collect();
    for point in points(published.ratings, source) {
        let Some(assertion) = assertions.get(point.number.saturating_sub(1)) else { continue };
        table.add([
            point.number.to_string(),
            assertion.quote.exact.clone(),
            published.claim_name(point.claim),
            manner(assertion).to_owned(),
            point.said.to_string(),
            point.shown.to_string(),
            point.over.to_string(),
        ]);
    }
    table.finish()
}
