//! The marks of studies, in ink: shape for the kind, area for the people, filled when it counts, a ring when the maker
//! paid for or staffed it.

use super::sheet::{At, STRONG, Sheet, amount, inked, n};
use crate::images::inks::{INK, PAPER};
use claimscope::picture::{Mark, Shape};
use claimscope::shapes::{DIAMOND, TRIANGLE};

/// The middle of the field on which triangle and diamond are drawn.
const MIDDLE: f32 = 21.0;

/// Draws a mark around a point.
pub fn draw(sheet: &mut Sheet<'_>, mark: Mark, x: f32, y: f32) {
    let paint = if mark.is_filled {
        format!("fill=\"{INK}\" stroke=\"{INK}\"")
    } else {
        format!("fill=\"{PAPER}\" stroke=\"{INK}\" stroke-width=\"1.75\"")
    };
    let circle = |radius: u32, paint: &str| {
        format!("<circle cx=\"{}\" cy=\"{}\" r=\"{}\" {paint}/>", n(x), n(y), n(pixels(radius)))
    };
    let outline = |outline: &str| {
        format!("<path d=\"{outline}\" transform=\"translate({} {})\" {paint}/>", n(x - MIDDLE), n(y - MIDDLE))
    };
    let figure = match mark.shape {
        Shape::Square => {
            let half = pixels(mark.half_side());
            let side = n(half * 2.0);
            format!("<rect x=\"{}\" y=\"{}\" width=\"{side}\" height=\"{side}\" {paint}/>", n(x - half), n(y - half))
        }
        Shape::Circle => circle(mark.radius, &paint),
        Shape::Triangle => outline(TRIANGLE),
        Shape::Diamond => outline(DIAMOND),
    };
    sheet.draw(&figure);
    if mark.is_unknown {
        let ink = if mark.is_filled { PAPER } else { INK };
        sheet.line("?", inked(STRONG, 13.0, ink), At::Middle(x), y + 4.5);
    }
    if mark.has_ring {
        sheet.draw(&circle(mark.ring(), &format!("fill=\"none\" stroke=\"{INK}\" stroke-width=\"1.5\"")));
    }
}

/// The height that a mark takes up, in pixels.
pub fn height(mark: Mark) -> f32 {
    pixels(mark.half_height()) * 2.0
}

/// Tenths of a pixel as pixels.
fn pixels(tenths: u32) -> f32 {
    amount(tenths) / 10.0
}
