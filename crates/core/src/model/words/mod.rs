//! The closed vocabularies of the model: each word is the same in content files, Rust, CSS,
//! the export and, where it is shown, on screen.

/// Declares an enum whose variants are words: kebab-case in files and the export, one number in the pack.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vmeta])* $variant,)+ }

        impl $name {
            /// All words, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word as it stands in content files and in the export.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// The value that a word stands for, or `None` for an unknown word.
            pub fn from_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.word() == word)
            }
        }

        impl crate::pack::Packed for $name {
            const EMPTY: Self = Self::ALL[0];

            #[cfg(not(target_arch = "wasm32"))]
            fn put(&self, to: &mut crate::pack::Writer) {
                to.number(*self as u32);
            }

            fn fill(&mut self, from: &mut crate::pack::Reader<'_>) {
                *self = from.word(Self::ALL);
            }
        }
    };
}

mod article;
mod audit;
mod lexicon;
mod rating;
mod study;

pub use article::{Appeal, ClaimKind, Hedge, PublisherKind, Sells, Stance};
pub use audit::{
    AdviceKind, AppealKind, BearsOut, ChangeKind, CitedWhere, NoClaim, ReferenceVerdict, Strength, Sureness, UsedOn,
};
pub use lexicon::{ConceptRole, CueKind};
pub use rating::{By, Certainty, Domain, Verdict};
pub use study::{
    BiasFlag, Blinding, Compared, Design, Direction, Industry, MeasuredIn, Polarity, Read, Relation, Role, Route,
    Subjects,
};
