//! Words of fixed lists: the core's enums as they are written in files.

use claimscope_core::model as core;

/// An enum whose values are words.
pub(crate) trait Word: Copy + 'static {
    /// All its values.
    fn list() -> &'static [Self];

    /// The word as it is written.
    fn written(self) -> &'static str;

    /// The name of the list.
    fn name() -> &'static str;

    /// The value that a word stands for.
    fn read(word: &str) -> Option<Self> {
        Self::list().iter().copied().find(|value| value.written() == word)
    }
}

macro_rules! words {
    ($($name:ident)+) => {
        $(impl Word for core::$name {
            fn list() -> &'static [Self] {
                Self::ALL
            }

            fn written(self) -> &'static str {
                self.word()
            }

            fn name() -> &'static str {
                stringify!($name)
            }
        })+
    };
}

words! {
    AdviceKind Appeal AppealKind BearsOut BiasFlag Blinding By Certainty ChangeKind CitedWhere ClaimKind Compared
    ConceptRole Design Direction Domain Hedge Industry MeasuredIn NoClaim Polarity PublisherKind Read ReferenceVerdict Relation
    Role Route Sells Stance Strength Subjects Sureness UsedOn Verdict
}
