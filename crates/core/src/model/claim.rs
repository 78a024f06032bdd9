//! Claims: falsifiable statements in plain words, merged across sources.

use super::{Advice, ClaimIx, ClaimKind, Date, Domain, Route, Sign, StudyIx, TopicIx, TreatmentIx, Verdict};
use crate::pack::packed;

packed! {
    /// One falsifiable statement in plain words.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Claim {
        /// Its permanent id, such as `improves-hydration`.
        pub id: String,
        /// What it is about.
        pub treatment: TreatmentIx,
        /// The name in lists and headings, such as "Improves hydration".
        pub short_name: String,
        /// A condition shown under the name, such as "after a laser"; may be empty.
        pub condition: String,
        /// The reader's question that it belongs to.
        pub topic: TopicIx,
        /// Decides between certainty and fact check.
        pub kind: ClaimKind,
        /// The broader claim that it rolls up to.
        pub parent: Option<ClaimIx>,
        /// What product and use the claim is made for.
        pub scope: Scope,
        /// The parts from which sentences about its grade are made.
        pub phrase: Phrase,
        /// The other treatment that a comparison is made with (an `active_comparator` of studies), or empty.
        pub against: String,
        /// Related claims, in reading order.
        pub related: Vec<ClaimIx>,
        /// Where an editor departs from a rule's result.
        pub judgements: Vec<Judgement>,
        /// For claims that are not graded: the check.
        pub fact_check: Option<FactCheck>,
        away {
            /// The whole statement, one sentence.
            pub statement: String,
            /// Other words people use for it.
            pub aliases: Vec<String>,
            /// What readers type to find it, which would not stand for it: shown nowhere.
            pub sought: Vec<String>,
            /// How texts say it, in concepts of the lexicon.
            pub signs: Vec<Sign>,
            /// The editor's main doubt, one or two sentences.
            pub doubt: String,
            /// A question to ask a provider.
            pub ask: String,
            /// What named documents tell people to do about harm.
            pub advice: Vec<Advice>,
        }
    }
}

packed! {
    /// What product and use a claim is made for, in words and as routes.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Scope {
        /// The product, in words.
        pub product: String,
        /// The use, in words.
        pub route: String,
        /// The routes that count as the claim's own use; empty when any does.
        pub routes: Vec<Route>,
    }
}

packed! {
    /// The parts of a sentence about a claim. The subject is plural, the verb comes first in the predicate.
    ///
    /// "Exosome products" + "improve skin hydration" makes "Exosome products may improve skin hydration".
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Phrase {
        /// The plural subject in lower case, such as "exosome products".
        pub subject: String,
        /// The predicate with its verb in the plural, such as "improve skin hydration" or "are safe on skin".
        pub predicate: String,
        /// The predicate of no difference, such as "make little or no difference to skin hydration".
        pub no_difference: String,
        /// What was looked for, for "no study of …", such as "skin hydration".
        pub outcome: String,
    }
}

packed! {
    /// An editor's departure from a rule's result in one domain. Readers see both.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Judgement {
        /// The domain whose result is replaced.
        pub domain: Domain,
        /// The steps that replace the rule's, 0 or negative.
        pub levels: i8,
        /// The written reason.
        pub because: String,
    }
}

packed! {
    /// The check of a claim about rules, biology, procedure or cost.
    #[derive(Clone, Debug, PartialEq)]
    pub struct FactCheck {
        /// The outcome.
        pub verdict: Verdict,
        away {
            /// The answer in one or two sentences.
            pub answer: String,
            /// The main reason, one sentence.
            pub because: String,
            /// The named documents that it rests on, at least one.
            pub rests_on: Vec<DocumentRef>,
        }
    }
}

packed! {
    /// What one named document says on a fact.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DocumentRef {
        /// The record of the document.
        pub study: StudyIx,
        /// What it says on this, in our words.
        pub says: String,
        /// The country or region it holds for, or empty.
        pub country: String,
        /// The date of the document, where one is known.
        pub date: Option<Date>,
    }
}
