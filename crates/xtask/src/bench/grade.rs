//! `bench grade`: how long a switch of the lens takes to grade a library anew: one of ten thousand claims, natively and
//! in the browser, and the real one on a slow phone.
//!
//! `bench/grade` is compiled as the app is; `bench/grade.mjs` times it in the browser.

use super::budget::{self, Held, Unit};
use super::median::Runs;
use crate::pipeline::{self, Std};
use crate::process;
use crate::repo::Repo;
use crate::say;
use crate::setup;
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use std::fmt::{self, Display};
use std::path::{Path, PathBuf};

/// Claims of the large library.
const CLAIMS: usize = 10_000;
/// What a switch of all claims of the large library may take, in milliseconds.
const LARGE: f64 = 8.0;
/// What one of the real library may take on a slow phone: one picture on the screen.
const FRAME: f64 = 16.0;

/// What was measured.
#[derive(Debug)]
pub struct Report {
    shape: [u64; 3],
    timed: [Timed; 4],
}

/// The walks over all lenses in one place.
#[derive(Debug)]
struct Timed {
    place: &'static str,
    limit: f64,
    /// Reading the pack, where that belongs to it, gathering, and grading for the first time.
    first: f64,
    /// Each switch of a walk on which one switch of the lens moves at a time.
    one: Runs,
    /// Each of a walk on which all move, so that every graded claim is graded anew.
    all: Runs,
    levels: u64,
}

/// Builds what is timed, times it natively and in the browser, and reports.
pub fn run(repo: &Repo, runs: usize) -> Result<Report> {
    pipeline::pack(repo)?;
    let folder = repo.work().join("bench/grade");
    std::fs::create_dir_all(&folder).with_context(|| format!("could not make {}", folder.display()))?;
    std::fs::copy(repo.work().join("library.pack"), folder.join("real.pack")).context("could not copy the pack")?;
    let app = pipeline::ship(repo, &compiled(repo)?, "grade", str::to_owned)?;
    ensure!(app.is_small, "what did not go through wasm-opt is not what readers have");
    std::fs::write(folder.join("app.js"), app.js)?;
    std::fs::write(folder.join("app.wasm"), app.wasm)?;
    say::step("Measuring", &format!("{runs} rounds of 32 lenses; leave the machine alone meanwhile"));
    let natively = natively(repo, &folder, runs)?;
    let asked = json!({ "folder": folder, "runs": runs });
    let mut node =
        setup::bench_program(repo, "grade.mjs")?.context("Chromium or the packages of bench/ are missing")?;
    let browser = process::told(node.arg(asked.to_string()))?;
    Report::read(&natively, &serde_json::from_slice(&browser).context("bench/grade.mjs printed no JSON")?)
}

/// The core for the browser, compiled as the app is.
fn compiled(repo: &Repo) -> Result<PathBuf> {
    let target = target(repo);
    let mut cargo = pipeline::wasm_command(repo, &target, Std::for_release(repo))?;
    cargo.args(["--locked", "--manifest-path"]).arg(manifest(repo));
    process::run(&mut cargo).context("the grading bench could not be compiled for the browser")?;
    Ok(target.join("wasm32-unknown-unknown/wasm/claimscope-bench-grade.wasm"))
}

/// Makes the large library in the folder, and times it and the real one.
fn natively(repo: &Repo, folder: &Path, runs: usize) -> Result<Value> {
    let mut cargo = process::cargo();
    cargo.args(["run", "--quiet", "--release", "--locked", "--manifest-path"]).arg(manifest(repo));
    cargo.arg("--target-dir").arg(target(repo)).arg("--");
    cargo.arg(folder.join("real.pack")).arg(folder.join("large.pack")).args([CLAIMS.to_string(), runs.to_string()]);
    let printed = process::told(&mut cargo).context("the grading bench could not be run")?;
    serde_json::from_slice(&printed).context("bench/grade printed no JSON")
}

fn manifest(repo: &Repo) -> PathBuf {
    repo.at("bench/grade/Cargo.toml")
}

fn target(repo: &Repo) -> PathBuf {
    repo.cargo_target().join("bench-grade")
}

