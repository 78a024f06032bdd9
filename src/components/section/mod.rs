//! A section: its plain label and one-line reading aid in the side column, its matter in the main one.

#[cfg(feature = "ssr")]
pub mod examples;

use crate::markup::{El, Part, el};
use yew::AttrValue;

/// A section under a head. `id` is its address on the page and must be unique there; `aid` is one or two
/// sentences on how to read it, or empty.
pub fn section(id: &'static str, head: &str, aid: &str, matter: impl Part) -> El {
    section_with(id, head, (!aid.is_empty()).then(|| el("p").add(aid)), matter)
}

/// A section of a short page, which is laid out whole: a part that is in sight may otherwise move by less than a pixel
/// once the rule of `section.css` is taken from it.
pub fn short_section(id: &'static str, head: &str, matter: impl Part) -> El {
    drawn("section.section", id.into(), header(head), el("div.section__matter").add(matter))
}

/// A section with more than words in its side column.
pub fn section_with(id: &'static str, head: &str, aid: impl Part, matter: impl Part) -> El {
    drawn("section.section later", id.into(), header(head).add(aid), el("div.section__matter").add(matter))
}

/// A section that the rule above sets less apart: one of several on one matter.
pub fn minor_section(id: String, head: &str, aid: impl Part, matter: El) -> El {
    drawn("section.section section--minor later", id.into(), header(head).add(aid), matter)
}

fn header(head: &str) -> El {
    el("header.section__head").add(el("h2").add(head))
}

fn drawn(name: &'static str, id: AttrValue, header: El, matter: El) -> El {
    el(name).attr("id", id).add(header).add(matter)
}
