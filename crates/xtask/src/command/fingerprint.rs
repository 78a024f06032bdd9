//! `fingerprint`: made once from an article's text, which itself is never kept here.

use super::print;
use anyhow::{Context, Result, bail};
use claimscope_content::fingerprint::fingerprint_file;
use std::path::Path;

/// Prints the fingerprint of the article in a text file.
pub fn run(source: &str, article: &Path) -> Result<()> {
    let text = std::fs::read_to_string(article).with_context(|| format!("could not read {}", article.display()))?;
    if text.trim().is_empty() {
        bail!("{} holds no text", article.display());
    }
    print(&fingerprint_file(source, &text))
}
