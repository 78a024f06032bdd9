//! What the code's weight is made of: a row for each crate, and how it differs from the ledger that is committed.
//!
//! Rows are bytes of machine code as wasm-opt leaves it, before compression: a compressor works on the whole, and no
//! part of its result belongs to one crate. Code that is made for a type of ours from a generic function counts for
//! the crate of that function, such as `core`.

use super::Sizes;
use crate::repo::Repo;
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

/// Where the ledger is kept.
const FILE: &str = "docs/size.tsv";
/// How far, in thousandths, the whole may be from what is kept before the ledger is out of date.
const SLACK: usize = 10;

/// Bytes by what they are for.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Ledger(BTreeMap<String, usize>);

impl Ledger {
    /// Reads a wasm that still holds the names of its functions, with the whole sizes that belong to it.
    pub fn of(named: &[u8], sizes: &Sizes) -> Result<Self> {
        let mut rows = BTreeMap::new();
        let mut bodies = Vec::new();
        let mut names = BTreeMap::new();
        let mut imported = 0;
        for payload in Parser::new(0).parse_all(named) {
            match payload.context("the wasm could not be read")? {
                Payload::ImportSection(imports) => {
                    let kinds = imports.into_imports().map(|import| import.map(|import| import.ty));
                    imported = kinds.filter(|kind| matches!(kind, Ok(TypeRef::Func(_)))).count();
                }
                Payload::CodeSectionEntry(body) => bodies.push(body.range().len()),
                Payload::DataSection(data) => *rows.entry("data".to_owned()).or_default() += data.range().len(),
                Payload::CustomSection(custom) => {
                    if let KnownCustom::Name(sections) = custom.as_known() {
                        for section in sections {
                            if let Name::Function(map) = section? {
                                names.extend(map.into_iter().flatten().map(|name| (name.index as usize, name.name)));
                            }
                        }
                    }
                }
                _ => {}
            }
        }
        for (at, size) in bodies.into_iter().enumerate() {
            let name = names.get(&(at + imported)).copied().unwrap_or_default();
            *rows.entry(format!("code of {}", crate_of(name))).or_default() += size;
        }
        rows.insert("all code, brotli".into(), sizes.code);
        rows.insert("search, brotli".into(), sizes.search);
        rows.insert("content, brotli".into(), sizes.content);
        Ok(Self(rows))
    }

    /// The ledger that is committed; empty where there is none yet.
    pub fn kept(repo: &Repo) -> Self {
        let text = std::fs::read_to_string(repo.at(FILE)).unwrap_or_default();
        let row = |line: &str| {
            let (what, bytes) = line.split_once('\t')?;
            Some((what.to_owned(), bytes.parse().ok()?))
        };
        Self(text.lines().filter_map(row).collect())
    }

    /// Keeps this one.
    pub fn keep(&self, repo: &Repo) -> Result<()> {
        let rows = self.0.iter().map(|(what, bytes)| format!("{what}\t{bytes}\n"));
        std::fs::write(repo.at(FILE), format!("what\tbytes\n{}", rows.collect::<String>()))
            .with_context(|| format!("could not write {FILE}"))
    }

    /// A table, the heaviest first, with the difference from another.
    pub fn beside(&self, kept: &Self) -> String {
        let mut rows: Vec<(&String, usize, usize)> =
            self.0.iter().map(|(what, &bytes)| (what, bytes, kept.0.get(what).copied().unwrap_or(0))).collect();
        rows.extend(kept.0.iter().filter(|(what, _)| !self.0.contains_key(*what)).map(|(what, &was)| (what, 0, was)));
        rows.sort_by_key(|(_, bytes, was)| std::cmp::Reverse((*bytes).max(*was)));
        let line = |(what, bytes, was): (&String, usize, usize)| {
            let change = match bytes.cmp(&was) {
                std::cmp::Ordering::Less => format!("-{}", was - bytes),
                std::cmp::Ordering::Equal => String::new(),
                std::cmp::Ordering::Greater => format!("+{}", bytes - was),
            };
            format!("{what:<36}{bytes:>9}{change:>9}\n")
        };
        format!("{:<36}{:>9}{:>9}\n{}", "what", "bytes", "change", rows.into_iter().map(line).collect::<String>())
    }

    /// What to do when the committed ledger tells of other code than this.
    pub fn out_of_date(&self, kept: &Self) -> Option<String> {
        let whole = |ledger: &Self| ledger.0.get("all code, brotli").copied().unwrap_or(0);
        let (now, was) = (whole(self), whole(kept));
        (now.abs_diff(was) * 1000 > was * SLACK)
            .then(|| format!("{FILE} tells of {was} bytes of code and there are {now}: run `cargo xtask size --keep`"))
    }
}

/// The crate that a function's name begins with: `<&yew[0f]::virtual_dom::VTag as …>` is of `yew`.
fn crate_of(name: &str) -> &str {
    let mut rest = name;
    while let Some(shorter) =
        ["<", "&", "(", "[", "*const ", "*mut ", "dyn ", "mut "].iter().find_map(|start| rest.strip_prefix(start))
    {
        rest = shorter;
    }
    let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').unwrap_or(rest.len());
    // A path has a crate; what has none is an entry that the browser calls.
    match (&rest[..end], rest.contains("::")) {
        ("", _) => "unnamed functions",
        (name, true) => name,
        (_, false) => "entries",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_crate_of_a_function_is_read_from_its_name() {
        let names = [
            "<&yew[0f]::virtual_dom::VTag as core[1a]::Clone>::clone",
            "<[u8]>::to_vec_in::<alloc[c8]::alloc::Global>",
            "claimscope_core[e9]::grade::rate",
            "step",
            "",
        ];
        assert_eq!(names.map(crate_of), ["yew", "u8", "claimscope_core", "entries", "unnamed functions"]);
    }

    #[test]
    fn a_difference_stands_beside_each_row() {
        let ledger =
            |rows: &[(&str, usize)]| Ledger(rows.iter().map(|(what, size)| ((*what).to_owned(), *size)).collect());
        let (now, kept) = (ledger(&[("a", 120), ("b", 30)]), ledger(&[("a", 100), ("c", 7)]));
        let table = now.beside(&kept);
        let changes: Vec<&str> = table.lines().skip(1).filter_map(|line| line.split_whitespace().last()).collect();
        assert_eq!(changes, ["+20", "+30", "-7"]);
    }

    #[test]
    fn a_ledger_of_other_code_is_out_of_date() {
        let ledger = |size| Ledger(BTreeMap::from([("all code, brotli".to_owned(), size)]));
        assert!(ledger(100_900).out_of_date(&ledger(100_000)).is_none());
        assert!(ledger(98_000).out_of_date(&ledger(100_000)).is_some_and(|told| told.contains("--keep")));
        assert!(ledger(1).out_of_date(&Ledger::default()).is_some());
    }
}
