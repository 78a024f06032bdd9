//! `serve`: set up, build, serve.

use crate::args::Serve;
use crate::repo::Repo;
use crate::{pipeline, server};
use anyhow::{Context, Result};

/// The port to start looking from.
const PORT: u16 = 8080;

/// Sets up what is missing, builds, and serves until it is stopped.
pub fn run(repo: &Repo, options: &Serve) -> Result<()> {
    let dist = options.dist.as_ref().map_or_else(|| super::build::folder(repo, &options.build), |dist| repo.at(dist));
    if !options.no_build {
        super::build::build(repo, &options.build, false)?;
    }
    let base = match &options.build.base_url {
        Some(url) => url.clone(),
        None => pipeline::base_url_of(&dist)
            .with_context(|| format!("{} holds no site: leave out --no-build", dist.display()))?,
    };
    server::serve(&dist, &base, options.port.unwrap_or(PORT), options.open)
}
