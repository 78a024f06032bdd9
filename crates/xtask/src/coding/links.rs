//! The coding of links: which finding bears on which claim, and how closely.

use super::Report;
use super::kappa::agreement;
use super::table::{Rows, read};
use anyhow::Result;
use claimscope_core::model::{Library, Link};
use std::collections::BTreeSet;
use std::path::Path;

/// The columns of a coding; the first three are the pair of finding and claim.
const COLUMNS: [&str; 4] = ["study", "finding", "claim", "relation"];
/// The columns of what was settled.
const SETTLED: [&str; 7] = ["study", "finding", "claim", "a", "b", "settled", "why"];
/// The columns that make up a pair.
const KEY: usize = 3;
/// The code of a pair that is not linked.
const NONE: &str = "none";

/// Compares `links-a.tsv` and `links-b.tsv` with each other, and with the content through `links-settled.tsv`.
pub fn report(library: &Library, folder: &Path) -> Result<Report> {
    let a = read(&folder.join("links-a.tsv"), &COLUMNS, KEY)?;
    let b = read(&folder.join("links-b.tsv"), &COLUMNS, KEY)?;
    let settled = read(&folder.join("links-settled.tsv"), &SETTLED, KEY)?;
    let findings: usize = library.studies.iter().map(|study| study.findings.len()).sum();
    let graded = library.claims.iter().filter(|claim| claim.kind.is_graded()).count();
    Ok(compare(&content(library), &a, &b, &settled, findings * graded))
}

/// The settled links to graded claims, from the content. Findings of a study are numbered from 1.
fn content(library: &Library) -> Rows {
    let mut rows = Rows::new();
    for study in &library.studies {
        for (number, finding) in (1..).zip(&study.findings) {
            let graded = |link: &&Link| library.claim(link.claim).kind.is_graded();
            for link in finding.links.iter().filter(graded) {
                let key = vec![study.id.clone(), format!("{number}"), library.claim(link.claim).id.clone()];
                rows.insert(key, vec![link.relation.word().to_owned()]);
            }
        }
    }
    rows
}

/// `pairs` is the number of all pairs of finding and claim: those that neither coder linked agree as well.
fn compare(content: &Rows, a: &Rows, b: &Rows, settled: &Rows, pairs: usize) -> Report {
    let code = |rows: &Rows, key: &Vec<String>| rows.get(key).map_or(NONE, |codes| codes[0].as_str()).to_owned();
    let counts = |code: &str| code != NONE && code != "shown-only";
    let linked: BTreeSet<&Vec<String>> = a.keys().chain(b.keys()).collect();
    let coded: Vec<(String, String)> = linked.iter().map(|key| (code(a, key), code(b, key))).collect();
    let neither = std::iter::repeat_n((false, false), pairs.saturating_sub(linked.len()));
    let is_linked = coded.iter().map(|(a, b)| (a != NONE, b != NONE)).chain(neither.clone());
    let may_count = coded.iter().map(|(a, b)| (counts(a), counts(b))).chain(neither);
    let both = coded.iter().filter(|(a, b)| a != NONE && b != NONE).map(|(a, b)| (a.as_str(), b.as_str()));
    let mut text = String::from("links                       items  alike    share  kappa\n");
    text.push_str(&agreement(is_linked).line("linked or not"));
    text.push_str(&agreement(may_count).line("counts for a grade or not"));
    text.push_str(&agreement(both).line("relation, where both link"));
    let everything: BTreeSet<&Vec<String>> = linked.into_iter().chain(content.keys()).collect();
    let mut open = Vec::new();
    for key in everything {
        let (a, b, now) = (code(a, key), code(b, key), code(content, key));
        let is_settled = settled
            .get(key)
            .is_some_and(|entry| entry[..3] == [a.clone(), b.clone(), now.clone()] && !entry[3].is_empty());
        if (a != b || a != now) && !is_settled {
            open.push(format!("{}: a {a}, b {b}, content {now}", key.join(" ")));
        }
    }
    text.push_str(&format!("{} differences settled in links-settled.tsv\n", settled.len()));
    text.extend(open.iter().map(|line| format!("  not settled: {line}\n")));
    Report { text, open: open.len() }
}

#[cfg(test)]
mod tests {
    use super::{Rows, compare};

    fn rows(rows: &[(&str, &[&str])]) -> Rows {
        let cells = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        rows.iter().map(|(key, codes)| (cells(key), codes.iter().map(|code| (*code).to_owned()).collect())).collect()
    }

    #[test]
    fn a_link_that_only_one_coder_made_is_a_difference() {
        let a = rows(&[("luna-2024 1 softens", &["exact"]), ("luna-2024 2 softens", &["shown-only"])]);
        let b = rows(&[("luna-2024 1 softens", &["exact"])]);
        let report = compare(&a, &a, &b, &Rows::new(), 10);
        assert!(
            report.open == 1 && report.text.contains("luna-2024 2 softens: a shown-only, b none"),
            "{}",
            report.text
        );
        let settled = rows(&[("luna-2024 2 softens", &["shown-only", "none", "shown-only", "an animal"])]);
        assert_eq!(compare(&a, &a, &b, &settled, 10).open, 0);
    }

    #[test]
    fn the_content_may_not_differ_from_both_in_silence() {
        let coded = rows(&[("luna-2024 1 softens", &["exact"])]);
        let content = rows(&[("luna-2024 1 softens", &["stands-in"])]);
        assert_eq!(compare(&content, &coded, &coded, &Rows::new(), 10).open, 1);
    }
}