impl Timed {
    fn read(found: &Value, place: &'static str, limit: f64) -> Result<Self> {
        let times = |walk: &str| -> Result<Runs> {
            let list = found[walk].as_array().with_context(|| format!("{place}: nothing tells the walk `{walk}`"))?;
            Ok(Runs::new(list.iter().filter_map(Value::as_f64).collect()))
        };
        let first = found["first"].as_f64().with_context(|| format!("{place}: nothing tells the first time"))?;
        let levels = found["levels"].as_u64().with_context(|| format!("{place}: nothing tells the levels"))?;
        Ok(Self { place, limit, first, one: times("one")?, all: times("all")?, levels })
    }

    /// The budget: the median of switches after which every claim is graded anew.
    fn held(&self) -> Held {
        let what = format!("all graded anew, {}", self.place);
        Held { what, measured: self.all.median(), limit: self.limit, unit: Unit::Tenths }
    }
}

impl Report {
    fn read(natively: &Value, browser: &Value) -> Result<Self> {
        let timed = [
            Timed::read(&natively["large"], "10,000 claims, natively", LARGE)?,
            Timed::read(&browser["large"], "10,000 claims, wasm", LARGE)?,
            Timed::read(&natively["real"], "the library, natively", LARGE)?,
            Timed::read(&browser["real"], "the library, wasm, CPU ÷ 4", FRAME)?,
        ];
        let [large, there, real, here] = &timed;
        ensure!(
            large.levels == there.levels && real.levels == here.levels,
            "the browser grades otherwise than natively"
        );
        let count = |what: &str| natively["large"][what].as_u64().with_context(|| format!("nothing counts the {what}"));
        Ok(Self { shape: [count("claims")?, count("studies")?, count("links")?], timed })
    }

    /// Whether every budget is kept.
    pub fn is_kept(&self) -> bool {
        self.timed.iter().all(|timed| timed.held().is_kept())
    }

    /// Everything as JSON, times in milliseconds.
    pub fn json(&self) -> Value {
        let walk = |runs: &Runs| json!({ "median": runs.median(), "p95": runs.nearly_all() });
        let timed = self.timed.iter().map(|timed| {
            json!({ "place": timed.place, "first": timed.first, "one": walk(&timed.one), "all": walk(&timed.all), "budget": timed.held().json() })
        });
        let [claims, studies, links] = self.shape;
        json!({ "claims": claims, "studies": studies, "links": links, "timed": timed.collect::<Vec<_>>() })
    }
}

impl Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [claims, studies, links] = self.shape;
        writeln!(f, "A library of {claims} claims, {studies} studies and {links} links, and the real one.")?;
        writeln!(f, "Milliseconds for one step of a walk over 32 lenses: median, and what 95 of 100 stay under.\n")?;
        writeln!(
            f,
            "| where | first time | one switch moves | | all move | |\n| --- | ---: | ---: | ---: | ---: | ---: |"
        )?;
        for Timed { place, first, one, all, .. } in &self.timed {
            let cell = |value: Option<f64>| value.map_or("–".into(), |value| format!("{value:.2}"));
            let [one, all] = [one, all].map(|runs| format!("{} | {}", cell(runs.median()), cell(runs.nearly_all())));
            writeln!(f, "| {place} | {first:.1} | {one} | {all} |")?;
        }
        let held: Vec<Held> = self.timed.iter().map(Timed::held).collect();
        write!(f, "\n{}", budget::table(held.iter()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(took: f64, levels: u64) -> Value {
        let walk = vec![took; 32];
        let one = json!({ "claims": 10_000, "studies": 15_104, "links": 60_000, "first": 40.0, "one": walk, "all": walk, "levels": levels });
        json!({ "large": one, "real": one })
    }

    #[test]
    fn a_switch_within_its_budget_is_kept_and_a_slower_one_is_over() {
        let report = Report::read(&found(1.0, 7), &found(7.9, 7)).expect("the records are whole");
        assert!(report.is_kept(), "{report}");
        let report = Report::read(&found(1.0, 7), &found(8.1, 7)).expect("the records are whole");
        assert!(!report.is_kept() && report.to_string().contains("wasm | 8.1 ms | 8.0 ms | over |"), "{report}");
    }

    #[test]
    fn a_browser_that_grades_otherwise_is_refused() {
        let error = Report::read(&found(1.0, 7), &found(1.0, 8)).expect_err("the levels differ").to_string();
        assert!(error.contains("otherwise than natively"), "{error}");
        assert!(Report::read(&found(1.0, 7), &json!({})).is_err());
    }
}
