//! `test`: set up what testing needs, then the gate.

use super::print;
use crate::args::Test;
use crate::repo::Repo;
use crate::say;
use crate::setup::{self, Consent};
use crate::suite::{self, Context, Ran, Suite, Table};
use crate::{DONE, FAILED};
use anyhow::{Result, bail};
use std::process::ExitCode;

/// A suite could not run on this machine.
const COULD_NOT_RUN: u8 = 2;
/// Where the table of the last `--full` is kept.
const FULL_SUMMARY: &str = "docs/full-test-summary.md";

/// Runs the gate.
pub fn run(repo: &Repo, options: &Test) -> Result<ExitCode> {
    let suites = chosen(options)?;
    let is_server = std::env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "false");
    let consent = if options.yes || is_server { Consent::Given } else { Consent::Ask };
    let for_full = if options.full { setup::TO_TEST_FULL } else { &[] };
    setup::all(repo, &[setup::TO_BUILD, setup::TO_TEST, for_full].concat(), consent)?;
    let ran = suite::run(&Context { repo, full: options.full, record: options.record }, suites.into_iter());
    let table = Table(&ran);
    if options.full && options.only.is_empty() {
        std::fs::write(repo.at(FULL_SUMMARY), summary(&table))?;
    }
    finish(&ran, is_server)
}

/// The suites asked for, in their order.
fn chosen(options: &Test) -> Result<Vec<&'static Suite>> {
    if let Some(unknown) = options.only.iter().find(|name| !suite::ALL.iter().any(|suite| suite.name == **name)) {
        let names: Vec<&str> = suite::ALL.iter().map(|suite| suite.name).collect();
        bail!("`{unknown}` is no suite: expected some of {}", names.join(", "));
    }
    let is_chosen = |suite: &&Suite| match options.only.is_empty() {
        true => options.full || !suite.only_full,
        false => options.only.iter().any(|name| name == suite.name),
    };
    Ok(suite::ALL.iter().filter(is_chosen).collect())
}

/// Prints the table and the line that sums it up. On a build server nothing may be left out.
pub fn finish(ran: &[Ran], is_server: bool) -> Result<ExitCode> {
    let table = Table(ran);
    let left_out = table.could_not_run().count();
    let (passed, failed) = table.sums();
    let failed = if is_server { failed + left_out } else { failed };
    print(&format!("\n{table}\n{passed} passed, {failed} failed\n"))?;
    Ok(ExitCode::from(match (failed, left_out) {
        (0, 0) => DONE,
        (0, _) => {
            say::note("some suites could not run here, so this is not a pass");
            COULD_NOT_RUN
        }
        _ => FAILED,
    }))
}

fn summary(table: &Table<'_>) -> String {
    let (passed, failed) = table.sums();
    format!(
        "# The last full test\n\nWritten by `cargo xtask test --full`.\n\n{table}\n{passed} passed, {failed} failed\n"
    )
}
