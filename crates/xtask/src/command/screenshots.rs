//! `screenshots`: takes the pictures that install prompts show, anew.

use crate::args::Build;
use crate::pipeline;
use crate::repo::Repo;
use crate::{process, server, setup};
use anyhow::{Context, Result};
use serde_json::json;
use std::process::Command;

/// The script that takes them, beside this file.
const SCRIPT: &str = "crates/xtask/src/command/screenshots.mjs";
/// Where they are kept: they are committed, since the build needs no browser.
const FOLDER: &str = "assets/screenshots";

/// Builds the site, serves it, and writes what a browser shows of it into `assets/`.
pub fn run(repo: &Repo) -> Result<()> {
    super::build::build(repo, &Build::default(), false)?;
    let chromium = setup::chromium().context("Chromium is missing")?;
    let served = server::start(&repo.dist(), &pipeline::base_url_of(&repo.dist())?)?;
    let url = format!("http://localhost:{}{}", served.port(), served.base());
    let asked = json!({ "url": url, "out": repo.at(FOLDER) });
    process::run(Command::new("node").arg(repo.at(SCRIPT)).arg(asked.to_string()).env("CHROME_PATH", chromium))
}
