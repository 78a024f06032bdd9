//! The report of `bench search`: a table for each corpus, and the budgets.

use super::slips::Kind;
use crate::bench::budget::{self, Held, Unit};
use crate::bench::median::Runs;
use anyhow::{Context, Result};
use serde_json::{Map, Value, json};
use std::fmt::{self, Display};

/// What one contestant came to on one corpus.
#[derive(Debug)]
struct Row {
    corpus: &'static str,
    name: String,
    /// Bytes of the index as brotli.
    sent: f64,
    /// Milliseconds to build it.
    built: f64,
    /// Milliseconds until it can be asked.
    loaded: f64,
    times: Runs,
    /// Bytes that it keeps in memory.
    heap: f64,
    /// Each query: its kind, and whether an answer has what was meant.
    found: Vec<(String, bool)>,
}

impl Row {
    /// The share of queries of some kinds that were answered.
    fn recall(&self, is_of: impl Fn(Kind) -> bool) -> Option<f64> {
        let kinds: Vec<&str> = Kind::ALL.into_iter().filter(|kind| is_of(*kind)).map(Kind::word).collect();
        let asked = self.found.iter().filter(|(kind, _)| kinds.contains(&kind.as_str()));
        let (mut hits, mut all) = (0.0, 0.0);
        for (_, hit) in asked {
            all += 1.0;
            hits += f64::from(u8::from(*hit));
        }
        (all > 0.0).then(|| hits / all)
    }

    fn json(&self) -> Value {
        let recall: Map<String, Value> =
            Kind::ALL.iter().map(|kind| (kind.word().to_owned(), json!(self.recall(|one| one == *kind)))).collect();
        json!({
            "corpus": self.corpus, "name": self.name, "index_br": self.sent, "build_ms": self.built,
            "load_ms": self.loaded, "p50_ms": self.times.quantile(0.5), "p95_ms": self.times.quantile(0.95),
            "heap": self.heap, "recall_edit_1": self.recall(Kind::is_one),
            "recall_misspelt": self.recall(Kind::is_misspelt), "recall": recall,
        })
    }
}

/// What a bench came to.
#[derive(Debug)]
pub struct Report {
    rows: Vec<Row>,
}

