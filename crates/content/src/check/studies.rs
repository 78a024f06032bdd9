//! Studies: where records come from, what they may include, and numbers that fit each other.

use super::Context;
use crate::codes::Code;
use crate::place::{At, value};
use crate::problem::Draft;
use crate::raw::{RawSource, RawStudy};
use claimscope_core::model::{Compared, Design, Role};
use std::collections::BTreeSet;

pub(super) fn check(cx: &Context<'_>) {
    let rested_on: BTreeSet<&str> = rested_on(cx).map(|id| id.value.as_str()).collect();
    for study in &cx.content.studies {
        record(cx, study);
        people(cx, study);
        links(cx, study, rested_on.contains(study.id.value.as_str()));
        comparator(cx, study);
        awaited(cx, study);
        includes(cx, study);
    }
}

/// The studies that fact checks rest on and that sources name.
fn rested_on<'c>(cx: &'c Context<'_>) -> impl Iterator<Item = &'c At<String>> {
    let checks = cx.content.claims.iter().filter_map(|claim| claim.fact_check.as_ref());
    let documents = checks.flat_map(|check| &check.rests_on).filter_map(|document| document.study.as_ref());
    let assertions = cx.content.sources.iter().flat_map(RawSource::assertions);
    documents.chain(assertions.filter_map(|assertion| assertion.names_study.as_ref()))
}

fn record(cx: &Context<'_>, study: &RawStudy) {
    let place = study.id.place;
    if study.provenance.is_empty() {
        let draft = Draft::expected(Code::NoProvenance, place, "at least one `[[provenance]]`", "none");
        cx.tell(draft.help("name the pages that were read for this record"));
    }
    if study.limitations.is_empty() {
        let draft = Draft::expected(Code::NoLimitation, place, "at least one `[[limitation]]`", "none");
        cx.tell(draft.help("every study has limits; say which the authors name, or which a reader sees"));
    }
    if let Some(role) = study.role.as_ref().filter(|role| role.value == Role::Evidence)
        && study.findings.is_empty()
    {
        let draft = Draft::expected(Code::EvidenceWithoutFindings, role.place, "at least one `[[finding]]`", "none");
        cx.tell(draft.help("add what it found, or make it `context`"));
    }
}

fn people(cx: &Context<'_>, study: &RawStudy) {
    // Of a comparison, 0 says that no number can be read, so that the people of other arms do not count.
    let numbers = [&study.participants, &study.completers, &study.participants_total];
    for number in numbers.into_iter().flatten().filter(|number| number.value == 0) {
        let draft = Draft::expected(Code::ImpossibleNumbers, number.place, "at least one person", number.value);
        cx.tell(draft.help("leave out a number that no page gives"));
    }
    let Some(all) = value(&study.participants) else { return };
    for part in [&study.completers, &study.people_compared].into_iter().flatten().filter(|part| part.value > all) {
        let expected = format!("at most the {all} participants");
        cx.tell(Draft::expected(Code::ImpossibleNumbers, part.place, expected, part.value));
    }
}

fn links(cx: &Context<'_>, study: &RawStudy, is_rested_on: bool) {
    let is_linked = study.links().next().is_some();
    let is_used = is_linked || is_rested_on || !study.awaited_by.is_empty();
    match &study.unlinked {
        Some(unlinked) if is_linked => {
            let found = "it beside links of findings to claims";
            cx.tell(Draft::expected(Code::LinkedAndUnlinked, unlinked.place, "no `unlinked`", found));
        }
        None if !is_used => {
            let draft = Draft::expected(Code::NothingLinked, study.id.place, "a link or `unlinked`", "neither");
            cx.tell(draft.help("link a finding to a claim, or say in `unlinked` why none is"));
        }
        _ => {}
    }
}

fn comparator(cx: &Context<'_>, study: &RawStudy) {
    let of_findings = study.findings.iter().filter_map(|finding| finding.compared.as_ref());
    let mut active = study.compared.iter().chain(of_findings).filter(|compared| compared.value == Compared::Active);
    match (active.next(), &study.active_comparator) {
        (Some(compared), None) => {
            let expected = "`active_comparator` for an active comparison";
            let draft = Draft::expected(Code::Comparator, compared.place, expected, "none");
            cx.tell(draft.help("name the other treatment by a short id, such as `prp`"));
        }
        (None, Some(comparator)) => {
            let found = format!("`{}` without `compared = \"active\"`", comparator.value);
            cx.tell(Draft::expected(Code::Comparator, comparator.place, "no `active_comparator`", found));
        }
        _ => {}
    }
}

/// Registered trials that still run may be awaited as well; a completed one must be.
fn awaited(cx: &Context<'_>, study: &RawStudy) {
    if let Some(date) = study.completed_without_results.as_ref().filter(|_| study.awaited_by.is_empty()) {
        let expected = "`awaited_by` with the claims it would bear on";
        cx.tell(Draft::expected(Code::Awaited, date.place, expected, "nothing"));
    }
}

fn includes(cx: &Context<'_>, study: &RawStudy) {
    let Some(first) = study.includes.first() else { return };
    if let Some(design) = study.design.as_ref().filter(|design| !design.value.is_review()) {
        let found = format!("`includes` in a record of the design `{}`", design.value.word());
        cx.tell(Draft::expected(Code::Includes, first.place, "a review", found));
    }
    for id in &study.includes {
        let design = cx.study(&id.value).and_then(|included| value(&included.design));
        if let Some(design) = design.filter(|design| !is_study(*design)) {
            let found = format!("`{}` of the design `{}`", id.value, design.word());
            cx.tell(Draft::expected(Code::Includes, id.place, "a study that a review can include", found));
        }
    }
}

fn is_study(design: Design) -> bool {
    !design.is_review() && !matches!(design, Design::Guideline | Design::Regulatory | Design::MarketSurvey)
}
