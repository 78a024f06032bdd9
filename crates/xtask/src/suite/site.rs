//! Suites about the built site.

use super::{Context, Outcome};
use crate::pipeline::{self, Installed, Ledger, Options, Pages, Std};
use crate::process;
use crate::say;
use anyhow::{Context as _, Result};
use std::process::Command;

/// The whole pipeline.
pub fn build(context: &Context<'_>) -> Result<Outcome> {
    pipeline::build(
        context.repo,
        &Options { base_url: None, out: context.repo.dist(), std: Std::for_release(context.repo), compress: true },
    )?;
    Ok(Outcome::one(true))
}

/// Code, content, pages and what is kept on a device against their budgets.
pub fn size(context: &Context<'_>) -> Result<Outcome> {
    let (sizes, ledger) = pipeline::weigh(context.repo)?;
    let kept = Ledger::kept(context.repo);
    eprint!("{}", ledger.beside(&kept));
    sizes.lines().iter().for_each(|line| say::step("Size", line));
    let heavy = sizes.over();
    let pages = Pages::weigh(&context.repo.dist())?;
    say::step("Size", &pages.line());
    let heavier = pages.over();
    let installed = Installed::weigh(&context.repo.dist())?;
    say::step("Size", &installed.line());
    let costly = installed.over();
    let out_of_date: Vec<String> = ledger.out_of_date(&kept).into_iter().collect();
    let over = [heavy.clone(), heavier.clone(), costly.clone(), out_of_date.clone()].concat();
    over.iter().for_each(|line| say::note(line));
    let failed = heavy.len() + usize::from(!heavier.is_empty()) + usize::from(!costly.is_empty()) + out_of_date.len();
    // Code, content, pages, what is kept on a device, and that the ledger tells of this code.
    Ok(Outcome::Ran { passed: sizes.lines().len() + 3 - failed, failed })
}

/// `cargo xtask export` gives the bytes of `data/library.json` and nothing else.
pub fn export(context: &Context<'_>) -> Result<Outcome> {
    let printed = process::capture(Command::new(context.repo.xtask()).arg("export"))?.stdout;
    let path = context.repo.dist().join("data/library.json");
    let built = std::fs::read(&path).with_context(|| format!("could not read {}", path.display()))?;
    if printed != built {
        say::note("`cargo xtask export` and dist/data/library.json differ");
    }
    Ok(Outcome::one(printed == built))
}
