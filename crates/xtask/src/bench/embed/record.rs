//! What `bench/embed.mjs` recorded, as medians.

use crate::bench::median::Runs;
use anyhow::{Context, Result};
use serde_json::Value;

/// The posts: without anything, and a second time; with a card as a frame, by the script, three by the script, and one
/// far below the screen; and with what others embed.
pub const NAMES: [&str; 8] = ["none", "again", "frame", "script", "three", "far", "giscus", "youtube"];

/// What is recorded of each load.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Metric {
    /// First Contentful Paint of the post, in milliseconds.
    Fcp,
    /// Largest Contentful Paint of the post, in milliseconds.
    Lcp,
    /// Total Blocking Time of the post and its frames, in milliseconds.
    Tbt,
    /// Until the first card is painted, in milliseconds.
    Card,
    /// Cumulative Layout Shift of the post.
    Cls,
    /// How many requests were made.
    Requests,
    /// How many of them were for cards.
    Cards,
    /// Bytes over the wire, headers included.
    Bytes,
}

impl Metric {
    /// All, in the order of the table.
    pub const ALL: [Self; 8] =
        [Self::Fcp, Self::Lcp, Self::Tbt, Self::Card, Self::Cls, Self::Requests, Self::Cards, Self::Bytes];

    /// Its name in the record and in JSON.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Fcp => "fcp",
            Self::Lcp => "lcp",
            Self::Tbt => "tbt",
            Self::Card => "card",
            Self::Cls => "cls",
            Self::Requests => "requests",
            Self::Cards => "cards",
            Self::Bytes => "bytes",
        }
    }

    /// Its name over a column.
    pub const fn heading(self) -> &'static str {
        match self {
            Self::Fcp => "FCP ms",
            Self::Lcp => "LCP ms",
            Self::Tbt => "TBT ms",
            Self::Card => "card painted ms",
            Self::Cls => "CLS",
            Self::Requests => "requests",
            Self::Cards => "… for cards",
            Self::Bytes => "transferred kB",
        }
    }
}

/// All loads of one post.
#[derive(Debug)]
pub struct Loads {
    /// Which, as in [`NAMES`].
    pub name: &'static str,
    runs: [Runs; Metric::ALL.len()],
}

impl Loads {
    /// The runs of a metric.
    pub const fn of(&self, metric: Metric) -> &Runs {
        &self.runs[metric as usize]
    }
}

/// What is put onto the post itself, as brotli, in bytes.
#[derive(Clone, Copy, Debug)]
pub struct Weights {
    /// Our script.
    pub script: f64,
    /// The web component of giscus.
    pub giscus: f64,
    /// Script and style of lite-youtube-embed.
    pub youtube: f64,
}

/// What Lighthouse says of a post.
#[derive(Debug)]
pub struct Speed {
    /// Its points for performance, 0 to 100.
    pub performance: Runs,
    /// Its total blocking time, in milliseconds.
    pub blocked: Runs,
}

/// Everything that was recorded.
#[derive(Debug)]
pub struct Record {
    /// Every post.
    pub loads: Vec<Loads>,
    /// What is put onto it.
    pub weights: Weights,
    /// What Lighthouse says of the post without cards, and with three.
    pub lighthouse: [Speed; 2],
}

impl Record {
    /// The median of a metric of a post.
    pub fn median(&self, name: &str, metric: Metric) -> Option<f64> {
        self.loads.iter().find(|loads| loads.name == name)?.of(metric).median()
    }
}

/// Reads what was printed.
pub fn read(printed: &Value) -> Result<Record> {
    let number = |group: &str, name: &str| {
        printed[group][name].as_f64().with_context(|| format!("the record does not tell the {group} of {name}"))
    };
    let all = printed["loads"].as_array().context("the record holds no loads")?;
    let loads = NAMES.map(|name| {
        let of = |metric: Metric| {
            let same = all.iter().filter(|load| load["name"] == name);
            Runs::new(same.filter_map(|load| load[metric.key()].as_f64()).collect())
        };
        Loads { name, runs: Metric::ALL.map(of) }
    });
    let speed = |name: &str| {
        let said = printed["lighthouse"][name].as_array().map_or(&[][..], Vec::as_slice);
        let of = |key: &str| Runs::new(said.iter().filter_map(|one| one[key].as_f64()).collect());
        Speed { performance: of("performance"), blocked: of("blocked") }
    };
    Ok(Record {
        loads: loads.into(),
        weights: Weights {
            script: number("weights", "script")?,
            giscus: number("weights", "giscus")?,
            youtube: number("weights", "youtube")?,
        },
        lighthouse: [speed("none"), speed("three")],
    })
}
