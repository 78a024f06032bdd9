//! The two letters that stand for a source. A ring: it sells treatments. Struck through: it says that it is not so.

use super::sheet::{At, CODE, Set, Sheet, inked, n};
use crate::images::inks::PENCIL;
use claimscope_core::model::{Sells, Source};

const SIZE: f32 = 15.0;
const LETTERS: Set = inked(CODE, SIZE, PENCIL);
/// What a ring adds on either side.
const PAD: f32 = 5.0;

/// The width of a code with its ring.
pub fn width(sheet: &Sheet<'_>, source: &Source) -> f32 {
    // Wide enough for the letters of other fonts.
    sheet.ruler(LETTERS).width(&source.code).ceil() + if sells(source) { PAD * 2.0 } else { 0.0 }
}

/// Draws a code from its left end on a baseline.
pub fn draw(sheet: &mut Sheet<'_>, source: &Source, denies: bool, x: f32, baseline: f32) {
    let width = width(sheet, source);
    sheet.line(&source.code, LETTERS, At::Middle(x + width / 2.0), baseline);
    if sells(source) {
        sheet.draw(&format!(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"20\" rx=\"10\" fill=\"none\" stroke=\"{PENCIL}\" \
             stroke-width=\"1.5\"/>",
            n(x + 0.75),
            n(baseline - 15.5),
            n(width - 1.5)
        ));
    }
    if denies {
        sheet.block([x, baseline - 6.0, width, 1.75], PENCIL);
    }
}

const fn sells(source: &Source) -> bool {
    matches!(source.sells, Sells::ThisTreatment | Sells::OtherTreatments)
}
