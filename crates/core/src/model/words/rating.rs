//! The vocabularies of ratings, and of who said what about a study.

words! {
    /// The outcome of a fact check.
    Verdict {
        /// Documents say the same.
        Confirmed = "confirmed",
        /// Documents say the same of one part only.
        PartlyRight = "partly-right",
        /// Documents disagree with each other.
        Disputed = "disputed",
        /// Documents say otherwise.
        Contradicted = "contradicted",
        /// No document settles it.
        CannotBeChecked = "cannot-be-checked",
    }
}

words! {
    /// How sure the evidence lets anyone be; the two last are off the ladder, not below it.
    Certainty {
        /// Four of four.
        High = "high",
        /// Three of four.
        Moderate = "moderate",
        /// Two of four.
        Low = "low",
        /// One of four.
        VeryLow = "very-low",
        /// Only dishes, explants or animals.
        NotTestedInPeople = "not-tested-in-people",
        /// No study of any kind is linked.
        NoStudyFound = "no-study-found",
    }
}

impl Certainty {
    /// The step on the ladder, 4 to 1; 0 off the ladder.
    pub const fn step(self) -> u8 {
        match self {
            Self::High => 4,
            Self::Moderate => 3,
            Self::Low => 2,
            Self::VeryLow => 1,
            Self::NotTestedInPeople | Self::NoStudyFound => 0,
        }
    }

    /// The certainty at a sum of steps, clamped to the ladder.
    pub const fn from_sum(sum: i8) -> Self {
        match sum {
            i8::MIN..=1 => Self::VeryLow,
            2 => Self::Low,
            3 => Self::Moderate,
            4..=i8::MAX => Self::High,
        }
    }
}

words! {
    /// The headings under which a grade explains itself.
    Domain {
        /// Blinding, control, visible faults.
        RiskOfBias = "risk-of-bias",
        /// Trials that disagree.
        Inconsistency = "inconsistency",
        /// Fit of the evidence to the claim.
        Indirectness = "indirectness",
        /// Too few people.
        Imprecision = "imprecision",
        /// Finished trials without results.
        PublicationBias = "publication-bias",
        /// Reasons to raise.
        Raise = "raise",
        /// An editor's judgement with its reason.
        Judgement = "judgement",
    }
}

impl Domain {
    /// The five domains that lower a grade, in the order in which they are always listed.
    pub const LOWERING: [Self; 5] =
        [Self::RiskOfBias, Self::Inconsistency, Self::Indirectness, Self::Imprecision, Self::PublicationBias];
}

words! {
    /// Who named a limitation of a study.
    By {
        /// The authors themselves.
        Authors = "authors",
        /// The reader who made the record.
        Reader = "reader",
    }
}
