//! The lexicon: the words by which people name things, and how claims are said with them.
//!
//! Data only. All of it stays out of the app's pack: what reads texts has a table of its own.

use super::{ConceptIx, ConceptRole, TreatmentIx};
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
