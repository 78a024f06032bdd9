//! Examples of the staircase: from each start, down by one doubt and by all, past the end of the ladder, up, and judged.

use super::staircase;
use crate::gallery::{Example, claim_of, example, grade, or_nothing, raised, why};
use crate::markup::El;
use claimscope_core::grade::{Grade, explain};
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
    let mut examples: Vec<Example> =
        LEVELS.into_iter().map(|(name, start, levels)| example(name, move |_| made(&grade(start, levels)))).collect();
    for steps in [1, 2] {
        examples
            .push(example(format!("raised-by-{steps}"), move |_| made(&raised(grade(Certainty::Low, [0; 5]), steps))));
    }
    examples.push(example("judged", |view| {
        let ix = claim_of(view, "helps-sleep");
        or_nothing(view.rating(ix).grade().map(|grade| staircase(grade, &explain(view.library, ix, grade))))
    }));
    examples.push(example("long-word", |_| {
        let grade = grade(Certainty::High, [-1, 0, 0, -2, 0]);
        let mut why = why(&grade);
        why.reasons[0].because = "Wordwithoutanyplacetobreakit".repeat(3);
        staircase(&grade, &why)
    }));
    examples
}

fn made(grade: &Grade) -> El {
    staircase(grade, &why(grade))
}
