//! Grades and entries as the pictures take them, for states that few real bodies of evidence come to.

use claimscope_core::grade::{Body, Entry, Grade, Place, Reason};
use claimscope_core::model::{Certainty, Direction, Domain, MeasuredIn, Relation, StudyIx};

/// Why a domain costs what it does, in examples.
const REASONS: [&str; 5] = [
    "Everyone knew which balm was which.",
    "The studies point different ways.",
    "It was tested in another use.",
    "60 people in the comparison. Fewer than 100 takes off two steps.",
    "A trial of this has finished, and no results were found.",
];

/// A grade that enters the ladder here and loses these steps, domain by domain.
pub fn grade(start: Certainty, levels: [i8; 5]) -> Grade {
    let reasons = Domain::LOWERING.iter().zip(levels).zip(REASONS);
    let sum = levels.iter().fold(start.step().cast_signed(), |sum, level| sum.saturating_add(*level));
    Grade {
        body: Body::default(),
        start,
        start_because: "One randomised trial. Such trials start at the top.".into(),
        reasons: reasons.map(|((domain, levels), because)| reason(*domain, levels, because)).collect(),
        certainty: Certainty::from_sum(sum),
        direction: Some(Direction::Favours),
        people: 60,
        studies: 1,
    }
}

/// The same grade, raised by these steps in the end.
pub fn raised(mut grade: Grade, levels: i8) -> Grade {
    grade.reasons.push(reason(
        Domain::Raise,
        levels,
        "The effect is so large that faults of method hardly explain it.",
    ));
    grade.certainty = Certainty::from_sum(grade.sum());
    grade
}

fn reason(domain: Domain, levels: i8, because: &str) -> Reason {
    let because = if levels == 0 { "Nothing to take off." } else { because };
    Reason { domain, levels, because: because.into(), clause: String::new(), replaces: None }
}

/// A study in a body of evidence: a randomised trial in people that counts.
pub fn entry(study: StudyIx, direction: Direction) -> Entry {
    Entry {
        study,
        place: Place::Counted,
        relation: Relation::Exact,
        measured_in: MeasuredIn::People,
        direction,
        findings: vec![0],
        people: Some(60),
        weight: 60,
        outcome: String::new(),
        is_randomised: true,
        is_controlled: true,
        is_second_hand: false,
        told_two_ways: false,
        because: String::new(),
    }
}
