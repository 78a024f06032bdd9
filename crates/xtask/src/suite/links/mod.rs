//! That everything inside the built site leads somewhere: links, assets and fragments of every page, and
//! the addresses in sitemap, feed, `llms.txt`, `robots.txt`, styles and structured data.
//!
//! It looks at files alone and never at the network: other people's pages are none of its business.

mod lists;
mod page;
mod site;

use super::{Context, Outcome};
use crate::say;
use anyhow::Result;
use site::Site;

/// How many problems are shown.
const SHOWN: usize = 20;

/// Counts files: those that keep to everything, and those that do not.
pub fn links(context: &Context<'_>) -> Result<Outcome> {
    let site = Site::read(&context.repo.dist())?;
    let problems = site.problems();
    for problem in problems.iter().take(SHOWN) {
        say::note(&problem.to_string());
    }
    if problems.len() > SHOWN {
        say::note(&format!("… and {} more", problems.len() - SHOWN));
    }
    let mut broken: Vec<&str> = problems.iter().map(|problem| problem.file.as_str()).collect();
    broken.dedup();
    Ok(Outcome::Ran { passed: site.looked_at() - broken.len(), failed: broken.len() })
}

#[cfg(test)]
mod tests;
