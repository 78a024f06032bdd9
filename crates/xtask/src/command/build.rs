//! `build`: set up what building needs, then the pipeline.

use crate::args::Build;
use crate::pipeline;
use crate::repo::Repo;
use crate::setup::{self, Consent};
use anyhow::Result;

/// Sets up and builds, with compressed files for hosts.
pub fn run(repo: &Repo, options: &Build) -> Result<()> {
    build(repo, options, true)
}

/// Sets up and builds; compressing takes a while and is only for hosts.
pub fn build(repo: &Repo, options: &Build, compress: bool) -> Result<()> {
    let optimise = if setup::has_node() { setup::TO_OPTIMISE } else { &[] };
    setup::all(repo, &[setup::TO_BUILD, optimise].concat(), Consent::Ask)?;
    let out = options.out.as_ref().map_or_else(|| repo.dist(), |out| repo.at(out));
    pipeline::build(repo, &pipeline::Options { base_url: options.base_url.clone(), out, compress })
}
