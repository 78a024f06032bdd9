//! That components and pages look as recorded: pictures of the gallery and of each kind of page in Chromium, beside those
//! in `tests/visual/references/`, and axe over the gallery. What differs is kept in `target/claimscope/visual/`.

use super::{Context, Outcome, browser};
use crate::pipeline::{self, Options, Std};
use crate::process;
use crate::say;
use crate::server;
use crate::setup;
use anyhow::Result;
use std::process::Command;

/// What pictures could not be compared and why, a line each, as the tests write it beside their pictures.
const NOT_COMPARED: &str = "not-compared.txt";
/// What records them anew.
const RECORD: &str = "cargo xtask test --only build,visual --record";

/// Builds the site with its gallery, and looks at it in Chromium.
pub fn run(context: &Context<'_>) -> Result<Outcome> {
    let repo = context.repo;
    let missing = |what: &str| Ok(Outcome::CannotRun(format!("{what} is missing")));
    let Some(playwright) = setup::node_program(repo, "playwright") else { return missing("Playwright (npm)") };
    let Some(chromium) = setup::chromium() else { return missing("Chromium") };
    let dist = pipeline::gallery_folder(repo);
    let options = Options { base_url: None, out: dist.clone(), std: Std::for_release(repo), compress: false };
    pipeline::build_with_gallery(repo, &options)?;
    let served = server::start(&dist, &pipeline::base_url_of(&dist)?)?;
    let (report, found) = (repo.work().join("visual.json"), repo.work().join("visual"));
    let mut command = Command::new(playwright);
    command.arg("test").current_dir(repo.at("tests/visual")).env("CHROME_PATH", chromium);
    command.env("VISUAL_URL", format!("http://localhost:{}{}", served.port(), served.base()));
    command.env("VISUAL_FOUND", &found).env("VISUAL_RECORD", if context.record { "1" } else { "" });
    command.env("PLAYWRIGHT_JSON_OUTPUT_NAME", &report);
    let ran = process::run(&mut command);
    let not_compared = std::fs::read_to_string(found.join(NOT_COMPARED)).unwrap_or_default();
    if !not_compared.is_empty() {
        not_compared.lines().for_each(say::note);
        say::note(&format!("re-record with `{RECORD}`"));
    }
    browser::outcome(ran, &report)
}
