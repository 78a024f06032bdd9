//! The grades of the published library as a table that an editor can read: body, steps, result.
//!
//! The table stands in `tests/content/grades.txt`. A change of a record, a link or a rule shows there as a
//! changed line. `SNAPSHOTS=overwrite cargo test -p claimscope-content --test grades` writes it anew.

use claimscope_core::grade::{Grade, Lens, Rating, rate};
use claimscope_core::model::{ClaimIx, Domain, Library};
use claimscope_core::wording::answer;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn graded_lines(library: &Library, claim: ClaimIx, grade: &Grade) -> String {
    let mut text = String::new();
    for entry in grade.body.counted() {
        let study = library.study(entry.study);
        let people = match (entry.is_second_hand, entry.people) {
            (_, None) => "people not readable".into(),
            (false, Some(people)) => format!("{people} people"),
            (true, Some(people)) => format!("{people} people, second-hand, weighing nobody"),
        };
        let by_lot = if entry.is_randomised { "randomised" } else { "not randomised" };
        let _ = writeln!(
            text,
            "    counts     {} ({}, {by_lot}, {people}, {})",
            study.id,
            entry.relation.word(),
            entry.direction.word()
        );
    }
    let supporting: Vec<&str> = grade
        .body
        .eligible()
        .filter(|entry| entry.place == claimscope_core::grade::Place::Supporting)
        .map(|entry| library.study(entry.study).id.as_str())
        .collect();
    if !supporting.is_empty() {
        let _ = writeln!(text, "    supports   {}", supporting.join(", "));
    }
    let steps = Domain::LOWERING.map(|domain| format!("{} {}", domain.word(), grade.levels(domain)));
    let raised: i8 = grade.levels(Domain::Raise);
    let judged = if library.claim(claim).judgements.is_empty() { "" } else { ", with an editor’s judgement" };
    let _ = writeln!(text, "    steps      start {}, {}, raise {raised}{judged}", grade.start.step(), steps.join(", "));
    let direction = grade.direction.map_or("none", |direction| direction.word());
    let _ = writeln!(
        text,
        "    result     {}, {direction}, {} people in {} studies",
        grade.certainty.word(),
        grade.people,
        grade.studies
    );
    text
}

fn table(library: &Library) -> String {
    let mut text =
        String::from("# Body, steps and result of each claim. Written by the test `grades`; read by editors.\n");
    for claim in library.claim_indices() {
        let rating = rate(library, claim, &Lens::default());
        let said = answer(library, claim, &rating);
        let _ = writeln!(text, "\n{}", library.claim(claim).id);
        match &rating {
            Rating::Certainty(grade) => text.push_str(&graded_lines(library, claim, grade)),
            Rating::FactCheck(verdict) => {
                let _ = writeln!(text, "    result     {}", verdict.word());
            }
        }
        let _ = writeln!(text, "    answer     {}\n    reason     {}", said.sentence, said.reason);
    }
    text
}

#[test]
fn every_claim_has_the_grade_that_the_table_states() {
    let compiled = claimscope_content::compile(&root().join("content"));
    let library = compiled.library.expect("the published content compiles");
    assert!(library.claims.len() >= 16, "expected at least 16 claims, found {}", library.claims.len());
    let path = root().join("tests/content/grades.txt");
    let found = table(&library);
    if std::env::var_os("SNAPSHOTS").is_some_and(|value| value == "overwrite") {
        std::fs::write(&path, &found).expect("the table can be written");
    }
    let wanted = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(found == wanted, "tests/content/grades.txt is not what the rules give now:\n{found}");
}
