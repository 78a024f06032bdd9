//! Studies: published studies and documents, their findings, and the links of findings to claims.

use super::{
    BiasFlag, Blinding, By, ClaimIx, Compared, Date, Design, Direction, Industry, MeasuredIn, Polarity, Read, Relation,
    Role, Route, StudyIx, Subjects, TreatmentIx,
};
use crate::pack::packed;

packed! {
    /// A published study or document, as far as it was read.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Study {
        /// Its permanent id, such as `park-2023`.
        pub id: String,
        /// The short citation on screen, such as "Park 2023".
        pub short_name: String,
        /// The year; of a registration, the start.
        pub year: Option<u16>,
        /// What the record may be used for.
        pub role: Role,
        /// How far it was read.
        pub read: Read,
        /// The design.
        pub design: Design,
        /// Whom or what it was done on.
        pub subjects: Subjects,
        /// People or animals enrolled; of a registration, planned.
        pub participants: Option<u32>,
        /// People in the comparison that bears on claims, where that is not all of `participants`; 0 where
        /// no page gives their number.
        pub people_compared: Option<u32>,
        /// Included studies of a review.
        pub studies: Option<u32>,
        /// The treatment whose product was studied: the one that lists the origin.
        pub treatment: TreatmentIx,
        /// Index into that treatment's origins.
        pub origin: u16,
        /// How it met the body.
        pub route: Route,
        /// What it was compared with, as a word that rules read.
        pub compared: Compared,
        /// The other treatment of an active comparison, such as `prp`, or empty.
        pub active_comparator: String,
        /// Who did not know which was which, where there is something to blind.
        pub blinding: Option<Blinding>,
        /// Whether the maker paid for or staffed it.
        pub industry: Industry,
        /// Visible faults of the report.
        pub bias_flags: Vec<BiasFlag>,
        /// When a registered trial was completed, where it has posted no results.
        pub completed_without_results: Option<Date>,
        /// The claims that such a registered trial would bear on.
        pub awaited_by: Vec<ClaimIx>,
        /// Records that may describe the same people.
        pub may_overlap: Vec<StudyIx>,
        /// What it found.
        pub findings: Vec<Finding>,
        away {
            /// The landing page for readers.
            pub url: String,
            /// What was used, in words.
            pub product: String,
            /// What it was compared with, in words.
            pub comparator: String,
            /// Weeks of treatment and follow-up.
            pub duration_weeks: Option<u16>,
            /// Trials in the library that this review contains.
            pub includes: Vec<StudyIx>,
            /// Records on the same event or rule.
            pub related: Vec<StudyIx>,
            /// The title as published, or a description that says it is one.
            pub title: String,
            /// Authors in order, as far as a page gives them.
            pub authors: Vec<String>,
            /// The journal or publisher, or empty.
            pub journal: String,
            /// Volume, issue and pages as one line, such as "100(18), adv00310"; may be empty.
            pub located: String,
            /// The DOI, or empty.
            pub doi: String,
            /// The `PubMed` number, or empty.
            pub pmid: String,
            /// The `PubMed` Central number, or empty.
            pub pmcid: String,
            /// Whether it can be read without paying, where known.
            pub open_access: Option<bool>,
            /// Those who finished.
            pub completers: Option<u32>,
            /// People or animals of a review's studies together.
            pub participants_total: Option<u32>,
            /// Who took part, in words.
            pub population: String,
            /// Funding as stated.
            pub funding: String,
            /// Conflicts of interest as stated.
            pub conflicts: String,
            /// How that is known.
            pub includes_basis: String,
            /// What a record without findings would bear on, as subject words.
            pub topics: Vec<String>,
            /// Why no finding is linked to a claim, or empty.
            pub unlinked: String,
            /// What a reader of the record must know.
            pub notes: String,
            /// Facts looked for and not found.
            pub not_confirmed: Vec<String>,
            /// Its limits.
            pub limitations: Vec<Limitation>,
            /// The pages read for this record, at least one.
            pub provenance: Vec<Provenance>,
        }
    }
}

impl Study {
    /// People in the comparison, where a number was readable.
    pub fn people(&self) -> Option<u32> {
        self.people_compared.or(self.participants).filter(|&people| people > 0)
    }

    /// People in the comparison of one finding, where a number was readable.
    pub fn people_in(&self, finding: &Finding) -> Option<u32> {
        finding.people.map_or_else(|| self.people(), |people| Some(people).filter(|&people| people > 0))
    }

    /// Whether its results are known only second-hand.
    pub fn is_second_hand(&self) -> bool {
        self.read == Read::News
    }
}

packed! {
    /// What one study found on one measure.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Finding {
        /// Which way it points, on the claim as it is sold.
        pub direction: Direction,
        /// People in this comparison, where it differs from the study's; 0 where no page gives their number.
        pub people: Option<u32>,
        /// What this finding compares with, where it differs from the study's.
        pub compared: Option<Compared>,
        /// Whether two accounts of this one measure disagree.
        pub told_two_ways: bool,
        /// Whether this result is known only second-hand, though other parts were read.
        pub second_hand: bool,
        /// A ratio, where one is given, for the rule of large effects.
        pub ratio: Option<Ratio>,
        /// Whether more of the product gave more of the effect.
        pub dose_response: bool,
        /// Whether what was not accounted for would have hidden the effect.
        pub confounding_hides: bool,
        /// The claims it bears on.
        pub links: Vec<Link>,
        away {
            /// The subject word of the record, such as `hydration`.
            pub topic: String,
            /// What was measured, and how.
            pub measure: String,
            /// The result with its numbers, units, comparison and people.
            pub effect: String,
            /// Where the page says so.
            pub located: String,
        }
    }
}

packed! {
    /// A risk ratio in hundredths: 240 is 2.40.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Ratio {
        /// Hundredths.
        pub hundredths: u32,
    }
}

packed! {
    /// That a finding bears on a claim, and how.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Link {
        /// The claim.
        pub claim: ClaimIx,
        /// How closely it fits.
        pub relation: Relation,
        /// Where it was measured.
        pub measured_in: MeasuredIn,
        /// Whether the record's direction has to be turned.
        pub polarity: Polarity,
        /// The outcome that people are added up within, or empty for the claim's main one.
        pub outcome: String,
        /// Why this relation, in our words; may be empty for an exact one.
        pub because: String,
    }
}

packed! {
    /// A limit of a study.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Limitation {
        /// The limit in our words.
        pub text: String,
        /// Who named it.
        pub by: By,
    }
}

packed! {
    /// A page that was read for a record.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Provenance {
        /// Its address; may be a mirror.
        pub url: String,
        /// How far it was read.
        pub read: Read,
        /// What it confirms.
        pub confirms: String,
    }
}
