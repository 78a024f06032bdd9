//! The content model: what a compiled library holds. Data only; grading and wording stand beside it.
//!
//! Cross references are indices into the library's lists, made and checked by the compiler, so that
//! nothing here can dangle. All lists are sorted by id unless said otherwise.

mod audit;
mod claim;
mod date;
mod lexicon;
mod library;
mod record;
pub mod softening;
mod source;
mod study;
mod words;

pub use audit::{AuditPage, Offer, Reference, UncitedAppeal};
pub use claim::{Claim, DocumentRef, FactCheck, Judgement, Phrase, Scope};
pub use date::Date;
pub use lexicon::{Concept, Cue, Denials, Sign, SignTerm, Weights};
pub use library::{
    ClaimIx, ConceptIx, Library, Origin, SourceIx, StudyIx, Term, Topic, TopicIx, Treatment, TreatmentIx,
};
pub use record::{Advice, Change, Disagreement, Side};
pub use source::{Assertion, Assertions, Passage, Quote, Section, Source};
pub use study::{Finding, Limitation, Link, Provenance, Ratio, Study};
pub use words::{
    AdviceKind, Appeal, AppealKind, BearsOut, BiasFlag, Blinding, By, Certainty, ChangeKind, CitedWhere, ClaimKind,
    Compared, ConceptRole, CueKind, Design, Direction, Domain, Hedge, Industry, MeasuredIn, NoClaim, Polarity,
    PublisherKind, Read, ReferenceVerdict, Relation, Role, Route, Sells, Stance, Strength, Subjects, Sureness, UsedOn,
    Verdict,
};
