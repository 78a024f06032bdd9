//! The staircase: from where the ladder is entered down to the result, one tread for each doubt.

#[cfg(feature = "ssr")]
pub mod examples;

use crate::components::asterisk::arm_in_place;
use crate::markup::{El, el};
use crate::words::common;
use crate::words::staircase as words;
use claimscope_core::grade::{Grade, Why};
use claimscope_core::model::{Certainty, Domain};
use claimscope_core::wording::{Label, badge};

/// One tread.
#[derive(Debug, PartialEq)]
pub struct Tread {
    /// The doubt, or where the ladder is entered.
    pub name: &'static str,
    /// The arm of the asterisk that it is, with what is taken off it.
    pub arm: Option<(Domain, i8)>,
    /// The level after it.
    pub level: Certainty,
    /// Steps below the highest tread, as drawn.
    pub depth: u8,
    /// Steps that the riser before it goes down, as drawn; negative when it goes up.
    pub drop: i8,
    /// Why.
    pub reasons: Vec<String>,
    /// Whether more would have been taken off than the ladder has.
    pub is_end: bool,
}

/// What the last tread says where the ladder ends.
pub const END: &str = words::LADDER_ENDS;

/// The staircase of a grade that is on the ladder.
pub fn staircase(grade: &Grade, why: &Why) -> El {
    el("ol.stairs").each(treads(grade, why).into_iter().map(|tread| {
        el("li")
            .attr("class", format!("tread tread--{} tread--drop-{}", tread.depth, tread.drop))
            .add(el("span.tread__level").add(badge(tread.level)))
            .add(el("h3").add(tread.arm.map(|(domain, levels)| arm_in_place(domain, levels))).add(tread.name))
            .each(tread.reasons.into_iter().map(|reason| el("p").add(reason)))
            .add(tread.is_end.then(|| el("p").add(words::LADDER_ENDS)))
    }))
}

/// The treads of a grade that is on the ladder.
pub fn treads(grade: &Grade, why: &Why) -> Vec<Tread> {
    let start = grade.start.step();
    let mut treads = vec![Tread {
        name: words::START,
        arm: None,
        level: grade.start,
        depth: start,
        drop: 0,
        reasons: vec![why.start.clone()],
        is_end: false,
    }];
    let mut sum = start.cast_signed();
    for domain in Domain::LOWERING.into_iter().chain([Domain::Raise]) {
        let levels = grade.levels(domain);
        if levels == 0 {
            continue;
        }
        let before = Certainty::from_sum(sum);
        sum = sum.saturating_add(levels);
        let level = Certainty::from_sum(sum);
        treads.push(Tread {
            name: domain.label(),
            arm: (levels < 0).then_some((domain, levels)),
            level,
            depth: level.step(),
            drop: before.step().cast_signed() - level.step().cast_signed(),
            reasons: reasons(why, domain),
            is_end: sum < 1,
        });
    }
    let top = treads.iter().map(|tread| tread.depth).max().unwrap_or(start);
    let last = treads.len() - 1;
    for (at, tread) in treads.iter_mut().enumerate() {
        tread.depth = top - tread.depth;
        // Only the last tread says that the ladder ended, however early it did.
        tread.is_end &= at == last;
    }
    treads
}

/// The rule's reason, and the editor's where an editor departs from it.
pub fn reasons(why: &Why, domain: Domain) -> Vec<String> {
    why.under(domain)
        .map(|reason| match reason.replaces {
            Some(_) => [common::EDITORS_JUDGEMENT, &reason.because].concat(),
            None => reason.because.clone(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::treads;
    use claimscope_core::grade::{Body, Grade, Steps, Why};
    use claimscope_core::model::{Certainty, Domain};

    fn grade(start: Certainty, levels: &[(Domain, i8)]) -> Grade {
        let mut steps = Steps::default();
        for &(domain, levels) in levels {
            steps.by_domain[domain as usize] = levels;
        }
        Grade {
            body: Body::default(),
            start,
            steps,
            certainty: Certainty::VeryLow,
            direction: None,
            people: 0,
            studies: 1,
            is_narrowed: false,
            silent: None,
        }
    }

    fn shape(grade: &Grade) -> Vec<(u8, i8, bool)> {
        treads(grade, &Why { start: String::new(), reasons: Vec::new() })
            .iter()
            .map(|tread| (tread.depth, tread.drop, tread.is_end))
            .collect()
    }

    #[test]
    fn each_doubt_is_one_tread_and_what_costs_nothing_is_none() {
        let grade = grade(
            Certainty::High,
            &[
                (Domain::RiskOfBias, -1),
                (Domain::Inconsistency, 0),
                (Domain::Indirectness, -1),
                (Domain::Imprecision, -1),
            ],
        );
        assert_eq!(shape(&grade), [(0, 0, false), (1, 1, false), (2, 1, false), (3, 1, false)]);
    }

    #[test]
    fn the_ladder_ends_at_its_lowest_step() {
        let grade = grade(Certainty::Low, &[(Domain::RiskOfBias, -2), (Domain::Imprecision, -2)]);
        assert_eq!(shape(&grade), [(0, 0, false), (1, 1, false), (1, 0, true)]);
    }

    #[test]
    fn what_raises_goes_up() {
        let grade = grade(Certainty::Low, &[(Domain::Raise, 1)]);
        assert_eq!(shape(&grade), [(1, 0, false), (0, -1, false)]);
    }
}
