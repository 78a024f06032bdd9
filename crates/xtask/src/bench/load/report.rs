//! The report: every page, every budget, and whether the machine was steady enough to tell.

use super::held;
use super::record::{Metric, Record};
use crate::bench::budget::{self, Held};
use serde_json::{Map, Value, json};
use std::fmt::{self, Display};

/// What a bench came to.
pub struct Report {
    record: Record,
    held: Vec<Held>,
    drift: Vec<Held>,
    runs: usize,
}

impl Report {
    /// Judges a record. `code` is what our own code weighs, in bytes.
    pub fn new(record: Record, code: usize, runs: usize) -> Self {
        let (held, drift) = (held::all(&record, code), held::drift(&record));
        Self { record, held, drift, runs }
    }

    /// Whether the same page, measured twice, came out the same. Otherwise nothing here counts.
    pub fn is_steady(&self) -> bool {
        self.drift.iter().all(Held::is_kept)
    }

    /// Everything as JSON: medians and spreads in milliseconds and bytes.
    pub fn json(&self) -> Value {
        let loads = self.record.loads.iter().map(|loads| {
            let metric = |metric: Metric| {
                let runs = loads.of(metric);
                (metric.key().to_owned(), json!({ "median": runs.median(), "spread": runs.spread() }))
            };
            let metrics: Map<String, Value> = Metric::ALL.map(metric).into_iter().collect();
            json!({ "name": loads.name, "page": loads.page, "metrics": metrics })
        });
        json!({
            "runs": self.runs,
            "steady": self.is_steady(),
            "loads": loads.collect::<Vec<_>>(),
            "budgets": self.held.iter().map(Held::json).collect::<Vec<_>>(),
            "calibration": self.drift.iter().map(Held::json).collect::<Vec<_>>(),
        })
    }
}

impl Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let runs = self.runs;
        writeln!(f, "Medians of {runs} loads in turns, ± the spread of the middle half. Slow 4G, CPU ÷ 4.\n")?;
        write!(f, "| page | who |")?;
        Metric::ALL.iter().try_for_each(|metric| write!(f, " {} |", metric.heading()))?;
        write!(f, "\n| --- | --- |{}", " ---: |".repeat(Metric::ALL.len()))?;
        for loads in &self.record.loads {
            write!(f, "\n| {} | {} |", loads.page, loads.name)?;
            for metric in Metric::ALL {
                write!(f, " {} |", cell(metric, loads.of(metric).median(), loads.of(metric).spread()))?;
            }
        }
        write!(f, "\n\n{}", budget::table(self.held.iter().chain(&self.drift)))?;
        if !self.is_steady() {
            writeln!(
                f,
                "\nThe same page, measured twice, came out differently: this machine was too uneasy, and no figure above counts."
            )?;
        }
        Ok(())
    }
}

fn cell(metric: Metric, median: Option<f64>, spread: Option<f64>) -> String {
    match (median, spread) {
        (Some(median), _) if metric.is_bytes() => format!("{:.1}", median / 1000.0),
        (Some(median), Some(spread)) => format!("{median:.0} ± {spread:.0}"),
        _ => "–".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::record;
    use super::*;

    /// One load of each page: ours paints after `ours` ms, the plain page after 1000, itself again after `again`.
    fn report(ours: u32, again: u32) -> Report {
        let load = |name: &str, page: &str, paint: u32| json!({ "name": name, "page": page, "fcp": paint, "lcp": paint, "hydrating": 40, "ready": 2000, "bytes": 9000 });
        let pages = ["front", "claim", "source", "study"];
        let mut loads: Vec<Value> =
            pages.iter().flat_map(|page| [load("ours", page, ours), load("plain", page, 1000)]).collect();
        loads.extend([load("again", "front", again), load("react", "twin", 900), load("yew", "twin", 990)]);
        let printed = json!({ "code": { "react": 60_000, "yew": 45_000 }, "loads": loads });
        Report::new(record::read(&printed).expect("the record is whole"), 90_000, 1)
    }

    #[test]
    fn a_page_within_a_twentieth_of_the_plain_one_is_kept_and_one_beyond_is_over() {
        let line =
            |report: Report| report.to_string().lines().find(|line| line.contains("FCP, front")).map(str::to_owned);
        assert_eq!(line(report(1050, 1000)).as_deref(), Some("| FCP, front: ours / plain | 1.050 | 1.050 | ok |"));
        assert_eq!(line(report(1060, 1000)).as_deref(), Some("| FCP, front: ours / plain | 1.060 | 1.050 | over |"));
    }

    #[test]
    fn what_was_not_measured_is_not_kept() {
        let text = report(1000, 1000).to_string();
        assert!(text.contains("| click to paint, twin: yew / react | – | 1.000 | over |"), "{text}");
        assert!(text.contains("| code, Yew twin / React twin | 0.750 | 1.000 | ok |"), "{text}");
    }

    #[test]
    fn an_uneasy_machine_is_told() {
        assert!(report(1000, 1050).is_steady());
        let uneasy = report(1000, 1300);
        assert!(!uneasy.is_steady() && uneasy.to_string().contains("no figure above counts"));
        assert_eq!(uneasy.json()["steady"], false);
    }
}
