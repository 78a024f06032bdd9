//! What `bench/load.mjs` recorded, as medians.

use super::PAGES;
use crate::bench::median::Runs;
use anyhow::{Context, Result};
use serde_json::Value;

/// Who is loaded: our pages, the same by hand, the front page by hand a second time, and the twins.
const NAMES: [&str; 5] = ["ours", "plain", "again", "react", "yew"];

/// What is recorded of each load, in milliseconds or bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Metric {
    /// First Contentful Paint.
    Fcp,
    /// Largest Contentful Paint.
    Lcp,
    /// Total Blocking Time.
    Tbt,
    /// The longest task of the load.
    Longest,
    /// The longest task between the last byte of code and the app being ready.
    Hydrating,
    /// From the start of the navigation until the app answers clicks.
    Ready,
    /// From a click to the paint of its answer.
    Click,
    /// Bytes over the wire, headers included.
    Bytes,
    /// JavaScript's heap, in bytes.
    Heap,
    /// wasm's memory, in bytes.
    Wasm,
}

impl Metric {
    /// All, in the order of the table.
    pub const ALL: [Self; 10] = [
        Self::Fcp,
        Self::Lcp,
        Self::Tbt,
        Self::Longest,
        Self::Hydrating,
        Self::Ready,
        Self::Click,
        Self::Bytes,
        Self::Heap,
        Self::Wasm,
    ];

    /// Its name in the record and in JSON.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Fcp => "fcp",
            Self::Lcp => "lcp",
            Self::Tbt => "tbt",
            Self::Longest => "longest",
            Self::Hydrating => "hydrating",
            Self::Ready => "ready",
            Self::Click => "click",
            Self::Bytes => "bytes",
            Self::Heap => "heap",
            Self::Wasm => "wasm",
        }
    }

    /// Its name over a column.
    pub const fn heading(self) -> &'static str {
        match self {
            Self::Fcp => "FCP ms",
            Self::Lcp => "LCP ms",
            Self::Tbt => "TBT ms",
            Self::Longest => "longest task ms",
            Self::Hydrating => "… hydrating ms",
            Self::Ready => "answers after ms",
            Self::Click => "click to paint ms",
            Self::Bytes => "transferred kB",
            Self::Heap => "JS heap kB",
            Self::Wasm => "wasm memory kB",
        }
    }

    /// Whether it is bytes; everything else is milliseconds.
    pub const fn is_bytes(self) -> bool {
        matches!(self, Self::Bytes | Self::Heap | Self::Wasm)
    }
}

/// All loads of one page of one contestant.
#[derive(Debug)]
pub struct Loads {
    /// Who, as in [`NAMES`].
    pub name: String,
    /// The kind of page.
    pub page: String,
    runs: [Runs; Metric::ALL.len()],
}

impl Loads {
    /// The runs of a metric.
    pub const fn of(&self, metric: Metric) -> &Runs {
        &self.runs[metric as usize]
    }
}

/// Everything that was recorded.
#[derive(Debug)]
pub struct Record {
    /// Every page, by its kind.
    pub loads: Vec<Loads>,
    /// What the code of each twin weighs without the claims, as brotli.
    pub react_code: usize,
    /// The same of the Yew twin.
    pub yew_code: usize,
}

impl Record {
    /// The median of a metric for a contestant's page.
    pub fn median(&self, name: &str, page: &str, metric: Metric) -> Option<f64> {
        self.loads.iter().find(|loads| loads.name == name && loads.page == page)?.of(metric).median()
    }
}

/// Reads what was printed.
pub fn read(printed: &Value) -> Result<Record> {
    let weight = |twin: &str| {
        let bytes = printed["code"][twin].as_u64().and_then(|bytes| usize::try_from(bytes).ok());
        bytes.with_context(|| format!("the record does not tell what the {twin} twin weighs"))
    };
    let all = printed["loads"].as_array().context("the record holds no loads")?;
    let mut names: Vec<(&str, &str)> = Vec::new();
    for load in all {
        let name = (load["name"].as_str().unwrap_or_default(), load["page"].as_str().unwrap_or_default());
        if !names.contains(&name) {
            names.push(name);
        }
    }
    // By page, then by who: rounds begin at another one each time.
    let place = |known: &[&str], name: &str| known.iter().position(|one| *one == name);
    names.sort_by_key(|(name, page)| (place(&PAGES, page).unwrap_or(PAGES.len()), place(&NAMES, name)));
    let loads = names.into_iter().map(|(name, page)| {
        let same = |load: &&Value| load["name"] == name && load["page"] == page;
        let runs = |metric: Metric| {
            Runs::new(all.iter().filter(same).filter_map(|load| load[metric.key()].as_f64()).collect())
        };
        Loads { name: name.to_owned(), page: page.to_owned(), runs: Metric::ALL.map(runs) }
    });
    Ok(Record { loads: loads.collect(), react_code: weight("react")?, yew_code: weight("yew")? })
}