impl Report {
    /// Reads what was recorded of each corpus.
    pub fn read(corpora: &[(&'static str, Value)]) -> Result<Self> {
        let mut rows = Vec::new();
        for (corpus, recorded) in corpora {
            for (name, one) in recorded.as_object().context("nothing was recorded")? {
                rows.push(row(corpus, name, one).with_context(|| format!("the record of {name} is not whole"))?);
            }
        }
        Ok(Self { rows })
    }

    fn of(&self, name: &str) -> Option<&Row> {
        self.rows.iter().find(|row| row.corpus == "made-up" && row.name == name)
    }

    fn held(&self) -> Vec<Held> {
        let (ours, mini) = (self.of("ours"), self.of("minisearch"));
        let ratio = |value: fn(&Row) -> Option<f64>| Some(value(ours?)? / value(mini?)?);
        let p95: fn(&Row) -> Option<f64> = |row| row.times.quantile(0.95);
        let misspelt = |row: Option<&Row>| row?.recall(Kind::is_misspelt);
        let held = |what: &str, measured, limit, unit| Held { what: what.to_owned(), measured, limit, unit };
        let behind = |name| Some(misspelt(self.of(name))? / misspelt(ours)?);
        vec![
            held("p95 over 10,000 claims", ours.and_then(p95), 8.0, Unit::Milliseconds),
            held("p95, ours / MiniSearch", ratio(p95), 0.25, Unit::Ratio),
            held("misspelt and found, MiniSearch / ours", behind("minisearch"), 1.0, Unit::Ratio),
            held("misspelt and found, uFuzzy / ours", behind("ufuzzy"), 1.0, Unit::Ratio),
            held(
                "one slip and not found, ours",
                ours.and_then(|ours| Some(1.0 - ours.recall(Kind::is_one)?)),
                0.03,
                Unit::Ratio,
            ),
            held("index as brotli, ours / MiniSearch", ratio(|row| Some(row.sent)), 0.45, Unit::Ratio),
            held("memory, ours / MiniSearch", ratio(|row| Some(row.heap)), 0.35, Unit::Ratio),
        ]
    }

    /// Whether every budget is kept.
    pub fn is_kept(&self) -> bool {
        self.held().iter().all(Held::is_kept)
    }

    /// Everything as JSON, in milliseconds and bytes.
    pub fn json(&self) -> Value {
        let rows: Vec<Value> = self.rows.iter().map(Row::json).collect();
        json!({ "rows": rows, "budgets": self.held().iter().map(Held::json).collect::<Vec<_>>() })
    }
}

fn row(corpus: &'static str, name: &str, one: &Value) -> Option<Row> {
    let times = one["times"].as_array()?.iter().filter_map(Value::as_f64).collect();
    let found = one["found"].as_array()?.iter();
    let found = found.map(|query| Some((query["kind"].as_str()?.to_owned(), query["hit"].as_bool()?)));
    Some(Row {
        corpus,
        name: name.to_owned(),
        sent: one["built"]["sent"].as_f64()?,
        built: one["built"]["milliseconds"].as_f64()?,
        loaded: one["loaded"].as_f64()?,
        times: Runs::new(times),
        heap: one["heap"].as_f64()? + one["outside"].as_f64()?,
        found: found.collect::<Option<_>>()?,
    })
}

impl Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "| corpus | who | index br, kB | build ms | load ms | p50 ms | p95 ms | memory kB | one slip | misspelt |"
        )?;
        Kind::ALL.iter().try_for_each(|kind| write!(f, " {} |", kind.word()))?;
        write!(f, "\n| --- | --- |{}", " ---: |".repeat(8 + Kind::ALL.len()))?;
        for row in &self.rows {
            let number = |value: Option<f64>, digits| value.map_or("–".into(), |value| format!("{value:.digits$}"));
            write!(f, "\n| {} | {} |", row.corpus, row.name)?;
            for (value, digits) in [
                (Some(row.sent / 1000.0), 1),
                (Some(row.built), 0),
                (Some(row.loaded), 0),
                (row.times.quantile(0.5), 3),
                (row.times.quantile(0.95), 3),
                (Some(row.heap / 1000.0), 0),
                (row.recall(Kind::is_one), 3),
                (row.recall(Kind::is_misspelt), 3),
            ] {
                write!(f, " {} |", number(value, digits))?;
            }
            for kind in Kind::ALL {
                write!(f, " {} |", number(row.recall(|one| one == kind), 2))?;
            }
        }
        write!(f, "\n\n{}", budget::table(self.held().iter()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Ours answers so many of a hundred misspelt queries, each in so many milliseconds; the other one 98, in 20.
    fn report(hits: usize, milliseconds: f64) -> Report {
        let record = |hits: usize, milliseconds: f64, bytes: u32| {
            let found: Vec<Value> = (0..100).map(|at| json!({ "kind": "changed", "hit": at < hits })).collect();
            json!({
                "built": { "milliseconds": 1, "raw": bytes, "sent": bytes }, "loaded": 1, "heap": bytes, "outside": 0,
                "times": vec![milliseconds; 100], "found": found,
            })
        };
        let peers = json!({ "ours": record(hits, milliseconds, 30), "minisearch": record(98, 20.0, 100), "ufuzzy": record(90, 9.0, 1) });
        Report::read(&[("made-up", peers)]).expect("the record is whole")
    }

    #[test]
    fn budgets_are_kept_up_to_their_limit() {
        assert!(report(98, 5.0).is_kept(), "{}", report(98, 5.0));
        for (over, line) in
            [(report(97, 5.0), "MiniSearch / ours"), (report(98, 5.1), "p95, ours"), (report(96, 5.0), "one slip")]
        {
            let text = over.to_string();
            assert!(
                !over.is_kept() && text.lines().any(|row| row.contains(line) && row.contains("| over |")),
                "{text}"
            );
        }
    }

    #[test]
    fn a_record_that_lacks_something_is_refused() {
        assert!(Report::read(&[("made-up", json!({ "ours": { "times": [] } }))]).is_err());
    }
}
