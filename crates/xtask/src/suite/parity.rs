//! That Trunk, the development loop, gives the same site as our own build.

use super::{Context, Outcome};
use crate::repo::{Repo, on_path};
use crate::say;
use crate::{process, setup};
use anyhow::Result;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The version that `Trunk.toml` is written for.
const TRUNK: &str = "0.21.14";

/// `trunk build` gives the same routes, the same `<main>` and the same library bytes. File names differ.
pub fn trunk(context: &Context<'_>) -> Result<Outcome> {
    let repo = context.repo;
    let Some(trunk) = program()? else {
        return Ok(Outcome::CannotRun(format!("Trunk is missing: `cargo install trunk --version {TRUNK} --locked`")));
    };
    let out = repo.work().join("dist-trunk");
    let mut command = Command::new(trunk);
    command.args(["build", "--offline", "--release", "--dist"]).arg(&out).current_dir(repo.root());
    command.env("PATH", path_with_tools(repo)?);
    process::run(&mut command)?;
    let (ours, theirs) = (pages(&repo.dist())?, pages(&out)?);
    let mut passed = 0;
    let mut differing = Vec::new();
    for inside in ours.iter().chain(theirs.iter().filter(|inside| !ours.contains(inside))) {
        if same(&repo.dist().join(inside), &out.join(inside)) {
            passed += 1;
        } else {
            differing.push(inside.display().to_string());
        }
    }
    differing
        .iter()
        .take(10)
        .for_each(|page| say::note(&format!("{page} differs between `cargo xtask build` and `trunk build`")));
    Ok(Outcome::Ran { passed, failed: differing.len() })
}

/// Trunk, from the shared tools or `PATH`.
fn program() -> Result<Option<PathBuf>> {
    let kept = Repo::tools()?.join(format!("trunk-{TRUNK}/bin/trunk"));
    Ok(if kept.is_file() { Some(kept) } else { on_path("trunk") })
}

/// Trunk fetches nothing when it finds its tools on `PATH`.
fn path_with_tools(repo: &Repo) -> Result<std::ffi::OsString> {
    let runner = setup::test_runner(repo)?.and_then(|runner| runner.parent().map(Path::to_path_buf));
    let npm = repo.at("node_modules/.bin");
    let path = std::env::var_os("PATH").unwrap_or_default();
    Ok(std::env::join_paths(runner.into_iter().chain([npm]).chain(std::env::split_paths(&path)))?)
}

/// All pages and data files, by their path inside the site. The page in `assets/` that stands in for others offline is
/// none of them: only our own build has a service worker.
fn pages(site: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![site.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "html" || ending == "json") {
                found.push(path.strip_prefix(site)?.to_path_buf());
            }
        }
    }
    found.retain(|path| !path.starts_with("assets"));
    found.sort();
    Ok(found)
}

/// Pages are the same in title and `<main>`; data files to the byte.
fn same(ours: &Path, theirs: &Path) -> bool {
    let (Ok(ours), Ok(theirs)) = (std::fs::read_to_string(ours), std::fs::read_to_string(theirs)) else { return false };
    let part = |page: &str, start: &str, end: &str| {
        page.find(start).and_then(|at| page[at..].find(end).map(|length| page[at..at + length].to_owned()))
    };
    match part(&ours, "<main", "</main>") {
        Some(main) => {
            part(&theirs, "<main", "</main>") == Some(main)
                && part(&ours, "<title>", "</title>") == part(&theirs, "<title>", "</title>")
        }
        None => ours == theirs,
    }
}
