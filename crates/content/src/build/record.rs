//! Building disagreements, advice and changes.

use super::{claim_list, given, needed, study_ix};
use crate::names::Names;
use crate::place::{At, text};
use crate::prove::Proofs;
use crate::raw::{Content, RawAdvice};
use claimscope_core::model::{Advice, Change, Disagreement, Side, SourceIx};
use std::cmp::Reverse;

pub(super) fn disagreements(content: &Content, names: &Names, proofs: &Proofs) -> Option<Vec<Disagreement>> {
    let disagreements = content.disagreements.iter().map(|raw| {
        let sides = raw.sides.iter().map(|side| {
            let quote = side.quote.as_ref()?;
            let at = names.sources.find(&side.source.as_ref()?.value)?;
            let source = &content.sources[usize::from(at)];
            // Of two assertions with one wording, a side means the first that is proven and on its claims.
            let assertion = source.assertions().position(|assertion| {
                let is_quoted = |own: &At<String>| own.value == quote.value && proofs.quote(own).is_some();
                raw.is_on_topic(assertion) && assertion.quote.as_ref().is_some_and(is_quoted)
            })?;
            Some(Side { source: SourceIx(at), says: needed(&side.says)?, assertion: u16::try_from(assertion).ok()? })
        });
        Some(Disagreement {
            id: raw.id.value.clone(),
            claims: claim_list(names, &raw.claims)?,
            question: needed(&raw.question)?,
            strength: given(&raw.strength)?,
            why: needed(&raw.why)?,
            sides: sides.collect::<Option<_>>()?,
        })
    });
    disagreements.collect()
}

pub(super) fn advice(raw: &RawAdvice, names: &Names) -> Option<Advice> {
    Some(Advice {
        kind: given(&raw.kind)?,
        text: needed(&raw.text)?,
        study: study_ix(names, raw.study.as_ref()?)?,
        country: text(&raw.country).to_owned(),
        date: given(&raw.date),
    })
}

/// Changes come newest first; those of one day stay in the order of the file.
pub(super) fn changes(content: &Content, names: &Names) -> Option<Vec<Change>> {
    let changes = content.changes.iter().map(|raw| {
        Some(Change {
            date: given(&raw.date)?,
            kind: given(&raw.kind)?,
            text: needed(&raw.text)?,
            claims: claim_list(names, &raw.claims)?,
        })
    });
    let mut changes: Vec<Change> = changes.collect::<Option<_>>()?;
    changes.sort_by_key(|change| Reverse(change.date));
    Some(changes)
}
