//! The program that runs wasm tests in a browser. It must match the wasm-bindgen of `Cargo.lock`.

use super::Need;
use crate::process;
use crate::repo::{Repo, on_path};
use anyhow::Result;
use std::path::PathBuf;
use std::process::Command;

/// The need.
pub const NEED: Need = Need {
    name: "wasm-bindgen-test-runner",
    why: "the app is tested inside a browser, step by step",
    size: "about 30 MB, some minutes to compile, once",
    asks: false,
    essential: false,
    is_here,
    install,
    by_hand: "`cargo install wasm-bindgen-cli --version <the wasm-bindgen of Cargo.lock>` puts it on PATH.",
};

/// The runner, if it is here: from the shared tools, or of the right version on `PATH`.
pub fn program(repo: &Repo) -> Result<Option<PathBuf>> {
    let kept = folder(repo)?.join("bin/wasm-bindgen-test-runner");
    if kept.is_file() {
        return Ok(Some(kept));
    }
    let Some(found) = on_path("wasm-bindgen-test-runner") else { return Ok(None) };
    let output = process::capture(Command::new(&found).arg("--version"))?;
    let version = repo.locked_version("wasm-bindgen")?;
    Ok(String::from_utf8_lossy(&output.stdout).contains(&version).then_some(found))
}

fn is_here(repo: &Repo) -> Result<bool> {
    Ok(program(repo)?.is_some())
}

fn install(repo: &Repo) -> Result<()> {
    // Without `--locked`: the lock file in the package names a version that not every registry mirror holds.
    let mut install = process::cargo();
    install.args(["install", "wasm-bindgen-cli", "--version", &repo.locked_version("wasm-bindgen")?, "--root"]);
    process::capture(install.arg(folder(repo)?).env_remove("CARGO_TARGET_DIR"))?;
    Ok(())
}

fn folder(repo: &Repo) -> Result<PathBuf> {
    Ok(Repo::tools()?.join(format!("wasm-bindgen-{}", repo.locked_version("wasm-bindgen")?)))
}
