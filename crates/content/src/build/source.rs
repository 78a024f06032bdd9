//! Building sources.

use super::{audit, claim_list, given, needed, optional, owned, study_ix};
use crate::names::Names;
use crate::place::text;
use crate::prove::Proofs;
use crate::raw::{RawAssertion, RawPassage, RawSection, RawSource};
use claimscope_core::model::{Assertion, Passage, Quote, Section, Source};

pub(super) fn source(raw: &RawSource, names: &Names, proofs: &Proofs) -> Option<Source> {
    let article = proofs.article(&raw.id.value)?;
    let sections = raw.sections.iter().map(|raw| section(raw, names, proofs));
    Some(Source {
        id: raw.id.value.clone(),
        code: needed(&raw.code)?,
        title: text(&raw.title).to_owned(),
        publisher: needed(&raw.publisher)?,
        publisher_kind: given(&raw.publisher_kind)?,
        author: text(&raw.author).to_owned(),
        credentials: text(&raw.credentials).to_owned(),
        url: needed(&raw.url)?,
        published: text(&raw.published).to_owned(),
        seen: given(&raw.seen)?,
        sells: given(&raw.sells)?,
        sells_basis: needed(&raw.sells_basis)?,
        described: needed(&raw.described)?,
        summary: needed(&raw.summary)?,
        references: given(&raw.references)?,
        not_confirmed: owned(&raw.not_confirmed),
        tokens: article.tokens,
        quoted_tokens: article.quoted,
        sentences: article.sentences,
        bearing: article.bearing,
        sections: sections.collect::<Option<_>>()?,
        cited: raw.cited.iter().map(|raw| audit::reference(raw, names)).collect::<Option<_>>()?,
        uncited: raw.uncited.iter().map(|raw| audit::uncited(raw, names)).collect::<Option<_>>()?,
        offers: raw.offers.iter().map(|raw| audit::offer(raw, names)).collect::<Option<_>>()?,
    })
}

fn section(raw: &RawSection, names: &Names, proofs: &Proofs) -> Option<Section> {
    let passages = raw.passages.iter().map(|raw| passage(raw, names, proofs));
    Some(Section { heading: text(&raw.heading).to_owned(), passages: passages.collect::<Option<_>>()? })
}

fn passage(raw: &RawPassage, names: &Names, proofs: &Proofs) -> Option<Passage> {
    let assertions = raw.assertions.iter().map(|raw| assertion(raw, names, proofs));
    Some(Passage { gist: needed(&raw.gist)?, assertions: assertions.collect::<Option<_>>()? })
}

fn assertion(raw: &RawAssertion, names: &Names, proofs: &Proofs) -> Option<Assertion> {
    let exact = raw.quote.as_ref()?;
    let quote = Quote {
        exact: exact.value.clone(),
        prefix: text(&raw.prefix).to_owned(),
        suffix: text(&raw.suffix).to_owned(),
        at: proofs.quote(exact)?,
    };
    Some(Assertion {
        claims: claim_list(names, &raw.claims)?,
        stance: given(&raw.stance)?,
        hedge: given(&raw.hedge)?,
        appeal: given(&raw.appeal)?,
        names_study: optional(&raw.names_study, |id| study_ix(names, id))?,
        quote,
        marks: owned(&raw.marks),
        note: text(&raw.note).to_owned(),
    })
}
