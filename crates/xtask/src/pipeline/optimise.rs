//! wasm-opt, where npm's binaryen is installed. Takes long, so that its result is kept by its input.

use super::bindgen::Bound;
use crate::repo::Repo;
use crate::say;
use crate::{process, setup};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What rustc emits today and wasm-opt takes as given. All of it is in every browser since 2022.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// The app as it is shipped.
pub struct App {
    /// The JavaScript that loads the wasm.
    pub js: String,
    /// The wasm.
    pub wasm: Vec<u8>,
    /// Whether it went through wasm-opt.
    pub is_small: bool,
}

/// Makes the wasm small, unless that was done before.
pub fn run(repo: &Repo, bound: &Bound) -> Result<App> {
    let js = std::fs::read_to_string(&bound.js).with_context(|| format!("could not read {}", bound.js.display()))?;
    let small = match setup::node_program(repo, "wasm-opt") {
        Some(program) => Some(optimised(&program, bound)?),
        None => {
            say::note("without Node the app is left about a third larger than it has to be; it works all the same");
            None
        }
    };
    let path = small.as_ref().unwrap_or(&bound.wasm);
    let wasm = std::fs::read(path).with_context(|| format!("could not read {}", path.display()))?;
    Ok(App { js, wasm, is_small: small.is_some() })
}

fn optimised(program: &Path, bound: &Bound) -> Result<PathBuf> {
    let small = bound.wasm.with_file_name("small.wasm");
    if small.is_file() {
        return Ok(small);
    }
    let half_done = small.with_extension("part");
    let mut command = Command::new(program);
    command.arg(&bound.wasm).args(["-Oz", "--strip-debug", "--strip-producers", "--strip-target-features"]);
    command.args(FEATURES).arg("-o").arg(&half_done);
    process::behind("Optimising", "the app with wasm-opt -Oz", &mut command)?;
    std::fs::rename(&half_done, &small)?;
    Ok(small)
}
