//! Building claims.

use super::lexicon::signs;
use super::record::advice;
use super::{claim_ix, claim_list, given, needed, optional, owned, study_ix, topic_ix, treatment_ix, values};
use crate::names::Names;
use crate::place::text;
use crate::raw::{RawClaim, RawFactCheck, RawJudgement, RawPhrase};
use claimscope_core::model::{Claim, DocumentRef, FactCheck, Judgement, Phrase, Scope};

pub(super) fn claim(raw: &RawClaim, names: &Names) -> Option<Claim> {
    let judgements = raw.judgements.iter().map(judgement);
    let checked = match &raw.fact_check {
        Some(raw) => Some(fact_check(raw, names)?),
        None => None,
    };
    Some(Claim {
        id: raw.id.value.clone(),
        treatment: treatment_ix(names, raw.treatment.as_ref()?)?,
        short_name: needed(&raw.short_name)?,
        condition: text(&raw.condition).to_owned(),
        statement: needed(&raw.statement)?,
        topic: topic_ix(names, raw.topic.as_ref()?)?,
        kind: given(&raw.kind)?,
        parent: optional(&raw.parent, |id| claim_ix(names, id))?,
        scope: scope(raw),
        phrase: raw.phrase.as_ref().map(phrase).unwrap_or_default(),
        aliases: owned(&raw.aliases),
        sought: owned(&raw.sought),
        signs: signs(raw, names)?,
        against: text(&raw.against).to_owned(),
        doubt: needed(&raw.doubt)?,
        ask: needed(&raw.ask)?,
        related: claim_list(names, &raw.related)?,
        judgements: judgements.collect::<Option<_>>()?,
        fact_check: checked,
        advice: raw.advice.iter().map(|raw| advice(raw, names)).collect::<Option<_>>()?,
    })
}

fn scope(raw: &RawClaim) -> Scope {
    let Some(scope) = &raw.scope else { return Scope::default() };
    Scope {
        product: text(&scope.product).to_owned(),
        route: text(&scope.route).to_owned(),
        routes: values(&scope.routes),
    }
}

fn phrase(raw: &RawPhrase) -> Phrase {
    Phrase {
        subject: text(&raw.subject).to_owned(),
        predicate: text(&raw.predicate).to_owned(),
        no_difference: text(&raw.no_difference).to_owned(),
        outcome: text(&raw.outcome).to_owned(),
    }
}

fn judgement(raw: &RawJudgement) -> Option<Judgement> {
    let levels = i8::try_from(given(&raw.levels)?).ok()?;
    Some(Judgement { domain: given(&raw.domain)?, levels, because: needed(&raw.because)? })
}

fn fact_check(raw: &RawFactCheck, names: &Names) -> Option<FactCheck> {
    let rests_on = raw.rests_on.iter().map(|raw| {
        Some(DocumentRef {
            study: study_ix(names, raw.study.as_ref()?)?,
            says: needed(&raw.says)?,
            country: text(&raw.country).to_owned(),
            date: given(&raw.date),
        })
    });
    Some(FactCheck {
        verdict: given(&raw.verdict)?,
        answer: needed(&raw.answer)?,
        because: needed(&raw.because)?,
        rests_on: rests_on.collect::<Option<_>>()?,
    })
}
