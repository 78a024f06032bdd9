//! Suites that need neither a browser nor a built site.

use super::{Context, Outcome, count};
use crate::pipeline::{self, content};
use crate::process;
use anyhow::Result;
use std::process::Command;

/// Content without errors; warnings are shown.
pub fn content(context: &Context<'_>) -> Result<Outcome> {
    let content = content::load(context.repo)?;
    content::show(&content.warnings);
    Ok(Outcome::one(true))
}

/// rustfmt.
pub fn format(context: &Context<'_>) -> Result<Outcome> {
    succeeds(cargo(context).args(["fmt", "--all", "--check"]))
}

/// clippy over everything that is built natively.
pub fn clippy(context: &Context<'_>) -> Result<Outcome> {
    succeeds(cargo(context).args(["clippy", "--quiet", "--workspace", "--all-targets", "--", "--deny", "warnings"]))
}

/// clippy over the app as the browser gets it.
pub fn clippy_wasm(context: &Context<'_>) -> Result<Outcome> {
    pipeline::pack(context.repo)?;
    let mut cargo = cargo(context);
    cargo.args(["clippy", "--quiet", "--package", "claimscope", "--all-targets", "--features", "browser"]);
    succeeds(cargo.args(["--target", "wasm32-unknown-unknown", "--", "--deny", "warnings"]))
}

/// All native tests. The wasm build is never made with `--workspace`, which would join features.
pub fn tests(context: &Context<'_>) -> Result<Outcome> {
    count::run(cargo(context).args(["test", "--quiet", "--workspace", "--no-fail-fast"]))
}

/// The tests that an editor's change can break.
pub fn fast_tests(context: &Context<'_>) -> Result<Outcome> {
    let packages = ["--package", "claimscope-core", "--package", "claimscope-content", "--package", "claimscope-xtask"];
    count::run(cargo(context).args(["test", "--quiet", "--no-fail-fast"]).args(packages))
}

fn cargo(context: &Context<'_>) -> Command {
    let mut cargo = process::cargo();
    cargo.current_dir(context.repo.root());
    cargo
}

fn succeeds(command: &mut Command) -> Result<Outcome> {
    process::run(command)?;
    Ok(Outcome::one(true))
}
