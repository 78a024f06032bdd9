//! The vocabularies of articles and claims.

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
        /// The state of the research: how much is known, and how firmly.
        Research = "research",
    }
}

impl ClaimKind {
    /// Whether claims of this kind are graded for certainty; the others are fact-checked.
    pub const fn is_graded(self) -> bool {
        matches!(self, Self::Benefit | Self::Harm | Self::Comparison)
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
