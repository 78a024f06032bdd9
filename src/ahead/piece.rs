//! Pieces of pages that no choice of the reader changes: quotes, what a study found, what a document says.
//!
//! The app has code for the page around them, which follows the grades. Their words come with the pages that
//! are rendered ahead, each once, however many claims show it.

use claimscope_core::model::{ClaimIx, SourceIx, StudyIx};

/// A piece. Its numbers are places in the library, and in lists of its records.
#[derive(Clone, Copy, Debug)]
pub enum Piece {
    /// The words of an assertion, with what stands beside them.
    Quote(SourceIx, usize),
    /// An entry that a source cites, and what became of it.
    Cited(SourceIx, usize),
    /// Who was studied, how, and who paid.
    Who(StudyIx),
    /// What was used, and what it was compared with.
    Used(StudyIx),
    /// The result of a finding with its numbers.
    Found(StudyIx, usize),
    /// A claim as one whole sentence.
    Statement(ClaimIx),
    /// Other words for a claim.
    Aliases(ClaimIx),
    /// The answer to a claim that was checked against documents.
    Answer(ClaimIx),
    /// The same without its main reason.
    Sentence(ClaimIx),
    /// The editor's main doubt.
    Doubt(ClaimIx),
    /// What a fact check rests on.
    Rests(ClaimIx),
    /// Other records on what a fact check is about.
    Beside(ClaimIx),
    /// Where articles clash on a claim.
    Clashes(ClaimIx),
    /// What documents say on harm once it is there.
    Harm(ClaimIx),
    /// What they say before a decision.
    Before(ClaimIx),
    /// What keeps a claim on the device.
    Keep(ClaimIx),
    /// What to ask.
    Ask(ClaimIx),
    /// The foot of a claim's page: how to show its answer elsewhere, and what changed.
    Foot(ClaimIx),
    /// The claims before and after a claim.
    Neighbours(ClaimIx),
    /// The claims above a claim.
    PartOf(ClaimIx),
    /// The sources that say nothing on a claim.
    Silent(ClaimIx),
    /// What to know of links into articles.
    Moved,
    /// What the marks of the study strip mean.
    StripLegend,
    /// Who a source is, beside its words.
    Speaker(SourceIx),
    /// What holds under our grading alone, on pages rendered ahead.
    Ours(usize),
    /// What chooses rows of the picture.
    Sift,
    /// The line by which readers take the study strip of a claim with them.
    StudiesFiles(ClaimIx),
    /// What the arms of the asterisk mean, and the line by which readers take the staircase of a claim with them.
    GradeFiles(ClaimIx),
    /// The switches of the lens.
    Lens,
    /// That a page is graded under other assumptions.
    Assumed,
    /// The same on a page that no assumption changes.
    AssumedElsewhere,
    /// That nobody knows the assumptions that an address asks for.
    Misread,
    /// What would change our mind: the smallest new study that would lift our grade of a claim.
    Mind(ClaimIx),
}

impl Piece {
    /// Its name in the file: no page's path begins like it.
    pub fn key(self) -> String {
        let (letter, one, other) = match self {
            Self::Quote(source, at) => ("q", source.at(), at),
            Self::Cited(source, at) => ("c", source.at(), at),
            Self::Who(study) => ("w", study.at(), 0),
            Self::Used(study) => ("u", study.at(), 0),
            Self::Found(study, at) => ("f", study.at(), at),
            Self::Statement(claim) => ("s", claim.at(), 0),
            Self::Aliases(claim) => ("a", claim.at(), 0),
            Self::Answer(claim) => ("A", claim.at(), 0),
            Self::Sentence(claim) => ("S", claim.at(), 0),
            Self::Doubt(claim) => ("d", claim.at(), 0),
            Self::Rests(claim) => ("r", claim.at(), 0),
            Self::Beside(claim) => ("B", claim.at(), 0),
            Self::Clashes(claim) => ("C", claim.at(), 0),
            Self::Harm(claim) => ("h", claim.at(), 0),
            Self::Before(claim) => ("H", claim.at(), 0),
            Self::Keep(claim) => ("e", claim.at(), 0),
            Self::Ask(claim) => ("k", claim.at(), 0),
            Self::Foot(claim) => ("x", claim.at(), 0),
            Self::Neighbours(claim) => ("g", claim.at(), 0),
            Self::PartOf(claim) => ("p", claim.at(), 0),
            Self::Silent(claim) => ("n", claim.at(), 0),
            Self::Moved => ("m", 0, 0),
            Self::StripLegend => ("l", 0, 0),
            Self::Speaker(source) => ("o", source.at(), 0),
            Self::Ours(at) => ("N", at, 0),
            Self::Sift => ("F", 0, 0),
            Self::StudiesFiles(claim) => ("t", claim.at(), 0),
            Self::GradeFiles(claim) => ("t", claim.at(), 1),
            Self::Lens => ("L", 0, 0),
            Self::Assumed => ("L", 0, 1),
            Self::AssumedElsewhere => ("L", 0, 2),
            Self::Misread => ("L", 0, 3),
            Self::Mind(claim) => ("t", claim.at(), 2),
        };
        [letter, &one.to_string(), ".", &other.to_string()].concat()
    }
}
