//! The repository's own rules, as tests. Each failure says what to change.

mod colours;
mod rules;
mod tree;
mod words;

use tree::{File, Tree};

/// Runs a rule over all files that it applies to, and lists what breaks it.
fn all_keep(applies: impl Fn(&File) -> bool, rule: impl Fn(&File) -> Vec<String>) {
    let tree = Tree::read();
    let broken: Vec<String> = tree
        .files()
        .filter(|file| applies(file))
        .flat_map(|file| rule(file).into_iter().map(|what| format!("{}: {what}", file.path)).collect::<Vec<_>>())
        .collect();
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

#[test]
fn modules_are_short() {
    all_keep(File::is_source, rules::is_short);
}

#[test]
fn modules_over_three_hundred_lines_are_thought_about() {
    let tree = Tree::read();
    let long: Vec<&str> = tree
        .files()
        .filter(|file| file.is_rust() && !file.is_test() && file.lines() > 300)
        .map(|file| file.path.as_str())
        .collect();
    let listed: Vec<&str> = rules::THOUGHT_ABOUT.iter().map(|(path, _)| *path).collect();
    let unlisted: Vec<&&str> = long.iter().filter(|path| !listed.contains(path)).collect();
    let gone: Vec<&&str> = listed.iter().filter(|path| !long.contains(path)).collect();
    assert!(unlisted.is_empty(), "over 300 lines: split them, or list them in rules.rs with the reason: {unlisted:?}");
    assert!(gone.is_empty(), "300 lines or fewer by now: strike them from the list in rules.rs: {gone:?}");
}

#[test]
fn every_module_says_what_it_is() {
    all_keep(|file| file.is_rust() && !file.is_test(), rules::has_module_doc);
}

#[test]
fn functions_are_short() {
    all_keep(|file| file.is_rust() && !file.is_test(), rules::has_short_functions);
}

#[test]
fn nothing_is_unwrapped_outside_tests() {
    all_keep(|file| file.is_rust() && !file.is_test(), rules::never_unwraps);
}

#[test]
fn white_space_is_clean() {
    all_keep(|file| file.is_text() && !file.path.ends_with(".md"), rules::has_clean_white_space);
}

#[test]
fn the_repository_stands_alone() {
    all_keep(File::is_text, rules::points_nowhere_else);
}

#[test]
fn only_browser_modules_name_the_browser() {
    let is_app =
        |file: &File| file.is_rust() && file.path.starts_with("src/") && !file.path.starts_with("src/browser/");
    all_keep(is_app, |file| {
        rules::never_says(file, &["web_sys", "js_sys", "gloo"], "browser APIs belong to src/browser/")
    });
}

#[test]
fn the_core_has_no_file_no_clock_and_no_chance() {
    let words = ["std::fs", "std::time", "std::env", "std::net", "HashMap", "HashSet", "web_sys", " f32", " f64"];
    let is_core = |file: &File| file.is_rust() && file.path.starts_with("crates/core/src/") && !file.is_test();
    all_keep(is_core, |file| {
        rules::never_says(file, &words, "the core is pure: the same result everywhere, every time")
    });
}

#[test]
fn the_code_names_no_treatment() {
    let is_code = |file: &File| file.is_rust() && !file.path.starts_with("crates/xtask/tests/tidy/");
    all_keep(is_code, |file| rules::never_says(file, &["exosom", "Exosom"], "a treatment is content, never code"));
}

#[test]
fn the_app_names_no_rule_of_the_grade() {
    let words = ["grade::rules::risk", "RiskOfBias.", "Imprecision.", ".levels(&context"];
    all_keep(
        |file| file.is_rust() && file.path.starts_with("src/"),
        |file| rules::never_says(file, &words, "grading is the core's"),
    );
}

#[test]
fn left_over_marks_are_gone() {
    let is_code = |file: &File| file.is_source() && !file.path.starts_with("crates/xtask/tests/tidy/");
    all_keep(is_code, |file| {
        rules::never_says(
            file,
            &["todo!(", "unimplemented!(", "dbg!(", "FIXME", "waitForTimeout"],
            "finish it or open an issue",
        )
    });
}
