//! The marks in the cells, as the page draws them.

use super::at;
use crate::images::inks::{EDGE, INK, PAPER, PENCIL};
use crate::pictures::sheet::{HATCH, Sheet};
use claimscope::picture::{Shape, Touching};
use claimscope_core::overreach::Said;

/// The width of a step.
const STEP: f32 = 12.0;

/// How firmly something is said: a line, and under it what is shown and the distance.
pub fn stand(sheet: &mut Sheet<'_>, said: Said, shown: Option<u8>, x: f32, middle: f32) {
    let end = |step: u8| x + f32::from(step) * STEP;
    let (width, dashes) = match said.firmness {
        4 => ("4", ""),
        3 => ("2.25", ""),
        2 => ("2.25", " stroke-dasharray=\"7 4\""),
        _ => ("2.25", " stroke-dasharray=\"1.5 4\""),
    };
    let y = at(middle - 6.0);
    sheet.draw(&format!(
        "<path d=\"M{} {y}H{}\" fill=\"none\" stroke=\"{PENCIL}\" stroke-width=\"{width}\"{dashes}/>",
        at(x),
        at(end(said.firmness))
    ));
    let Some(shown) = shown.filter(|_| said.counts) else { return };
    sheet.block([x, middle + 7.5, STEP * 4.0, 1.0], EDGE);
    if shown > 0 {
        sheet.block([x, middle, end(shown) - x, 8.0], INK);
    }
    if said.firmness > shown {
        sheet.block([end(shown), middle, end(said.firmness) - end(shown), 8.0], HATCH);
    }
}

/// A record around a point: filled where it counts, with a ring where the maker paid.
pub fn record(sheet: &mut Sheet<'_>, shape: Shape, record: Touching, x: f32, y: f32) {
    let paint = if record.counts {
        format!("fill=\"{INK}\" stroke=\"{INK}\" stroke-width=\"1\"")
    } else {
        format!("fill=\"{PAPER}\" stroke=\"{INK}\" stroke-width=\"1.5\"")
    };
    let circle =
        |radius: &str, paint: &str| format!("<circle cx=\"{}\" cy=\"{}\" r=\"{radius}\" {paint}/>", at(x), at(y));
    let path = |outline: &str| format!("<path d=\"{outline}\" transform=\"translate({} {})\" {paint}/>", at(x), at(y));
    sheet.draw(&match shape {
        Shape::Square => path("M-3.5 -3.5H3.5V3.5H-3.5Z"),
        Shape::Circle => circle("4", &paint),
        Shape::Triangle => path("M0 -4.5L4.2 3.5H-4.2Z"),
        Shape::Diamond => path("M0 -5L4.5 0L0 5L-4.5 0Z"),
    });
    if record.paid {
        sheet.draw(&circle("7.2", &format!("fill=\"none\" stroke=\"{INK}\" stroke-width=\"1.25\"")));
    }
}
