//! `build`: set up what building needs, then the pipeline.

use crate::args::Build;
use crate::pipeline::{self, Std};
use crate::repo::Repo;
use crate::setup::{self, Consent};
use anyhow::Result;

/// Sets up and builds, with compressed files for hosts.
pub fn run(repo: &Repo, options: &Build) -> Result<()> {
    build(repo, options, true)
}

/// Sets up and builds. What is for readers on the network only, and takes a while, is left out where `compress`
/// is not set: compressed files, and a standard library made for size.
pub fn build(repo: &Repo, options: &Build, compress: bool) -> Result<()> {
    let optimise = if setup::has_node() { setup::TO_OPTIMISE } else { &[] };
    setup::all(repo, &[setup::TO_BUILD, optimise].concat(), Consent::Ask)?;
    let std = if compress && !options.stable { Std::for_release(repo) } else { Std::Shipped };
    let out = options.out.as_ref().map_or_else(|| repo.dist(), |out| repo.at(out));
    pipeline::build(repo, &pipeline::Options { base_url: options.base_url.clone(), out, std, compress })
}
