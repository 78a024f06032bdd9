//! Every folder in `tests/content/broken` is told exactly as its `expected.txt` says.

mod support;

#[path = "support/change.rs"]
mod change;

use claimscope_content::{Code, compile};
use std::fs;
use std::path::Path;
use support::{cases, copy_folder, folders, overwrites, snapshot};

#[test]
fn every_broken_library_is_told_as_expected() {
    let broken = cases().join("broken");
    let names = folders(&broken);
    assert!(names.len() >= Code::ALL.len(), "there are at least as many cases as codes");
    let failures: Vec<String> = names.iter().filter_map(|name| run(&broken.join(name)).err()).collect();
    assert!(failures.is_empty(), "{} of {} cases differ\n\n{}", failures.len(), names.len(), failures.join("\n\n"));
}

/// Copies the base, changes it, compiles it and compares what is told.
fn run(case: &Path) -> Result<(), String> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let content = folder.path().join("content");
    copy_folder(&cases().join("base"), &content);
    let changes =
        fs::read_to_string(case.join("change.txt")).map_err(|_| format!("{}: no change.txt", case.display()))?;
    change::apply(&changes, &content);
    let compiled = compile(&content);
    let told: String = compiled.diagnostics.iter().map(|problem| format!("{problem}\n")).collect();
    assert_eq!(compiled.library.is_none(), compiled.errors().next().is_some(), "a library exactly without errors");
    snapshot(&case.join("expected.txt"), &told)
}

#[test]
fn every_code_is_told_by_some_case() {
    // While snapshots are being written, another test is changing them.
    if overwrites() {
        return;
    }
    let broken = cases().join("broken");
    let read = |name: &String| fs::read_to_string(broken.join(name).join("expected.txt")).unwrap_or_default();
    let told: String = folders(&broken).iter().map(read).collect();
    let missing: Vec<String> =
        Code::ALL.iter().map(ToString::to_string).filter(|code| !told.contains(&format!(" {code} "))).collect();
    assert!(missing.is_empty(), "no case tells {}", missing.join(", "));
}

#[test]
fn no_case_holds_a_file_that_is_never_read() {
    let broken = cases().join("broken");
    for name in folders(&broken) {
        for entry in fs::read_dir(broken.join(&name)).expect("the case") {
            let file = entry.expect("an entry").file_name();
            assert!(file == "change.txt" || file == "expected.txt", "{name} holds {}", file.display());
        }
    }
}

#[test]
fn a_folder_that_is_not_there_is_told_as_one() {
    let compiled = compile(&cases().join("nowhere"));
    let told: Vec<String> = compiled.diagnostics.iter().map(ToString::to_string).collect();
    assert_eq!(told, ["nowhere:1:1 error C001 expected a folder with content files, found nothing"]);
}
