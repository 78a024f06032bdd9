//! Tested against sold: how the product and use in a study differ from what an article offers.

use crate::grade::Rating;
use crate::model::{ClaimIx, Library, Offer, Relation, Route, SourceIx, Stance, StudyIx};

/// The id that a treatment gives to "origin not stated".
const ORIGIN_NOT_STATED: &str = "not-stated";

/// Whether one aspect of a study is that of an offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Match {
    /// The same.
    Same,
    /// The article or the record does not tell it.
    NotTold,
    /// Another.
    Different,
}

/// One study that carries a grade, beside the offer of an article that comes closest to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tested {
    /// The study.
    pub study: StudyIx,
    /// The position of the offer in the source's list.
    pub offer: u16,
    /// How the product met the body.
    pub route: Match,
    /// Where the product comes from.
    pub origin: Match,
    /// What it was used on or for.
    pub used_on: Match,
}

impl Tested {
    /// The number of aspects that differ.
    pub fn mismatches(&self) -> usize {
        [self.route, self.origin, self.used_on].iter().filter(|found| **found == Match::Different).count()
    }
}

/// The studies that carry the grade of a claim, each beside the closest offer of a source that makes the claim.
///
/// An offer made for this very claim comes before those made for all. Empty when the source does not say that the claim is so or may be so, offers nothing, or nothing counts.
pub fn tested_against_sold(library: &Library, source: SourceIx, claim: ClaimIx, rating: &Rating) -> Vec<Tested> {
    let (source, Some(grade)) = (library.source(source), rating.grade()) else { return Vec::new() };
    let claims_it = source.assertions().any(|assertion| {
        assertion.claims.contains(&claim) && matches!(assertion.stance, Stance::Supports | Stance::Hedges)
    });
    if !claims_it {
        return Vec::new();
    }
    let is_meant = source.offers.iter().any(|offer| offer.claims.contains(&claim));
    let fits = |offer: &Offer| if is_meant { offer.claims.contains(&claim) } else { offer.claims.is_empty() };
    // Of offers that are as close, the first.
    let distance = |tested: &Tested| [tested.mismatches(), tested.route as usize, tested.origin as usize];
    let mut found = Vec::new();
    for entry in grade.body.counted() {
        let mut closest: Option<Tested> = None;
        for (at, offer) in (0..).zip(&source.offers).filter(|(_, offer)| fits(offer)) {
            let tested = beside(library, entry.study, entry.relation, at, offer);
            if closest.is_none_or(|other| distance(&tested) < distance(&other)) {
                closest = Some(tested);
            }
        }
        found.extend(closest);
    }
    found
}

fn beside(library: &Library, study_ix: StudyIx, relation: Relation, at: u16, offer: &Offer) -> Tested {
    let study = library.study(study_ix);
    let listed = |is_listed, is_told| match (is_listed, is_told) {
        (_, false) => Match::NotTold,
        (true, true) => Match::Same,
        (false, true) => Match::Different,
    };
    let offered = offer.routes.iter().any(|&route| route != Route::NotStated);
    let route_told = offered && study.route != Route::NotStated;
    let origin_stated = library.origin(study).is_some_and(|origin| origin.id != ORIGIN_NOT_STATED);
    let origin_told = !offer.origins.is_empty() && origin_stated;
    Tested {
        study: study_ix,
        offer: at,
        route: listed(offer.routes.contains(&study.route), route_told),
        origin: listed(offer.origins.contains(&(study.treatment, study.origin)), origin_told),
        used_on: if relation == Relation::OtherUse { Match::Different } else { Match::Same },
    }
}
