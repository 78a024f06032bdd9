//! `check`: problems of the content, how much of each article is quoted, how hard our words are to read, and the
//! fast suites.

use crate::FAILED;
use crate::pipeline::content;
use crate::repo::Repo;
use crate::say;
use crate::suite::{self, Context};
use anyhow::Result;
use claimscope_content::quoted_shares;
use std::process::ExitCode;

/// Shows what an editor should look at, then runs what is quick.
pub fn run(repo: &Repo) -> Result<ExitCode> {
    let content = content::load(repo)?;
    content::show(&content.warnings);
    say::step("Content", &format!("no errors, {}", content::counted(content.warnings.len(), "warning")));
    for (source, percent) in quoted_shares(&content.library) {
        say::step("Quoted", &format!("{percent:>2} % of {} ({})", source.publisher, source.id));
    }
    let is_readable = super::readability::show(&content)?;
    let ran = suite::run(&Context { repo, full: false, record: false }, suite::fast());
    let done = super::test::finish(&ran, false)?;
    Ok(if is_readable { done } else { ExitCode::from(FAILED) })
}
