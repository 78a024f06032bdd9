//! Examples of the asterisk: every arm full, half and empty, small and large, each arm in its place, and those that take nothing off.

use super::{arm_in_place, asterisk_beside, asterisk_large, plain, whole_arms};
use crate::gallery::{Example, claim_of, example, grade, raised, why};
use crate::markup::el;
use claimscope_core::grade::{Grade, explain};
use claimscope_core::model::{Certainty, Domain};

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
    for domain in Domain::LOWERING {
        for level in [0_i8, -1, -2] {
            let name = format!("in-place-{}-{}-off", domain.word(), level.abs());
            examples.push(example(name, move |_| el("p").add(arm_in_place(domain, level))));
        }
    }
    let whole = |grade: &Grade| whole_arms(grade, &why(grade)).unwrap_or_else(|| el("p"));
    examples.push(example("whole", move |_| whole(&grade(Certainty::High, [-1, 0, -2, 0, 0]))));
    examples.push(example("whole-raised", move |_| whole(&raised(grade(Certainty::Low, [0; 5]), 2))));
    examples.push(example("whole-judged", move |view| {
        let ix = claim_of(view, "helps-sleep");
        let arms = |grade: &Grade| whole_arms(grade, &explain(view.library, ix, grade));
        view.rating(ix).grade().and_then(arms).unwrap_or_else(|| el("p"))
    }));
    examples
}
