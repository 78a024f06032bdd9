//! The JavaScript that loads the wasm, by wasm-bindgen's own library: no tool to install, and its
//! version is that of `Cargo.lock` by construction.

use super::{rename, stamp};
use crate::repo::Repo;
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use wasm_bindgen_cli_support::Bindgen;

/// Folders from before names were made short are made anew.
const RENAMED: &[u8] = b"short names";

/// The app's files for the browser.
pub struct Bound {
    /// The JavaScript.
    pub js: PathBuf,
    /// The wasm.
    pub wasm: PathBuf,
}

/// Binds the wasm into the folder of this name, unless that was done before. What other steps keep in the
/// folder was made from these files, and goes with them.
pub fn run(repo: &Repo, raw: &Path, name: &str) -> Result<Bound> {
    let bytes = std::fs::read(raw).with_context(|| format!("could not read {}", raw.display()))?;
    let made_from = stamp::hash([&bytes[..], RENAMED]);
    let folder = repo.work().join("bound").join(name);
    let stamp = folder.join("made-from");
    let bound = Bound { js: folder.join("claimscope.js"), wasm: folder.join("claimscope_bg.wasm") };
    if stamp::is_fresh(&stamp, &made_from) {
        return Ok(bound);
    }
    if folder.exists() {
        std::fs::remove_dir_all(&folder).with_context(|| format!("could not empty {}", folder.display()))?;
    }
    let mut bindgen = Bindgen::new();
    bindgen.input_bytes("claimscope", bytes).typescript(false).omit_default_module_path(true);
    bindgen.web(true).and_then(|bindgen| bindgen.generate(&folder)).context("wasm-bindgen could not bind the app")?;
    let (wasm, js) = (&bound.wasm, &bound.js);
    let (short, named) = rename::renamed(&std::fs::read(wasm)?, &std::fs::read_to_string(js)?)?;
    std::fs::write(wasm, short)?;
    std::fs::write(js, named)?;
    stamp::write_if_changed(&stamp, made_from.as_bytes())?;
    Ok(bound)
}
