//! `build`: set up what building needs, then the pipeline.
//!
//! With the gallery, the site goes into a folder of its own, uncompressed: nobody publishes it.

use crate::args::Build;
use crate::pipeline::{self, Std};
use crate::repo::Repo;
use crate::setup::{self, Consent};
use anyhow::Result;
use std::path::PathBuf;

/// Sets up and builds, with compressed files for hosts.
pub fn run(repo: &Repo, options: &Build) -> Result<()> {
    build(repo, options, !options.gallery)
}

/// Sets up and builds. What is for readers on the network only, and takes a while, is left out where `compress`
/// is not set: compressed files, and a standard library made for size.
pub fn build(repo: &Repo, options: &Build, compress: bool) -> Result<()> {
    let optimise = if setup::has_node() { setup::TO_OPTIMISE } else { &[] };
    setup::all(repo, &[setup::TO_BUILD, optimise].concat(), Consent::Ask)?;
    let std = if compress && !options.stable { Std::for_release(repo) } else { Std::Shipped };
    let (base_url, out) = (options.base_url.clone(), folder(repo, options));
    let build = if options.gallery { pipeline::build_with_gallery } else { pipeline::build };
    build(repo, &pipeline::Options { base_url, out, std, compress })
}

/// The folder to build into.
pub fn folder(repo: &Repo, options: &Build) -> PathBuf {
    match &options.out {
        Some(out) => repo.at(out),
        None if options.gallery => pipeline::gallery_folder(repo),
        None => repo.dist(),
    }
}
