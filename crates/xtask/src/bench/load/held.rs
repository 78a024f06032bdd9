//! What is held: each budget with what was measured, and whether it is kept.

use super::PAGES;
use super::record::{Metric, Record};
use crate::bench::budget::{Held, Unit};

/// FCP and LCP beside the same page by hand.
const PAINT: f64 = 1.05;
/// The longest task while hydrating, in milliseconds: from there on a task is long (W3C Long Tasks API).
const TASK: f64 = 50.0;
/// wasm without content and JavaScript, as brotli, in bytes.
const CODE: f64 = 93_000.0;
/// The Yew twin beside the React twin.
const TWINS: f64 = 1.0;
/// How far two measurements of one and the same page may be apart. Beyond it the machine was too uneasy.
const DRIFT: f64 = 0.10;

/// Every budget of loading.
pub fn all(record: &Record, code: usize) -> Vec<Held> {
    let mut held = Vec::new();
    for metric in [Metric::Fcp, Metric::Lcp] {
        for page in PAGES {
            held.push(ratio(record, metric, (page, "ours"), (page, "plain"), PAINT));
        }
    }
    for page in PAGES {
        let measured = record.median("ours", page, Metric::Hydrating);
        let what = format!("longest task while hydrating, {page}");
        held.push(Held { what, measured, limit: TASK, unit: Unit::Milliseconds });
    }
    let what = "code: wasm with an empty pack + JS, brotli".into();
    held.push(Held { what, measured: Some(code as f64), limit: CODE, unit: Unit::Bytes });
    let measured = Some(record.yew_code as f64 / record.react_code as f64);
    held.push(Held { what: "code, Yew twin / React twin".into(), measured, limit: TWINS, unit: Unit::Ratio });
    for metric in [Metric::Bytes, Metric::Fcp, Metric::Lcp, Metric::Ready, Metric::Click] {
        held.push(ratio(record, metric, ("twin", "yew"), ("twin", "react"), TWINS));
    }
    held
}

/// How far the plain front page and itself a second time are apart: what the machine adds by itself.
pub fn drift(record: &Record) -> Vec<Held> {
    let one = |metric: Metric| {
        let [first, second] = ["plain", "again"].map(|name| record.median(name, "front", metric));
        let apart = first.zip(second).map(|(first, second)| (first - second).abs() / first.min(second));
        let what = format!("{} drift, the same page twice", name_of(metric));
        Held { what, measured: apart, limit: DRIFT, unit: Unit::Ratio }
    };
    [Metric::Fcp, Metric::Lcp].map(one).into()
}

fn ratio(
    record: &Record,
    metric: Metric,
    (page, ours): (&str, &str),
    (other, theirs): (&str, &str),
    limit: f64,
) -> Held {
    let both = record.median(ours, page, metric).zip(record.median(theirs, other, metric));
    let measured = both.map(|(ours, theirs)| ours / theirs);
    let what = format!("{}, {page}: {ours} / {theirs}", name_of(metric));
    Held { what, measured, limit, unit: Unit::Ratio }
}

/// A metric without its unit.
fn name_of(metric: Metric) -> &'static str {
    let heading = metric.heading();
    heading.rsplit_once(' ').map_or(heading, |(name, _)| name)
}
