//! What all share images have in common: the ground, the masthead, the foot.

use super::flow::Lines;
use super::fonts::{Face, Fonts, Voice};
use super::inks::{INK, Ink, PAPER, PENCIL, SOFT};
use super::marks::{Place, plain_asterisk};
use crate::shell::escaped;

/// The width of a share image, in pixels.
pub const WIDTH: u32 = 1200;
/// The height of a share image, in pixels: with the width, what Open Graph previews are cut to.
pub const HEIGHT: u32 = 630;
/// The left margin.
pub const LEFT: f32 = 64.0;
/// Where lines end on the right.
pub const RIGHT: f32 = 1136.0;
/// The rule under the masthead.
pub const TOP: f32 = 104.0;
/// Where what stands between masthead and foot has to end.
pub const BOTTOM: f32 = 536.0;

const FOOT: f32 = 588.0;
const WORDMARK: Face = Face { voice: Voice::Theirs, weight: 650, spacing: -0.02 };
const NOTE: Face = Face { voice: Voice::Ours, weight: 400, spacing: 0.0 };
const NOTE_SIZE: f32 = 25.0;

/// The words around a picture.
pub struct Frame<'a> {
    /// On the right of the masthead: up to when evidence was searched.
    pub date: &'a str,
    /// On the left of the foot, after a pencil line: what is said.
    pub said: &'a str,
    /// On the right of the foot: the treatment.
    pub about: &'a str,
}

impl Frame<'_> {
    /// The whole picture, as SVG text.
    pub fn around(&self, fonts: &Fonts, inside: &str) -> String {
        const SIZE: f32 = 36.0;
        const BASELINE: f32 = 78.0;
        let end = LEFT + fonts.ruler(WORDMARK, SIZE).width("Claimscope");
        let star = plain_asterisk(PENCIL, Place { x: end + 2.0, y: BASELINE - 31.0, side: 22.0 });
        let middle = FOOT - 8.0;
        let pencil =
            format!("<path d=\"M{LEFT} {middle}h44m0 -9v18\" fill=\"none\" stroke=\"{PENCIL}\" stroke-width=\"4\"/>");
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\">\
             <rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"{PAPER}\"/>{}{star}{}\
             <rect x=\"{LEFT}\" y=\"{TOP}\" width=\"{}\" height=\"2\" fill=\"{INK}\"/>{inside}{pencil}{}{}</svg>",
            text("Claimscope", WORDMARK, SIZE, Start::Left(LEFT), BASELINE, INK),
            text(self.date, NOTE, NOTE_SIZE, Start::Right(RIGHT), BASELINE, SOFT),
            RIGHT - LEFT,
            text(self.said, NOTE, NOTE_SIZE, Start::Left(LEFT + 62.0), FOOT, INK),
            text(self.about, NOTE, NOTE_SIZE, Start::Right(RIGHT), FOOT, SOFT),
        )
    }
}

/// Which end of a text is given, in pixels from the left.
#[derive(Clone, Copy, Debug)]
pub enum Start {
    /// Its beginning.
    Left(f32),
    /// Its end.
    Right(f32),
}

/// One line of text, as an element. `y` is its baseline.
pub fn text(words: &str, face: Face, size: f32, start: Start, y: f32, ink: Ink) -> String {
    let (x, anchor) = match start {
        Start::Left(x) => (x, "start"),
        Start::Right(x) => (x, "end"),
    };
    format!(
        "<text x=\"{x}\" y=\"{y}\" font-family=\"{}\" font-size=\"{size}\" font-variation-settings=\"'wght' {}\" \
         letter-spacing=\"{}\" text-anchor=\"{anchor}\" fill=\"{ink}\">{}</text>",
        face.family(),
        face.weight,
        face.spacing * size,
        escaped(words)
    )
}

/// All lines of a text, the first with its top at `y`.
pub fn paragraph(set: &Lines, x: f32, y: f32, ink: Ink) -> String {
    // Both fonts stand about three quarters of an em above their baseline: that much of the leading is above it.
    let mut baseline = y + set.leading / 2.0 + set.size * 0.34;
    let mut all = String::new();
    for line in &set.lines {
        all.push_str(&text(line, set.face, set.size, Start::Left(x), baseline, ink));
        baseline += set.leading;
    }
    all
}
