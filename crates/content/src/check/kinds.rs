//! Kinds: what only graded or only checked claims have.

use super::Context;
use crate::codes::Code;
use crate::problem::Draft;
use crate::raw::{RawClaim, RawFactCheck, RawJudgement};
use claimscope_core::model::{ClaimKind, Domain};

pub(super) fn check(cx: &Context<'_>) {
    for claim in &cx.content.claims {
        fact_check(cx, claim);
        against(cx, claim);
        judgements(cx, claim);
    }
}

fn fact_check(cx: &Context<'_>, claim: &RawClaim) {
    let Some(kind) = &claim.kind else { return };
    let word = kind.value.word();
    match &claim.fact_check {
        Some(check) if kind.value.is_graded() => {
            let found = format!("one on a claim of the kind `{word}`, which is graded");
            cx.tell(Draft::expected(Code::CheckAgainstKind, check.place, "no `fact_check`", found));
        }
        None if !kind.value.is_graded() => {
            let expected = format!("a `fact_check` for a claim of the kind `{word}`");
            cx.tell(Draft::expected(Code::CheckAgainstKind, kind.place, expected, "none"));
        }
        Some(check) => documents(cx, check),
        None => {}
    }
}

fn documents(cx: &Context<'_>, check: &RawFactCheck) {
    if check.rests_on.is_empty() {
        let expected = "at least one `[[fact_check.rests_on]]`";
        cx.tell(Draft::expected(Code::CheckWithoutDocument, check.place, expected, "none"));
    }
}

fn against(cx: &Context<'_>, claim: &RawClaim) {
    let Some(kind) = &claim.kind else { return };
    match (kind.value == ClaimKind::Comparison, &claim.against) {
        (true, None) => {
            let draft = Draft::expected(Code::Against, kind.place, "`against` for a comparison", "none");
            cx.tell(draft.help("name the other treatment as studies do in `active_comparator`"));
        }
        (false, Some(against)) => {
            let found = format!("one on a claim of the kind `{}`", kind.value.word());
            cx.tell(Draft::expected(Code::Against, against.place, "no `against`", found));
        }
        _ => {}
    }
}

fn judgements(cx: &Context<'_>, claim: &RawClaim) {
    let mut seen: Vec<Domain> = Vec::new();
    for judgement in &claim.judgements {
        if claim.is_graded() == Some(false) {
            let found = "one on a claim that is checked, not graded";
            cx.tell(Draft::expected(Code::JudgementOnCheck, judgement.place, "no `judgement`", found));
        }
        domain(cx, judgement, &mut seen);
        if let Some(levels) = judgement.levels.as_ref().filter(|levels| !(-2..=0).contains(&levels.value)) {
            cx.tell(Draft::expected(Code::JudgementLevels, levels.place, "0, -1 or -2 levels", levels.value));
        }
    }
}

fn domain(cx: &Context<'_>, judgement: &RawJudgement, seen: &mut Vec<Domain>) {
    let Some(domain) = &judgement.domain else { return };
    let word = domain.value.word();
    if !Domain::LOWERING.contains(&domain.value) {
        let all: Vec<&str> = Domain::LOWERING.iter().map(|domain| domain.word()).collect();
        let expected = format!("one of {}", all.join(", "));
        cx.tell(Draft::expected(Code::JudgementDomain, domain.place, expected, format!("`{word}`")));
    } else if seen.contains(&domain.value) {
        let found = format!("a second one in `{word}`");
        cx.tell(Draft::expected(Code::JudgementTwice, domain.place, "one judgement in a domain", found));
    }
    seen.push(domain.value);
}
