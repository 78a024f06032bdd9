//! Studies in the export, with everything that their records hold.

use super::audit::ExportMouths;
use super::word::{Word, iso, words};
use super::{claim_ids, study_ids};
use claimscope_core::derived::mouths;
use claimscope_core::model::{
    BiasFlag, Blinding, By, Compared, Design, Direction, Finding, Industry, Library, Limitation, Link, MeasuredIn,
    Polarity, Provenance, Read, Relation, Role, Route, StudyIx, Subjects,
};
use schemars::JsonSchema;
use serde::Serialize;

/// A published study or document, as far as it was read.
#[derive(Serialize, JsonSchema)]
pub(super) struct ExportStudy {
    /// Its permanent id.
    id: String,
    /// The short citation.
    short_name: String,
    /// The title as published, or a description that says it is one.
    title: String,
    /// Authors in order, as far as a page gives them.
    authors: Vec<String>,
    /// The journal or publisher, or empty.
    journal: String,
    /// The year; of a registration, the start.
    year: Option<u16>,
    /// Volume, issue and pages as one line, or empty.
    located: String,
    /// The DOI, or empty.
    doi: String,
    /// The `PubMed` number, or empty.
    pmid: String,
    /// The `PubMed` Central number, or empty.
    pmcid: String,
    /// The landing page for readers.
    url: String,
    /// Whether it can be read without paying, where known.
    open_access: Option<bool>,
    /// What the record may be used for.
    role: Word<Role>,
    /// How far it was read.
    read: Word<Read>,
    /// The design.
    design: Word<Design>,
    /// Whom or what it was done on.
    subjects: Word<Subjects>,
    /// People or animals enrolled; of a registration, planned.
    participants: Option<u32>,
    /// Those who finished.
    completers: Option<u32>,
    /// People in the comparison, where that is not all of `participants`; 0 where no page gives it.
    people_compared: Option<u32>,
    /// Of a review: the studies it includes.
    studies: Option<u32>,
    /// Of a review: people or animals of its studies together.
    participants_total: Option<u32>,
    /// Who took part, in words.
    population: String,
    /// What was used, in words.
    product: String,
    /// Where the product comes from: an origin of a treatment.
    product_origin: String,
    /// How it met the body.
    route: Word<Route>,
    /// What it was compared with, in words.
    comparator: String,
    /// What it was compared with, as a word.
    compared: Word<Compared>,
    /// The other treatment of an active comparison, or empty.
    active_comparator: String,
    /// Who did not know which was which, where there is something to blind.
    blinding: Option<Word<Blinding>>,
    /// Weeks of treatment and follow-up.
    duration_weeks: Option<u16>,
    /// Funding as stated.
    funding: String,
    /// Conflicts of interest as stated.
    conflicts: String,
    /// Whether the maker paid for or staffed it; `unclear` means that it was not seen.
    industry: Word<Industry>,
    /// Visible faults of the report.
    bias_flags: Vec<Word<BiasFlag>>,
    /// When a registered trial was completed, where it has posted no results.
    completed_without_results: Option<String>,
    /// The claims that a registered trial would bear on.
    awaited_by: Vec<String>,
    /// Trials in the library that this review contains.
    includes: Vec<String>,
    /// How that is known.
    includes_basis: String,
    /// Who else in the library tells this one study.
    told_by: ExportMouths,
    /// Records that may describe the same people.
    may_overlap: Vec<String>,
    /// Records on the same event or rule.
    related: Vec<String>,
    /// What a record without findings would bear on, as subject words.
    topics: Vec<String>,
    /// Why no finding is linked to a claim, or empty.
    unlinked: String,
    /// What a reader of the record must know.
    notes: String,
    /// Facts looked for and not found.
    not_confirmed: Vec<String>,
    /// What it found.
    findings: Vec<ExportFinding>,
    /// Its limits.
    limitations: Vec<ExportLimitation>,
    /// The pages read for this record.
    provenance: Vec<ExportProvenance>,
}

/// What a study found on one measure.
#[derive(Serialize, JsonSchema)]
struct ExportFinding {
    /// The subject word of the record.
    topic: String,
    /// What was measured, and how.
    measure: String,
    /// Which way it points, on claims as they are sold; see a claim's `findings` for that claim.
    direction: Word<Direction>,
    /// The result with its numbers, units, comparison and people.
    effect: String,
    /// Where the page says so.
    located: String,
    /// People in this comparison, where that differs; 0 where no page gives it.
    people: Option<u32>,
    /// What this finding compares with, where it differs.
    compared: Option<Word<Compared>>,
    /// Whether two accounts of this one measure disagree.
    told_two_ways: bool,
    /// Whether this result is known only from another page's quotation.
    second_hand: bool,
    /// A risk ratio with two decimals, where one is given.
    ratio: Option<String>,
    /// Whether more of the product gave more of the effect.
    dose_response: bool,
    /// Whether what was not accounted for would have hidden the effect.
    confounding_hides: bool,
    /// The claims it bears on.
    links: Vec<ExportLink>,
}

