//! The app to wasm. Cargo decides whether anything has to be compiled.

use super::remap;
use crate::process;
use crate::repo::Repo;
use crate::say;
use crate::setup;
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Which standard library the app is compiled with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Std {
    /// The one that comes with the toolchain: quick, and all that is stable.
    #[default]
    Shipped,
    /// One that is compiled with the app, for size, and in which a panic is a trap without a message. It takes
    /// flags that are not stable yet, so that it is a choice for releases, and the other way is tested as well.
    Rebuilt,
}

impl Std {
    /// What publishing takes: the small one where its source is.
    pub fn for_release(repo: &Repo) -> Self {
        if setup::has_std_source(repo) { Self::Rebuilt } else { Self::Shipped }
    }

    /// A folder of its own, so that going from one to the other compiles nothing again.
    pub fn target(self, repo: &Repo) -> PathBuf {
        match self {
            Self::Shipped => repo.cargo_target().to_path_buf(),
            Self::Rebuilt => repo.cargo_target().join("wasm-small"),
        }
    }

    /// The name under which results are kept.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Shipped => "stable",
            Self::Rebuilt => "small",
        }
    }

    /// Flags of the compiler.
    const fn flags(self) -> &'static [&'static str] {
        match self {
            Self::Shipped => &[],
            Self::Rebuilt => {
                &["-Zunstable-options", "-Cpanic=immediate-abort", "-Zlocation-detail=none", "-Zfmt-debug=none"]
            }
        }
    }

    /// What cargo takes from its environment.
    const fn environment(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Shipped => &[],
            Self::Rebuilt => &[
                ("RUSTC_BOOTSTRAP", "1"),
                ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
                ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
            ],
        }
    }
}

/// Compiles the browser build around a pack, and gives its path.
///
/// The app alone is built (`-p`), never the workspace: with other packages in one build their features
/// would be joined, and the browser would be sent the native renderer too.
pub fn compile(repo: &Repo, pack: &Path, target: &Path, std: Std) -> Result<PathBuf> {
    let started = say::now();
    let wasm = target.join("wasm32-unknown-unknown/wasm/claimscope.wasm");
    let before = modified(&wasm);
    let mut cargo = command(repo, target, std)?;
    cargo.args(["--package", "claimscope", "--bin", "claimscope"]).env("CLAIMSCOPE_PACK", pack);
    process::run(&mut cargo).context("the app could not be compiled for the browser")?;
    let detail = if modified(&wasm) == before {
        "up to date".into()
    } else {
        format!("compiled ({})", say::seconds(started.elapsed()))
    };
    say::step("App", &detail);
    Ok(wasm)
}

/// Compiles what answers the search, and gives its path. Its features are its own: no build joins it with the app.
pub fn compile_finder(repo: &Repo, std: Std) -> Result<PathBuf> {
    let target = std.target(repo);
    let mut cargo = bare_command(repo, &target, std)?;
    // Measured: 2 % smaller as brotli than with "z", and faster.
    cargo.args(["--package", "claimscope-finder", "--lib"]).env("CARGO_PROFILE_WASM_OPT_LEVEL", "s");
    process::run(&mut cargo).context("the search could not be compiled for the browser")?;
    Ok(target.join("wasm32-unknown-unknown/wasm/claimscope_finder.wasm"))
}

/// Cargo, about to compile for the browser into a folder; which package is left to say.
pub fn command(repo: &Repo, target: &Path, std: Std) -> Result<Command> {
    let mut cargo = bare_command(repo, target, std)?;
    cargo.args(["--features", "browser"]);
    Ok(cargo)
}

fn bare_command(repo: &Repo, target: &Path, std: Std) -> Result<Command> {
    let mut cargo = process::cargo();
    cargo.args(["build", "--profile", "wasm", "--target", "wasm32-unknown-unknown"]);
    cargo.arg("--target-dir").arg(target).env(remap::VARIABLE, remap::flags(repo, std.flags())?);
    cargo.envs(std.environment().iter().copied()).current_dir(repo.root());
    Ok(cargo)
}

fn modified(path: &Path) -> Option<std::time::SystemTime> {
    path.metadata().and_then(|data| data.modified()).ok()
}
