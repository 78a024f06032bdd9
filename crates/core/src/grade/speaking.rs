//! Which findings of a study speak for it on a claim, and whether they can count.

use core::cmp::Ordering;

use super::entry::WhyShown;
use crate::model::{Claim, ClaimIx, Compared, Finding, Link, MeasuredIn, Relation, Role, Study};

/// A finding of one study with its link to the claim.
#[derive(Clone, Copy)]
pub(super) struct Linked<'a> {
    /// The position of the finding.
    pub at: u16,
    /// The position of the link in it.
    pub link_at: u16,
    pub finding: &'a Finding,
    pub link: &'a Link,
}

/// The findings that speak for a study: those that can count before those that cannot, then those read
/// first-hand, then compared between groups, then the closest, then the main outcome.
pub(super) fn speaking<'a>(claim: &Claim, claim_ix: ClaimIx, study: &'a Study) -> Vec<Linked<'a>> {
    let distance = |l: &Linked<'a>| {
        let fit = [
            u8::from(why_shown(claim, study, l).is_some()),
            u8::from(is_second_hand(study, l.finding)),
            u8::from(compared(study, l.finding) == Compared::None),
            steps_of_fit(l.link.relation),
        ];
        (fit, l.link.outcome.as_str())
    };
    let mut best: Vec<Linked<'_>> = Vec::new();
    for (at, finding) in (0_u16..).zip(&study.findings) {
        for (link_at, link) in (0_u16..).zip(&finding.links) {
            if link.claim != claim_ix {
                continue;
            }
            let linked = Linked { at, link_at, finding, link };
            match best.first().map_or(Ordering::Equal, |first| distance(&linked).cmp(&distance(first))) {
                Ordering::Less => best.clear(),
                Ordering::Equal => {}
                Ordering::Greater => continue,
            }
            best.push(linked);
        }
    }
    best
}

/// Eligibility: evidence, linked closely enough, measured in people, compared with what the claim asks for.
pub(super) fn why_shown(claim: &Claim, study: &Study, Linked { finding, link, .. }: &Linked<'_>) -> Option<WhyShown> {
    if study.role != Role::Evidence {
        return Some(WhyShown::Role);
    }
    if link.measured_in != MeasuredIn::People {
        return Some(WhyShown::NotInPeople);
    }
    if link.relation == Relation::ShownOnly {
        return Some(WhyShown::Relation);
    }
    let fits = match compared(study, finding) {
        Compared::SameWithout | Compared::Untreated | Compared::None => claim.against.is_empty(),
        Compared::Active => !claim.against.is_empty() && study.active_comparator == claim.against,
        Compared::NotApplicable => false,
    };
    (!fits).then_some(WhyShown::Comparison)
}

/// What a finding compares with.
pub(super) fn compared(study: &Study, finding: &Finding) -> Compared {
    finding.compared.unwrap_or(study.compared)
}

/// Whether a finding is known only second-hand.
pub(super) fn is_second_hand(study: &Study, finding: &Finding) -> bool {
    study.is_second_hand() || finding.second_hand
}

/// Steps of fit that a relation costs; what never counts sorts last.
pub(super) const fn steps_of_fit(relation: Relation) -> u8 {
    match relation {
        Relation::Exact => 0,
        Relation::StandsIn | Relation::OtherUse => 1,
        Relation::LinkUntested => 2,
        Relation::ShownOnly => 3,
    }
}
