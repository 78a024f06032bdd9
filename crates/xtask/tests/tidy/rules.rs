//! What a file has to keep to. Each rule lists what breaks it.

use crate::tree::File;

/// Lines that no module may exceed.
const LONGEST_MODULE: usize = 500;
/// Lines that no function may exceed.
const LONGEST_FUNCTION: usize = 70;

/// Modules over 300 lines that are better left whole, with the reason.
pub const THOUGHT_ABOUT: &[(&str, &str)] =
    &[("crates/xtask/src/args.rs", "every command's words in one place, with the tests of all")];

/// No module is over the limit.
pub fn is_short(file: &File) -> Vec<String> {
    let lines = file.lines();
    if lines > LONGEST_MODULE {
        vec![format!("{lines} lines; the limit is {LONGEST_MODULE}: split it by topic")]
    } else {
        Vec::new()
    }
}

/// The first line is a module doc.
pub fn has_module_doc(file: &File) -> Vec<String> {
    if file.text.starts_with("//!") {
        Vec::new()
    } else {
        vec!["begin with a `//!` line that says what it does, and what it does not".into()]
    }
}

/// No function is over the limit, by rustfmt's layout: it ends at a brace as far in as its `fn`.
pub fn has_short_functions(file: &File) -> Vec<String> {
    let lines: Vec<&str> = file.without_tests().lines().collect();
    let starts = lines.iter().enumerate().filter(|(_, line)| is_function(line) && !line.trim_end().ends_with(';'));
    let length = |(at, line): (usize, &&str)| {
        let margin = line.len() - line.trim_start().len();
        let end = lines[at..].iter().position(|line| line.trim_end() == format!("{}}}", " ".repeat(margin)))?;
        (end >= LONGEST_FUNCTION)
            .then(|| format!("line {}: a function of {} lines; the limit is {LONGEST_FUNCTION}", at + 1, end + 1))
    };
    starts.filter_map(length).collect()
}

fn is_function(line: &str) -> bool {
    let line = line.trim_start();
    ["fn ", "pub fn ", "pub(crate) fn ", "pub(super) fn ", "const fn ", "pub const fn ", "async fn ", "pub async fn "]
        .iter()
        .any(|start| line.starts_with(start))
}

/// What may fail says so.
pub fn never_unwraps(file: &File) -> Vec<String> {
    let lines = file.without_tests().lines().enumerate();
    let unwraps = lines.filter(|(_, line)| line.contains(".unwrap()") && !line.trim_start().starts_with("//"));
    unwraps.map(|(at, _)| format!("line {}: handle it, or say with `expect` why it cannot happen", at + 1)).collect()
}

/// No white space at the end of a line, no tab, one line break at the end of the file.
pub fn has_clean_white_space(file: &File) -> Vec<String> {
    let lines = file.text.lines().enumerate();
    let unclean = lines.filter(|(_, line)| line.ends_with([' ', '\t', '\r']) || line.contains('\t'));
    let mut broken: Vec<String> =
        unclean.map(|(at, _)| format!("line {}: white space at its end, or a tab", at + 1)).collect();
    if !file.text.is_empty() && (!file.text.ends_with('\n') || file.text.ends_with("\n\n")) {
        broken.push("end it with one line break".into());
    }
    broken
}

/// No path that leads out of the repository. The words are put together here, so that this file keeps the rule.
pub fn points_nowhere_else(file: &File) -> Vec<String> {
    let words =
        [["../", "shared"], ["/work/", "shared"], [".lib", "rary/"], ["seed_", "document"], ["shared/", "seeds"]];
    let found = words.iter().map(|parts| parts.concat()).filter(|word| file.text.contains(word.as_str()));
    found.map(|word| format!("names `{word}`, which is not part of this repository")).collect()
}

/// Words that do not belong here.
pub fn never_says(file: &File, words: &[&str], why: &str) -> Vec<String> {
    let lines = file.without_tests().lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"));
    lines
        .flat_map(|(at, line)| words.iter().filter(|word| line.contains(**word)).map(move |word| (at, word)))
        .map(|(at, word)| format!("line {}: names `{}`; {why}", at + 1, word.trim()))
        .collect()
}
