//! Pages rendered ahead, as data.
//!
//! What no choice of the reader changes is rendered once, when the site is built: whole pages (studies,
//! sources, the method, …), and [pieces](Piece) of the others, such as quotes and results. The app has no code
//! for those: it reads their elements from one file, which the browser fetches when it has nothing better to
//! do. Until that is here, links to pages that need it are page loads.
//!
//! The file is text. A page is a run of parts, each begun by one control character of this module, so that
//! no part needs a length and nothing has to be escaped: no text of a page holds control characters. Pieces
//! stand after the pages, and have a key where a page has its path and title. Parts that follow the grades are no data: a
//! page holds their [name](crate::graded::Graded), and the app draws them where it shows the page.

mod piece;
#[cfg(feature = "ssr")]
mod write;

pub use piece::Piece;
#[cfg(feature = "ssr")]
pub use write::{Pieces, Writer};

use crate::Route;
use crate::markup::{El, el};
use std::cell::OnceCell;
use yew::AttrValue;

/// Before the path of a page, or the key of a piece.
const PAGE: u8 = 1;
/// Before its title.
const TITLE: char = '\u{2}';
/// Before an element's name, written like `p.note`.
const OPEN: char = '\u{3}';
/// Before an attribute, written like `href=/method/`.
const ATTRIBUTE: char = '\u{4}';
/// Before a run of text.
const TEXT: char = '\u{5}';
/// Ends an element.
const CLOSE: char = '\u{6}';
/// Before the name of a part that follows the grades, and is drawn where the page is shown.
const GRADED: char = '\u{7}';

/// Draws the part of a name.
pub type Draw<'a> = &'a dyn Fn(&str) -> Option<El>;

/// The pages and pieces that were rendered ahead; none until they are here.
#[derive(Clone, Copy, Debug, Default)]
pub struct Ahead(Option<&'static Held>);

/// The file, with the places where pages and pieces begin. They are looked for when the first is wanted: the file is
/// long, and it arrives while the reader reads.
#[derive(Debug)]
struct Held {
    bytes: Vec<u8>,
    parts: OnceCell<Vec<&'static [u8]>>,
}

impl PartialEq for Ahead {
    fn eq(&self, other: &Self) -> bool {
        match (self.0, other.0) {
            (Some(one), Some(other)) => std::ptr::eq(one, other),
            (one, other) => one.is_none() && other.is_none(),
        }
    }
}

impl Ahead {
    /// Takes the file, in UTF-8. It lasts as long as the program.
    pub fn new(file: impl Into<Vec<u8>>) -> Self {
        Self(Some(Box::leak(Box::new(Held { bytes: file.into(), parts: OnceCell::new() }))))
    }

    /// Whether they are here.
    pub const fn is_here(self) -> bool {
        self.0.is_some()
    }

    /// Whether this page is among them.
    pub fn holds(self, route: &Route) -> bool {
        self.find(route).is_some()
    }

    /// The title of a page.
    pub fn title(self, route: &Route) -> Option<&'static str> {
        Some(self.find(route)?.split(OPEN).next()?.trim_start_matches(TITLE))
    }

    /// The elements of a page, with parts that follow the grades drawn by `draw`.
    pub fn page(self, route: &Route, draw: Draw<'_>) -> Option<El> {
        elements(self.find(route)?, draw)
    }

    /// The elements of a piece.
    pub fn piece(self, piece: Piece, draw: Draw<'_>) -> Option<El> {
        elements(self.after(&piece.key(), OPEN)?, draw)
    }

    /// What follows the path of a page.
    fn find(self, route: &Route) -> Option<&'static str> {
        self.after(&route.path(), TITLE)
    }

    /// What follows a name, from this mark on.
    fn after(self, name: &str, mark: char) -> Option<&'static str> {
        let held = self.0?;
        let parts = held.parts.get_or_init(|| held.bytes.split(|byte| *byte == PAGE).skip(1).collect());
        let part = parts
            .iter()
            .find_map(|part| part.strip_prefix(name.as_bytes()).filter(|rest| rest.first() == Some(&(mark as u8))))?;
        std::str::from_utf8(part).ok()
    }
}

/// Reads the first element in a text; what stands before it is left out.
fn elements(text: &'static str, draw: Draw<'_>) -> Option<El> {
    let mut around: Vec<El> = Vec::new();
    let mut now: Option<El> = None;
    let is_mark = |letter: char| (OPEN..=GRADED).contains(&letter);
    let starts = text.char_indices().filter(|(_, letter)| is_mark(*letter));
    for (at, mark) in starts {
        let part = text[at + 1..].split(is_mark).next().unwrap_or_default();
        now = match (mark, now) {
            (OPEN, before) => {
                around.extend(before);
                Some(el(part))
            }
            (ATTRIBUTE, Some(tag)) => {
                let (name, value) = part.split_once('=').unwrap_or((part, ""));
                Some(tag.attr(name, AttrValue::Static(value)))
            }
            (TEXT, Some(tag)) => Some(tag.add(AttrValue::Static(part))),
            (GRADED, Some(tag)) => Some(match draw(part) {
                Some(drawn) => tag.add(drawn),
                None => tag,
            }),
            (CLOSE, Some(tag)) => match around.pop() {
                Some(outer) => Some(outer.add(tag)),
                None => return Some(tag),
            },
            (_, now) => now,
        };
    }
    None
}

#[cfg(all(test, feature = "ssr"))]
mod tests;
