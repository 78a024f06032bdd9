//! The rating of what our own server sends.

use super::nginx::ask;
use super::{Context, Outcome};
use crate::repo::Repo;
use crate::score::Score;
use crate::server;
use crate::{pipeline, say};
use anyhow::{Context as _, Result};

/// What the rating may not fall below.
const LEAST: i32 = 130;

/// The front page is rated, and the table shown.
pub fn run(context: &Context<'_>) -> Result<Outcome> {
    let score = of_built_site(context.repo)?;
    say::step("Score", &format!("{} of at least {LEAST}", score.total()));
    if score.total() < LEAST {
        say::note(&score.to_string());
    }
    Ok(Outcome::one(score.total() >= LEAST))
}

/// Serves the built site for one request, and rates the answer.
pub fn of_built_site(repo: &Repo) -> Result<Score> {
    let dist = repo.dist();
    let base = pipeline::base_url_of(&dist)
        .with_context(|| format!("{} holds no site: `cargo xtask build` builds it", dist.display()))?;
    let server = server::start(&dist, &base)?;
    let answer = ask(server.port(), server.base(), "identity")?;
    Ok(Score::of(&answer.headers, &String::from_utf8_lossy(&answer.body)))
}
