//! The standard library for wasm32, and its source, from which a smaller one is made.

use super::Need;
use crate::process;
use crate::repo::Repo;
use anyhow::{Context, Result};
use std::path::PathBuf;
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

/// The need of what publishing makes smaller.
pub const SOURCE: Need = Need {
    name: "the source of Rust's standard library",
    why: "compiled with the app, it is about a seventh smaller",
    size: "about 4 MB",
    asks: false,
    essential: false,
    is_here: |repo| Ok(sysroot(repo)?.join("lib/rustlib/src/rust/library/Cargo.lock").is_file()),
    install: |repo| {
        process::capture(Command::new("rustup").args(["component", "add", "rust-src"]).current_dir(repo.root()))?;
        Ok(())
    },
    by_hand: "With rustup: `rustup component add rust-src`. Without it the app is compiled with the library that is there.",
};

/// Whether the source of the standard library is on this machine.
pub fn has_source(repo: &Repo) -> bool {
    (SOURCE.is_here)(repo).unwrap_or(false)
}

fn is_here(repo: &Repo) -> Result<bool> {
    Ok(sysroot(repo)?.join("lib/rustlib").join(TARGET).join("lib").is_dir())
}

fn sysroot(repo: &Repo) -> Result<PathBuf> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = process::capture(Command::new(rustc).args(["--print", "sysroot"]).current_dir(repo.root()))?;
    let sysroot = String::from_utf8(output.stdout).context("rustc's sysroot is not UTF-8")?;
    Ok(PathBuf::from(sysroot.trim()))
}

fn install(repo: &Repo) -> Result<()> {
    process::capture(Command::new("rustup").args(["target", "add", TARGET]).current_dir(repo.root()))?;
    Ok(())
}
