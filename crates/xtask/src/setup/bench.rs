//! The npm packages of `bench/`: what the site is measured with, and what it is measured against. A folder of its own,
//! so that nobody who only builds or tests fetches them.

use super::{Need, has_node};
use crate::process;
use crate::repo::Repo;
use anyhow::{Result, bail};
use std::process::Command;

/// A copy of the lock file that was installed, beside what it installed.
const INSTALLED: &str = "bench/node_modules/.claimscope-lock.json";
/// The lock file.
const LOCK: &str = "bench/package-lock.json";

/// The need.
pub const NEED: Need = Need {
    name: "npm packages of bench/",
    why: "Lighthouse and Playwright measure the site; Puppeteer drives Firefox; React, Vite and Workbox make what it is held against",
    size: "about 330 MB on the disk",
    asks: false,
    essential: true,
    is_here: is_installed,
    install,
    by_hand: "Install Node 20.19 or later (https://nodejs.org, or your package manager), then run this command again.",
};

/// Node, about to run a script of `bench/` in the browser that is installed. `None` where something is missing.
pub fn program(repo: &Repo, script: &str) -> Result<Option<Command>> {
    let Some(chromium) = super::chromium() else { return Ok(None) };
    if !is_installed(repo)? {
        return Ok(None);
    }
    let mut node = Command::new("node");
    node.arg(repo.at("bench").join(script)).env("CHROME_PATH", chromium).current_dir(repo.at("bench"));
    Ok(Some(node))
}

fn is_installed(repo: &Repo) -> Result<bool> {
    let installed = std::fs::read(repo.at(INSTALLED)).ok();
    Ok(has_node() && installed.is_some() && installed == std::fs::read(repo.at(LOCK)).ok())
}

fn install(repo: &Repo) -> Result<()> {
    if !has_node() {
        bail!("there is no Node on this machine");
    }
    let mut npm = Command::new("npm");
    npm.args(["ci", "--no-audit", "--no-fund"]).current_dir(repo.at("bench"));
    // Playwright drives the browser that is installed; it need not bring three of its own.
    process::capture(npm.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))?;
    std::fs::copy(repo.at(LOCK), repo.at(INSTALLED))?;
    Ok(())
}
