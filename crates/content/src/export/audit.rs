//! The audit of articles in the export: references, uncited appeals, offers, and what an article never mentions.

use super::word::{Word, words};
use super::{claim_ids, study_ids};
use claimscope_core::derived::{Mouths, spoken};
use claimscope_core::model::{
    AppealKind, BearsOut, CitedWhere, Library, Reference, ReferenceVerdict, Route, Source, SourceIx, Sureness,
    TreatmentIx, UsedOn,
};
use schemars::JsonSchema;
use serde::Serialize;

/// One entry that an article cites, looked up.
#[derive(Serialize, JsonSchema)]
pub(super) struct ExportReference {
    /// The source that cites it.
    source: String,
    /// Its number in the audit.
    number: u16,
    /// Whether it stands in the reference list or in the text.
    r#where: Word<CitedWhere>,
    /// How it is cited, shortened.
    as_cited: String,
    /// The record of what it really is, when the library has one.
    resolves_to: Option<String>,
    /// What the audit found.
    verdict: Word<ReferenceVerdict>,
    /// How sure that is.
    confidence: Word<Sureness>,
    /// What it really is.
    really: String,
    /// What is wrong.
    problems: Vec<String>,
    /// What no page read could settle.
    unchecked: Vec<String>,
    /// Whether it says what it is cited for.
    bears_out: Word<BearsOut>,
    /// The reason for that.
    fits: String,
    /// The claims that the article rests on it.
    claims: Vec<String>,
    /// The pages that the verdict rests on.
    pages: Vec<String>,
}

impl ExportReference {
    /// All references of all sources, in order.
    pub fn all(library: &Library) -> Vec<Self> {
        let of_source = |source: &Source| -> Vec<Self> {
            source.cited.iter().map(|entry| Self::of(library, source, entry)).collect()
        };
        library.sources.iter().flat_map(of_source).collect()
    }

    fn of(library: &Library, source: &Source, entry: &Reference) -> Self {
        Self {
            source: source.id.clone(),
            number: entry.number,
            r#where: Word(entry.place),
            as_cited: entry.as_cited.clone(),
            resolves_to: entry.resolves_to.map(|study| library.study(study).id.clone()),
            verdict: Word(entry.verdict),
            confidence: Word(entry.sureness),
            really: entry.really.clone(),
            problems: entry.problems.clone(),
            unchecked: entry.unchecked.clone(),
            bears_out: Word(entry.bears_out),
            fits: entry.fits.clone(),
            claims: claim_ids(library, &entry.claims),
            pages: entry.pages.iter().map(|page| page.url.clone()).collect(),
        }
    }
}

/// A place where an article leans on evidence or authority that nobody can look up.
#[derive(Serialize, JsonSchema)]
pub(super) struct ExportUncited {
    /// The words, verbatim.
    quote: String,
    /// How it leans.
    kind: Word<AppealKind>,
    /// The claims that it is made for.
    claims: Vec<String>,
}

/// A use of a product that an article describes or offers.
#[derive(Serialize, JsonSchema)]
pub(super) struct ExportOffer {
    /// What it is, in our words.
    name: String,
    /// How the product meets the body.
    routes: Vec<Word<Route>>,
    /// Where the article says that the product comes from, in our words, or empty.
    origin: String,
    /// The origins that fit these words; empty when none is told.
    origins: Vec<String>,
    /// The claims that it is offered for; empty when it is offered for all that the article claims.
    claims: Vec<String>,
    /// What it is used on.
    used_on: Word<UsedOn>,
    /// The words that show it, verbatim.
    quote: String,
}

/// How much an article says on one of the reader's questions.
#[derive(Serialize, JsonSchema)]
pub(super) struct ExportSpoken {
    /// The question.
    topic: String,
    /// The claims of it on which the article says anything; 0 when it is silent.
    claims: usize,
    /// All claims of it.
    of: usize,
}

/// Uncited appeals of a source.
pub(super) fn uncited(library: &Library, source: &Source) -> Vec<ExportUncited> {
    let appeals = source.uncited.iter().map(|appeal| ExportUncited {
        quote: appeal.quote.clone(),
        kind: Word(appeal.kind),
        claims: claim_ids(library, &appeal.claims),
    });
    appeals.collect()
}

/// What a source offers.
pub(super) fn offers(library: &Library, source: &Source) -> Vec<ExportOffer> {
    let origin = |(treatment, at): &(TreatmentIx, u16)| {
        library.treatment(*treatment).origins.get(usize::from(*at)).map(|origin| origin.id.clone())
    };
    let offers = source.offers.iter().map(|offer| ExportOffer {
        name: offer.name.clone(),
        routes: words(&offer.routes),
        origin: offer.origin.clone(),
        origins: offer.origins.iter().filter_map(origin).collect(),
        claims: claim_ids(library, &offer.claims),
        used_on: Word(offer.used_on),
        quote: offer.quote.clone(),
    });
    offers.collect()
}

/// What a source says on each question.
pub(super) fn topics_spoken(library: &Library, source: SourceIx) -> Vec<ExportSpoken> {
    let topics = spoken(library, source).into_iter().map(|spoken| ExportSpoken {
        topic: library.topic(spoken.topic).id.clone(),
        claims: spoken.told.len(),
        of: spoken.of(),
    });
    topics.collect()
}

/// Who repeats a study.
#[derive(Serialize, JsonSchema)]
pub(super) struct ExportMouths {
    /// The articles that name or cite it.
    articles: Vec<String>,
    /// The reviews that contain it.
    reviews: Vec<String>,
    /// Records that may describe the same people.
    may_overlap: Vec<String>,
}

impl ExportMouths {
    /// Who repeats a study, by id.
    pub fn of(library: &Library, mouths: &Mouths) -> Self {
        Self {
            articles: mouths.articles.iter().map(|source| library.source(*source).id.clone()).collect(),
            reviews: study_ids(library, &mouths.reviews),
            may_overlap: study_ids(library, &mouths.overlapping),
        }
    }
}
