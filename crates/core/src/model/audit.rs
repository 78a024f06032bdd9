//! What an audit of an article gives: its references, its appeals to evidence that nobody can look up, and
//! what it offers.

use super::{
    AppealKind, BearsOut, CitedWhere, ClaimIx, Read, ReferenceVerdict, Route, StudyIx, Sureness, TreatmentIx, UsedOn,
};
use crate::pack::packed;

packed! {
    /// One entry that an article cites, and what became of it when it was looked up.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Reference {
        /// The claims that the article rests on it.
        pub claims: Vec<ClaimIx>,
        away {
            /// Its number in the audit.
            pub number: u16,
            /// Where the article cites it.
            pub place: CitedWhere,
            /// How it is cited, shortened.
            pub as_cited: String,
            /// The record of what it really is, when the library has one.
            pub resolves_to: Option<StudyIx>,
            /// What the audit found.
            pub verdict: ReferenceVerdict,
            /// How sure that is.
            pub sureness: Sureness,
            /// Whether it says what it is cited for.
            pub bears_out: BearsOut,
            /// What it really is, in our words.
            pub really: String,
            /// What is wrong, one sentence each.
            pub problems: Vec<String>,
            /// What no page read could settle.
            pub unchecked: Vec<String>,
            /// The reason for that.
            pub fits: String,
            /// The pages that the verdict rests on.
            pub pages: Vec<AuditPage>,
        }
    }
}

packed! {
    /// A page that was read for an audit.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AuditPage {
        /// Its address.
        pub url: String,
        /// How far it was read.
        pub read: Option<Read>,
        /// What it confirms.
        pub confirms: String,
    }
}

packed! {
    /// A place where an article leans on evidence or authority that nobody can look up.
    #[derive(Clone, Debug, PartialEq)]
    pub struct UncitedAppeal {
        /// The words, verbatim.
        pub quote: String,
        /// How it leans.
        pub kind: AppealKind,
        /// The claims that it is made for.
        pub claims: Vec<ClaimIx>,
    }
}

packed! {
    /// A use of a product that an article describes or offers.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Offer {
        /// What it is, in our words.
        pub name: String,
        /// How the product meets the body.
        pub routes: Vec<Route>,
        /// Where the article says that the product comes from, in our words, or empty.
        pub origin: String,
        /// The origins that fit these words: treatments and positions in their lists; empty when none is told.
        pub origins: Vec<(TreatmentIx, u16)>,
        /// The claims that it is offered for; empty when it is offered for all that the article claims.
        pub claims: Vec<ClaimIx>,
        /// What it is used on.
        pub used_on: UsedOn,
        away {
            /// The words that show it, verbatim.
            pub quote: String,
        }
    }
}
