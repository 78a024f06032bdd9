//! The silence map: on which of the reader's questions an article says nothing.

use crate::model::{ClaimIx, Library, SourceIx, TopicIx};

/// How much an article says on one of the reader's questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// The question.
    pub topic: TopicIx,
    /// The claims of it on which the article says anything, a mere mention included.
    pub told: Vec<ClaimIx>,
    /// The other claims of it in the library.
    pub left_out: Vec<ClaimIx>,
}

impl Spoken {
    /// Whether the article never touches the question.
    pub const fn is_silent(&self) -> bool {
        self.told.is_empty()
    }

    /// The number of claims of the question in the library.
    pub const fn of(&self) -> usize {
        self.told.len() + self.left_out.len()
    }
}

/// What an article says on each of the reader's questions, in reading order. Questions without claims are left out.
pub fn spoken(library: &Library, source: SourceIx) -> Vec<Spoken> {
    let source = library.source(source);
    let touches = |claim| source.assertions().any(|assertion| assertion.claims.contains(&claim));
    let topics = library.topic_indices().map(|topic| {
        let of_topic = library.claim_indices().filter(|&claim| library.claim(claim).topic == topic);
        let (told, left_out) = of_topic.partition(|&claim| touches(claim));
        Spoken { topic, told, left_out }
    });
    topics.filter(|spoken| spoken.of() > 0).collect()
}
