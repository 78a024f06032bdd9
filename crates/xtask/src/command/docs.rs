//! `docs`: the pages of `docs/` that are made from code, so that they cannot tell something else.

use crate::repo::Repo;
use crate::say;
use anyhow::Result;
use claimscope_content::diagnostics_page;
use claimscope_core::grade::Conventions;
use claimscope_core::grade::rules::{Explained, RULES};
use std::fmt::Write;

/// Each page with its path.
fn pages() -> [(&'static str, String); 2] {
    [("docs/diagnostics.md", diagnostics_page()), ("docs/grading.md", grading_page())]
}

/// Writes the pages.
pub fn run(repo: &Repo) -> Result<()> {
    for (path, page) in pages() {
        std::fs::write(repo.at(path), page)?;
        say::step("Written", path);
    }
    Ok(())
}

/// The rules in the order in which they are applied.
fn grading_page() -> String {
    let mut page = String::from(
        "# The rules of the grade\n\nMade by `cargo xtask docs` from the rules in `crates/core/src/grade/rules/`. \
         The method page of the site is made from the same list.\n",
    );
    for rule in RULES {
        let Explained { name, checks, why, scale, follows } = rule.explained();
        let _ = write!(page, "\n## {name}\n\n{checks} {why}\n\n| steps | when |\n| ---: | --- |\n");
        for (steps, when) in *scale {
            let _ = writeln!(page, "| {steps} | {when} |");
        }
        let _ = write!(page, "\nFollows: {follows}\n");
    }
    page.push_str("\n## Conventions that could have been set otherwise\n\n");
    for (name, _) in Conventions::alternatives() {
        let _ = writeln!(page, "- {name}");
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pages_made_from_code_are_fresh() {
        let repo = Repo::find().expect("this crate stands in its repository");
        for (path, page) in pages() {
            let there = std::fs::read_to_string(repo.at(path)).unwrap_or_default();
            assert!(there == page, "{path} is stale: run `cargo xtask docs`");
        }
    }
}
