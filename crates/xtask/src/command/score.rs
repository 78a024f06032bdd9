//! `score`: how HTTP Observatory would rate the headers of the built site.

use super::print;
use crate::repo::Repo;
use crate::suite;
use anyhow::Result;

/// Prints the rating, rule by rule.
pub fn run(repo: &Repo) -> Result<()> {
    print(&suite::score_of_built_site(repo)?.to_string())
}
