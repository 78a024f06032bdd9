//! What would change our mind: the smallest new study that would lift a claim one level.
//!
//! It is found by trying: a study that fits the claim in every way is put beside the others, and the claim is rated as
//! any other. What costs those who do studies least is tried first: more people, then blinding, then randomisation.

use super::{Grade, Lens, Rating, rate};
use crate::model::{
    Blinding, Certainty, Claim, ClaimIx, Compared, Design, Direction, Domain, Finding, Industry, Library, Link, Read,
    Relation, Role, Route, Study, Subjects,
};
use crate::pack::Packed;

/// What it would take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lift {
    /// One such study, or any larger one.
    Study(Needed),
    /// No single study could; this stands in its way, in any case.
    NoSingleStudy(Vec<Obstacle>),
}

/// The smallest study that would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Needed {
    /// Randomised, or else compared only.
    pub is_randomised: bool,
    /// Neither the people nor those who measure know which treatment is which.
    pub is_blinded: bool,
    /// People in the comparison; 1 where any number does.
    pub people: u32,
    /// Which way it points.
    pub points: Points,
    /// The level that it lifts the claim to.
    pub to: Certainty,
}

/// Which way a new study points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Points {
    /// Whichever way it does: there is nothing to agree with yet.
    AnyWay,
    /// The way of the studies that count.
    SameWay(Direction),
    /// For the claim: those that count are of several minds.
    ForIt,
}

/// What no single study can outweigh.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// What a rule takes off in this domain.
    Rule(Domain),
    /// An editor's judgement in this domain.
    Judgement(Domain),
    /// The reader's assumptions leave out any study of the claim's own use or product.
    Lens,
}

/// The numbers of people that are tried, the largest first. The largest stands for any number, however large.
const PEOPLE: [u32; 14] = [1_000_000, 102_400, 51_200, 25_600, 12_800, 6_400, 3_200, 1_600, 800, 400, 200, 100, 50, 20];
/// Designs with blinding, in the order of what they cost.
const DESIGNS: [(bool, bool); 3] = [(false, false), (true, false), (true, true)];

/// What would lift a claim one level under a lens; `None` for fact checks, and where there is no level above.
pub fn lift(library: &Library, claim: ClaimIx, lens: &Lens) -> Option<Lift> {
    let Rating::Certainty(now) = rate(library, claim, lens) else { return None };
    if now.certainty == Certainty::High {
        return None;
    }
    let points = match now.direction {
        None => Points::AnyWay,
        Some(Direction::Mixed) => Points::ForIt,
        Some(direction) => Points::SameWay(direction),
    };
    let wanted = Needed { is_randomised: false, is_blinded: false, people: PEOPLE[0], points, to: now.certainty };
    let mut trial = Trial { library: library.clone(), claim, lens, before: now.certainty };
    trial.library.studies.push(new_study(library, claim, lens));
    for (is_randomised, is_blinded) in DESIGNS {
        if let Some(needed) = trial.smallest(Needed { is_randomised, is_blinded, ..wanted }) {
            return Some(Lift::Study(needed));
        }
    }
    let best = trial.grade(&Needed { is_randomised: true, is_blinded: true, ..wanted })?;
    Some(Lift::NoSingleStudy(obstacles(&trial, &best)))
}

/// A library with one more study, which is changed in place.
struct Trial<'a> {
    library: Library,
    claim: ClaimIx,
    lens: &'a Lens,
    before: Certainty,
}

