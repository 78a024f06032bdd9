//! The sheet on which a picture stands: its head, its text, its foot.
//!
//! A sheet is read where our fonts are not: each text names fonts that readers have, and keeps a little of its room
//! free. It holds no style, no script and nothing from elsewhere, so that any program opens it.

use crate::images::flow::Lines;
use crate::images::fonts::{Face, Fonts, Ruler, Voice};
use crate::images::inks::{INK, Ink, PAPER, PENCIL, SOFT};
use crate::images::marks::{Place, plain_asterisk};
use crate::shell::escaped;
use std::fmt::Write;

/// The width of a sheet, in pixels.
pub const WIDTH: f32 = 1200.0;
/// The left margin.
pub const LEFT: f32 = 64.0;
/// Where lines end on the right.
pub const RIGHT: f32 = 1136.0;

/// Of the room of a text, how much is used: other fonts are a little wider.
const USED: f32 = 0.95;

/// What others say, in names of claims.
pub const SAID: Face = Face { voice: Voice::Theirs, weight: 500, spacing: -0.01 };
/// The codes of sources.
pub const CODE: Face = Face { voice: Voice::Theirs, weight: 600, spacing: 0.0 };
/// What we say.
pub const PLAIN: Face = Face { voice: Voice::Ours, weight: 400, spacing: 0.0 };
/// Our labels.
pub const STRONG: Face = Face { voice: Voice::Ours, weight: 600, spacing: 0.0 };
/// Our answers.
pub const BOLD: Face = Face { voice: Voice::Ours, weight: 700, spacing: -0.015 };

/// Which end of a text is given.
#[derive(Clone, Copy, Debug)]
pub enum At {
    /// Its beginning, from the left.
    Left(f32),
    /// Its middle.
    Middle(f32),
    /// Its end, from the left.
    Right(f32),
}

/// How a text is set: face, size in pixels, ink.
#[derive(Clone, Copy, Debug)]
pub struct Set {
    /// The face.
    pub face: Face,
    /// The size.
    pub size: f32,
    /// The ink.
    pub ink: Ink,
}

/// A face at a size in ink.
pub const fn set(face: Face, size: f32) -> Set {
    Set { face, size, ink: INK }
}

/// The same in another ink.
pub const fn inked(face: Face, size: f32, ink: Ink) -> Set {
    Set { face, size, ink }
}

/// Where a picture is from.
pub struct Origin<'a> {
    /// What it is called, for listeners.
    pub title: &'a str,
    /// What it shows, in words.
    pub described: &'a str,
    /// "Evidence searched up to …".
    pub date: &'a str,
    /// The address of the page that it stands on.
    pub address: &'a str,
}

/// A sheet under construction.
pub struct Sheet<'a> {
    fonts: &'a Fonts,
    drawn: String,
    /// How far down it is drawn on.
    pub y: f32,
}

impl<'a> Sheet<'a> {
    /// An empty sheet.
    pub const fn new(fonts: &'a Fonts) -> Self {
        Self { fonts, drawn: String::new(), y: 56.0 }
    }

