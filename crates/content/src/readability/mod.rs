//! Readability: how hard our own words are to read, by group of texts, and which single texts are hard.
//!
//! It measures the library that was compiled, so that sentences made from grades are measured too. It counts
//! and compares; it stops nothing itself. `check` and a test stop at a group over its limit.

mod figures;
mod names;
mod report;
mod sentences;
mod syllables;
mod texts;

pub use figures::Figures;
pub use names::Names;
pub use report::{Listed, Report, Row, report};

/// The mean words of a sentence that no group may exceed, in hundredths.
pub const LONGEST_MEAN: i64 = 1600;
/// The grade over which a single text is listed, in hundredths.
pub const HARDEST_TEXT: i64 = 1200;
/// The words over which a single sentence is listed.
pub const LONGEST_SENTENCE: u32 = 30;

/// A group of texts that is held to a limit together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// The answers to claims, made from grades or written for checks, with the reasons of checks.
    Answers,
    /// The main reasons for grades.
    Reasons,
    /// The main doubts of claims.
    Doubts,
    /// What documents advise about harm.
    Advice,
    /// The questions to ask a provider.
    Questions,
    /// The statements of claims.
    Statements,
    /// The meanings of the glossary.
    Glossary,
    /// What passages of articles say, in our words.
    Gists,
    /// Where articles clash: question, reason and sides.
    Disagreements,
    /// Notes and limitations of studies, and why a result bears on a claim or on none.
    StudyNotes,
    /// The rules of the grade, as the page on our method tells them.
    Method,
}

impl Group {
    /// All groups, in the order of the table.
    pub const ALL: [Self; 11] = [
        Self::Answers,
        Self::Reasons,
        Self::Doubts,
        Self::Advice,
        Self::Questions,
        Self::Statements,
        Self::Glossary,
        Self::Gists,
        Self::Disagreements,
        Self::StudyNotes,
        Self::Method,
    ];

    /// Its name in the table.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Answers => "answers",
            Self::Reasons => "main reasons",
            Self::Doubts => "doubts",
            Self::Advice => "advice",
            Self::Questions => "questions",
            Self::Statements => "statements",
            Self::Glossary => "glossary",
            Self::Gists => "gists",
            Self::Disagreements => "disagreements",
            Self::StudyNotes => "study notes",
            Self::Method => "method",
        }
    }

    /// The grade level that it may not exceed, in hundredths. Notes on studies and method cannot do without
    /// the words of the trade.
    pub const fn hardest(self) -> i64 {
        match self {
            Self::StudyNotes | Self::Method => 1000,
            _ => 800,
        }
    }
}

/// A text that may stay hard, with the reason: an `[[exception]]` of `readability.toml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exception {
    /// What the text is called, such as `improves-hydration/doubt`.
    pub text: String,
    /// Why it may.
    pub reason: String,
}

impl Exception {
    pub(crate) fn of(raw: &crate::raw::RawException) -> Option<Self> {
        Some(Self { text: raw.text.as_ref()?.value.clone(), reason: raw.reason.as_ref()?.value.clone() })
    }
}
