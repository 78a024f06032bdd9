//! Scanning a text: which claims it makes, where, and how firmly.
//!
//! Text becomes words with the breaks between them ([`text`]), words become concepts of the lexicon ([`table`]),
//! and concepts that stand together as a claim's sign asks make a match ([`sentence`]). What words, concepts and matches
//! speak for each claim is added up, by weights that labelled texts have taught ([`cues`]): where it is enough, the claim
//! is found. A claim that no text has taught is found by its signs alone.
//!
//! Pure, in integers, and linear in the length of the text: sentences are cut where they grow too long. The half
//! that reads runs in the browser, so it takes no crate, hashes nothing and formats nothing.

#[cfg(not(target_arch = "wasm32"))]
mod build;
mod cues;
mod lines;
mod reach;
#[cfg(not(target_arch = "wasm32"))]
mod readings;
mod role;
mod sentence;
mod sign;
mod subject;
mod table;
#[cfg(test)]
mod tests;
mod text;

#[cfg(not(target_arch = "wasm32"))]
pub use build::build;
#[cfg(not(target_arch = "wasm32"))]
pub use readings::{Reading, Saying, key, readings, sayings};
pub use table::Table;
pub use text::LONGEST;

use crate::model::Hedge;
use lines::Lines;
use sentence::Sentence;
use subject::{Subject, Topics};
use text::Text;

/// What a text says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The claims that it makes or denies, in its order.
    pub found: Vec<Found>,
    /// What it says of the treatment that no claim of the library covers.
    pub uncovered: Vec<Span>,
    /// The words that lean on something, or allow no exception, in its order.
    pub leans: Vec<(Lean, Span)>,
}

/// Code points of the text, from the first to the one after the last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The first.
    pub start: u32,
    /// The one after the last.
    pub end: u32,
}

/// A claim that a text makes or denies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its position in the library's claims.
    pub claim: u16,
    /// The part of the sentence that says it.
    pub span: Span,
    /// How far the wording is softened.
    pub hedge: Hedge,
    /// The word that softens it most.
    pub softened_by: Option<Span>,
    /// Whether it says that the claim is not so.
    pub denies: bool,
    /// How many steps it stands above its evidence; `None` for a denial and for what is checked, not graded.
    pub overreach: Option<u8>,
}

/// What a text leans on where it gives no evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lean {
    /// It claims without exception.
    Absolute,
    /// It leans on studies, experts or other people.
    Appeal,
}

/// Scans a text.
pub fn scan(table: &Table, text: &str) -> Report {
    let mut report = Report::default();
    each_sentence(table, text, |sentence, subject| sentence.report(subject, &mut report));
    report
}

/// Reads a text about a treatment, and tells each sentence with what it is about.
fn each_sentence(table: &Table, text: &str, mut tell: impl FnMut(&Sentence<'_>, Subject)) {
    let text = Text::of(text);
    let topics = Topics::of(table, &text);
    let Some(about) = topics.about else { return };
    let mut subject = Subject::new(about);
    let mut lines = Lines::default();
    let mut from = 0;
    while from < text.words.len() {
        let to = text.sentence_end(from);
        if text.starts_line(from) {
            subject = if lines.is_below_another { Subject::below_another(about) } else { Subject::new(about) };
            lines.start(&text, from);
        }
        let sentence = Sentence::read(table, &topics, &text, &lines, from, to);
        tell(&sentence, sentence.subject(subject));
        subject = sentence.leaves(subject);
        lines.read(&text, &sentence, from, to);
        from = to;
    }
}
