//! Grades and entries as the pictures take them, for states that few real bodies of evidence come to.

use claimscope_core::grade::{Body, Entry, Grade, Place, Reason, Seen, Steps, Why};
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
    let mut steps = Steps::default();
    steps.by_domain[..5].copy_from_slice(&levels);
    let mut grade = Grade {
        body: Body::default(),
        start,
        steps,
        certainty: start,
        direction: Some(Direction::Favours),
        people: 60,
        studies: 1,
        is_narrowed: false,
        silent: None,
    };
    grade.certainty = Certainty::from_sum(grade.sum());
    grade
}

/// The same grade, raised by these steps in the end.
pub fn raised(mut grade: Grade, levels: i8) -> Grade {
    grade.steps.by_domain[Domain::Raise as usize] = levels;
    grade.certainty = Certainty::from_sum(grade.sum());
    grade
}

/// The words of such a grade.
pub fn why(grade: &Grade) -> Why {
    let because = |domain: Domain| match REASONS.get(domain as usize) {
        Some(_) if grade.levels(domain) == 0 => "Nothing to take off.",
        Some(because) => because,
        None => "The effect is so large that faults of method hardly explain it.",
    };
    let is_told = |domain: &Domain| *domain != Domain::Raise || grade.levels(*domain) != 0;
    let told = Domain::LOWERING.into_iter().chain([Domain::Raise]).filter(is_told);
    let reason = |domain| Reason {
        domain,
        levels: grade.levels(domain),
        because: because(domain).into(),
        clause: String::new(),
        replaces: None,
    };
    Why { start: "One randomised trial. Such trials start at the top.".into(), reasons: told.map(reason).collect() }
}

/// A study in a body of evidence: a randomised trial in people that counts.
pub fn entry(study: StudyIx, direction: Direction) -> Entry {
    Entry {
        study,
        place: Place::Counted,
        relation: Relation::Exact,
        measured_in: MeasuredIn::People,
        direction,
        finding: 0,
        link: 0,
        people: Some(60),
        weight: 60,
        outcome: 0,
        bias: 0,
        fit: 0,
        is_randomised: true,
        is_controlled: true,
        is_second_hand: false,
        told_two_ways: false,
        is_other_product: false,
        forgiven: 0,
        seen: Seen::default(),
    }
}
