//! What a line passes on to the lines below it: a heading its subject, the head of a list its aim.

use super::sentence::Sentence;
use super::text::{Gap, Text};

/// How many words a heading has at most.
const HEADING: usize = 10;
/// How many words the head of a list has at most.
const HEAD: usize = 16;
/// How many words an entry of a list has at most.
const ENTRY: usize = 8;

/// What the lines before leave.
#[derive(Default)]
pub(super) struct Lines {
    /// Whether the line before is a heading that names another treatment, and not the one of the text.
    pub is_below_another: bool,
    /// The concept of what the treatment is for, which the head of the list has named that this line is in.
    pub aim: Option<u16>,
}

impl Lines {
    /// At the start of a line: a long one is no entry of a list.
    pub fn start(&mut self, text: &Text, from: usize) {
        let below = &text.words[from + 1..];
        if below.len() >= ENTRY && !below[..ENTRY].iter().any(|word| word.is_first) {
            self.aim = None;
        }
    }

    /// After a sentence, which passes on what it says if it is the whole line. Below a heading, entries of a list go on
    /// about the same.
    pub fn read(&mut self, text: &Text, sentence: &Sentence<'_>, from: usize, to: usize) {
        let was_below = core::mem::take(&mut self.is_below_another);
        if !text.starts_line(from) || to < text.words.len() && !text.starts_line(to) {
            return;
        }
        if to - from <= HEADING {
            let is_marked = text.gap(to) != Gap::Line;
            self.is_below_another = sentence.names_another().map_or(was_below, |another| another && !is_marked);
        }
        if to - from <= HEAD {
            self.aim = sentence.aim();
        }
    }
}
