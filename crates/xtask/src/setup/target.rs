//! The standard library for wasm32.

use super::Need;
use crate::process;
use crate::repo::Repo;
use anyhow::{Context, Result};
use std::path::Path;
use std::process::Command;

const TARGET: &str = "wasm32-unknown-unknown";

/// The need.
pub const NEED: Need = Need {
    name: "Rust's standard library for the browser",
    why: "the app is compiled to WebAssembly",
    size: "about 20 MB",
    asks: false,
    essential: true,
    is_here,
    install,
    by_hand: "With rustup: `rustup target add wasm32-unknown-unknown`. Without it, install rustup from https://rustup.rs first.",
};

fn is_here(repo: &Repo) -> Result<bool> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = process::capture(Command::new(rustc).args(["--print", "sysroot"]).current_dir(repo.root()))?;
    let sysroot = String::from_utf8(output.stdout).context("rustc's sysroot is not UTF-8")?;
    Ok(Path::new(sysroot.trim()).join("lib/rustlib").join(TARGET).join("lib").is_dir())
}

fn install(repo: &Repo) -> Result<()> {
    process::capture(Command::new("rustup").args(["target", "add", TARGET]).current_dir(repo.root()))?;
    Ok(())
}
