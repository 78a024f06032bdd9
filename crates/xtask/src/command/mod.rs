//! One module for each command.

mod bench;
mod build;
mod check;
mod coverage;
mod docs;
mod export;
mod fingerprint;
mod grade;
mod kappa;
mod new;
mod readability;
mod scan;
mod score;
mod screenshots;
mod search;
mod serve;
mod size;
mod teach;
mod test;

use crate::args::Asked;
use crate::pipeline;
use crate::repo::Repo;
use crate::{DONE, help};
use anyhow::Result;
use std::io::Write;
use std::process::ExitCode;

/// Does what was asked for.
pub fn run(asked: &Asked) -> Result<ExitCode> {
    let repo = Repo::find()?;
    match asked {
        Asked::Test(options) => return test::run(&repo, options),
        Asked::Bench(options) => return bench::run(&repo, options),
        Asked::Check => return check::run(&repo),
        Asked::Serve(options) => serve::run(&repo, options)?,
        Asked::Build(options) => build::run(&repo, options)?,
        Asked::Export { schema } => export::run(&repo, *schema)?,
        Asked::Grade { claim, lens } => grade::run(&repo, claim, lens)?,
        Asked::Coverage { source, article } => coverage::run(&repo, source.as_deref(), article.as_deref())?,
        Asked::Search { query, json } => search::run(&repo, query, *json)?,
        Asked::Kappa => return kappa::run(&repo),
        Asked::Readability { content } => return readability::run(&repo, content.as_deref()),
        Asked::Scan { file } => scan::run(&repo, file)?,
        Asked::Teach => teach::run(&repo)?,
        Asked::New { kind, id } => new::run(&repo, kind, id)?,
        Asked::Fingerprint { source, article } => fingerprint::run(source, article)?,
        Asked::Pack => pipeline::pack(&repo)?,
        Asked::Prerender { out, base_url } => pipeline::prerender(&repo, out, base_url.as_deref())?,
        Asked::Size { keep } => size::run(&repo, *keep)?,
        Asked::Score => score::run(&repo)?,
        Asked::Screenshots => screenshots::run(&repo)?,
        Asked::Docs => docs::run(&repo)?,
        Asked::Help => print(help::TEXT)?,
    }
    Ok(ExitCode::from(DONE))
}

/// Writes a result to stdout. A reader that has seen enough and closed the pipe is no error.
fn print(result: &str) -> Result<()> {
    match std::io::stdout().lock().write_all(result.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}
