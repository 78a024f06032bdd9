//! The published words are as easy to read as each group of texts has to be.

use claimscope_content::compile;
use claimscope_content::readability::{Exception, Group, report};
use claimscope_core::model::Library;
use std::path::Path;

fn of(folder: &str) -> (Library, Vec<Exception>) {
    let compiled = compile(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(folder));
    (compiled.library.expect("the content compiles"), compiled.exceptions)
}

#[test]
fn every_group_of_the_published_content_keeps_to_its_limits() {
    let (library, exceptions) = of("content");
    let report = report(&library, &exceptions);
    assert!(report.over().next().is_none(), "\n{report}");
}

#[test]
fn every_group_but_disagreements_has_texts_in_the_base_library() {
    let (library, exceptions) = of("tests/content/base");
    let rows = report(&library, &exceptions).rows;
    let empty: Vec<Group> = rows.iter().filter(|row| row.texts == 0).map(|row| row.group).collect();
    assert!(empty.is_empty() || empty == [Group::Disagreements], "{empty:?}");
}

#[test]
fn a_hard_text_is_listed_until_it_has_an_exception() {
    let (mut library, _) = of("tests/content/base");
    let claim = &mut library.claims[0];
    claim.doubt = "Extraordinarily complicated considerations necessitate circumspection.".into();
    let name = format!("{}/doubt", claim.id);
    let listed: Vec<String> = report(&library, &[]).listed.into_iter().map(|text| text.text).collect();
    assert!(listed.contains(&name), "{listed:?}");
    let exceptions = [name.clone(), "moon/none".into()].map(|text| Exception { text, reason: "A test.".into() });
    let excepted = report(&library, &exceptions);
    assert!(excepted.listed.iter().all(|text| text.text != name));
    assert_eq!((excepted.excepted, excepted.needless), (1, vec![String::from("moon/none")]));
}
