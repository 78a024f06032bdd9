//! Set-up: each [`Need`] is looked for and, where it is missing, installed with a reason and a size.
//!
//! A command names what it needs; nothing else is touched. Nothing is ever run as another user.

mod bench;
mod browser;
mod engines;
mod nginx;
mod npm;
mod runner;
mod target;
mod wordpress;

pub use bench::program as bench_program;
pub use browser::{chromedriver, chromium};
pub use engines::engines;
pub use nginx::{brotli_module, nginx};
pub use npm::{is_here as has_node, program as node_program};
pub use runner::program as test_runner;
pub use target::has_source as has_std_source;
pub use wordpress::{WordPress, wordpress};

use crate::repo::Repo;
use crate::say;
use anyhow::{Context, Result};
use std::io::{IsTerminal, Write};

/// Something that has to be on the machine.
pub struct Need {
    /// What it is.
    pub name: &'static str,
    /// Why it is needed.
    pub why: &'static str,
    /// About how much is fetched.
    pub size: &'static str,
    /// Whether it changes the machine outside this repository and the user's caches, so that it is asked first.
    pub asks: bool,
    /// Whether nothing at all can be done without it.
    pub essential: bool,
    /// Whether it is here. Has to be quick: it is asked on every run.
    pub is_here: fn(&Repo) -> Result<bool>,
    /// Installs it.
    pub install: fn(&Repo) -> Result<()>,
    /// What to do by hand where that cannot be done.
    pub by_hand: &'static str,
}

/// What building needs.
pub const TO_BUILD: &[&Need] = &[&target::NEED];
/// What building small needs besides, where there is Node.
pub const TO_OPTIMISE: &[&Need] = &[&npm::NEED, &target::SOURCE];
/// What testing needs besides.
pub const TO_TEST: &[&Need] =
    &[&npm::NEED, &target::SOURCE, &runner::NEED, &browser::NEED, &nginx::NEED, &wordpress::NEED];

/// What the full run needs besides.
pub const TO_TEST_FULL: &[&Need] = &[&bench::NEED, &engines::NEED];

/// What measuring the site needs besides.
pub const TO_BENCH: &[&Need] = &[&npm::NEED, &bench::NEED, &browser::NEED];

/// How far set-up may go without asking.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Consent {
    /// `--yes`, or a build server.
    Given,
    /// Ask where someone can answer.
    Ask,
}

/// Looks for every need and installs what is missing. Says so when there was nothing to do; fails only for
/// what is essential.
pub fn all(repo: &Repo, needs: &[&'static Need], consent: Consent) -> Result<()> {
    let started = say::now();
    let mut is_ready = true;
    for need in needs {
        if (need.is_here)(repo).with_context(|| format!("could not look for {}", need.name))? {
            continue;
        }
        is_ready = false;
        if let Err(error) = meet(repo, need, consent) {
            let told = format!("{} is missing. {}", need.name, need.by_hand);
            if need.essential {
                return Err(error.context(told));
            }
            say::note(&format!("{told} ({error:#})"));
        }
    }
    if is_ready {
        say::step("Set-up", &format!("nothing to set up ({})", say::seconds(started.elapsed())));
    }
    Ok(())
}

fn meet(repo: &Repo, need: &Need, consent: Consent) -> Result<()> {
    if need.asks && consent == Consent::Ask && !agreed(need) {
        anyhow::bail!("it was not installed, since nobody agreed to it (`--yes` does)");
    }
    let work = say::Work::begin("Installing", &format!("{} – {} ({})", need.name, need.why, need.size));
    let result = (need.install)(repo);
    match &result {
        Ok(()) => work.done(need.name),
        Err(_) => work.stop(),
    }
    result
}

/// Asks, where someone sits at the terminal.
fn agreed(need: &Need) -> bool {
    if !std::io::stdin().is_terminal() {
        return false;
    }
    eprint!("Install {} ({}, {})? [Y/n] ", need.name, need.why, need.size);
    let mut answer = String::new();
    let read = std::io::stderr().flush().and_then(|()| std::io::stdin().read_line(&mut answer));
    read.is_ok() && matches!(answer.trim().to_lowercase().as_str(), "" | "y" | "yes")
}
