//! Suites: the parts of the gate. Each runs, counts, and never stops the others.

mod browser;
mod count;
mod html;
mod lighthouse;
mod links;
mod native;
mod nginx;
mod parity;
mod score;
mod site;
mod table;
mod twice;
mod visual;
mod wordpress;

pub use score::of_built_site as score_of_built_site;
pub use table::Table;

use crate::repo::Repo;
use crate::say;
use anyhow::Result;
use std::time::Duration;

/// What a suite may look at.
pub struct Context<'a> {
    /// The repository.
    pub repo: &'a Repo,
    /// Whether what takes minutes is wanted too.
    pub full: bool,
    /// Whether pictures are recorded anew instead of compared.
    pub record: bool,
}

/// One part of the gate.
pub struct Suite {
    /// Its name, as `--only` takes it.
    pub name: &'static str,
    /// What it holds, in a few words.
    pub holds: &'static str,
    /// Whether it runs only with `--full`.
    pub only_full: bool,
    /// Runs it.
    pub run: fn(&Context<'_>) -> Result<Outcome>,
}

/// What a suite came to.
pub enum Outcome {
    /// It ran.
    Ran {
        /// Tests that passed.
        passed: usize,
        /// Tests that failed.
        failed: usize,
    },
    /// It cannot run on this machine, for this reason.
    CannotRun(String),
}

impl Outcome {
    /// One check that holds or does not.
    pub const fn one(holds: bool) -> Self {
        Self::Ran { passed: holds as usize, failed: !holds as usize }
    }
}

/// A suite with what it came to and how long it took.
pub struct Ran {
    /// The suite.
    pub suite: &'static Suite,
    /// What it came to.
    pub outcome: Outcome,
    /// How long it took.
    pub took: Duration,
}

/// All suites, quick ones first. The site is built once, and later suites look at it.
pub static ALL: &[Suite] = &[
    Suite { name: "content", holds: "content without errors", only_full: false, run: native::content },
    Suite { name: "format", holds: "rustfmt", only_full: false, run: native::format },
    Suite { name: "clippy", holds: "no warning, natively", only_full: false, run: native::clippy },
    Suite {
        name: "clippy-wasm",
        holds: "no warning, in the browser build",
        only_full: false,
        run: native::clippy_wasm,
    },
    Suite {
        name: "native",
        holds: "unit, property, render and repository tests",
        only_full: false,
        run: native::tests,
    },
    Suite { name: "hooks", holds: "steps of the app inside Chromium", only_full: false, run: browser::hooks },
    Suite { name: "build", holds: "the whole pipeline", only_full: false, run: site::build },
    Suite { name: "size", holds: "budgets", only_full: false, run: site::size },
    Suite {
        name: "export",
        holds: "the command and the site give the same bytes",
        only_full: false,
        run: site::export,
    },
    Suite { name: "html", holds: "every page is sound HTML", only_full: false, run: html::html },
    Suite { name: "links", holds: "everything inside the site leads somewhere", only_full: false, run: links::links },
    Suite { name: "nginx", holds: "a real host, at its top and below a path", only_full: false, run: nginx::run },
    Suite { name: "score", holds: "HTTP Observatory's rules", only_full: false, run: score::run },
    Suite { name: "e2e", holds: "journeys and axe in Chromium", only_full: false, run: browser::journeys },
    Suite { name: "visual", holds: "components and pages look as recorded", only_full: false, run: visual::run },
    Suite { name: "wordpress", holds: "cards in posts of a real blog", only_full: false, run: wordpress::run },
    Suite { name: "engines", holds: "offline and cards in Firefox and WebKit", only_full: true, run: browser::engines },
    Suite { name: "trunk", holds: "Trunk builds the same pages", only_full: true, run: parity::trunk },
    Suite {
        name: "lighthouse",
        holds: "100 in each category, each kind of page",
        only_full: true,
        run: lighthouse::run,
    },
    Suite { name: "twice", holds: "two clean builds are the same to the byte", only_full: true, run: twice::run },
];

/// The fast part of the native tests.
static FAST_TESTS: Suite = Suite {
    name: "fast",
    holds: "tests of core, content and the repository",
    only_full: false,
    run: native::fast_tests,
};

/// The suites that `check` runs: those that need no browser and build no site.
pub fn fast() -> impl Iterator<Item = &'static Suite> {
    ALL.iter().filter(|suite| matches!(suite.name, "format" | "clippy")).chain([&FAST_TESTS])
}

/// Runs suites one after the other.
pub fn run(context: &Context<'_>, suites: impl Iterator<Item = &'static Suite>) -> Vec<Ran> {
    suites.map(|suite| one(context, suite)).collect()
}

fn one(context: &Context<'_>, suite: &'static Suite) -> Ran {
    say::step("Suite", &format!("{} – {}", suite.name, suite.holds));
    let started = say::now();
    let outcome = (suite.run)(context).unwrap_or_else(|error| {
        say::failure(&error);
        Outcome::one(false)
    });
    let took = started.elapsed();
    let result = match &outcome {
        Outcome::Ran { passed, failed } => format!("{passed} passed, {failed} failed"),
        Outcome::CannotRun(why) => format!("could not run: {why}"),
    };
    say::step("Result", &format!("{}: {result} ({})", suite.name, say::seconds(took)));
    Ran { suite, outcome, took }
}
