//! The content model: what a compiled library holds. Data only; grading and wording stand beside it.
//!
//! Cross references are indices into the library's lists, made and checked by the compiler, so that
//! nothing here can dangle. All lists are sorted by id unless said otherwise.

mod claim;
mod date;
mod library;
mod source;
mod study;
mod words;

pub use claim::{Claim, DocumentRef, FactCheck, Judgement, Phrase, Scope};
pub use date::Date;
pub use library::{ClaimIx, Library, Origin, SourceIx, StudyIx, Term, Topic, TopicIx, Treatment, TreatmentIx};
pub use source::{Assertion, Passage, Quote, Section, Source};
pub use study::{Finding, Limitation, Link, Provenance, Ratio, Study};
pub use words::{
    Appeal, BiasFlag, Blinding, By, Certainty, ClaimKind, Compared, Design, Direction, Domain, Hedge, Industry,
    MeasuredIn, Polarity, PublisherKind, Read, Relation, Role, Route, Sells, Stance, Subjects, Verdict,
};
