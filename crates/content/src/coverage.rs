//! Coverage: what became of every sentence of an article.
//!
//! It works from the fingerprint: numbers and positions, never the text. A sentence is a heading, bears on
//! claims because a quote stands in it, is told to carry no claim and why, or is not accounted for.

use claimscope_core::model::NoClaim;

/// What became of the sentences of one article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// The id of the source.
    pub source: String,
    /// The sentences in order; the first has the number 1.
    pub sentences: Vec<Sentence>,
}

/// One sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Its first token in the article.
    pub start: u32,
    /// The token after its last.
    pub end: u32,
    /// What became of it.
    pub fate: Fate,
}

/// What became of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It bears on claims: so many quotes stand in it.
    Bears(usize),
    /// It is a heading, and not quoted.
    Heading,
    /// It carries no claim.
    NoClaim(NoClaim),
    /// Nobody has said.
    Unaccounted,
}

impl Coverage {
    /// The number of sentences that are not headings.
    pub fn telling(&self) -> u16 {
        self.count(|fate| fate != Fate::Heading)
    }

    /// The number of sentences that bear on claims.
    pub fn bearing(&self) -> u16 {
        self.count(|fate| matches!(fate, Fate::Bears(_)))
    }

    /// The number of sentences with a fate that satisfies a condition.
    pub fn count(&self, is_meant: impl Fn(Fate) -> bool) -> u16 {
        let count = self.sentences.iter().filter(|sentence| is_meant(sentence.fate)).count();
        u16::try_from(count).unwrap_or(u16::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::{Coverage, Fate, Sentence};
    use claimscope_core::model::NoClaim;

    fn coverage(fates: &[Fate]) -> Coverage {
        let sentence = |(at, fate): (u32, &Fate)| Sentence { start: at, end: at + 1, fate: *fate };
        Coverage { source: "moon-news".into(), sentences: (0..).zip(fates).map(sentence).collect() }
    }

    #[test]
    fn what_bears_is_a_part_of_what_tells_and_headings_are_in_neither() {
        let fates = [Fate::Heading, Fate::Bears(2), Fate::NoClaim(NoClaim::Title), Fate::Unaccounted, Fate::Bears(1)];
        let coverage = coverage(&fates);
        assert_eq!((coverage.telling(), coverage.bearing()), (4, 2));
        assert_eq!(coverage.count(|fate| fate == Fate::Unaccounted), 1);
    }

    #[test]
    fn an_article_without_sentences_counts_nothing() {
        assert_eq!((coverage(&[]).telling(), coverage(&[]).bearing()), (0, 0));
    }
}
