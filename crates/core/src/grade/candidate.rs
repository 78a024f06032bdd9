//! A study as it is linked to a claim: which of its findings speak for it, and what they say, in numbers.

use super::entry::{Entry, Place, WhyShown};
use super::lens::Conventions;
use super::rules::risk_of_bias;
use super::speaking::{Linked, compared, is_second_hand, speaking, steps_of_fit, why_shown};
use super::switches::{Seen, Switches};
use crate::model::{ClaimIx, Compared, Direction, Library, Polarity, Relation, StudyIx};

impl Entry {
    /// As it stands under a lens.
    pub(super) fn under(mut self, lens: Switches) -> Self {
        if lens.forgive {
            self.bias = self.forgiven;
        }
        if lens.leaves_out(self.seen) {
            self.place = Place::Shown(WhyShown::Lens);
        }
        self
    }
}

/// A study as it is linked to a claim: its nearest findings that can count speak for it, or else all that are shown.
pub(super) fn candidate(
    library: &Library,
    claim_ix: ClaimIx,
    ix: StudyIx,
    seen: Seen,
    conventions: &Conventions,
) -> Option<Entry> {
    let (claim, study) = (library.claim(claim_ix), library.study(ix));
    let speaking = speaking(claim, claim_ix, study);
    let first = *speaking.first()?;
    let turned = |l: &Linked<'_>| match l.link.polarity {
        Polarity::AsSold => l.finding.direction,
        Polarity::Turned => l.finding.direction.reversed(),
    };
    let (mut direction, mut people, mut told_two_ways) = (turned(&first), None, false);
    for l in &speaking {
        direction = if turned(l) == direction { direction } else { Direction::Mixed };
        people = people.max(study.people_in(l.finding));
        told_two_ways |= l.finding.told_two_ways;
    }
    let is_controlled =
        matches!(compared(study, first.finding), Compared::SameWithout | Compared::Untreated | Compared::Active);
    let is_second_hand = is_second_hand(study, first.finding);
    let is_randomised = study.design.is_randomised() && is_controlled;
    let relation = first.link.relation;
    let bias = |unclear_costs| risk_of_bias::steps(study, is_randomised, is_controlled, unclear_costs);
    Some(Entry {
        study: ix,
        place: why_shown(claim, study, &first).map_or(Place::Counted, Place::Shown),
        relation,
        measured_in: first.link.measured_in,
        direction,
        finding: first.at,
        link: first.link_at,
        people,
        weight: if is_second_hand { 0 } else { people.unwrap_or(0) },
        outcome: 0,
        bias: bias(conventions.unclear_blinding_costs),
        fit: if relation == Relation::StandsIn && !conventions.stand_ins_cost { 0 } else { steps_of_fit(relation) },
        is_randomised,
        is_controlled,
        is_second_hand,
        told_two_ways,
        is_other_product: library.origin(study).is_some_and(|origin| origin.is_other),
        forgiven: bias(false),
        seen,
    })
}
