//! What stands beside claims and sources: disagreements, advice from documents, and changes of the content.

use super::{AdviceKind, ChangeKind, ClaimIx, Date, SourceIx, Strength, StudyIx};
use crate::pack::packed;

packed! {
    /// Statements of articles that clash.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Disagreement {
        /// Its permanent id.
        pub id: String,
        /// The claims that it is about, at least one.
        pub claims: Vec<ClaimIx>,
        /// How hard they clash.
        pub strength: Strength,
        /// The sides, at least two; two of one source when it contradicts itself.
        pub sides: Vec<Side>,
        away {
            /// The question that the sides answer differently.
            pub question: String,
            /// What clashes, in one sentence.
            pub why: String,
        }
    }
}

packed! {
    /// What one source says in a disagreement.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Side {
        /// Who says it.
        pub source: SourceIx,
        away {
            /// What it says, in our words.
            pub says: String,
            /// The position of the assertion among all of that source, in the article's order.
            pub assertion: u16,
        }
    }
}

packed! {
    /// What a named document tells people to do about harm.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Advice {
        /// What it is for.
        pub kind: AdviceKind,
        /// The advice, in our words.
        pub text: String,
        /// The document.
        pub study: StudyIx,
        /// The country or region it holds for, or empty.
        pub country: String,
        /// The date of the document, where one is known.
        pub date: Option<Date>,
    }
}

packed! {
    /// A dated change of the content.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Change {
        /// When it was made.
        pub date: Date,
        /// What kind of change.
        pub kind: ChangeKind,
        /// What changed and why, in our words.
        pub text: String,
        /// The claims that it touches; empty when it touches the library as a whole.
        pub claims: Vec<ClaimIx>,
    }
}
