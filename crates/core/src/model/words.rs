//! The closed vocabularies of the model: each word is the same in content files, Rust, CSS,
//! the export and, where it is shown, on screen.

/// Declares an enum whose variants are words: kebab-case in files and the export, one byte in the pack.
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

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_u8(*self as u8)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let index = u8::deserialize(deserializer)?;
                Self::ALL.get(usize::from(index)).copied().ok_or_else(|| {
                    serde::de::Error::custom("a word out of range in the pack")
                })
            }
        }
    };
}

words! {
    /// Where an assertion stands towards a claim.
    Stance {
        /// Says that it is so.
        Supports = "supports",
        /// Says that it may be so.
        Hedges = "hedges",
        /// Says that it is not so.
        Disputes = "disputes",
        /// Says that too little is known, or asks for more study.
        Limits = "limits",
        /// Touches the claim without taking a side.
        Mentions = "mentions",
    }
}

words! {
    /// How far the wording of a quote is softened.
    Hedge {
        /// No softening: "improves", "has been shown", "helps to".
        None = "none",
        /// Some softening: "can", "generally", "preliminary".
        Weak = "weak",
        /// Much softening: "may", "potential", "suggests", "is being explored".
        Strong = "strong",
    }
}

words! {
    /// What an assertion leans on.
    Appeal {
        /// Leans on nothing.
        None = "none",
        /// "Studies show", without saying which.
        UnnamedStudies = "unnamed-studies",
        /// A study that can be looked up.
        NamedStudy = "named-study",
        /// An expert or an authority.
        Expert = "expert",
        /// A story, a testimonial, clinical experience.
        Anecdote = "anecdote",
    }
}

words! {
    /// What kind of statement a claim is; decides whether it gets a certainty or a fact check.
    ClaimKind {
        /// Something good that the treatment is said to do.
        Benefit = "benefit",
        /// Something about harm or its absence.
        Harm = "harm",
        /// Better, worse or equal to a named other treatment.
        Comparison = "comparison",
        /// Law, approval, regulation.
        Rule = "rule",
        /// What the thing is or contains.
        Biology = "biology",
        /// How a treatment is done.
        Procedure = "procedure",
        /// What it costs.
        Cost = "cost",
    }
}

impl ClaimKind {
    /// Whether claims of this kind are graded for certainty; the others are fact-checked.
    pub const fn is_graded(self) -> bool {
        matches!(self, Self::Benefit | Self::Harm | Self::Comparison)
    }
}

words! {
    /// The design of a study.
    Design {
        /// People drawn by lot into groups.
        RandomisedParallel = "randomised-parallel",
        /// Sides of one person drawn by lot: face, scalp, body, lesion.
        RandomisedSplitFace = "randomised-split-face",
        /// A comparison group, not drawn by lot.
        NonRandomisedControlled = "non-randomised-controlled",
        /// One group, measured before and after.
        BeforeAfter = "before-after",
        /// Several patients described.
        CaseSeries = "case-series",
        /// One patient described.
        CaseReport = "case-report",
        /// Live animals.
        Animal = "animal",
        /// Pieces of skin outside the body.
        ExVivo = "ex-vivo",
        /// Cells or matter in a dish or tube.
        InVitro = "in-vitro",
        /// A review with a search that can be repeated.
        SystematicReview = "systematic-review",
        /// A review without one.
        NarrativeReview = "narrative-review",
        /// A statement of a professional society.
        Guideline = "guideline",
        /// A rule, a warning, or news on one.
        Regulatory = "regulatory",
        /// A survey of what is sold.
        MarketSurvey = "market-survey",
    }
}

impl Design {
    /// Whether people or their sides were drawn by lot.
    pub const fn is_randomised(self) -> bool {
        matches!(self, Self::RandomisedParallel | Self::RandomisedSplitFace)
    }

    /// Whether this is a review, which restates trials and never counts beside them.
    pub const fn is_review(self) -> bool {
        matches!(self, Self::SystematicReview | Self::NarrativeReview)
    }
}

words! {
    /// What a study record may be used for.
    Role {
        /// A primary study with an outcome usable for a claim.
        Evidence = "evidence",
        /// Tells something, but never counts for or against a claim.
        Context = "context",
        /// Sums up other studies.
        Review = "review",
        /// Rules, official warnings, surveys of the market.
        Regulation = "regulation",
        /// A statement of a professional society.
        Guideline = "guideline",
    }
}

words! {
    /// How far a study was read: the best level over the pages read.
    Read {
        /// The whole text.
        FullText = "full-text",
        /// The abstract, or a page that gives its content.
        Abstract = "abstract",
        /// One part only.
        Opening = "opening",
        /// A trial register.
        Registry = "registry",
        /// Second-hand: news, a blog, another page's quotation.
        News = "news",
    }
}

