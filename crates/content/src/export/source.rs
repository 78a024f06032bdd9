//! Sources and assertions in the export.

use super::audit::{ExportOffer, ExportSpoken, ExportUncited, offers, topics_spoken, uncited};
use super::claim_ids;
use super::rating::ExportOverreach;
use super::word::{Word, iso};
use claimscope_core::grade::Rating;
use claimscope_core::model::{
    Appeal, Assertion, Hedge, Library, Passage, PublisherKind, Section, Sells, SourceIx, Stance,
};
use claimscope_core::overreach;
use schemars::JsonSchema;
use serde::Serialize;

/// An article that makes claims: its outline in our words, and short quotes.
#[derive(Serialize, JsonSchema)]
pub(super) struct ExportSource {
    /// Its permanent id.
    id: String,
    /// Two letters that stand for it in pictures.
    code: String,
    /// The title as published, or empty where no page shows one.
    title: String,
    /// The address of the article.
    url: String,
    /// The publisher's name.
    publisher: String,
    /// What kind of publisher, as far as a page shows.
    publisher_kind: Word<PublisherKind>,
    /// Whether the publisher sells the treatment, as far as its pages show.
    sells: Word<Sells>,
    /// What that rests on.
    sells_basis: String,
    /// The author as named on the page, or empty.
    author: String,
    /// The author's credentials as the page gives them, or empty.
    credentials: String,
    /// The date as the page shows it, or empty.
    published: String,
    /// When the page was read.
    seen: String,
    /// One line on who is speaking.
    described: String,
    /// The article as a whole, in our words.
    summary: String,
    /// How many references it lists.
    references: u16,
    /// What was looked for and not found.
    not_confirmed: Vec<String>,
    /// The share of the article that is quoted, in whole percent, rounded up.
    quoted_percent: u32,
    /// How far it says more than is shown: the mean over the graded claims that it makes.
    overreach: Option<ExportOverreach>,
    /// Sentences of the article, headings left out.
    sentences: u16,
    /// Those of them that bear on claims.
    sentences_bearing: u16,
    /// Its sections in the article's order.
    sections: Vec<ExportSection>,
    /// Where it leans on evidence or authority that nobody can look up.
    uncited_appeals: Vec<ExportUncited>,
    /// What it offers or describes being sold.
    offers: Vec<ExportOffer>,
    /// How much it says on each of the reader's questions.
    topics: Vec<ExportSpoken>,
}

/// A stretch of an article under one heading.
#[derive(Serialize, JsonSchema)]
struct ExportSection {
    /// The heading as published, or empty for text before the first heading.
    heading: String,
    /// Its passages in order.
    passages: Vec<ExportPassage>,
}

/// A few sentences of an article that say one thing.
#[derive(Serialize, JsonSchema)]
struct ExportPassage {
    /// What it says, in our words.
    gist: String,
    /// What it asserts on claims.
    assertions: Vec<ExportAssertion>,
}

/// What a source says on claims with one quote.
#[derive(Serialize, JsonSchema)]
pub(super) struct ExportAssertion {
    /// The claims that the quote bears on.
    claims: Vec<String>,
    /// Where it stands towards them.
    stance: Word<Stance>,
    /// How far its wording is softened.
    hedge: Word<Hedge>,
    /// What it leans on.
    appeal: Word<Appeal>,
    /// The words themselves, verbatim.
    quote: String,
    /// The words just before, or empty.
    prefix: String,
    /// The words just after, or empty.
    suffix: String,
    /// The words of the quote that decide how firm it is.
    marks: Vec<String>,
    /// The study that it names, when the library has its record.
    names_study: Option<String>,
    /// A remark in our words, or empty.
    note: String,
}

impl ExportSource {
    /// A source, with its overreach under the ratings of all claims.
    pub fn of(library: &Library, ix: SourceIx, ratings: &[Rating]) -> Self {
        let source = library.source(ix);
        Self {
            id: source.id.clone(),
            code: source.code.clone(),
            title: source.title.clone(),
            url: source.url.clone(),
            publisher: source.publisher.clone(),
            publisher_kind: Word(source.publisher_kind),
            sells: Word(source.sells),
            sells_basis: source.sells_basis.clone(),
            author: source.author.clone(),
            credentials: source.credentials.clone(),
            published: source.published.clone(),
            seen: iso(source.seen),
            described: source.described.clone(),
            summary: source.summary.clone(),
            references: source.references,
            not_confirmed: source.not_confirmed.clone(),
            quoted_percent: source.quoted_percent(),
            overreach: overreach::of_source(library, ix, ratings).map(ExportOverreach::of),
            sentences: source.sentences,
            sentences_bearing: source.bearing,
            sections: source.sections.iter().map(|section| ExportSection::of(library, section)).collect(),
            uncited_appeals: uncited(library, source),
            offers: offers(library, source),
            topics: topics_spoken(library, ix),
        }
    }
}

impl ExportSection {
    fn of(library: &Library, section: &Section) -> Self {
        let passages = section.passages.iter().map(|passage| ExportPassage::of(library, passage));
        Self { heading: section.heading.clone(), passages: passages.collect() }
    }
}

impl ExportPassage {
    fn of(library: &Library, passage: &Passage) -> Self {
        let assertions = passage.assertions.iter().map(|assertion| ExportAssertion::of(library, assertion));
        Self { gist: passage.gist.clone(), assertions: assertions.collect() }
    }
}

impl ExportAssertion {
    /// An assertion with ids for its references.
    pub fn of(library: &Library, assertion: &Assertion) -> Self {
        Self {
            claims: claim_ids(library, &assertion.claims),
            stance: Word(assertion.stance),
            hedge: Word(assertion.hedge),
            appeal: Word(assertion.appeal),
            quote: assertion.quote.exact.clone(),
            prefix: assertion.quote.prefix.clone(),
            suffix: assertion.quote.suffix.clone(),
            marks: assertion.marks.clone(),
            names_study: assertion.names_study.map(|study| library.study(study).id.clone()),
            note: assertion.note.clone(),
        }
    }
}
