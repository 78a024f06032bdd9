//! Suites inside a browser.

use super::{Context, Outcome, count};
use crate::pipeline::{self, Options, Std};
use crate::process;
use crate::setup;
use anyhow::{Context as _, Result};
use serde_json::Value;
use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;
use std::process::Command;

/// Steps of the app inside Chromium, by wasm-bindgen's test runner.
pub fn hooks(context: &Context<'_>) -> Result<Outcome> {
    let Some(runner) = setup::test_runner(context.repo)? else { return missing("wasm-bindgen-test-runner") };
    let Some(driver) = setup::chromedriver() else { return missing("chromedriver") };
    pipeline::pack(context.repo)?;
    let mut cargo = process::cargo();
    cargo.args(["test", "--package", "claimscope", "--features", "browser", "--test", "hooks"]);
    cargo.args(["--target", "wasm32-unknown-unknown"]).current_dir(context.repo.root());
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner).env("CHROMEDRIVER", driver);
    count::run(&mut cargo)
}

/// Journeys and axe in Chromium, by Playwright, on the site and on one below a path.
pub fn journeys(context: &Context<'_>) -> Result<Outcome> {
    let Some(playwright) = setup::node_program(context.repo, "playwright") else { return missing("Playwright (npm)") };
    let Some(chromium) = setup::chromium() else { return missing("Chromium") };
    let mut command = Command::new(playwright);
    command.arg("test").env("CHROME_PATH", chromium).env("E2E_FULL", if context.full { "1" } else { "" });
    on_both_sites(context, &mut command)
}

/// The core of it in Firefox and `WebKit`.
pub fn engines(context: &Context<'_>) -> Result<Outcome> {
    let Some(playwright) = setup::node_program(context.repo, "playwright") else { return missing("Playwright (npm)") };
    let Some(chromium) = setup::chromium() else { return missing("Chromium") };
    let Some(engines) = setup::engines() else { return missing("Firefox or WebKitGTK with its driver and Xvfb") };
    let mut command = Command::new(playwright);
    command.args(["test", "engines.spec.ts"]).env("E2E_ENGINES", "1").env("CHROME_PATH", chromium);
    command.env("FIREFOX_PATH", engines.firefox);
    command.env("WEBKIT_DRIVER", engines.webkit_driver).env("WEBKIT_PATH", engines.webkit);
    on_both_sites(context, &mut command)
}

/// Runs Playwright's command with the built site, and with one below a path, on ports that are free.
fn on_both_sites(context: &Context<'_>, command: &mut Command) -> Result<Outcome> {
    let (port, sub_port) = (free_port()?, free_port()?);
    let sub = context.repo.work().join("dist-sub");
    let base_url = Some(format!("http://localhost:{sub_port}/sub/"));
    pipeline::build(context.repo, &Options { base_url, out: sub.clone(), std: Std::Shipped, compress: false })?;
    let report = context.repo.work().join("e2e.json");
    command.current_dir(context.repo.at("tests/e2e")).env("XTASK", context.repo.xtask());
    command.env("PLAYWRIGHT_JSON_OUTPUT_NAME", &report);
    command.env("E2E_PORT", port.to_string()).env("E2E_SUB_PORT", sub_port.to_string()).env("E2E_SUB_DIST", sub);
    let ran = process::run(command);
    outcome(ran, &report)
}

/// What a run of Playwright came to, by its report. It ends with a failure where a test failed, and where it could not
/// run at all.
pub fn outcome(ran: Result<()>, report: &PathBuf) -> Result<Outcome> {
    let outcome = counted(report)?;
    match (ran, &outcome) {
        (Err(error), Outcome::Ran { failed: 0, .. }) => Err(error),
        _ => Ok(outcome),
    }
}

/// What Playwright's report counts. A test that passed only when repeated counts as failed.
fn counted(report: &PathBuf) -> Result<Outcome> {
    let text = std::fs::read(report).with_context(|| format!("Playwright wrote no report to {}", report.display()))?;
    let report: Value = serde_json::from_slice(&text).context("Playwright's report is not JSON")?;
    let count = |name: &str| report["stats"][name].as_u64().and_then(|count| usize::try_from(count).ok()).unwrap_or(0);
    Ok(Outcome::Ran { passed: count("expected"), failed: count("unexpected") + count("flaky") })
}

/// A port that nobody listens on now.
pub fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

fn missing(what: &str) -> Result<Outcome> {
    Ok(Outcome::CannotRun(format!("{what} is missing")))
}
