//! Two builds from clean clones are identical to the byte.
//!
//! Each clone stands in a folder of its own and is compiled from nothing into a folder of its own, so that no path and
//! no order of this machine can be the same by chance. What was not committed is not built.

use super::{Context, Outcome};
use crate::process;
use crate::repo::Repo;
use crate::say;
use anyhow::{Context as _, Result};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Names of the clones: of different length, one with a space.
const CLONES: [&str; 2] = ["one", "the other one"];
/// How many differing files are named.
const NAMED: usize = 20;

/// Every file of a built site by its path, as a hash of its bytes.
type Files = BTreeMap<PathBuf, [u8; 32]>;

/// Clones, builds and compares. The clones go when they are the same, and stay to be looked at when not.
pub fn run(context: &Context<'_>) -> Result<Outcome> {
    // Outside the repository, whose own `.cargo/config.toml` cargo would find above a clone. TMPDIR moves it.
    let work = std::env::temp_dir().join(format!("claimscope-twice-{}", std::process::id()));
    emptied(&work)?;
    let [first, second] = CLONES.map(|name| built(context.repo, &work.join(name)));
    let (first, second) = (first?, second?);
    let differing = differing(&first, &second);
    differing.iter().take(NAMED).for_each(|path| say::note(&format!("{} differs between two builds", path.display())));
    if differing.is_empty() {
        std::fs::remove_dir_all(&work).with_context(|| format!("could not remove {}", work.display()))?;
    } else {
        say::note(&format!("both builds stand below {}", work.display()));
    }
    Ok(Outcome::Ran { passed: first.len().saturating_sub(differing.len()), failed: differing.len() })
}

/// Clones the repository and builds it from nothing.
fn built(repo: &Repo, clone: &Path) -> Result<Files> {
    process::capture(Command::new("git").args(["clone", "--quiet", "--local"]).arg(repo.root()).arg(clone))?;
    let target = clone.with_extension("target");
    let mut cargo = process::cargo();
    cargo.args(["xtask", "build"]).current_dir(clone).env("CARGO_TARGET_DIR", target);
    process::run(&mut cargo).with_context(|| format!("the clone in {} could not be built", clone.display()))?;
    hashes(&clone.join("dist"))
}

/// What differs, or is in one of them only.
fn differing<'a>(first: &'a Files, second: &'a Files) -> Vec<&'a PathBuf> {
    let mut paths: Vec<&PathBuf> = first.keys().chain(second.keys()).collect();
    paths.sort();
    paths.dedup();
    paths.retain(|path| first.get(*path) != second.get(*path));
    paths
}

fn hashes(dist: &Path) -> Result<Files> {
    let mut files = Files::new();
    let mut folders = vec![dist.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).with_context(|| format!("could not read {}", folder.display()))? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = std::fs::read(&path).with_context(|| format!("could not read {}", path.display()))?;
                files.insert(path.strip_prefix(dist)?.to_path_buf(), Sha256::digest(bytes).into());
            }
        }
    }
    anyhow::ensure!(!files.is_empty(), "{} holds nothing", dist.display());
    Ok(files)
}

fn emptied(folder: &Path) -> Result<()> {
    if folder.exists() {
        std::fs::remove_dir_all(folder).with_context(|| format!("could not empty {}", folder.display()))?;
    }
    Ok(std::fs::create_dir_all(folder)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(files: &[(&str, &str)]) -> Files {
        let folder = tempfile::tempdir().expect("there is a temporary folder");
        for (name, text) in files {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().expect("it stands in a folder")).expect("the folder can be made");
            std::fs::write(path, text).expect("the file can be written");
        }
        hashes(folder.path()).expect("the folder can be read")
    }

    #[test]
    fn the_same_files_in_other_folders_do_not_differ() {
        let files = [("index.html", "a"), ("assets/a.wasm", "b")];
        assert_eq!(differing(&site(&files), &site(&files)), Vec::<&PathBuf>::new());
    }

    #[test]
    fn a_changed_file_and_one_that_is_missing_are_named() {
        let first = site(&[("index.html", "a"), ("assets/a.wasm", "b"), ("kept.txt", "c")]);
        let second = site(&[("index.html", "A"), ("kept.txt", "c")]);
        assert_eq!(differing(&first, &second), [Path::new("assets/a.wasm"), Path::new("index.html")]);
    }
}
