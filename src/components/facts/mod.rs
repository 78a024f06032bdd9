//! Facts with their names, and plain notes.

#[cfg(feature = "ssr")]
pub mod examples;

use crate::markup::{El, Part, el};
use crate::words::facts as words;

/// One fact: its name, its value, and what it rests on or what a reader must know of it, or empty. Says
/// "not stated" where there is no value, so that no blank is taken for an answer.
pub fn fact(name: &str, value: &str, note: &str) -> El {
    fact_with(name, if value.is_empty() { words::NOT_STATED } else { value }, note)
}

/// A fact whose value is more than words.
pub fn fact_with(name: &str, value: impl Part, note: &str) -> El {
    let value = el("dd").add(value);
    let value = if note.is_empty() { value } else { value.add(el("span").add(note)) };
    el("div").add(el("dt").add(name)).add(value)
}

/// A grid of facts.
pub fn facts(facts: Vec<El>) -> El {
    el("dl.facts").add(facts)
}

/// Notes, one a line.
pub fn notes<P: Part>(lines: impl IntoIterator<Item = P>) -> El {
    el("ul.notes").each(lines.into_iter().map(|line| el("li").add(line)))
}
