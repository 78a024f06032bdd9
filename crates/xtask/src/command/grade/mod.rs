//! `grade`: a claim's grade as a staircase in the terminal. Only shows; the grading is the core's.

mod lens;
mod staircase;

use super::print;
use crate::pipeline::content;
use crate::repo::Repo;
use anyhow::{Result, bail};
use claimscope_core::grade::rate;
use claimscope_core::model::Library;

/// How alike an id must be to be offered instead of an unknown one.
const ALIKE: f64 = 0.7;
/// How many are offered.
const OFFERED: usize = 3;

/// Prints how a claim is rated, step by step.
pub fn run(repo: &Repo, id: &str, words: &[String]) -> Result<()> {
    let library = content::load(repo)?.library;
    let Some(claim) = library.find_claim(id) else { bail!(unknown(&library, id)) };
    let lens = lens::read(&library, words)?;
    let rating = rate(&library, claim, &lens);
    let page = staircase::draw(&library, claim, &rating, &lens::named(words));
    print(&(page + &staircase::mind(&library, claim, &lens)))
}

/// What is said about an id that no claim has.
fn unknown(library: &Library, id: &str) -> String {
    let mut near: Vec<(f64, &str)> = library
        .claims
        .iter()
        .map(|claim| (strsim::jaro_winkler(id, &claim.id), claim.id.as_str()))
        .filter(|(alike, found)| *alike >= ALIKE || found.contains(id))
        .collect();
    near.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    let ids = |ids: Vec<&str>| ids.join(", ");
    match near.is_empty() {
        true => format!(
            "no claim has the id `{id}`; there are {}",
            ids(library.claims.iter().map(|claim| claim.id.as_str()).collect())
        ),
        false => format!(
            "no claim has the id `{id}`; near it: {}",
            ids(near.iter().take(OFFERED).map(|(_, id)| *id).collect())
        ),
    }
}

#[cfg(test)]
mod tests;
