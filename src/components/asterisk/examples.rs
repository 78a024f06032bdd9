//! Examples of the asterisk: every arm full, half and empty, small and large, and each arm with its words.

use super::{arms, asterisk_beside, asterisk_large, plain};
use crate::gallery::{Example, claim_of, example, grade, raised};
use crate::markup::el;
use claimscope_core::model::Certainty;

/// Steps off, domain by domain.
const LEVELS: [(&str, [i8; 5]); 8] = [
    ("nothing-off", [0; 5]),
    ("first-half", [-1, 0, 0, 0, 0]),
    ("second-half", [0, -1, 0, 0, 0]),
    ("third-half", [0, 0, -1, 0, 0]),
    ("fourth-empty", [0, 0, 0, -2, 0]),
    ("fifth-half", [0, 0, 0, 0, -1]),
    ("all-half", [-1; 5]),
    ("all-empty", [-2; 5]),
];

/// The examples.
pub fn examples() -> Vec<Example> {
    let mut examples = vec![example("mark", |_| el("p.masthead__mark").add("Claimscope").add(plain()))];
    for (name, levels) in LEVELS {
        let grade = grade(Certainty::High, levels);
        let small = grade.clone();
        examples.push(example([name, "-large"].concat(), move |_| asterisk_large(&grade)));
        examples.push(example([name, "-beside"].concat(), move |_| {
            el("h1.title__said").add("Calms itch").add(asterisk_beside(&small))
        }));
    }
    examples.push(example("arms", |_| arms(&grade(Certainty::High, [-1, 0, -2, -1, 0]))));
    examples.push(example("arms-raised", |_| arms(&raised(grade(Certainty::Low, [0; 5]), 2))));
    examples.push(example("arms-judged", |view| {
        let rating = view.rating(claim_of(view, "helps-sleep"));
        rating.grade().map_or_else(|| el("p"), arms)
    }));
    examples
}
