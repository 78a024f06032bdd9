//! Tables of tab-separated values with a line of names on top.

use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::path::Path;

/// Rows by their key: the first `keys` columns.
pub type Rows = BTreeMap<Vec<String>, Vec<String>>;

/// Reads a table whose first columns are the key of a row and whose others are its codes.
///
/// # Errors
/// When the file cannot be read, its columns are not those asked for, a row has another number of them, or two
/// rows have one key; the line is named.
pub fn read(path: &Path, columns: &[&str], keys: usize) -> Result<Rows> {
    let text = std::fs::read_to_string(path).with_context(|| format!("could not read {}", path.display()))?;
    parse(&text, columns, keys).with_context(|| format!("in {}", path.display()))
}

fn parse(text: &str, columns: &[&str], keys: usize) -> Result<Rows> {
    let mut lines = (1..).zip(text.lines());
    let names: Vec<&str> = lines.next().map_or(Vec::new(), |(_, line)| line.split('\t').collect());
    if names != columns {
        bail!("line 1: expected the columns {}, found {}", columns.join(", "), names.join(", "));
    }
    let mut rows = Rows::new();
    for (number, line) in lines.filter(|(_, line)| !line.is_empty()) {
        let mut cells: Vec<String> = line.split('\t').map(str::to_owned).collect();
        if cells.len() != columns.len() {
            bail!("line {number}: expected {} columns, found {}", columns.len(), cells.len());
        }
        let codes = cells.split_off(keys);
        if rows.insert(cells.clone(), codes).is_some() {
            bail!("line {number}: expected each row once, found “{}” again", cells.join(", "));
        }
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::parse;

    fn error(text: &str) -> String {
        parse(text, &["source", "code"], 1).map_or_else(|error| error.to_string(), |rows| format!("{rows:?}"))
    }

    #[test]
    fn rows_are_told_apart_by_their_key() {
        assert_eq!(error("source\tcode\na\tx\n\nb\ty\n"), r#"{["a"]: ["x"], ["b"]: ["y"]}"#);
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        assert_eq!(error("source\n"), "line 1: expected the columns source, code, found source");
        assert_eq!(error("source\tcode\na\n"), "line 2: expected 2 columns, found 1");
        assert_eq!(error("source\tcode\na\tx\na\ty\n"), "line 3: expected each row once, found “a” again");
    }
}
