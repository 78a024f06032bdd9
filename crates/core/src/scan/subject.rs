//! What a sentence is about: the treatment, another one, or another field.

use super::sentence::Hit;
use super::table::{Role, Table};
use super::text::Text;

/// What was last spoken of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Subject {
    /// The treatment that the text is about.
    pub about: u16,
    /// The treatment that is spoken of now; `None` for one that the library does not have.
    pub now: Option<u16>,
    /// The treatment that sentences of this line are about where they do not say otherwise.
    pub line: Option<u16>,
}

impl Subject {
    /// At the start of a line: the treatment of the text.
    pub fn new(about: u16) -> Self {
        Self { about, now: Some(about), line: Some(about) }
    }

    /// At the start of a line below a heading that names another treatment.
    pub fn below_another(about: u16) -> Self {
        Self { about, now: None, line: None }
    }
}

/// All that a text names, in whichever sentence.
pub(super) struct Topics {
    /// The treatment that it names first; `None` when it names none, and so says nothing about any.
    pub about: Option<u16>,
    /// Every phrase of the lexicon in it, by its first word; of two of one concept that begin together, the longer.
    pub hits: Vec<Hit>,
    /// For each concept, whether it is named.
    named: Vec<bool>,
}

impl Topics {
    /// Goes over a text once.
    pub fn of(table: &Table, text: &Text) -> Self {
        let mut topics = Self { about: None, hits: Vec::new(), named: vec![false; table.roles.len()] };
        for at in 0..text.words.len() {
            let first = topics.hits.len();
            table.each_phrase(text, at, |concept, words| topics.add(table, concept, at, words, first));
        }
        topics
    }

    fn add(&mut self, table: &Table, concept: u16, at: usize, words: usize, first: usize) {
        if let Some(hit) = self.hits[first..].iter_mut().find(|hit| hit.concept == concept) {
            hit.words = hit.words.max(words);
            return;
        }
        let (role, treatment) = table.roles[usize::from(concept)];
        self.named[usize::from(concept)] = true;
        if role == Role::Treatment {
            self.about.get_or_insert(treatment);
        }
        self.hits.push(Hit { concept, role, at, words });
    }

    /// Whether the text names a concept anywhere.
    pub fn has(&self, concept: u16) -> bool {
        self.named[usize::from(concept)]
    }
}
