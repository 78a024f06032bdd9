//! Where things stand in this repository and on this machine.

use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

/// The repository that this program was built from.
pub struct Repo {
    root: PathBuf,
    cargo_target: PathBuf,
    xtask: PathBuf,
}

impl Repo {
    /// Finds the repository: two folders above this crate.
    pub fn find() -> Result<Self> {
        let manifest =
            std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
        let root =
            manifest.ancestors().nth(2).context("this crate has moved: expected it two folders below the root")?;
        let cargo_target =
            std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |dir| root.join(dir));
        let xtask = std::env::current_exe().context("could not find out where this program stands")?;
        Ok(Self { root: root.to_path_buf(), cargo_target, xtask })
    }

    /// A path from the root on.
    pub fn at(&self, path: impl AsRef<Path>) -> PathBuf {
        self.root.join(path)
    }

    /// The root.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Where cargo writes what it builds.
    pub fn cargo_target(&self) -> &Path {
        &self.cargo_target
    }

    /// This program. Asked for at the start: once cargo has built it anew, the system no longer tells.
    pub fn xtask(&self) -> &Path {
        &self.xtask
    }

    /// Where this program keeps what it made before: packs, bound and optimised wasm, logs, stamps.
    pub fn work(&self) -> PathBuf {
        self.root.join("target/claimscope")
    }

    /// The content folder.
    pub fn content(&self) -> PathBuf {
        self.root.join("content")
    }

    /// Where the site is built.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// The version of a package in `Cargo.lock`, which tools outside cargo have to match.
    pub fn locked_version(&self, package: &str) -> Result<String> {
        let path = self.at("Cargo.lock");
        let lock = std::fs::read_to_string(&path).with_context(|| format!("could not read {}", path.display()))?;
        let named = format!("name = \"{package}\"\nversion = \"");
        lock.split_once(&named)
            .and_then(|(_, rest)| rest.split_once('"'))
            .map(|(version, _)| version.to_owned())
            .with_context(|| format!("Cargo.lock names no package {package}"))
    }

    /// Where tools are kept that several checkouts can share.
    pub fn tools() -> Result<PathBuf> {
        let home = || std::env::var_os("HOME").map(PathBuf::from);
        let cache = if cfg!(target_os = "macos") {
            home().map(|home| home.join("Library/Caches"))
        } else {
            std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from).or_else(|| home().map(|home| home.join(".cache")))
        };
        Ok(cache.context("found no home folder to keep tools in: set HOME")?.join("claimscope/tools"))
    }
}

/// The program of this name on `PATH`.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}
