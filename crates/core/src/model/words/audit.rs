//! The vocabularies of the audit: references, appeals, disagreements, advice and changes.

words! {
    /// Why a sentence of an article carries no claim. The list is closed.
    NoClaim {
        /// The title of the article.
        Title = "title",
        /// A greeting or a closing line of courtesy.
        Greeting = "greeting",
        /// On the author: byline, date, who they are.
        AuthorNote = "author-note",
        /// A list of contents, a link to another post, what the article is going to do.
        Navigation = "navigation",
        /// An entry of the reference list.
        Reference = "reference",
        /// A question or a bridge that states nothing.
        Transition = "transition",
        /// A picture in words that states nothing to check.
        Illustration = "illustration",
        /// The credit of an image.
        ImageCredit = "image-credit",
        /// A call to book or buy.
        CallToAction = "call-to-action",
    }
}

words! {
    /// Where an article cites.
    CitedWhere {
        /// In its reference list.
        List = "list",
        /// In its running text.
        Text = "text",
    }
}

words! {
    /// What an audit of a reference found.
    ReferenceVerdict {
        /// As it was published.
        Accurate = "accurate",
        /// The right work, with slips or gaps.
        MinorErrors = "minor-errors",
        /// Leads to a real paper, but credits other people, another journal or another work.
        Misattributed = "misattributed",
        /// No such work was found.
        NotFound = "not-found",
    }
}

words! {
    /// Whether a cited work says what it is cited for.
    BearsOut {
        /// It does.
        Yes = "yes",
        /// In part, or with limits that the article leaves out.
        Partly = "partly",
        /// It does not.
        No = "no",
        /// No sentence of the article leans on it.
        NotTied = "not-tied",
    }
}

words! {
    /// How sure the verdict of an audit is.
    Sureness {
        /// Settled by the work's own page.
        High = "high",
        /// Settled by pages that agree.
        Medium = "medium",
        /// Something is still open.
        Low = "low",
    }
}

words! {
    /// How an article leans on evidence that nobody can look up.
    AppealKind {
        /// "Studies show", without saying which.
        UnnamedStudies = "unnamed-studies",
        /// "Has been shown", without saying by whom.
        Passive = "passive",
        /// "Generally considered", "experts say".
        Authority = "authority",
    }
}

words! {
    /// What part of the body a product is offered for, or was tested on.
    UsedOn {
        /// The face.
        Face = "face",
        /// The scalp.
        Scalp = "scalp",
        /// A wound or ulcer.
        Wound = "wound",
        /// Scars.
        Scar = "scar",
        /// Anywhere, or not said.
        Any = "any",
    }
}

words! {
    /// How hard two statements clash.
    Strength {
        /// Both cannot be true.
        Direct = "direct",
        /// Hard to hold together.
        Tension = "tension",
        /// The same side, with very different firmness.
        Certainty = "certainty",
    }
}

words! {
    /// What a piece of safety advice is for.
    AdviceKind {
        /// Before a treatment.
        Before = "before",
        /// After a bad reaction.
        BadReaction = "bad-reaction",
        /// Where to report harm.
        Report = "report",
    }
}

words! {
    /// What changed about the content.
    ChangeKind {
        /// Something new stands in the library.
        Added = "added",
        /// A mistake of ours was put right.
        Corrected = "corrected",
        /// The same, in other words.
        Reworded = "reworded",
        /// New evidence, or evidence read anew.
        Evidence = "evidence",
    }
}