    /// A ruler for a text.
    pub fn ruler(&self, set: Set) -> Ruler<'a> {
        self.fonts.ruler(set.face, set.size)
    }

    /// Draws elements that are written already.
    pub fn draw(&mut self, svg: &str) {
        self.drawn.push_str(svg);
    }

    /// Draws a block of one ink: x, y, width and height.
    pub fn block(&mut self, [x, y, width, height]: [f32; 4], paint: &str) {
        // Writing to a string cannot fail.
        let _ = write!(
            self.drawn,
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{paint}\"/>",
            n(x),
            n(y),
            n(width),
            n(height)
        );
    }

    /// Draws a line of text on a baseline. It is drawn as it is, however long.
    pub fn line(&mut self, words: &str, set: Set, at: At, baseline: f32) {
        let (x, anchor) = match at {
            At::Left(x) => (x, ""),
            At::Middle(x) => (x, " text-anchor=\"middle\""),
            At::Right(x) => (x, " text-anchor=\"end\""),
        };
        let family = match set.face.voice {
            Voice::Theirs => "Besley, Georgia, serif",
            Voice::Ours => "'Libre Franklin', Helvetica, Arial, sans-serif",
        };
        let spacing = match set.face.spacing {
            0.0 => String::new(),
            ems => format!(" letter-spacing=\"{}\"", n(ems * set.size)),
        };
        let _ = write!(
            self.drawn,
            "<text x=\"{}\" y=\"{}\" font-family=\"{family}\" font-size=\"{}\" font-weight=\"{}\"{spacing}{anchor} \
             fill=\"{}\">{}</text>",
            n(x),
            n(baseline),
            n(set.size),
            set.face.weight,
            set.ink,
            text(words)
        );
    }

    /// The lines that a text takes up in a width.
    pub fn lines(&self, words: &str, set: Set, width: f32) -> Lines {
        let (width, ruler) = (width * USED, self.ruler(set));
        let leading = if set.size > 30.0 { 1.12 } else { 1.32 };
        let whole = Lines::set(self.fonts, set.face, set.size, leading, words, width);
        let broken = || Lines::set(self.fonts, set.face, set.size, leading, &breakable(words, &ruler, width), width);
        let none = Lines { face: set.face, size: set.size, leading: set.size * leading, lines: Vec::new() };
        whole.or_else(broken).unwrap_or(none)
    }

    /// Draws lines, the first with its top at `y`, and gives where the last one ends.
    pub fn put(&mut self, lines: &Lines, ink: Ink, at: At, y: f32) -> f32 {
        // Both fonts stand about three quarters of an em above their baseline: that much of the leading is above it.
        let mut baseline = y + lines.leading / 2.0 + lines.size * 0.34;
        for words in &lines.lines {
            self.line(words, inked(lines.face, lines.size, ink), at, baseline);
            baseline += lines.leading;
        }
        y + lines.height()
    }

    /// Sets a text in a column from a place on, and gives where it ends.
    pub fn paragraph(&mut self, words: &str, set: Set, [x, y, width]: [f32; 3]) -> f32 {
        let lines = self.lines(words, set, width);
        self.put(&lines, set.ink, At::Left(x), y)
    }

    /// The whole picture, with its foot.
    pub fn finish(mut self, origin: &Origin<'_>) -> String {
        const NOTE: Set = inked(PLAIN, 15.0, SOFT);
        const MARK: Set = set(Face { voice: Voice::Theirs, weight: 700, spacing: -0.02 }, 22.0);
        let y = self.y + 44.0;
        self.block([LEFT, y, RIGHT - LEFT, 2.0], INK);
        let baseline = y + 37.0;
        self.line("Claimscope", MARK, At::Left(LEFT), baseline);
        let end = LEFT + self.ruler(MARK).width("Claimscope");
        self.draw(&plain_asterisk(PENCIL, Place { x: end + 1.0, y: baseline - 19.0, side: 14.0 }));
        self.line(origin.date, NOTE, At::Right(RIGHT), baseline - 1.0);
        let mut bottom = baseline + 7.0;
        for line in &self.lines(origin.address, NOTE, RIGHT - LEFT).lines {
            bottom += 20.0;
            self.line(line, NOTE, At::Left(LEFT), bottom);
        }
        let height = n((bottom + 40.0).ceil());
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"en\" width=\"{WIDTH}\" height=\"{height}\" \
             viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-labelledby=\"title described\">\
             <title id=\"title\">{}</title><desc id=\"described\">{}</desc>\
             <defs><pattern id=\"hatch\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" \
             patternTransform=\"rotate(45)\"><rect width=\"1.6\" height=\"5\" fill=\"{PENCIL}\"/></pattern></defs>\
             <rect width=\"{WIDTH}\" height=\"{height}\" fill=\"{PAPER}\"/>{}</svg>\n",
            text(origin.title),
            text(origin.described),
            self.drawn
        )
    }
}

/// The paint of what is said with nothing under it.
pub const HATCH: &str = "url(#hatch)";

/// A number of things, which are few.
pub fn amount(number: impl TryInto<u16>) -> f32 {
    f32::from(number.try_into().unwrap_or(u16::MAX))
}

/// A length, to a tenth of a pixel.
pub fn n(length: f32) -> f32 {
    (length * 10.0).round() / 10.0
}

/// Text as XML holds it: without the characters that no XML may hold (XML 1.0, section 2.2).
fn text(words: &str) -> String {
    let is_char = |letter: char| !matches!(letter, '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}') || letter == '\n';
    escaped(&words.chars().filter(|letter| is_char(*letter)).collect::<String>())
}

/// A text in which every word fits into a width: longer ones are broken, addresses behind a slash where that is enough.
fn breakable(words: &str, ruler: &Ruler<'_>, width: f32) -> String {
    let mut fitting = String::new();
    for word in words.split_whitespace() {
        let mut part = String::new();
        for letter in word.chars() {
            let longer = format!("{part}{letter}");
            if ruler.width(&longer) > width && !part.is_empty() {
                let cut = part.rfind('/').map_or(part.len(), |at| at + 1);
                let rest = part.split_off(cut);
                fitting.push_str(&part);
                fitting.push(' ');
                part = rest;
            }
            part.push(letter);
        }
        fitting.push_str(&part);
        fitting.push(' ');
    }
    fitting
}
