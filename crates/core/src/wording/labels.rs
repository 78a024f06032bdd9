//! The words on screen for the closed vocabularies of the model.

use crate::model::{
    Appeal, AppealKind, BearsOut, Blinding, Certainty, ChangeKind, CitedWhere, Design, Direction, Domain, Hedge,
    Industry, MeasuredIn, PublisherKind, Read, ReferenceVerdict, Relation, Role, Route, Sells, Stance, Strength,
    Sureness, UsedOn,
};

/// The words on screen for a value.
pub trait Label {
    /// In lower case where it stands inside a sentence or a table, as a sentence where it stands alone.
    fn label(&self) -> &'static str;
}

macro_rules! labels {
    ($($type:ident { $($variant:ident => $label:literal,)+ })+) => {
        $(impl Label for $type {
            fn label(&self) -> &'static str {
                match self { $(Self::$variant => $label,)+ }
            }
        })+
    };
}

labels! {
    Stance {
        Supports => "says it is so",
        Hedges => "says it may be so",
        Disputes => "says it is not so",
        Limits => "says too little is known",
        Mentions => "mentions it",
    }
    Hedge {
        None => "Says it flat",
        Weak => "Softens it",
        Strong => "Says may",
    }
    Appeal {
        None => "Leans on nothing",
        UnnamedStudies => "Leans on studies it does not name",
        NamedStudy => "Leans on a named study",
        Expert => "Leans on an expert",
        Anecdote => "Leans on experience or stories",
    }
    Design {
        RandomisedParallel => "randomised trial",
        RandomisedSplitFace => "randomised, two sides of a person",
        NonRandomisedControlled => "compared, not randomised",
        BeforeAfter => "before and after",
        CaseSeries => "case series",
        CaseReport => "case report",
        Animal => "animal study",
        ExVivo => "pieces of skin",
        InVitro => "dish or tube",
        SystematicReview => "systematic review",
        NarrativeReview => "review",
        Guideline => "guideline",
        Regulatory => "official document",
        MarketSurvey => "market survey",
    }
    Role {
        Evidence => "evidence",
        Context => "context; never counted",
        Review => "review; never counted",
        Regulation => "rules and official warnings",
        Guideline => "guideline",
    }
    Read {
        FullText => "read in full",
        Abstract => "read as an abstract",
        Opening => "read in part",
        Registry => "read in a register",
        News => "known only second-hand",
    }
    Route {
        TopicalAlone => "on the skin, no needles",
        TopicalAfterMicroneedling => "on the skin after microneedling",
        TopicalAfterLaser => "on the skin after a laser",
        Injected => "injected",
        Systemic => "into the body",
        InDish => "in a dish",
        Other => "another way",
        NotStated => "not stated",
        NotApplicable => "not applicable",
    }
    Blinding {
        Double => "double-blind",
        Single => "one side blinded",
        Assessor => "those who measured were blinded",
        Open => "nobody blinded",
        Unclear => "not stated",
    }
    Industry {
        Yes => "the maker paid for or staffed it",
        No => "not the maker",
        Unclear => "not seen on the pages read",
    }
    Direction {
        Favours => "favours",
        NoDifference => "no difference",
        Against => "against",
        Mixed => "mixed",
    }
    Relation {
        Exact => "this very claim",
        StandsIn => "a neighbouring outcome",
        OtherUse => "another use",
        LinkUntested => "a link nobody tested",
        ShownOnly => "shown, never counted",
    }
    MeasuredIn {
        People => "in people",
        Explant => "in pieces of skin",
        Animal => "in animals",
        Cells => "in cells or a tube",
        Document => "in a document",
    }
    Sells {
        ThisTreatment => "Sells this treatment",
        OtherTreatments => "Sells other treatments",
        NothingSeen => "Nothing for sale seen",
        NotKnown => "Not known",
    }
    PublisherKind {
        Clinic => "clinic",
        Blog => "blog",
        Magazine => "magazine",
        Shop => "shop",
        NotKnown => "kind not known",
    }
    Certainty {
        High => "confident",
        Moderate => "probably",
        Low => "may",
        VeryLow => "very unsure",
        NotTestedInPeople => "not tested in people",
        NoStudyFound => "no study found",
    }
    ReferenceVerdict {
        Accurate => "As published",
        MinorErrors => "Right work, with slips",
        Misattributed => "Wrongly credited",
        NotFound => "Not found",
    }
    BearsOut {
        Yes => "Says what it is cited for",
        Partly => "Says in part what it is cited for",
        No => "Does not say what it is cited for",
        NotTied => "No sentence leans on it",
    }
    Sureness {
        High => "settled by the work’s own page",
        Medium => "settled by pages that agree",
        Low => "not all of it could be settled",
    }
    CitedWhere {
        List => "in its reference list",
        Text => "in its text",
    }
    AppealKind {
        UnnamedStudies => "“Studies show”, and none is named",
        Passive => "“Has been shown”, and not by whom",
        Authority => "On authority, and not whose",
    }
    UsedOn {
        Face => "on the face",
        Scalp => "on the scalp",
        Wound => "on wounds",
        Scar => "on scars",
        Any => "anywhere, or not said",
    }
    Strength {
        Direct => "Both cannot be true",
        Tension => "Hard to hold together",
        Certainty => "Same side, other firmness",
    }
    ChangeKind {
        Added => "Added",
        Corrected => "Corrected",
        Reworded => "Reworded",
        Evidence => "Evidence",
    }
    Domain {
        RiskOfBias => "Risk of bias",
        Inconsistency => "Disagreement",
        Indirectness => "Fit to the claim",
        Imprecision => "Too few people",
        PublicationBias => "Missing studies",
        Raise => "Raised",
        Judgement => "Editor’s judgement",
    }
}
