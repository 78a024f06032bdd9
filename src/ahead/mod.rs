//! Pages rendered ahead, as data.
//!
//! What no choice of the reader changes (studies, sources, the method, …) is rendered once, when the site is
//! built. The app has no code for those pages: it reads their elements from one file, which the browser
//! fetches when it has nothing better to do. Until that is here, links to them are page loads.
//!
//! The file is text. A page is a run of parts, each begun by one control character of this module, so that
//! no part needs a length and nothing has to be escaped: no text of a page holds control characters.

#[cfg(feature = "ssr")]
mod write;

#[cfg(feature = "ssr")]
pub use write::write;

use crate::Route;
use crate::markup::{El, el};
use yew::AttrValue;

/// Before the path of a page.
const PAGE: char = '\u{1}';
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

/// The pages that were rendered ahead; none until they are here. Each begins with its path.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ahead(&'static [&'static str]);

impl Ahead {
    /// Takes the text of the file. It lasts as long as the program.
    pub fn new(text: String) -> Self {
        let text: &'static str = Box::leak(text.into_boxed_str());
        Self(Box::leak(text.split(PAGE).skip(1).collect()))
    }

    /// Whether this page is among them.
    pub fn holds(self, route: &Route) -> bool {
        self.find(route).is_some()
    }

    /// The title of a page.
    pub fn title(self, route: &Route) -> Option<&'static str> {
        Some(self.find(route)?.split(OPEN).next()?.trim_start_matches(TITLE))
    }

    /// The elements of a page.
    pub fn page(self, route: &Route) -> Option<El> {
        let page = self.find(route)?;
        let mut around: Vec<El> = Vec::new();
        let mut now: Option<El> = None;
        let is_mark = |letter: char| (OPEN..=CLOSE).contains(&letter);
        let starts = page.char_indices().filter(|(_, letter)| is_mark(*letter));
        for (at, mark) in starts {
            let part = page[at + 1..].split(is_mark).next().unwrap_or_default();
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
                (CLOSE, Some(tag)) => match around.pop() {
                    Some(outer) => Some(outer.add(tag)),
                    None => return Some(tag),
                },
                (_, now) => now,
            };
        }
        None
    }

    /// What follows the path of a page.
    fn find(self, route: &Route) -> Option<&'static str> {
        let path = route.path();
        self.0.iter().find_map(|page| page.strip_prefix(path.as_str()).filter(|rest| rest.starts_with(TITLE)))
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests;
