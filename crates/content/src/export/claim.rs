//! Claims in the export, each with its rating, what is said on it and what was found.

use super::claim_ids;
use super::evidence::{ExportFound, ExportSaid, found, said};
use super::rating::{ExportOverreach, ExportRating};
use super::record::ExportAdvice;
use super::tested::ExportTested;
use super::word::{Word, iso, words};
use claimscope_core::grade::{Lens, Rating};
use claimscope_core::model::{Claim, ClaimIx, ClaimKind, FactCheck, Library, Route, Verdict};
use claimscope_core::overreach;
use claimscope_core::wording::answer;
use schemars::JsonSchema;
use serde::Serialize;

/// One falsifiable statement in plain words, merged across sources.
#[derive(Serialize, JsonSchema)]
pub(super) struct ExportClaim {
    /// Its permanent id.
    id: String,
    /// The treatment that it is about.
    treatment: String,
    /// Its name in lists.
    short_name: String,
    /// A condition shown under the name, or empty.
    condition: String,
    /// The whole statement.
    statement: String,
    /// The reader's question that it belongs to.
    topic: String,
    /// Benefits, harms and comparisons are graded; the others are checked against documents.
    kind: Word<ClaimKind>,
    /// The broader claim that it rolls up to.
    parent: Option<String>,
    /// What product and use it is made for.
    scope: ExportScope,
    /// Of a comparison: the other treatment, as studies name it in `active_comparator`; else empty.
    against: String,
    /// Other words people use for it.
    aliases: Vec<String>,
    /// The editor's main doubt.
    doubt: String,
    /// A question to ask a provider.
    ask: String,
    /// Related claims, in reading order.
    related: Vec<String>,
    /// How sure anyone can be.
    rating: ExportRating,
    /// The answer in one sentence, which never says more than the rating.
    answer: String,
    /// The main reason for the rating in one sentence.
    main_reason: String,
    /// How far sources say more than is shown; none for checked claims, and when no source says it.
    overreach: Option<ExportOverreach>,
    /// What sources say, by source and in the article's order.
    assertions: Vec<ExportSaid>,
    /// What studies found, by study.
    findings: Vec<ExportFound>,
    /// For checked claims: the check.
    fact_check: Option<ExportCheck>,
    /// What named documents tell people to do about harm.
    advice: Vec<ExportAdvice>,
    /// The studies that carry its grade, beside what sources that make the claim offer.
    tested_against_sold: Vec<ExportTested>,
}

/// What product and use a claim is made for.
#[derive(Serialize, JsonSchema)]
struct ExportScope {
    /// The product, in words.
    product: String,
    /// The use, in words.
    route: String,
    /// The routes that count as its own use; empty when any does.
    routes: Vec<Word<Route>>,
}

/// The check of a claim about rules, biology, procedure or cost.
#[derive(Serialize, JsonSchema)]
struct ExportCheck {
    /// The outcome.
    verdict: Word<Verdict>,
    /// The answer.
    answer: String,
    /// The main reason.
    because: String,
    /// The documents that it rests on.
    rests_on: Vec<ExportDocument>,
}

/// What one document says on a fact.
#[derive(Serialize, JsonSchema)]
struct ExportDocument {
    /// The record of the document.
    study: String,
    /// What it says, in our words.
    says: String,
    /// The country or region it holds for, or empty.
    country: String,
    /// Its date, where one is known.
    date: Option<String>,
}

impl ExportClaim {
    /// A claim with its rating, which must be the claim's own.
    pub fn of(library: &Library, ix: ClaimIx, rating: &Rating, lens: &Lens) -> Self {
        let claim = library.claim(ix);
        let answer = answer(library, ix, rating);
        Self {
            id: claim.id.clone(),
            treatment: library.treatment(claim.treatment).id.clone(),
            short_name: claim.short_name.clone(),
            condition: claim.condition.clone(),
            statement: claim.statement.clone(),
            topic: library.topic(claim.topic).id.clone(),
            kind: Word(claim.kind),
            parent: claim.parent.map(|parent| library.claim(parent).id.clone()),
            scope: ExportScope::of(claim),
            against: claim.against.clone(),
            aliases: claim.aliases.clone(),
            doubt: claim.doubt.clone(),
            ask: claim.ask.clone(),
            related: claim_ids(library, &claim.related),
            rating: ExportRating::of(library, ix, rating, answer.badge),
            answer: answer.sentence,
            main_reason: answer.reason,
            overreach: overreach::of_claim(library, ix, rating, lens).map(ExportOverreach::of),
            assertions: said(library, ix),
            findings: found(library, ix, rating),
            fact_check: claim.fact_check.as_ref().map(|check| ExportCheck::of(library, check)),
            advice: claim.advice.iter().map(|advice| ExportAdvice::of(library, advice)).collect(),
            tested_against_sold: ExportTested::all(library, ix, rating),
        }
    }
}

impl ExportScope {
    fn of(claim: &Claim) -> Self {
        let scope = &claim.scope;
        Self { product: scope.product.clone(), route: scope.route.clone(), routes: words(&scope.routes) }
    }
}

impl ExportCheck {
    fn of(library: &Library, check: &FactCheck) -> Self {
        let rests_on = check.rests_on.iter().map(|document| ExportDocument {
            study: library.study(document.study).id.clone(),
            says: document.says.clone(),
            country: document.country.clone(),
            date: document.date.map(iso),
        });
        Self {
            verdict: Word(check.verdict),
            answer: check.answer.clone(),
            because: check.because.clone(),
            rests_on: rests_on.collect(),
        }
    }
}
