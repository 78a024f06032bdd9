//! `export`: the whole library as JSON, or the schema that it keeps to.

use super::print;
use crate::pipeline::content;
use crate::repo::Repo;
use anyhow::Result;
use claimscope_content::{export_json, export_schema};

/// Prints the export or its schema: the same bytes as in the site's `data/`.
pub fn run(repo: &Repo, schema: bool) -> Result<()> {
    print(&if schema { export_schema() } else { export_json(&content::load(repo)?.library) })
}
