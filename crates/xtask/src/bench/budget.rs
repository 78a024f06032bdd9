//! Budgets, each beside what was measured.

use serde_json::{Value, json};
use std::fmt::Write;

/// A budget with what was measured.
pub struct Held {
    /// What is held.
    pub what: String,
    /// What was measured; `None` when nothing could be.
    pub measured: Option<f64>,
    /// What it may be at most.
    pub limit: f64,
    /// In what.
    pub unit: Unit,
}

/// In what something is measured.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// One by the other.
    Ratio,
    /// Milliseconds.
    Milliseconds,
    /// Milliseconds, so few that their tenths matter.
    Tenths,
    /// Bytes; from ten thousand on told as kilobytes.
    Bytes,
    /// Things that are counted: requests, points.
    Count,
}

impl Held {
    /// Whether it is within the budget. What could not be measured is not.
    pub fn is_kept(&self) -> bool {
        self.measured.is_some_and(|measured| measured <= self.limit)
    }

    /// As JSON.
    pub fn json(&self) -> Value {
        json!({ "what": self.what, "measured": self.measured, "limit": self.limit, "kept": self.is_kept() })
    }
}

/// A table of budgets, a row each.
pub fn table<'a>(held: impl Iterator<Item = &'a Held>) -> String {
    let mut table = String::from("| budget | measured | at most | |\n| --- | ---: | ---: | --- |\n");
    for held in held {
        let verdict = if held.is_kept() { "ok" } else { "over" };
        let measured = held.measured.map_or("–".into(), |value| told(value, held.unit));
        // Writing to a text cannot fail.
        let _ = writeln!(table, "| {} | {measured} | {} | {verdict} |", held.what, told(held.limit, held.unit));
    }
    table
}

fn told(value: f64, unit: Unit) -> String {
    match unit {
        Unit::Ratio => format!("{value:.3}"),
        Unit::Milliseconds => format!("{value:.0} ms"),
        Unit::Tenths => format!("{value:.1} ms"),
        Unit::Bytes if value < 10_000.0 => format!("{value:.0} B"),
        Unit::Bytes => format!("{:.1} kB", value / 1000.0),
        Unit::Count => format!("{value:.0}"),
    }
}
