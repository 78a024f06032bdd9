//! The silence map: on which of the reader's questions an article says nothing.

use crate::model::{Library, SourceIx, TopicIx};

/// How much an article says on one of the reader's questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// The question.
    pub topic: TopicIx,
    /// The claims of it on which the article says anything, a mere mention included.
    pub claims: u16,
    /// All claims of it in the library.
    pub of: u16,
}

impl Spoken {
    /// Whether the article never touches the question.
    pub const fn is_silent(self) -> bool {
        self.claims == 0
    }
}

/// What an article says on each of the reader's questions, in reading order. Questions without claims are left out.
pub fn spoken(library: &Library, source: SourceIx) -> Vec<Spoken> {
    let source = library.source(source);
    let touches = |claim| source.assertions().any(|assertion| assertion.claims.contains(&claim));
    let topics = library.topic_indices().map(|topic| {
        let of_topic = || library.claim_indices().filter(move |&claim| library.claim(claim).topic == topic);
        let count = |claims: usize| u16::try_from(claims).unwrap_or(u16::MAX);
        Spoken {
            topic,
            claims: count(of_topic().filter(|&claim| touches(claim)).count()),
            of: count(of_topic().count()),
        }
    });
    topics.filter(|spoken| spoken.of > 0).collect()
}
