//! What is held: each budget with what was measured, and whether it is kept.

use super::record::{Metric, Record, Speed, Weights};
use crate::bench::budget::{Held, Unit};
use crate::bench::median::Runs;

/// The script on other people's pages, as brotli, in bytes.
const SCRIPT: f64 = 820.0;
/// The same beside the web component of giscus.
const BESIDE_GISCUS: f64 = 0.65;
/// The same beside script and style of lite-youtube-embed.
const BESIDE_YOUTUBE: f64 = 0.36;
/// What a card takes until it is painted, over the wire, in bytes.
const CARD: f64 = 14_000.0;
/// Blocked time that three cards may add, in milliseconds, as Lighthouse counts it.
const BLOCKED: f64 = 5.0;
/// LCP of a post with three cards beside the same without.
const PAINT: f64 = 1.02;
/// How far two measurements of one and the same post may be apart. Beyond it the machine was too uneasy.
const DRIFT: f64 = 0.10;

/// Every budget of cards.
pub fn all(record: &Record) -> Vec<Held> {
    let Weights { script, giscus, youtube } = record.weights;
    let held = |what: &str, measured, limit, unit| Held { what: what.into(), measured, limit, unit };
    let of = |name, metric| record.median(name, metric);
    let added = |name, metric| of(name, metric).zip(of("none", metric)).map(|(with, without)| with - without);
    let paint = of("three", Metric::Lcp).zip(of("none", Metric::Lcp)).map(|(with, without)| with / without);
    let [without, with] = &record.lighthouse;
    let both = |of: fn(&Speed) -> &Runs| of(with).median().zip(of(without).median());
    let blocked = both(|said| &said.blocked).map(|(with, without)| with - without);
    let points = both(|said| &said.performance).map(|(with, without)| without - with);
    vec![
        held("our script, brotli", Some(script), SCRIPT, Unit::Bytes),
        held("scripts: ours / giscus", Some(script / giscus), BESIDE_GISCUS, Unit::Ratio),
        held("scripts: ours / lite-youtube with style", Some(script / youtube), BESIDE_YOUTUBE, Unit::Ratio),
        held("transferred for a card in a frame", added("frame", Metric::Bytes), CARD, Unit::Bytes),
        held("requests for a card in a frame", added("frame", Metric::Requests), 1.0, Unit::Count),
        held("requests for a card by the script", added("script", Metric::Requests), 2.0, Unit::Count),
        held("cards asked for, 6000 px below", of("far", Metric::Cards), 0.0, Unit::Count),
        held("layout shift, a card in a frame", of("frame", Metric::Cls), 0.0, Unit::Ratio),
        held("layout shift, a card by the script", of("script", Metric::Cls), 0.0, Unit::Ratio),
        held("layout shift, three cards", of("three", Metric::Cls), 0.0, Unit::Ratio),
        held("LCP: three cards / none", paint, PAINT, Unit::Ratio),
        held("Lighthouse: blocked time that three cards add", blocked, BLOCKED, Unit::Milliseconds),
        held("Lighthouse: points that three cards cost", points, 0.0, Unit::Count),
    ]
}

/// How far the post without anything and itself a second time are apart: what the machine adds by itself.
pub fn drift(record: &Record) -> Vec<Held> {
    let one = |metric: Metric| {
        let both = record.median("none", metric).zip(record.median("again", metric));
        let measured = both.map(|(first, second)| (first - second).abs() / first.min(second));
        let what = format!("{} drift, the same post twice", metric.heading().trim_end_matches(" ms"));
        Held { what, measured, limit: DRIFT, unit: Unit::Ratio }
    };
    [Metric::Fcp, Metric::Lcp].map(one).into()
}