/// That a finding bears on a claim, and how.
#[derive(Serialize, JsonSchema)]
struct ExportLink {
    /// The claim.
    claim: String,
    /// How closely it fits.
    relation: Word<Relation>,
    /// Where it was measured.
    measured_in: Word<MeasuredIn>,
    /// Whether the record's direction has to be turned for this claim.
    polarity: Word<Polarity>,
    /// The outcome that people are added up within, or empty for the claim's main one.
    outcome: String,
    /// Why this relation; may be empty for an exact one.
    because: String,
}

/// A limit of a study.
#[derive(Serialize, JsonSchema)]
struct ExportLimitation {
    /// The limit in our words.
    text: String,
    /// Who named it.
    by: Word<By>,
}

/// A page that was read for a record.
#[derive(Serialize, JsonSchema)]
struct ExportProvenance {
    /// Its address; may be a mirror.
    url: String,
    /// How far it was read.
    read: Word<Read>,
    /// What it confirms.
    confirms: String,
}

impl ExportStudy {
    /// A study with ids for its references.
    pub fn of(library: &Library, ix: StudyIx) -> Self {
        let study = library.study(ix);
        Self {
            id: study.id.clone(),
            short_name: study.short_name.clone(),
            title: study.title.clone(),
            authors: study.authors.clone(),
            journal: study.journal.clone(),
            year: study.year,
            located: study.located.clone(),
            doi: study.doi.clone(),
            pmid: study.pmid.clone(),
            pmcid: study.pmcid.clone(),
            url: study.url.clone(),
            open_access: study.open_access,
            role: Word(study.role),
            read: Word(study.read),
            design: Word(study.design),
            subjects: Word(study.subjects),
            participants: study.participants,
            completers: study.completers,
            people_compared: study.people_compared,
            studies: study.studies,
            participants_total: study.participants_total,
            population: study.population.clone(),
            product: study.product.clone(),
            product_origin: library.origin(study).map(|origin| origin.id.clone()).unwrap_or_default(),
            route: Word(study.route),
            comparator: study.comparator.clone(),
            compared: Word(study.compared),
            active_comparator: study.active_comparator.clone(),
            blinding: study.blinding.map(Word),
            duration_weeks: study.duration_weeks,
            funding: study.funding.clone(),
            conflicts: study.conflicts.clone(),
            industry: Word(study.industry),
            bias_flags: words(&study.bias_flags),
            completed_without_results: study.completed_without_results.map(iso),
            awaited_by: claim_ids(library, &study.awaited_by),
            includes: study_ids(library, &study.includes),
            includes_basis: study.includes_basis.clone(),
            told_by: ExportMouths::of(library, &mouths(library, ix)),
            may_overlap: study_ids(library, &study.may_overlap),
            related: study_ids(library, &study.related),
            topics: study.topics.clone(),
            unlinked: study.unlinked.clone(),
            notes: study.notes.clone(),
            not_confirmed: study.not_confirmed.clone(),
            findings: study.findings.iter().map(|finding| ExportFinding::of(library, finding)).collect(),
            limitations: study.limitations.iter().map(ExportLimitation::of).collect(),
            provenance: study.provenance.iter().map(ExportProvenance::of).collect(),
        }
    }
}

impl ExportFinding {
    fn of(library: &Library, finding: &Finding) -> Self {
        let ratio = finding.ratio.map(|ratio| ratio.hundredths);
        Self {
            topic: finding.topic.clone(),
            measure: finding.measure.clone(),
            direction: Word(finding.direction),
            effect: finding.effect.clone(),
            located: finding.located.clone(),
            people: finding.people,
            compared: finding.compared.map(Word),
            told_two_ways: finding.told_two_ways,
            second_hand: finding.second_hand,
            ratio: ratio.map(|hundredths| format!("{}.{:02}", hundredths / 100, hundredths % 100)),
            dose_response: finding.dose_response,
            confounding_hides: finding.confounding_hides,
            links: finding.links.iter().map(|link| ExportLink::of(library, link)).collect(),
        }
    }
}

impl ExportLink {
    fn of(library: &Library, link: &Link) -> Self {
        Self {
            claim: library.claim(link.claim).id.clone(),
            relation: Word(link.relation),
            measured_in: Word(link.measured_in),
            polarity: Word(link.polarity),
            outcome: link.outcome.clone(),
            because: link.because.clone(),
        }
    }
}

impl ExportLimitation {
    fn of(limitation: &Limitation) -> Self {
        Self { text: limitation.text.clone(), by: Word(limitation.by) }
    }
}

impl ExportProvenance {
    fn of(page: &Provenance) -> Self {
        Self { url: page.url.clone(), read: Word(page.read), confirms: page.confirms.clone() }
    }
}
