//! Building what an audit found in an article.

use super::{claim_list, given, needed, optional, owned, study_ix, values};
use crate::names::Names;
use crate::place::text;
use crate::raw::{RawOffer, RawReference, RawUncited};
use claimscope_core::model::{AuditPage, Offer, Reference, TreatmentIx, UncitedAppeal};

pub(super) fn reference(raw: &RawReference, names: &Names) -> Option<Reference> {
    let pages = raw.pages.iter().map(|page| {
        Some(AuditPage { url: needed(&page.url)?, read: given(&page.read), confirms: needed(&page.confirms)? })
    });
    Some(Reference {
        number: given(&raw.number)?,
        place: given(&raw.place)?,
        as_cited: needed(&raw.as_cited)?,
        resolves_to: optional(&raw.resolves_to, |id| study_ix(names, id))?,
        verdict: given(&raw.verdict)?,
        sureness: given(&raw.sureness)?,
        really: needed(&raw.really)?,
        problems: owned(&raw.problems),
        unchecked: owned(&raw.unchecked),
        bears_out: given(&raw.bears_out)?,
        fits: needed(&raw.fits)?,
        claims: claim_list(names, &raw.claims)?,
        pages: pages.collect::<Option<_>>()?,
    })
}

pub(super) fn uncited(raw: &RawUncited, names: &Names) -> Option<UncitedAppeal> {
    Some(UncitedAppeal { quote: needed(&raw.quote)?, kind: given(&raw.kind)?, claims: claim_list(names, &raw.claims)? })
}

/// Origins are positions in the list of the treatment that names them.
pub(super) fn offer(raw: &RawOffer, names: &Names) -> Option<Offer> {
    let origins =
        raw.origins.iter().map(|id| names.origins.get(&id.value).map(|(treatment, at)| (TreatmentIx(*treatment), *at)));
    Some(Offer {
        name: needed(&raw.name)?,
        routes: values(&raw.routes),
        origin: text(&raw.origin).to_owned(),
        claims: claim_list(names, &raw.claims)?,
        origins: origins.collect::<Option<_>>()?,
        used_on: given(&raw.used_on)?,
        quote: needed(&raw.quote)?,
    })
}
