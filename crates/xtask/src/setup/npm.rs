//! The npm packages of the lock file: wasm-opt, terser, Playwright, axe, html-validate. None of them reaches a
//! reader.

use super::Need;
use crate::process;
use crate::repo::{Repo, on_path};
use anyhow::{Result, bail};
use std::path::PathBuf;
use std::process::Command;

/// A copy of the lock file that was installed, beside what it installed.
const INSTALLED: &str = "node_modules/.claimscope-lock.json";

/// The need.
pub const NEED: Need = Need {
    name: "npm packages",
    why: "wasm-opt and terser make the app small; Playwright and axe test it in a browser; html-validate reads its pages",
    size: "about 45 MB",
    asks: false,
    essential: false,
    is_here: is_installed,
    install,
    by_hand: "Install Node 20 or later (https://nodejs.org, or your package manager), then run this command again.",
};

/// Whether Node and npm are on this machine.
pub fn is_here() -> bool {
    on_path("node").is_some() && on_path("npm").is_some()
}

/// A program that an npm package brings, if it is installed.
pub fn program(repo: &Repo, name: &str) -> Option<PathBuf> {
    let path = repo.at("node_modules/.bin").join(name);
    (is_here() && path.is_file()).then_some(path)
}

fn is_installed(repo: &Repo) -> Result<bool> {
    let installed = std::fs::read(repo.at(INSTALLED)).ok();
    Ok(is_here() && installed.is_some() && installed == std::fs::read(repo.at("package-lock.json")).ok())
}

fn install(repo: &Repo) -> Result<()> {
    if !is_here() {
        bail!("there is no Node on this machine");
    }
    let mut npm = Command::new("npm");
    npm.args(["ci", "--no-audit", "--no-fund"]).current_dir(repo.root());
    // Playwright drives the browser that is installed; it need not bring three of its own.
    process::capture(npm.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))?;
    std::fs::copy(repo.at("package-lock.json"), repo.at(INSTALLED))?;
    Ok(())
}
