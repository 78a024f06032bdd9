//! Examples of the staircase: from each start, down by one doubt and by all, past the end of the ladder, up, and judged.

use super::staircase;
use crate::gallery::{Example, claim_of, example, grade, or_nothing, raised};
use claimscope_core::model::Certainty;

/// Where the ladder is entered, and the steps off.
const LEVELS: [(&str, Certainty, [i8; 5]); 7] = [
    ("no-doubt", Certainty::High, [0; 5]),
    ("one-doubt", Certainty::High, [0, 0, 0, -1, 0]),
    ("two-steps-at-once", Certainty::High, [0, 0, 0, -2, 0]),
    ("to-the-lowest-step", Certainty::High, [-1, 0, -1, -1, 0]),
    ("every-doubt", Certainty::High, [-1; 5]),
    ("past-the-end", Certainty::Low, [-2, -1, -2, -2, -1]),
    ("from-low", Certainty::Low, [0; 5]),
];

/// The examples.
pub fn examples() -> Vec<Example> {
    let mut examples: Vec<Example> = LEVELS
        .into_iter()
        .map(|(name, start, levels)| example(name, move |_| staircase(&grade(start, levels))))
        .collect();
    for steps in [1, 2] {
        examples.push(example(format!("raised-by-{steps}"), move |_| {
            staircase(&raised(grade(Certainty::Low, [0; 5]), steps))
        }));
    }
    examples
        .push(example("judged", |view| or_nothing(view.rating(claim_of(view, "helps-sleep")).grade().map(staircase))));
    examples.push(example("long-word", |_| {
        let mut grade = grade(Certainty::High, [-1, 0, 0, -2, 0]);
        grade.reasons[0].because = "Wordwithoutanyplacetobreakit".repeat(3);
        staircase(&grade)
    }));
    examples
}
