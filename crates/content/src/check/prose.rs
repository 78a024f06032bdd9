//! Prose: that our own words never say more than evidence can.
//!
//! Quotes and titles are other people's words, so they are left alone. Effects are ours: they give the number
//! and the test, not "significant".

use super::Context;
use super::lexicon::{LOADED, found, without_quotations};
use crate::codes::Code;
use crate::place::At;
use crate::problem::Draft;
use crate::raw::{RawClaim, RawDisagreement, RawSource, RawStudy};

pub(super) fn check(cx: &Context<'_>) {
    cx.content.claims.iter().flat_map(of_claim).for_each(|text| own_words(cx, text));
    cx.content.sources.iter().flat_map(of_source).for_each(|text| own_words(cx, text));
    cx.content.disagreements.iter().flat_map(of_disagreement).for_each(|text| own_words(cx, text));
    cx.content.changes.iter().filter_map(|change| change.text.as_ref()).for_each(|text| own_words(cx, text));
    cx.content.studies.iter().flat_map(of_study).for_each(|text| own_words(cx, text));
    let meanings = cx.content.terms.iter().filter_map(|term| term.meaning.as_ref());
    let questions = cx.content.topics.iter().filter_map(|topic| topic.question.as_ref());
    let summaries = cx.content.treatments.iter().filter_map(|treatment| treatment.summary.as_ref());
    meanings.chain(questions).chain(summaries).for_each(|text| own_words(cx, text));
}

fn of_claim(claim: &RawClaim) -> Vec<&At<String>> {
    let RawClaim { short_name, condition, statement, doubt, ask, phrase, scope, .. } = claim;
    let mut texts = vec![short_name, condition, statement, doubt, ask];
    texts.extend(phrase.iter().flat_map(|part| [&part.subject, &part.predicate, &part.no_difference, &part.outcome]));
    texts.extend(scope.iter().flat_map(|scope| [&scope.product, &scope.route]));
    texts.extend(claim.judgements.iter().map(|judgement| &judgement.because));
    if let Some(check) = &claim.fact_check {
        texts.extend([&check.answer, &check.because]);
        texts.extend(check.rests_on.iter().map(|document| &document.says));
    }
    texts.extend(claim.advice.iter().map(|advice| &advice.text));
    texts.into_iter().flatten().collect()
}

fn of_source(source: &RawSource) -> Vec<&At<String>> {
    let mut texts = vec![&source.sells_basis, &source.described, &source.summary];
    texts.extend(source.passages().map(|passage| &passage.gist));
    texts.extend(source.assertions().map(|assertion| &assertion.note));
    texts.extend(source.cited.iter().flat_map(|entry| [&entry.really, &entry.fits]));
    texts.extend(source.offers.iter().flat_map(|offer| [&offer.name, &offer.origin]));
    let lists = source.cited.iter().flat_map(|entry| entry.problems.iter().chain(&entry.unchecked));
    texts.into_iter().flatten().chain(lists).collect()
}

fn of_disagreement(disagreement: &RawDisagreement) -> Vec<&At<String>> {
    let mut texts = vec![&disagreement.question, &disagreement.why];
    texts.extend(disagreement.sides.iter().map(|side| &side.says));
    texts.into_iter().flatten().collect()
}

fn of_study(study: &RawStudy) -> Vec<&At<String>> {
    let mut texts = vec![&study.notes, &study.unlinked, &study.includes_basis];
    texts.extend(study.limitations.iter().map(|limitation| &limitation.text));
    texts.extend(study.links().map(|link| &link.because));
    texts.extend(study.findings.iter().flat_map(|finding| [&finding.measure, &finding.effect]));
    texts.into_iter().flatten().collect()
}

fn own_words(cx: &Context<'_>, text: &At<String>) {
    let own = without_quotations(&text.value);
    if let Some(word) = found(&own, LOADED).first() {
        let draft = Draft::expected(
            Code::LoadedWord,
            text.place,
            "words that say no more than evidence can",
            format!("“{word}”"),
        );
        cx.tell(draft.help("say what was measured, or put the word in quotation marks when it is someone else's"));
    }
    if !found(&own, &["no evidence"]).is_empty() && found(&own, &["in people"]).is_empty() {
        let draft = Draft::expected(Code::NoEvidence, text.place, "“no evidence in people”", "“no evidence”");
        cx.tell(draft.help("dishes and animals are evidence too; say for whom there is none"));
    }
}
