//! Sources: articles that make claims, as sections and passages in the article's own order.

use super::{Appeal, ClaimIx, Date, Hedge, Offer, PublisherKind, Reference, Sells, Stance, StudyIx, UncitedAppeal};
use crate::pack::packed;
use core::slice::Iter;

packed! {
    /// An article that makes claims. Its running text is not here: only gists in our words, and quotes.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Source {
        /// Its permanent id.
        pub id: String,
        /// Two letters that stand for it in pictures.
        pub code: String,
        /// The publisher's name, or its domain where no page gives a name.
        pub publisher: String,
        /// When the page was read.
        pub seen: Date,
        /// Whether the publisher sells the treatment.
        pub sells: Sells,
        /// One line on who is speaking, of facts that a page shows.
        pub described: String,
        /// The sections in the article's order.
        pub sections: Vec<Section>,
        /// What it cites, as far as it was audited.
        pub cited: Vec<Reference>,
        /// What it offers or describes being sold.
        pub offers: Vec<Offer>,
        away {
            /// The address of the article.
            pub url: String,
            /// What kind of publisher, as far as a page shows.
            pub publisher_kind: PublisherKind,
            /// The title as published, or empty where no page shows one.
            pub title: String,
            /// The author as named on the page, or empty.
            pub author: String,
            /// The author's credentials as the page gives them, or empty.
            pub credentials: String,
            /// The date as the page shows it, or empty.
            pub published: String,
            /// What that rests on.
            pub sells_basis: String,
            /// One or two sentences on the article as a whole, in our words.
            pub summary: String,
            /// How many references the article lists.
            pub references: u16,
            /// What was looked for and not found.
            pub not_confirmed: Vec<String>,
            /// Tokens in the article, from its fingerprint.
            pub tokens: u32,
            /// Tokens covered by quotes, each counted once.
            pub quoted_tokens: u32,
            /// Sentences of the article, headings left out.
            pub sentences: u16,
            /// Those of them that bear on claims.
            pub bearing: u16,
            /// Where it leans on evidence that nobody can look up.
            pub uncited: Vec<UncitedAppeal>,
        }
    }
}

impl Source {
    /// All assertions in the article's order.
    pub fn assertions(&self) -> Assertions<'_> {
        Assertions { sections: self.sections.iter(), passages: [].iter(), assertions: [].iter() }
    }

    /// The heading above an assertion, by its place among all of them.
    pub fn heading_of(&self, assertion: usize) -> Option<&str> {
        let mut before = 0;
        let section = self.sections.iter().find(|section| {
            before += section.passages.iter().map(|passage| passage.assertions.len()).sum::<usize>();
            assertion < before
        });
        section.map(|section| section.heading.as_str())
    }

    /// The quoted share of the article's tokens, in whole percent, rounded up.
    pub fn quoted_percent(&self) -> u32 {
        (self.quoted_tokens * 100).div_ceil(self.tokens.max(1))
    }
}

/// The assertions of a source, in the article's order.
///
/// A type of its own: many places walk through them, and the browser needs the way through them only once.
#[derive(Clone, Debug)]
pub struct Assertions<'a> {
    sections: Iter<'a, Section>,
    passages: Iter<'a, Passage>,
    assertions: Iter<'a, Assertion>,
}

impl<'a> Iterator for Assertions<'a> {
    type Item = &'a Assertion;

    #[inline(never)]
    fn next(&mut self) -> Option<&'a Assertion> {
        loop {
            if let Some(assertion) = self.assertions.next() {
                return Some(assertion);
            }
            match self.passages.next() {
                Some(passage) => self.assertions = passage.assertions.iter(),
                None => self.passages = self.sections.next()?.passages.iter(),
            }
        }
    }
}

packed! {
    /// A stretch of an article under one heading.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Section {
        /// The passages in order.
        pub passages: Vec<Passage>,
        away {
            /// The heading as published, or empty for text before the first heading.
            pub heading: String,
        }
    }
}

packed! {
    /// A few sentences of an article that say one thing.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Passage {
        /// What it asserts on the library's claims.
        pub assertions: Vec<Assertion>,
        away {
            /// What it says, in one line of our words.
            pub gist: String,
        }
    }
}

packed! {
    /// What one source says on one or more claims with one quote.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Assertion {
        /// The claims that the quote bears on, at least one.
        pub claims: Vec<ClaimIx>,
        /// Where it stands towards them.
        pub stance: Stance,
        /// How far its wording is softened.
        pub hedge: Hedge,
        /// What it leans on.
        pub appeal: Appeal,
        /// The study that it names, when it is in the library.
        pub names_study: Option<StudyIx>,
        away {
            /// The words themselves.
            pub quote: Quote,
            /// The words inside the quote that decide how firm it is.
            pub marks: Vec<String>,
            /// A remark in our words, or empty: what the quote leaves out, or what stands beside it.
            pub note: String,
        }
    }
}

packed! {
    /// A verbatim run of an article's text: a W3C `TextQuoteSelector` with its proven position.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Quote {
        /// The words quoted.
        pub exact: String,
        /// The words just before, or empty.
        pub prefix: String,
        /// The words just after, or empty.
        pub suffix: String,
        /// The position of the first token in the article.
        pub at: u32,
    }
}
