//! The library: everything that one compiled set of content files holds.

use super::{Change, Claim, Concept, Date, Denials, Disagreement, Source, Study, Weights};
use crate::pack::packed;

macro_rules! index {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u16);

        impl crate::pack::Packed for $name {
            const EMPTY: Self = Self(0);

            #[cfg(not(target_arch = "wasm32"))]
            fn put(&self, to: &mut crate::pack::Writer) {
                self.0.put(to);
            }

            fn fill(&mut self, from: &mut crate::pack::Reader<'_>) {
                self.0.fill(from);
            }
        }

        impl $name {
            /// The position in the library's list.
            pub const fn at(self) -> usize {
                self.0 as usize
            }
        }
    };
}

index! {
    /// A position in [`Library::treatments`].
    TreatmentIx
}
index! {
    /// A position in [`Library::topics`].
    TopicIx
}
index! {
    /// A position in [`Library::sources`].
    SourceIx
}
index! {
    /// A position in [`Library::claims`].
    ClaimIx
}
index! {
    /// A position in [`Library::studies`].
    StudyIx
}
index! {
    /// A position in [`Library::concepts`].
    ConceptIx
}

packed! {
    /// Everything that one compiled set of content files holds.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Library {
        /// "Evidence searched up to": the only "today" that rules may use.
        pub searched: Date,
        /// What the claims are about.
        pub treatments: Vec<Treatment>,
        /// Readers' questions, in reading order (not sorted by id).
        pub topics: Vec<Topic>,
        /// The articles.
        pub sources: Vec<Source>,
        /// The claims.
        pub claims: Vec<Claim>,
        /// The study records.
        pub studies: Vec<Study>,
        /// Where articles clash.
        pub disagreements: Vec<Disagreement>,
        away {
            /// The version of the content, such as "2026.11.22".
            pub content_version: String,
            /// What changed in the content, newest first.
            pub changes: Vec<Change>,
            /// The glossary.
            pub glossary: Vec<Term>,
            /// The words by which people name things.
            pub concepts: Vec<Concept>,
            /// What labelled texts teach of each claim that they make often enough.
            pub weights: Vec<Weights>,
            /// What they teach of denials.
            pub denials: Denials,
        }
    }
}

impl Default for Date {
    fn default() -> Self {
        Self { year: 1, month: 1, day: 1 }
    }
}

macro_rules! lookups {
    ($($get:ident $find:ident $list:ident $ix:ident $item:ident;)+) => {
        impl Library {
            $(
                #[doc = concat!("The ", stringify!($get), " at an index that the compiler made.")]
                ///
                /// # Panics
                /// If the index is of another library.
                pub fn $get(&self, ix: $ix) -> &$item {
                    &self.$list[ix.at()]
                }

                #[doc = concat!("The ", stringify!($get), " of this id, if there is one.")]
                pub fn $find(&self, id: &str) -> Option<$ix> {
                    let at = self.$list.iter().position(|item| item.id == id)?;
                    u16::try_from(at).ok().map($ix)
                }
            )+
        }
    };
}

lookups! {
    treatment find_treatment treatments TreatmentIx Treatment;
    topic find_topic topics TopicIx Topic;
    source find_source sources SourceIx Source;
    claim find_claim claims ClaimIx Claim;
    study find_study studies StudyIx Study;
    concept find_concept concepts ConceptIx Concept;
}

impl Library {
    /// Where the product of a study comes from.
    pub fn origin(&self, study: &Study) -> Option<&Origin> {
        self.treatments.get(study.treatment.at())?.origins.get(usize::from(study.origin))
    }
}

macro_rules! indices {
    ($($name:ident $list:ident $ix:ident;)+) => {
        impl Library {
            $(
                #[doc = concat!("All indices of `", stringify!($list), "`, in the list's order.")]
                pub fn $name(&self) -> impl DoubleEndedIterator<Item = $ix> + use<> {
                    (0..u16::try_from(self.$list.len()).unwrap_or(u16::MAX)).map($ix)
                }
            )+
        }
    };
}

indices! {
    source_indices sources SourceIx;
    claim_indices claims ClaimIx;
    study_indices studies StudyIx;
    topic_indices topics TopicIx;
}

packed! {
    /// What claims are about: a product or procedure that is sold.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Treatment {
        /// Its id, such as `retinol`.
        pub id: String,
        /// Its name in a heading, such as "Exosome skincare".
        pub name: String,
        /// The origins of product that studies may name.
        pub origins: Vec<Origin>,
        away {
            /// One sentence on what it is.
            pub summary: String,
        }
    }
}

packed! {
    /// Where a tested product comes from.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Origin {
        /// The word in study files.
        pub id: String,
        /// The words on screen.
        pub name: String,
        /// Whether this is another kind of product than the one that the claims are made for.
        pub is_other: bool,
        /// The group that a lens can narrow to, or empty.
        pub group: String,
    }
}

packed! {
    /// A reader's question that gathers claims.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Topic {
        /// Its id.
        pub id: String,
        /// The question, such as "Will my skin look better?".
        pub question: String,
    }
}

packed! {
    /// A word of the trade in plain words.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Term {
        /// Its id.
        pub id: String,
        /// The term as it is written on pages.
        pub term: String,
        /// What it means, in plain words.
        pub meaning: String,
        /// Other spellings and forms.
        pub also: Vec<String>,
    }
}
