//! Headings: where an article's sections start.

use super::places;
use crate::check::Context;
use crate::codes::Code;
use crate::fingerprint::{Fingerprint, GRAM, tokens};
use crate::place::{At, text};
use crate::problem::Draft;
use crate::raw::{RawSection, RawSource};

/// Where the sections of an article start, as far as their headings were found.
pub(super) struct Outline<'c> {
    /// The number of each section, where it starts, and its heading.
    starts: Vec<(usize, u32, &'c str)>,
}

impl<'c> Outline<'c> {
    /// The section that a token stands in: its number and heading.
    pub fn section_at(&self, at: u32) -> (usize, &'c str) {
        let before = self.starts.iter().take_while(|(_, start, _)| *start <= at);
        before.last().map_or((0, ""), |(number, _, heading)| (*number, heading))
    }

    /// The heading that starts at a token, with its length in tokens.
    pub fn headings(&self) -> impl Iterator<Item = (u32, usize)> {
        self.starts.iter().map(|(_, at, heading)| (*at, tokens(heading).len())).filter(|(_, length)| *length > 0)
    }

    /// Whether every section was found.
    pub fn is_whole(&self, source: &RawSource) -> bool {
        self.starts.len() == source.sections.len()
    }

    /// Whether a section and the one after it start where the outline says, so that its extent is known.
    pub fn knows(&self, section: usize) -> bool {
        let has = |number: usize| self.starts.iter().any(|(known, _, _)| *known == number);
        has(section) && self.starts.iter().all(|(known, _, _)| *known <= section || has(section + 1))
    }
}

/// Finds all headings and tells those that are missing, doubtful or out of order.
pub(super) fn outline<'c>(cx: &Context<'_>, source: &'c RawSource, fingerprint: &Fingerprint) -> Outline<'c> {
    let mut found: Vec<(usize, u32, &'c At<String>)> = Vec::new();
    for (number, section) in source.sections.iter().enumerate() {
        if let Some(heading) = &section.heading
            && let Some(at) = find(cx, section, heading, fingerprint)
        {
            found.push((number, at, heading));
        }
    }
    let has_opening = source.sections.first().is_some_and(|section| section.heading.is_none());
    let mut starts = if has_opening { vec![(0, 0, "")] } else { Vec::new() };
    let in_order = longest_rise(&found.iter().map(|(_, at, _)| *at).collect::<Vec<_>>());
    for (position, (number, at, heading)) in found.into_iter().enumerate() {
        if in_order.contains(&position) {
            starts.push((number, at, heading.value.as_str()));
        } else {
            let found = format!("“{}” out of it", heading.value);
            let draft =
                Draft::expected(Code::HeadingOutOfOrder, heading.place, "headings in the article's order", found);
            cx.problems.tell(draft.help("move the section to where the article has it"));
        }
    }
    Outline { starts }
}

/// The positions of a longest rising series, the earliest of equals: what is in order when one or two
/// entries are not.
fn longest_rise(values: &[u32]) -> Vec<usize> {
    let mut best: Vec<Vec<usize>> = Vec::new();
    for (at, value) in values.iter().enumerate() {
        let before = best.iter().filter(|rise| rise.last().is_some_and(|last| values[*last] < *value));
        let mut rise =
            before.fold(Vec::new(), |best: Vec<usize>, rise| if rise.len() > best.len() { rise.clone() } else { best });
        rise.push(at);
        best.push(rise);
    }
    best.into_iter().fold(Vec::new(), |best, rise| if rise.len() > best.len() { rise } else { best })
}

/// The token at which a heading starts.
///
/// A heading is a whole line if it can be: the same words in a table of contents or inside a sentence
/// are then no second place. Prefix and suffix decide between two such lines.
fn find(cx: &Context<'_>, section: &RawSection, heading: &At<String>, fingerprint: &Fingerprint) -> Option<u32> {
    let (prefix, suffix) = (text(&section.prefix), text(&section.suffix));
    let run = tokens(&heading.value);
    let lines = fingerprint.find_line(&run);
    let in_context = places(fingerprint, prefix, &heading.value, suffix);
    let has_context = !prefix.is_empty() || !suffix.is_empty();
    let candidates = if has_context || lines.is_empty() { &in_context } else { &lines };
    let shown = format!("“{}”", heading.value);
    match candidates.as_slice() {
        [at] => return Some(*at),
        [] if tokens(prefix).len() + run.len() + tokens(suffix).len() < GRAM => {
            let expected = format!("a heading that is a line of its own, or {GRAM} words with its prefix and suffix");
            let draft = Draft::expected(Code::TooShortToProve, heading.place, expected, shown);
            cx.problems.tell(draft.help("add the words just after it as `suffix`"));
        }
        [] => {
            let expected = if has_context && !lines.is_empty() {
                "a prefix and suffix that stand beside the heading"
            } else {
                "a heading that stands in the article"
            };
            cx.problems.tell(Draft::expected(Code::HeadingNotFound, heading.place, expected, shown));
        }
        many => {
            let found = format!("{shown} in {} places", many.len());
            let draft = Draft::expected(Code::HeadingAmbiguous, heading.place, "a heading that stands once", found);
            cx.problems.tell(draft.help("add the words just before or after it as `prefix` or `suffix`"));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::longest_rise;

    #[test]
    fn one_entry_out_of_order_does_not_put_the_others_out_of_order() {
        assert_eq!(longest_rise(&[90, 10, 20, 30]), [1, 2, 3]);
        assert_eq!(longest_rise(&[10, 20, 5, 30]), [0, 1, 3]);
        assert_eq!(longest_rise(&[10, 10]), [0]);
        assert!(longest_rise(&[]).is_empty());
    }
}
