//! That every page is sound HTML, by html-validate.

use super::{Context, Outcome};
use crate::process;
use crate::say;
use crate::setup;
use anyhow::{Context as _, Result, ensure};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The rules, with the reason for each that we changed.
const RULES: &str = "tests/html/rules.mjs";
/// Pages that are broken on purpose, each named after the rule that it breaks.
const BROKEN: &str = "tests/html/broken";
/// How many problems are shown.
const SHOWN: usize = 20;

/// What breaks a rule: the rule, and the place with the reason.
type Faults = Vec<(String, String)>;

/// Counts pages without a fault, and before them the broken ones whose fault was found: rules that find
/// nothing there would find nothing anywhere.
pub fn html(context: &Context<'_>) -> Result<Outcome> {
    let repo = context.repo;
    let Some(program) = setup::node_program(repo, "html-validate") else {
        return Ok(Outcome::CannotRun("html-validate (npm) is missing".into()));
    };
    let rules = repo.at(RULES);
    let (broken, pages) = (pages_below(&repo.at(BROKEN))?, pages_below(&repo.dist())?);
    ensure!(!pages.is_empty(), "there is no page in {}; `cargo xtask build` makes them", repo.dist().display());
    let mut failed = unnoticed(&broken, &validate(&program, &rules, &broken)?);
    let found = validate(&program, &rules, &pages)?;
    let places = found.iter().flat_map(|(page, faults)| {
        let page = page.strip_prefix(repo.dist()).unwrap_or(page);
        faults.iter().map(move |(rule, place)| format!("{}:{place} ({rule})", page.display()))
    });
    failed.iter().cloned().chain(places).take(SHOWN).for_each(|problem| say::note(&problem));
    failed.extend(found.keys().map(|page| page.display().to_string()));
    Ok(Outcome::Ran { passed: broken.len() + pages.len() - failed.len(), failed: failed.len() })
}

/// The broken pages whose own fault was not found.
fn unnoticed(broken: &[PathBuf], found: &BTreeMap<PathBuf, Faults>) -> Vec<String> {
    let rule_of = |page: &Path| page.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let is_noticed =
        |page: &&PathBuf| found.get(*page).is_some_and(|faults| faults.iter().any(|(rule, _)| *rule == rule_of(page)));
    let unnoticed = broken.iter().filter(|page| !is_noticed(page));
    unnoticed.map(|page| format!("{}: the rule that it breaks found nothing", page.display())).collect()
}

/// Runs html-validate over pages. It ends with 1 where it found faults, and tells them all the same.
fn validate(program: &Path, rules: &Path, pages: &[PathBuf]) -> Result<BTreeMap<PathBuf, Faults>> {
    let mut command = Command::new(program);
    command.args(["--formatter", "json", "--max-warnings", "0", "--config"]).arg(rules).args(pages);
    let output = command.output().context("could not start html-validate")?;
    let report: Value = serde_json::from_slice(&output.stdout)
        .with_context(|| format!("html-validate told no report:\n{}", process::last_words(&output)))?;
    let found = read(&report);
    ensure!(output.status.success() || !found.is_empty(), "html-validate failed:\n{}", process::last_words(&output));
    Ok(found)
}

/// Reads the report: a list of pages that have faults.
fn read(report: &Value) -> BTreeMap<PathBuf, Faults> {
    let pages = report.as_array().into_iter().flatten();
    let pages = pages.map(|page| {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let faults = page["messages"].as_array().into_iter().flatten().map(|fault| {
            let place = format!("{}:{}: {}", fault["line"], fault["column"], text(&fault["message"]));
            (text(&fault["ruleId"]), place)
        });
        (PathBuf::from(text(&page["filePath"])), faults.collect())
    });
    pages.filter(|(_, faults): &(PathBuf, Faults)| !faults.is_empty()).collect()
}

/// All pages below a folder.
fn pages_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut pages = Vec::new();
    for entry in std::fs::read_dir(folder).with_context(|| format!("could not read {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            pages.extend(pages_below(&path)?);
        } else if path.extension().is_some_and(|ending| ending == "html") {
            pages.push(path);
        }
    }
    pages.sort();
    Ok(pages)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_report_is_read_page_by_page() {
        let fault = json!({ "ruleId": "no-dup-id", "line": 3, "column": 5, "message": "Duplicate ID \"a\"" });
        let report = json!([{ "filePath": "/a.html", "messages": [fault] }, { "filePath": "/b.html", "messages": [] }]);
        let found = read(&report);
        let expected = ("no-dup-id".to_owned(), "3:5: Duplicate ID \"a\"".to_owned());
        assert_eq!(found.into_iter().collect::<Vec<_>>(), [(PathBuf::from("/a.html"), vec![expected])]);
    }

    #[test]
    fn a_broken_page_counts_only_if_its_own_rule_found_it() {
        let pages = [PathBuf::from("broken/no-dup-id.html"), PathBuf::from("broken/wcag.html")];
        let fault = vec![("no-dup-id".to_owned(), String::new())];
        let found = pages.iter().map(|page| (page.clone(), fault.clone())).collect();
        assert_eq!(unnoticed(&pages, &found), ["broken/wcag.html: the rule that it breaks found nothing"]);
    }
}
