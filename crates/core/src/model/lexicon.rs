//! The lexicon: the words by which people name things, and how claims are said with them.
//!
//! Data only. All of it stays out of the app's pack: what reads texts has a table of its own.

use super::{ClaimIx, ConceptIx, ConceptRole, CueKind, TreatmentIx};
use crate::pack::packed;

packed! {
    /// One thing that people name in many words.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Concept {
        /// Its id, such as `moisture`. A treatment's own names have the treatment's id.
        pub id: String,
        /// What its words do in a sentence.
        pub role: ConceptRole,
        /// The treatment that its words name.
        pub treatment: Option<TreatmentIx>,
        /// Words and phrases in lower case, with single spaces. A star at the end of a word stands for any ending.
        pub words: Vec<String>,
        /// Further ones that only texts are read by: too many, and too loosely the same, for a search.
        pub said: Vec<String>,
    }
}

packed! {
    /// One way to say a claim: concepts that stand near each other.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Sign {
        /// Whether it says that the claim is not so.
        pub denies: bool,
        /// How many words it may span from its first to its last concept; 0 when the whole part of a sentence.
        pub window: u8,
        /// Its concepts, in the order in which they are written.
        pub terms: Vec<SignTerm>,
    }
}

packed! {
    /// One concept of a sign, or one of several.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SignTerm {
        /// The concepts of which one has to stand there.
        pub concepts: Vec<ConceptIx>,
        /// Whether none of them may stand in the sentence.
        pub is_absent: bool,
        /// Whether it has to stand after the term before.
        pub follows: bool,
        /// Whether it is enough that the text has it anywhere.
        pub is_anywhere: bool,
    }
}

packed! {
    /// What labelled texts teach of one claim: what speaks for it in a sentence, and what against it.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Weights {
        /// The claim.
        pub claim: ClaimIx,
        /// What stands against it before anything is read, in the unit of [`Cue::weight`]; below 0.
        pub always: i8,
        /// What speaks for it and against it.
        pub cues: Vec<Cue>,
        /// What speaks for its denial before anything is read, where it is found; 0 where nothing was learnt of that.
        pub denied: i8,
        /// What speaks for its denial, and against, beside what does for any claim.
        pub denials: Vec<Cue>,
    }
}

packed! {
    /// What labelled texts teach of words that deny a claim, whichever it is.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Denials {
        /// How much it speaks for a denial that the words of the lexicon deny, or a sign does; in the unit of [`Cue::weight`].
        pub by_rules: i8,
        /// What speaks for a denial, and against.
        pub cues: Vec<Cue>,
    }
}

packed! {
    /// Something in a sentence that speaks for a claim or its denial, or against.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Cue {
        /// What it is.
        pub kind: CueKind,
        /// The word, in one of its forms; empty for another kind.
        pub word: String,
        /// The position of the concept, or of the claim whose sign it is; 0 for a word.
        pub at: u16,
        /// How much it speaks for it, or below 0 against it: ten times the natural logarithm of the odds.
        pub weight: i8,
    }
}

impl Cue {
    /// A concept.
    pub fn concept(concept: ConceptIx, weight: i8) -> Self {
        Self { kind: CueKind::Concept, word: String::new(), at: concept.0, weight }
    }

    /// A sign of a claim.
    pub fn sign(claim: ClaimIx, weight: i8) -> Self {
        Self { kind: CueKind::Sign, word: String::new(), at: claim.0, weight }
    }

    /// A word.
    pub fn word(word: &str, weight: i8) -> Self {
        Self { kind: CueKind::Word, word: word.to_owned(), at: 0, weight }
    }
}