words! {
    /// Whom or what a study was done on.
    Subjects {
        /// People.
        Human = "human",
        /// Mice.
        Mouse = "mouse",
        /// Rats.
        Rat = "rat",
        /// Rabbits.
        Rabbit = "rabbit",
        /// Pigs.
        Pig = "pig",
        /// Animals, species mixed or not stated.
        Animals = "animals",
        /// Cells.
        Cells = "cells",
        /// Pieces of skin.
        SkinExplant = "skin-explant",
        /// Nobody: a document.
        None = "none",
    }
}

words! {
    /// How the product met the body.
    Route {
        /// Rubbed in, no needles and no laser.
        TopicalAlone = "topical-alone",
        /// Put on after microneedling.
        TopicalAfterMicroneedling = "topical-after-microneedling",
        /// Put on after a laser.
        TopicalAfterLaser = "topical-after-laser",
        /// Injected into skin or scalp.
        Injected = "injected",
        /// Into a vein or otherwise through the whole body.
        Systemic = "systemic",
        /// In a dish.
        InDish = "in-dish",
        /// Something else.
        Other = "other",
        /// Not stated on the pages read.
        NotStated = "not-stated",
        /// A document has no route.
        NotApplicable = "not-applicable",
    }
}

words! {
    /// Who did not know which treatment was which.
    Blinding {
        /// The people treated and those who measured.
        Double = "double",
        /// One side only.
        Single = "single",
        /// Those who measured.
        Assessor = "assessor",
        /// Nobody was blinded.
        Open = "open",
        /// Not stated on the pages read.
        Unclear = "unclear",
    }
}

words! {
    /// Whether the maker paid for or staffed a study.
    Industry {
        /// The maker funded it, or an author works for, owns or is paid by the maker.
        Yes = "yes",
        /// Shown to be otherwise.
        No = "no",
        /// Not seen; never read as independent, never as a flaw.
        Unclear = "unclear",
    }
}

words! {
    /// What a finding compares the treatment with.
    Compared {
        /// The same treatment without the active product: placebo, vehicle, saline.
        SameWithout = "same-without",
        /// People or sides left untreated.
        Untreated = "untreated",
        /// Nothing: one group, before and after.
        None = "none",
        /// Another active treatment, named in `active_comparator`.
        Active = "active",
        /// A document compares nothing.
        NotApplicable = "not-applicable",
    }
}

words! {
    /// A visible fault in a trial's report; costs one step of risk of bias.
    BiasFlag {
        /// The register and the paper say different things.
        RegisterDiffers = "register-differs",
        /// The result of an arm is missing.
        ArmMissing = "arm-missing",
        /// Numbers do not add up.
        NumbersDisagree = "numbers-disagree",
    }
}

words! {
    /// Which way a finding points.
    Direction {
        /// For the claim.
        Favours = "favours",
        /// Neither for nor against: the same in both groups.
        NoDifference = "no-difference",
        /// Against the claim.
        Against = "against",
        /// Both ways, or told both ways.
        Mixed = "mixed",
    }
}

impl Direction {
    /// The direction on a claim put the other way round.
    pub const fn reversed(self) -> Self {
        match self {
            Self::Favours => Self::Against,
            Self::Against => Self::Favours,
            other => other,
        }
    }
}

words! {
    /// How closely a finding fits a claim; decides indirectness.
    Relation {
        /// The claim's own outcome, use and comparison.
        Exact = "exact",
        /// A neighbouring or surrogate outcome.
        StandsIn = "stands-in",
        /// Another use: hospital wound, injection, other disease, healthy forearm.
        OtherUse = "other-use",
        /// Both ends were measured, not that one causes the other.
        LinkUntested = "link-untested",
        /// Wrong comparison, an author's remark, a dish or an animal: shown, never counted.
        ShownOnly = "shown-only",
    }
}

words! {
    /// Where a finding was measured.
    MeasuredIn {
        /// In living people.
        People = "people",
        /// In pieces of skin.
        Explant = "explant",
        /// In animals.
        Animal = "animal",
        /// In cells, dishes and tubes.
        Cells = "cells",
        /// In documents.
        Document = "document",
    }
}

words! {
    /// Whether a record's direction has to be turned for a claim.
    Polarity {
        /// The claim is put as it is sold, as the record's direction is.
        AsSold = "as-sold",
        /// The claim is put the other way round.
        Turned = "turned",
    }
}

words! {
    /// Whether the publisher of a source sells the treatment, as far as its pages show.
    Sells {
        /// A page shows that it sells this treatment.
        ThisTreatment = "this-treatment",
        /// A page shows that it sells other treatments; this one is not stated.
        OtherTreatments = "other-treatments",
        /// Its pages were searched for an offer, and none was found.
        NothingSeen = "nothing-seen",
        /// No page settles it.
        NotKnown = "not-known",
    }
}

words! {
    /// What kind of publisher a source has, as far as its pages show.
    PublisherKind {
        /// A clinic or practice.
        Clinic = "clinic",
        /// A blog.
        Blog = "blog",
        /// A magazine or news site.
        Magazine = "magazine",
        /// A shop or maker.
        Shop = "shop",
        /// Not settled by a page.
        NotKnown = "not-known",
    }
}

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
