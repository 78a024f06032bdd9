//! The app to wasm. Cargo decides whether anything has to be compiled.

use super::remap;
use crate::process;
use crate::repo::Repo;
use crate::say;
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

/// Compiles the browser build around a pack, and gives its path.
///
/// The app alone is built (`-p`), never the workspace: with other packages in one build their features
/// would be joined, and the browser would be sent the native renderer too.
pub fn compile(repo: &Repo, pack: &Path, target: &Path) -> Result<PathBuf> {
    let started = say::now();
    let wasm = target.join("wasm32-unknown-unknown/wasm/claimscope.wasm");
    let before = modified(&wasm);
    let mut cargo = process::cargo();
    cargo.args(["build", "--profile", "wasm", "--target", "wasm32-unknown-unknown", "--package", "claimscope"]);
    cargo.args(["--bin", "claimscope", "--features", "browser", "--target-dir"]).arg(target);
    cargo.env("CLAIMSCOPE_PACK", pack).env(remap::VARIABLE, remap::flags(repo)?).current_dir(repo.root());
    process::run(&mut cargo).context("the app could not be compiled for the browser")?;
    let detail = if modified(&wasm) == before {
        "up to date".into()
    } else {
        format!("compiled ({})", say::seconds(started.elapsed()))
    };
    say::step("App", &detail);
    Ok(wasm)
}

fn modified(path: &Path) -> Option<std::time::SystemTime> {
    path.metadata().and_then(|data| data.modified()).ok()
}