impl Trial<'_> {
    /// The fewest people with whom such a study lifts the claim; `None` if it does not with ever so many. Every larger
    /// number that is tried has to lift it, too: evidence that few people tip could be tipped back by more.
    fn smallest(&mut self, design: Needed) -> Option<Needed> {
        let mut enough = self.lifted(Needed { people: PEOPLE[0], ..design })?;
        let mut too_few = 0;
        for people in PEOPLE {
            match self.lifted(Needed { people, ..design }) {
                Some(needed) => enough = needed,
                None => {
                    too_few = people;
                    break;
                }
            }
        }
        while enough.people - too_few > 1 {
            let people = too_few + (enough.people - too_few) / 2;
            match self.lifted(Needed { people, ..design }) {
                Some(needed) => enough = needed,
                None => too_few = people,
            }
        }
        Some(enough)
    }

    /// The study with the level that it lifts the claim to; `None` where it does not.
    fn lifted(&mut self, needed: Needed) -> Option<Needed> {
        let to = self.grade(&needed)?.certainty;
        (to.step() > self.before.step()).then_some(Needed { to, ..needed })
    }

    /// The grade with such a study.
    fn grade(&mut self, needed: &Needed) -> Option<Grade> {
        let study = self.library.studies.last_mut()?;
        study.design = if needed.is_randomised { Design::RandomisedParallel } else { Design::NonRandomisedControlled };
        study.blinding = Some(if needed.is_blinded { Blinding::Double } else { Blinding::Open });
        study.participants = Some(needed.people);
        for finding in &mut study.findings {
            finding.direction = match needed.points {
                Points::SameWay(direction) => direction,
                Points::AnyWay | Points::ForIt => Direction::Favours,
            };
        }
        match rate(&self.library, self.claim, self.lens) {
            Rating::Certainty(grade) => Some(grade),
            Rating::FactCheck(_) => None,
        }
    }
}

/// A study of the claim's own outcome, use and product, read first-hand, that no maker paid for.
fn new_study(library: &Library, claim_ix: ClaimIx, lens: &Lens) -> Study {
    let claim = library.claim(claim_ix);
    let link = Link { claim: claim_ix, relation: Relation::Exact, ..Link::EMPTY };
    Study {
        id: "new".into(),
        role: Role::Evidence,
        read: Read::FullText,
        subjects: Subjects::Human,
        treatment: claim.treatment,
        origin: own_origin(library, claim, lens),
        route: own_route(claim, lens),
        compared: if claim.against.is_empty() { Compared::SameWithout } else { Compared::Active },
        active_comparator: claim.against.clone(),
        industry: Industry::No,
        findings: vec![Finding { links: vec![link], ..Finding::EMPTY }],
        ..Study::EMPTY
    }
}

/// An origin of the product that the claim is made for, of the lens's group where there is one.
fn own_origin(library: &Library, claim: &Claim, lens: &Lens) -> u16 {
    let origins = &library.treatment(claim.treatment).origins;
    let is_own = |ours: &(u16, &crate::model::Origin)| !ours.1.is_other;
    let is_meant =
        |ours: &(u16, &crate::model::Origin)| lens.origin_group.is_empty() || ours.1.group == lens.origin_group;
    let own = || (0..).zip(origins).filter(is_own);
    own().find(is_meant).or_else(|| own().next()).map_or(0, |(at, _)| at)
}

/// A route that is the claim's own; the one at home, where the lens asks for it and the claim allows it.
fn own_route(claim: &Claim, lens: &Lens) -> Route {
    let routes = &claim.scope.routes;
    let at_home = routes.is_empty() || (lens.only_at_home && routes.contains(&Route::TopicalAlone));
    if at_home { Route::TopicalAlone } else { routes[0] }
}

/// What still takes something off beside the best study that there could be.
fn obstacles(trial: &Trial<'_>, best: &Grade) -> Vec<Obstacle> {
    let new = trial.library.studies.len() - 1;
    if !best.body.counted().any(|entry| entry.study.at() == new) {
        return vec![Obstacle::Lens];
    }
    let judgements = &trial.library.claim(trial.claim).judgements;
    let lowers = Domain::LOWERING.into_iter().filter(|domain| best.levels(*domain) < 0);
    lowers
        .map(|domain| match judgements.iter().any(|judgement| judgement.domain == domain) {
            true => Obstacle::Judgement(domain),
            false => Obstacle::Rule(domain),
        })
        .collect()
}
