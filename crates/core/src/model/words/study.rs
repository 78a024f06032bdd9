//! The vocabularies of studies, findings and links.

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
