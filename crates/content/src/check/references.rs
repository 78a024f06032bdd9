//! References: that every id that is named stands for something.

use super::Context;
use crate::codes::Code;
use crate::files::Kind;
use crate::names::Index;
use crate::place::At;
use crate::problem::Draft;
use crate::raw::{RawClaim, RawSource, RawStudy};
use crate::read::nearest;

pub(super) fn check(cx: &Context<'_>) {
    cx.content.claims.iter().for_each(|claim| claim_references(cx, claim));
    cx.content.sources.iter().for_each(|source| source_references(cx, source));
    cx.content.sources.iter().for_each(|source| audit_references(cx, source));
    cx.content.studies.iter().for_each(|study| study_references(cx, study));
    cx.content.changes.iter().for_each(|change| claims(cx, &change.claims));
}

fn claim_references(cx: &Context<'_>, claim: &RawClaim) {
    each(cx, &cx.names.treatments, Code::UnknownTreatment, "treatment", &claim.treatment);
    each(cx, &cx.names.topics, Code::UnknownTopic, "topic", &claim.topic);
    claims(cx, &claim.parent);
    claims(cx, &claim.related);
    claim.advice.iter().for_each(|advice| studies(cx, &advice.study));
    for document in claim.fact_check.iter().flat_map(|check| &check.rests_on) {
        studies(cx, &document.study);
    }
}

fn source_references(cx: &Context<'_>, source: &RawSource) {
    for assertion in source.assertions() {
        claims(cx, &assertion.claims);
        studies(cx, &assertion.names_study);
    }
}

fn audit_references(cx: &Context<'_>, source: &RawSource) {
    for entry in &source.cited {
        studies(cx, &entry.resolves_to);
        claims(cx, &entry.claims);
    }
    source.uncited.iter().for_each(|appeal| claims(cx, &appeal.claims));
    source.offers.iter().for_each(|offer| claims(cx, &offer.claims));
    source.offers.iter().flat_map(|offer| &offer.origins).for_each(|id| origin(cx, id));
}

fn study_references(cx: &Context<'_>, study: &RawStudy) {
    claims(cx, &study.awaited_by);
    studies(cx, &study.includes);
    studies(cx, &study.may_overlap);
    studies(cx, &study.related);
    study.links().for_each(|link| claims(cx, &link.claim));
    study.product_origin.iter().for_each(|id| origin(cx, id));
}

fn claims<'c>(cx: &Context<'_>, ids: impl IntoIterator<Item = &'c At<String>>) {
    each(cx, &cx.names.claims, Code::UnknownClaim, "claim", ids);
}

fn studies<'c>(cx: &Context<'_>, ids: impl IntoIterator<Item = &'c At<String>>) {
    each(cx, &cx.names.studies, Code::UnknownStudy, "study", ids);
}

pub(super) fn each<'c>(
    cx: &Context<'_>,
    index: &Index,
    code: Code,
    what: &str,
    ids: impl IntoIterator<Item = &'c At<String>>,
) {
    for id in ids.into_iter().filter(|id| !index.knows(&id.value)) {
        let draft = Draft::expected(code, id.place, format!("the id of a {what}"), format!("`{}`", id.value));
        cx.tell(draft.label(format!("no {what} has this id")).did_you_mean(index.near(&id.value)));
    }
}

/// Origins are listed by treatments. While a treatment cannot be read, its origins are unknown, and so
/// nothing is told.
fn origin(cx: &Context<'_>, origin: &At<String>) {
    let is_unread = cx.content.unread.iter().any(|(kind, _)| *kind == Kind::Treatment);
    if is_unread || cx.content.missing.contains(&Kind::Treatment) || cx.names.origins.contains_key(&origin.value) {
        return;
    }
    let near = nearest(&origin.value, cx.names.origins.keys().map(String::as_str));
    let found = format!("`{}`", origin.value);
    let draft = Draft::expected(Code::UnknownOrigin, origin.place, "an origin that a treatment lists", found);
    cx.tell(draft.did_you_mean(near));
}
