//! `readability`: how hard our words are to read, against the limits of each group.

use super::print;
use crate::pipeline::content::{self, Content};
use crate::repo::Repo;
use crate::{DONE, FAILED, say};
use anyhow::Result;
use claimscope_content::readability;
use std::path::Path;
use std::process::ExitCode;

/// Prints the table for the repository's content, or for another folder, such as one of an earlier commit.
pub fn run(repo: &Repo, folder: Option<&Path>) -> Result<ExitCode> {
    let content = content::load_folder(folder.unwrap_or(&repo.content()))?;
    let is_readable = show(&content)?;
    Ok(ExitCode::from(if is_readable { DONE } else { FAILED }))
}

/// Prints the table and the texts that are hard, and gives whether every group keeps to its limits.
pub fn show(content: &Content) -> Result<bool> {
    let report = readability::report(&content.library, &content.exceptions);
    print(&format!("{report}\n"))?;
    let over: Vec<&str> = report.over().map(|row| row.group.name()).collect();
    let warnings = content::counted(report.listed.len() + report.needless.len(), "warning");
    if over.is_empty() {
        say::step("Readable", &format!("every group keeps to its limits, {warnings}"));
    } else {
        say::note(&format!("over the limits of readability: {}; {warnings}", over.join(", ")));
    }
    Ok(over.is_empty())
}
