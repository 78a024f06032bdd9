//! `bench worker`: what our service worker weighs beside the one that Workbox generates for the same files.

use crate::pipeline::{self, Options, Std};
use crate::process;
use crate::repo::Repo;
use crate::setup;
use anyhow::{Context, Result};
use claimscope_site::offline;
use serde_json::{Value, json};
use std::fmt::{self, Display};

/// What ours may weigh by what Workbox's weighs.
const LIMIT: f64 = 0.35;

/// Both weights, in bytes as brotli.
#[derive(Debug)]
pub struct Report {
    version: String,
    ours: u64,
    workbox: u64,
}

/// Builds the site, has Workbox generate its worker for the very files that ours keeps, and weighs both.
pub fn run(repo: &Repo) -> Result<Report> {
    let dist = repo.dist();
    pipeline::build(repo, &Options { base_url: None, out: dist.clone(), std: Std::for_release(repo), compress: true })?;
    let text = std::fs::read_to_string(dist.join(offline::WORKER)).context("the built site has no worker")?;
    let kept = offline::kept_by(&text).context("the worker names no files")?;
    let files: Vec<String> =
        kept.into_iter().map(|path| if path.ends_with('/') { path + "index.html" } else { path }).collect();
    let stand_in = files.iter().find(|path| path.starts_with("assets/") && path.ends_with(".html"));
    let asked = json!({ "dist": dist, "work": repo.work().join("bench"), "files": files, "standIn": stand_in });
    let mut node = setup::bench_program(repo, "worker.mjs")?.context("the packages of bench/ are missing")?;
    let printed = process::told(node.arg(asked.to_string()))?;
    Report::read(&serde_json::from_slice(&printed).context("bench/worker.mjs printed no JSON")?)
}

impl Report {
    fn read(printed: &Value) -> Result<Self> {
        let weight = |who: &str| printed[who].as_u64().with_context(|| format!("nothing tells what {who} weighs"));
        let version = printed["version"].as_str().context("nothing tells the version of Workbox")?.to_owned();
        Ok(Self { version, ours: weight("ours")?, workbox: weight("workbox")? })
    }

    /// Ours by theirs.
    #[expect(clippy::cast_precision_loss, reason = "workers weigh a few thousand bytes")]
    fn ratio(&self) -> f64 {
        self.ours as f64 / self.workbox as f64
    }

    /// Whether ours is as light as it has to be.
    pub fn is_kept(&self) -> bool {
        self.ratio() <= LIMIT
    }

    /// Everything as JSON, weights in bytes.
    pub fn json(&self) -> Value {
        let Self { version, ours, workbox } = self;
        json!({ "workbox_version": version, "ours": ours, "workbox": workbox, "ratio": self.ratio(), "limit": LIMIT, "kept": self.is_kept() })
    }
}

impl Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| service worker for the same files | brotli, bytes |\n| --- | ---: |")?;
        writeln!(f, "| ours | {} |\n| Workbox {}, generated | {} |\n", self.ours, self.version, self.workbox)?;
        let verdict = if self.is_kept() { "ok" } else { "over" };
        writeln!(f, "| budget | measured | at most | |\n| --- | ---: | ---: | --- |")?;
        writeln!(f, "| worker, ours / Workbox | {:.3} | {LIMIT:.3} | {verdict} |", self.ratio())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(ours: u64) -> Report {
        Report::read(&json!({ "version": "7.4.0", "ours": ours, "workbox": 1000 })).expect("the record is whole")
    }

    #[test]
    fn a_worker_is_kept_up_to_its_share_and_over_beyond() {
        assert!(report(350).is_kept() && report(350).to_string().contains("| 0.350 | 0.350 | ok |"));
        assert!(!report(351).is_kept() && report(351).to_string().contains("| 0.351 | 0.350 | over |"));
    }

    #[test]
    fn a_record_without_a_weight_is_refused() {
        assert!(Report::read(&json!({ "version": "7.4.0", "ours": 1 })).is_err());
    }
}
