//! The coding of assertions: stance, hedge and appeal of every quote.

use super::Report;
use super::kappa::agreement;
use super::table::{Rows, read};
use anyhow::Result;
use claimscope_core::model::Library;
use std::path::Path;

/// The columns of a coding; the first three are the assertion.
const COLUMNS: [&str; 6] = ["source", "claims", "quote", "stance", "hedge", "appeal"];
/// The columns of what was settled; the first four are the assertion and the code.
const SETTLED: [&str; 8] = ["source", "claims", "quote", "code", "a", "b", "settled", "why"];
/// The columns that make up an assertion.
const KEY: usize = 3;

/// Compares `a.tsv` and `b.tsv` with each other, and with the content through `settled.tsv`.
pub fn report(library: &Library, folder: &Path) -> Result<Report> {
    let a = read(&folder.join("a.tsv"), &COLUMNS, KEY)?;
    let b = read(&folder.join("b.tsv"), &COLUMNS, KEY)?;
    let settled = read(&folder.join("settled.tsv"), &SETTLED, KEY + 1)?;
    Ok(compare(&content(library), &a, &b, &settled))
}

/// The settled codes of all assertions, from the content.
fn content(library: &Library) -> Rows {
    let mut rows = Rows::new();
    for source in &library.sources {
        for assertion in source.assertions() {
            let claims: Vec<&str> = assertion.claims.iter().map(|claim| library.claim(*claim).id.as_str()).collect();
            let key = vec![source.id.clone(), claims.join(" "), assertion.quote.exact.clone()];
            let codes = [assertion.stance.word(), assertion.hedge.word(), assertion.appeal.word()];
            rows.insert(key, codes.map(str::to_owned).to_vec());
        }
    }
    rows
}

fn compare(content: &Rows, a: &Rows, b: &Rows, settled: &Rows) -> Report {
    let mut text = String::from("assertions                  items  alike    share  kappa\n");
    let mut open = Vec::new();
    for (at, code) in COLUMNS.iter().enumerate().skip(KEY) {
        let at = at - KEY;
        let both = content.keys().filter_map(|key| Some((a.get(key)?.get(at)?, b.get(key)?.get(at)?)));
        text.push_str(&agreement(both.map(|(a, b)| (a.as_str(), b.as_str()))).line(code));
        for (key, codes) in content {
            let [Some(a), Some(b)] = [a.get(key).map(|row| &row[at]), b.get(key).map(|row| &row[at])] else { continue };
            let now = &codes[at];
            let entry = settled.get(&[key.as_slice(), &[(*code).to_owned()]].concat());
            let is_settled =
                entry.is_some_and(|entry| entry[..3] == [a.clone(), b.clone(), now.clone()] && !entry[3].is_empty());
            if (a != b || a != now) && !is_settled {
                open.push(format!("{code} of “{}” ({}): a {a}, b {b}, content {now}", key[2], key[0]));
            }
        }
    }
    for (name, rows) in [("a", a), ("b", b)] {
        let missing = content.keys().filter(|key| !rows.contains_key(*key));
        open.extend(missing.map(|key| format!("{name} does not code “{}” ({}, {})", key[2], key[0], key[1])));
        let stale = rows.keys().filter(|key| !content.contains_key(*key));
        open.extend(
            stale.map(|key| format!("{name} codes what is no assertion: “{}” ({}, {})", key[2], key[0], key[1])),
        );
    }
    text.push_str(&format!("{} differences settled in settled.tsv\n", settled.len()));
    text.extend(open.iter().map(|line| format!("  not settled: {line}\n")));
    Report { text, open: open.len() }
}

#[cfg(test)]
mod tests {
    use super::{KEY, Rows, compare};

    fn rows(rows: &[(&str, &[&str])]) -> Rows {
        let cells = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        rows.iter().map(|(key, codes)| (cells(key), codes.iter().map(|code| (*code).to_owned()).collect())).collect()
    }

    #[test]
    fn a_difference_is_open_until_it_is_settled_as_the_content_says() {
        let content = rows(&[("moon soft quote", &["supports", "weak", "none"])]);
        let other = rows(&[("moon soft quote", &["hedges", "weak", "none"])]);
        assert_eq!(KEY, 3);
        assert_eq!(compare(&content, &content, &content, &Rows::new()).open, 0);
        assert_eq!(compare(&content, &content, &other, &Rows::new()).open, 1);
        let settled = rows(&[("moon soft quote stance", &["supports", "hedges", "supports", "“can” says so, softly"])]);
        assert_eq!(compare(&content, &content, &other, &settled).open, 0);
        let stale = rows(&[("moon soft quote stance", &["supports", "hedges", "limits", "because"])]);
        assert_eq!(compare(&content, &content, &other, &stale).open, 1);
    }

    #[test]
    fn an_assertion_that_one_coder_did_not_see_is_open() {
        let content = rows(&[("moon soft quote", &["supports", "weak", "none"])]);
        let report = compare(&content, &content, &Rows::new(), &Rows::new());
        assert!(report.open == 1 && report.text.contains("b does not code “quote” (moon, soft)"), "{}", report.text);
        let report = compare(&Rows::new(), &content, &Rows::new(), &Rows::new());
        assert!(report.text.contains("a codes what is no assertion"), "{}", report.text);
    }
}
