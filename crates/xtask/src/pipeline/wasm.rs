//! The app to wasm. Cargo decides whether anything has to be compiled.

use super::remap;
use crate::process;
use crate::repo::Repo;
use crate::say;
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Compiles the browser build around a pack, and gives its path.
///
/// The app alone is built (`-p`), never the workspace: with other packages in one build their features
/// would be joined, and the browser would be sent the native renderer too.
pub fn compile(repo: &Repo, pack: &Path, target: &Path) -> Result<PathBuf> {
    let started = say::now();
    let wasm = target.join("wasm32-unknown-unknown/wasm/claimscope.wasm");
    let before = modified(&wasm);
    let mut cargo = command(repo, target)?;
    cargo.args(["--package", "claimscope", "--bin", "claimscope"]).env("CLAIMSCOPE_PACK", pack);
    process::run(&mut cargo).context("the app could not be compiled for the browser")?;
    let detail = if modified(&wasm) == before {
        "up to date".into()
    } else {
        format!("compiled ({})", say::seconds(started.elapsed()))
    };
    say::step("App", &detail);
    Ok(wasm)
}

/// Cargo, about to compile for the browser into a folder; which package is left to say.
pub fn command(repo: &Repo, target: &Path) -> Result<Command> {
    let mut cargo = process::cargo();
    cargo.args(["build", "--profile", "wasm", "--target", "wasm32-unknown-unknown", "--features", "browser"]);
    cargo.arg("--target-dir").arg(target).env(remap::VARIABLE, remap::flags(repo)?).current_dir(repo.root());
    Ok(cargo)
}

fn modified(path: &Path) -> Option<std::time::SystemTime> {
    path.metadata().and_then(|data| data.modified()).ok()
}
