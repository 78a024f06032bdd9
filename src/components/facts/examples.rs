//! Examples of facts and notes: stated and not stated, with a note, long, with a word that does not break.

use super::{fact, fact_with, facts, notes};
use crate::gallery::{Example, example};
use crate::markup::el;

/// The examples.
pub fn examples() -> Vec<Example> {
    let long = || "Wordwithoutanyplacetobreakit".repeat(4);
    vec![
        example("facts", move |_| {
            facts(vec![
                fact("Design", "Randomised, in two groups", ""),
                fact("Funding", "", ""),
                fact("People", "60", "22 of them compared, by the abstract. The register says 64."),
                fact_with("Register", el("a").attr("href", "https://moon.example/").add("MOON-0001"), ""),
                fact("A name of a fact that takes more than one line in its column", &long(), &long()),
            ])
        }),
        example("one", |_| facts(vec![fact("Design", "Before and after", "")])),
        example("notes", move |_| notes(["One line.", "Another line, which is longer: ".repeat(6).as_str(), &long()])),
        example("no-notes", |_| notes([""; 0])),
    ]
}
