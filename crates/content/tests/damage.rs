//! Whatever is cut out of a library, compiling it ends with a library or an error, never with neither.

mod support;

use claimscope_content::{Compiled, compile};
use std::fs;
use std::path::{Path, PathBuf};
use support::{cases, copy_folder};

/// Compiles the base once for every variant of every file that a function gives.
fn with_each_variant(variants: impl Fn(&str) -> Vec<String>) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let content = folder.path().join("content");
    copy_folder(&cases().join("base"), &content);
    for file in files(&content) {
        let whole = fs::read_to_string(&file).expect("a content file");
        for variant in variants(&whole) {
            fs::write(&file, &variant).expect("the file can be written");
            check(&compile(&content), &file, &variant);
        }
        fs::write(&file, &whole).expect("the file can be written");
    }
}

fn check(compiled: &Compiled, file: &Path, variant: &str) {
    let has_error = compiled.errors().next().is_some();
    assert_ne!(compiled.library.is_some(), has_error, "{}:\n{variant}", file.display());
    for problem in &compiled.diagnostics {
        assert!(problem.line > 0 && problem.column > 0 && !problem.message.is_empty(), "{problem}");
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder can be read").map(|entry| entry.expect("an entry").path());
    let mut found: Vec<PathBuf> =
        entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect();
    found.sort();
    found
}

#[test]
fn without_any_one_line_there_is_a_library_or_an_error() {
    with_each_variant(|whole| {
        let lines: Vec<&str> = whole.split_inclusive('\n').collect();
        (0..lines.len()).map(|left_out| [&lines[..left_out], &lines[left_out + 1..]].concat().concat()).collect()
    });
}

#[test]
fn cut_off_anywhere_there_is_a_library_or_an_error() {
    // A prime step meets every kind of place without trying every byte.
    with_each_variant(|whole| (0..whole.len()).step_by(41).map(|end| whole.chars().take(end).collect()).collect());
}
