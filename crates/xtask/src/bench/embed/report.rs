//! The report: every post, every budget, and whether the machine was steady enough to tell.

use super::held;
use super::record::{Metric, Record, Speed};
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
    /// Judges a record.
    pub fn new(record: Record, runs: usize) -> Self {
        let (held, drift) = (held::all(&record), held::drift(&record));
        Self { record, held, drift, runs }
    }

    /// Whether the same post, measured twice, came out the same. Otherwise no time here counts.
    pub fn is_steady(&self) -> bool {
        self.drift.iter().all(Held::is_kept)
    }

    /// Everything as JSON: medians and spreads in milliseconds, bytes and counts.
    pub fn json(&self) -> Value {
        let loads = self.record.loads.iter().map(|loads| {
            let metric = |metric: Metric| {
                let runs = loads.of(metric);
                (metric.key().to_owned(), json!({ "median": runs.median(), "spread": runs.spread() }))
            };
            let metrics: Map<String, Value> = Metric::ALL.map(metric).into_iter().collect();
            json!({ "name": loads.name, "metrics": metrics })
        });
        let said = |said: &Speed| json!({ "performance": said.performance.median(), "blocked": said.blocked.median() });
        json!({
            "runs": self.runs,
            "steady": self.is_steady(),
            "loads": loads.collect::<Vec<_>>(),
            "lighthouse": { "none": said(&self.record.lighthouse[0]), "three": said(&self.record.lighthouse[1]) },
            "budgets": self.held.iter().map(Held::json).collect::<Vec<_>>(),
            "calibration": self.drift.iter().map(Held::json).collect::<Vec<_>>(),
        })
    }
}

impl Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let runs = self.runs;
        writeln!(f, "Medians of {runs} loads in turns, ± the spread of the middle half. Slow 4G, CPU ÷ 4.")?;
        for (name, said) in ["no card", "three cards"].iter().zip(&self.record.lighthouse) {
            if let Some((points, blocked)) = said.performance.median().zip(said.blocked.median()) {
                let spread = said.blocked.spread().unwrap_or_default();
                writeln!(f, "Lighthouse, {name}: performance {points:.0}, blocked for {blocked:.0} ± {spread:.0} ms.")?;
            }
        }
        writeln!(f)?;
        write!(f, "| post |")?;
        Metric::ALL.iter().try_for_each(|metric| write!(f, " {} |", metric.heading()))?;
        write!(f, "\n| --- |{}", " ---: |".repeat(Metric::ALL.len()))?;
        for loads in &self.record.loads {
            write!(f, "\n| {} |", loads.name)?;
            for metric in Metric::ALL {
                let runs = loads.of(metric);
                write!(f, " {} |", cell(metric, runs.median(), runs.spread()))?;
            }
        }
        write!(f, "\n\n{}", budget::table(self.held.iter().chain(&self.drift)))?;
        if !self.is_steady() {
            writeln!(
                f,
                "\nThe same post, measured twice, came out differently: this machine was too uneasy, and no time above counts."
            )?;
        }
        Ok(())
    }
}

fn cell(metric: Metric, median: Option<f64>, spread: Option<f64>) -> String {
    let (Some(median), Some(spread)) = (median, spread) else { return "–".into() };
    match metric {
        Metric::Bytes => format!("{:.1}", median / 1000.0),
        Metric::Cls => format!("{median:.3}"),
        Metric::Requests | Metric::Cards => format!("{median:.0}"),
        Metric::Fcp | Metric::Lcp | Metric::Tbt | Metric::Card => format!("{median:.0} ± {spread:.0}"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::record;
    use super::*;

    /// One load of each post; a card moves it by `shift`, and Lighthouse gives `three` points to that with three.
    fn report(shift: f64, three: u32, again: u32) -> Report {
        blocking(shift, three, again, 0)
    }

    /// The same; three cards block it for `blocked` ms.
    fn blocking(shift: f64, three: u32, again: u32, blocked: u32) -> Report {
        let load = |name: &str, paint: u32, cls: f64, requests: u32, cards: u32, bytes: u32| json!({ "name": name, "fcp": paint, "lcp": paint, "tbt": 0, "cls": cls, "requests": requests, "cards": cards, "bytes": bytes });
        let loads = [
            load("none", 1000, 0.0, 1, 0, 2000),
            load("again", again, 0.0, 1, 0, 2000),
            load("frame", 1000, shift, 2, 1, 6000),
            load("script", 1000, shift, 3, 1, 7000),
            load("three", 1000, shift, 5, 3, 15_000),
            load("far", 1000, 0.0, 2, 0, 3000),
        ];
        let printed = json!({
            "weights": { "script": 731, "giscus": 8000, "youtube": 2300 },
            "lighthouse": {
                "none": [{ "performance": 100, "blocked": 0 }],
                "three": [{ "performance": three, "blocked": blocked }],
            },
            "loads": loads,
        });
        Report::new(record::read(&printed).expect("the record is whole"), 1)
    }

    #[test]
    fn a_post_that_stays_still_is_kept_and_one_that_moves_is_over() {
        let (still, moved) = (report(0.0, 100, 1000).to_string(), report(0.01, 100, 1000).to_string());
        assert!(still.contains("| layout shift, three cards | 0.000 | 0.000 | ok |"), "{still}");
        assert!(moved.contains("| layout shift, three cards | 0.010 | 0.000 | over |"), "{moved}");
    }

    #[test]
    fn a_point_that_cards_cost_is_over() {
        let text = report(0.0, 99, 1000).to_string();
        assert!(text.contains("points that three cards cost | 1 | 0 | over |"), "{text}");
    }

    #[test]
    fn time_that_cards_block_is_over_beyond_five_milliseconds() {
        let of = |blocked| blocking(0.0, 100, 1000, blocked).to_string();
        assert!(of(5).contains("blocked time that three cards add | 5 ms | 5 ms | ok |"), "{}", of(5));
        assert!(of(6).contains("blocked time that three cards add | 6 ms | 5 ms | over |"), "{}", of(6));
    }

    #[test]
    fn what_a_card_adds_is_told_without_the_post_around_it() {
        let text = report(0.0, 100, 1000).to_string();
        assert!(text.contains("| transferred for a card in a frame | 4000 B | 14.0 kB | ok |"), "{text}");
        assert!(text.contains("| our script, brotli | 731 B | 820 B | ok |"), "{text}");
        assert!(text.contains("| giscus | – |"), "what was not measured is not told: {text}");
    }

    #[test]
    fn an_uneasy_machine_is_told() {
        assert!(report(0.0, 100, 1050).is_steady());
        let uneasy = report(0.0, 100, 1300);
        assert!(!uneasy.is_steady() && uneasy.to_string().contains("no time above counts"));
    }
}
