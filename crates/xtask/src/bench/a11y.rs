//! `bench a11y`: how many planted faults of accessibility the gate would notice, beside how many axe alone would.
//!
//! `bench/a11y.mjs` plants and looks; here what was found becomes a table, shares and a verdict.

use crate::pipeline::{self, Options, Std};
use crate::process;
use crate::repo::Repo;
use crate::say;
use crate::setup;
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use std::fmt::{self, Display};

/// How many faults are drawn.
const DRAWN: usize = 25;
/// The share of them that has to be found.
const LIMIT: f64 = 0.85;

/// A fault, with what found it.
#[derive(Debug)]
struct Fault {
    category: String,
    wrong: String,
    is_drawn: bool,
    /// Each with the part of the gate that it belongs to: `axe: link-name`.
    found: Vec<String>,
}

impl Fault {
    /// Whether axe finds it with the rules that the gate asks it for first: WCAG 2.2 AA and good practice.
    fn is_found_by_axe(&self) -> bool {
        // What it leaves undecided, and what AAA asks for, have a mark behind the rule.
        self.found.iter().any(|by| by.starts_with("axe: ") && !by.ends_with(')'))
    }
}

/// What was found.
#[derive(Debug)]
pub struct Report(Vec<Fault>);

/// Builds the site, plants the faults that were drawn, or all that can be, and reports.
pub fn run(repo: &Repo, all: bool) -> Result<Report> {
    pipeline::build(repo, &Options { base_url: None, out: repo.dist(), std: Std::for_release(repo), compress: false })?;
    let asked = json!({ "root": repo.root(), "work": repo.work().join("bench"), "xtask": repo.xtask(), "all": all });
    let mut node = setup::bench_program(repo, "a11y.mjs")?.context("Chromium or the packages of bench/ are missing")?;
    say::step("Planting", if all { "every fault that a page here can have" } else { "the faults that were drawn" });
    let printed = process::told(node.arg(asked.to_string()))?;
    Report::read(&serde_json::from_slice(&printed).context("bench/a11y.mjs printed no JSON")?)
}

impl Report {
    fn read(printed: &Value) -> Result<Self> {
        let faults = printed.as_array().context("there is no list of faults")?.iter().map(|fault| {
            let text =
                |key: &str| fault[key].as_str().map(str::to_owned).with_context(|| format!("a fault has no {key}"));
            let found = fault["found"].as_array().context("nothing tells what found a fault")?;
            let found = found.iter().filter_map(Value::as_str).map(str::to_owned).collect();
            let is_drawn = fault["isDrawn"].as_bool().context("nothing tells whether a fault was drawn")?;
            Ok(Fault { category: text("category")?, wrong: text("wrong")?, is_drawn, found })
        });
        let report = Self(faults.collect::<Result<_>>()?);
        let drawn = report.of(true).count();
        ensure!(drawn == DRAWN, "{drawn} faults were drawn and planted instead of {DRAWN}");
        Ok(report)
    }

    fn of(&self, drawn: bool) -> impl Iterator<Item = &Fault> {
        self.0.iter().filter(move |fault| fault.is_drawn == drawn)
    }

    /// How many of them are found by everything, by axe alone, and how many there are.
    fn counts(&self, drawn: bool) -> [usize; 3] {
        let count = |is: fn(&Fault) -> bool| self.of(drawn).filter(|fault| is(fault)).count();
        [count(|fault| !fault.found.is_empty()), count(Fault::is_found_by_axe), count(|_| true)]
    }

    /// Whether enough of those that were drawn are found.
    pub fn is_kept(&self) -> bool {
        let [found, _, planted] = self.counts(true);
        share(found, planted) >= LIMIT
    }

    /// Everything as JSON.
    pub fn json(&self) -> Value {
        let counts = |drawn| {
            let [found, by_axe, planted] = self.counts(drawn);
            json!({ "planted": planted, "found": found, "by_axe_alone": by_axe })
        };
        let faults = self.0.iter().map(|Fault { category, wrong, is_drawn, found }| json!({ "category": category, "fault": wrong, "drawn": is_drawn, "found_by": found }));
        json!({ "drawn": counts(true), "others": counts(false), "limit": LIMIT, "kept": self.is_kept(), "faults": faults.collect::<Vec<_>>() })
    }
}

#[expect(clippy::cast_precision_loss, reason = "there are some hundred faults")]
fn share(some: usize, all: usize) -> f64 {
    some as f64 / all as f64
}

impl Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| planted fault | category | drawn | found by | axe alone |\n| --- | --- | --- | --- | --- |")?;
        for fault in self.of(true).chain(self.of(false)) {
            let yes = |is: bool| if is { "yes" } else { "–" };
            let by = if fault.found.is_empty() { "nothing".into() } else { fault.found.join(", ") };
            let (drawn, axe) = (yes(fault.is_drawn), yes(fault.is_found_by_axe()));
            writeln!(f, "| {} | {} | {drawn} | {by} | {axe} |", fault.wrong, fault.category)?;
        }
        writeln!(f, "\n| faults | planted | found by the gate | by axe alone | at least | |")?;
        writeln!(f, "| --- | ---: | ---: | ---: | ---: | --- |")?;
        for (name, drawn) in [("drawn", true), ("held out", false)] {
            let [found, by_axe, planted] = self.counts(drawn);
            let (least, verdict) = match (drawn, self.is_kept()) {
                (false, _) => ("–".into(), ""),
                (true, true) => (format!("{:.0} %", LIMIT * 100.0), "ok"),
                (true, false) => (format!("{:.0} %", LIMIT * 100.0), "under"),
            };
            let percent = |count| format!("{count} ({:.0} %)", share(count, planted) * 100.0);
            if planted > 0 {
                writeln!(f, "| {name} | {planted} | {} | {} | {least} | {verdict} |", percent(found), percent(by_axe))?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(drawn: usize, found: usize) -> Result<Report> {
        let fault = |at: usize| json!({ "category": "links", "wrong": "a link", "isDrawn": at < drawn, "found": if at < found { json!(["structure: link-name", "axe: x (undecided)"]) } else { json!([]) } });
        Report::read(&(0..drawn + 2).map(fault).collect())
    }

    #[test]
    fn twenty_two_of_twenty_five_are_enough_and_twenty_one_are_not() {
        let text = |found| report(25, found).expect("25 were drawn").to_string();
        assert!(text(22).contains("| drawn | 25 | 22 (88 %) | 0 (0 %) | 85 % | ok |"), "{}", text(22));
        assert!(text(21).contains("| drawn | 25 | 21 (84 %) | 0 (0 %) | 85 % | under |"));
        assert!(text(22).contains("| held out | 2 | 0 (0 %) | 0 (0 %) | – |  |"));
    }

    #[test]
    fn a_bench_with_too_few_faults_is_refused() {
        assert!(report(24, 24).is_err());
    }
}
