//! Examples of the pencil line: each step as a line, as a meter and under words, and its legend.

use super::{hatch, legend, meter, pencil, quoted};
use crate::gallery::{Example, example};
use crate::markup::el;

/// The examples.
pub fn examples() -> Vec<Example> {
    let mut examples = vec![example("legend", |_| legend())];
    for step in 1..=4 {
        examples.push(example(format!("line-{step}"), move |_| {
            el("svg.pair").attr("height", "24").attr("aria-hidden", "true").each(pencil(step, "6", ["0", "11"]))
        }));
        examples.push(example(format!("meter-{step}"), move |_| {
            el("div.meter").add(meter(step)).add(el("b").add("A meter"))
        }));
    }
    examples.push(example("hatching", |_| {
        let bar = el("rect.track__over").attr("width", "100%").attr("height", "20");
        el("svg").attr("width", "280").attr("height", "20").attr("aria-hidden", "true").add(bar)
    }));
    // It draws nothing by itself, and stands on every page.
    examples.push(example("definition-of-hatching", |_| hatch()));
    // The manners of the first fifteen assertions of the second source are all there are, each with its words.
    for at in 0..15_usize {
        examples.push(example(format!("quoted-{at}"), move |view| {
            let source = &view.library.sources[1];
            let assertion = source.assertions().nth(view.library.claims.len() + at);
            el("div.assertion").add(el("span.assertion__number").add((at + 1).to_string())).add(assertion.map(quoted))
        }));
    }
    examples
}
