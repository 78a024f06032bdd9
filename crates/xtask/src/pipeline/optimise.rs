//! wasm-opt and terser, where npm's packages are installed. They take long, so that results are kept by their
//! inputs.

use super::bindgen::Bound;
use super::stamp;
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

/// Functions with one caller are put there up to this many instructions, and no others: measured, 0.9 % smaller as
/// brotli than what `-Oz` takes for itself.
const INLINING: [&str; 4] = ["--one-caller-inline-max-function-size", "50", "--always-inline-max-function-size", "0"];

/// The app as it is shipped.
pub struct App {
    /// The module that loads the wasm.
    pub js: String,
    /// The wasm.
    pub wasm: Vec<u8>,
    /// Whether both went through the tools that make them small.
    pub is_small: bool,
}

/// What terser may take as given: a module of today's JavaScript whose names nobody outside uses.
const TERSER: [&str; 6] = ["--module", "--ecma", "2022", "--compress", "passes=3,toplevel", "--mangle"];

/// Makes wasm and module small, unless that was done before.
pub fn run(repo: &Repo, bound: &Bound, start: fn(&str) -> String) -> Result<App> {
    let js = std::fs::read_to_string(&bound.js).with_context(|| format!("could not read {}", bound.js.display()))?;
    let module = start(&js);
    let (wasm_opt, terser) = (setup::node_program(repo, "wasm-opt"), setup::node_program(repo, "terser"));
    let (Some(wasm_opt), Some(terser)) = (wasm_opt, terser) else {
        say::note("without Node the app is left about a third larger than it has to be; it works all the same");
        return Ok(App { js: module, wasm: read(&bound.wasm)?, is_small: false });
    };
    let wasm = read(&optimised(&wasm_opt, bound)?)?;
    let js = String::from_utf8(read(&minified(&terser, &bound.js.with_file_name(""), &module)?)?)
        .context("terser's module is not UTF-8")?;
    Ok(App { js, wasm, is_small: true })
}

/// What answers the search, made small unless that was done before. Nothing binds it: its exports take and give numbers.
pub fn finder(repo: &Repo, raw: &Path) -> Result<Vec<u8>> {
    let bytes = read(raw)?;
    let folder = repo.work().join("finder").join(stamp::hash([&bytes[..]]));
    let bound = Bound { js: folder.join("none.js"), wasm: folder.join("whole.wasm") };
    stamp::write_if_changed(&bound.wasm, &bytes)?;
    match setup::node_program(repo, "wasm-opt") {
        Some(program) => read(&optimised(&program, &bound)?),
        None => Ok(bytes),
    }
}

/// A script that stands by itself, made small in a folder of its own; without its comments where there is no terser.
pub fn script(repo: &Repo, source: &str) -> Result<String> {
    let Some(terser) = setup::node_program(repo, "terser") else {
        return Ok(claimscope_site::without_comments(source));
    };
    let folder = repo.work().join("scripts");
    std::fs::create_dir_all(&folder).with_context(|| format!("could not make {}", folder.display()))?;
    String::from_utf8(read(&minified(&terser, &folder, source)?)?).context("terser's script is not UTF-8")
}

fn read(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).with_context(|| format!("could not read {}", path.display()))
}

fn minified(program: &Path, folder: &Path, module: &str) -> Result<PathBuf> {
    let hash = stamp::hash([module.as_bytes()]);
    let small = folder.join(format!("small-{hash}.js"));
    if !small.is_file() {
        let (whole, half_done) = (small.with_extension("whole.js"), small.with_extension("part"));
        std::fs::write(&whole, module)?;
        process::capture(Command::new(program).arg(&whole).args(TERSER).arg("--output").arg(&half_done))?;
        std::fs::rename(&half_done, &small)?;
    }
    Ok(small)
}

fn optimised(program: &Path, bound: &Bound) -> Result<PathBuf> {
    let strip = ["--strip-debug", "--strip-producers", "--strip-target-features"];
    optimised_as(program, bound, "small.wasm", "the app with wasm-opt -Oz", &strip)
}

/// The same code with the names of its functions, for looking into.
pub fn named(repo: &Repo, bound: &Bound) -> Result<Vec<u8>> {
    let program = setup::node_program(repo, "wasm-opt").context("wasm-opt is missing: it comes with npm's packages")?;
    read(&optimised_as(&program, bound, "named.wasm", "the app once more, with names", &["--debuginfo"])?)
}

fn optimised_as(program: &Path, bound: &Bound, name: &str, what: &str, options: &[&str]) -> Result<PathBuf> {
    let small = bound.wasm.with_file_name(name);
    if small.is_file() {
        return Ok(small);
    }
    let half_done = small.with_extension("part");
    let mut command = Command::new(program);
    command.arg(&bound.wasm).arg("-Oz").args(INLINING).args(options).args(FEATURES).arg("-o").arg(&half_done);
    process::behind("Optimising", what, &mut command)?;
    std::fs::rename(&half_done, &small)?;
    Ok(small)
}
