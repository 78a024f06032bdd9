//! The pencil line: how firmly something is said, by length and style of a line, in a picture and
//! under the deciding words of a quote.

#[cfg(feature = "ssr")]
pub mod examples;

use crate::markup::{El, el};
use crate::order;
use crate::words::pencil as words;
use claimscope_core::model::{Assertion, Hedge, Stance};
use claimscope_core::overreach::firmness;

/// The hatching for what is said with nothing under it. Stands once on a page; pictures refer to it.
pub fn hatch() -> El {
    let pattern = el("pattern")
        .attr("id", "hatch")
        .attr("width", "5")
        .attr("height", "5")
        .attr("patternUnits", "userSpaceOnUse")
        .attr("patternTransform", "rotate(45)")
        .add(el("rect.hatch").attr("width", "1.6").attr("height", "5"));
    el("svg.defs").attr("width", "0").attr("height", "0").attr("aria-hidden", "true").add(pattern)
}

/// A straight line in a picture.
pub fn stroke(name: &'static str, x: [&'static str; 2], y: [&'static str; 2]) -> El {
    el(name).attr("x1", x[0]).attr("x2", x[1]).attr("y1", y[0]).attr("y2", y[1])
}

/// The manner of an assertion in words: what its stance and its hedge come to.
pub const fn manner(assertion: &Assertion) -> &'static str {
    match (assertion.stance, assertion.hedge) {
        (Stance::Mentions, _) => words::MENTIONS,
        (Stance::Limits, _) => words::TOO_LITTLE_KNOWN,
        (Stance::Disputes, Hedge::None) => words::NOT_SO,
        (Stance::Disputes, _) => words::DOUBTS,
        (_, Hedge::None) => words::FLAT,
        (_, Hedge::Weak) => words::SOFTENS,
        (_, Hedge::Strong) => words::MAY,
    }
}

/// The line of a step, as an element's name.
pub const fn line(step: u8) -> &'static str {
    match step {
        4 => "line.pencil pencil--4",
        3 => "line.pencil pencil--3",
        2 => "line.pencil pencil--2",
        _ => "line.pencil pencil--1",
    }
}

/// The end of a step on a line of four, as an SVG length.
pub const fn end(step: u8) -> &'static str {
    match step {
        0 => "0",
        1 => "25%",
        2 => "50%",
        3 => "75%",
        _ => "99.7%",
    }
}

/// A pencil line as long as its step, with its end marked, in a picture that is four steps wide.
pub fn pencil(step: u8, at: &'static str, ends: [&'static str; 2]) -> [El; 2] {
    let x = end(step);
    [stroke(line(step), ["0", x], [at, at]), stroke("line.pencil", [x, x], ends)]
}

/// The meter of an assertion: its line on a scale of four steps. Its words stand beside it.
pub fn meter(step: u8) -> El {
    el("svg.meter__line")
        .attr("height", "26")
        .attr("aria-hidden", "true")
        .each([".5", "25%", "50%", "75%", "99.7%"].map(|x| stroke("line.tick", [x, x], ["17", "25"])))
        .add(stroke("line.tick", ["0", "100%"], ["21", "21"]))
        .add(pencil(step, "9", ["2", "16"]))
}

/// A quote with its deciding words underlined by firmness, in quotation marks.
pub fn quoted(assertion: &Assertion) -> El {
    let underlined = match firmness(assertion) {
        Some(4) => "span.u4",
        Some(3) => "span.u3",
        Some(2) => "span.u2",
        Some(_) => "span.u1",
        None => "span",
    };
    let mut quote = el("blockquote").add("“");
    for (words, is_marked) in split(&assertion.quote.exact, &assertion.marks) {
        quote = if is_marked { quote.add(el(underlined).add(words)) } else { quote.add(words) };
    }
    quote.add("”")
}

/// Cuts a quote at its marks, in the order in which they stand; a mark that is not there is left out.
fn split<'a>(quote: &'a str, marks: &[String]) -> Vec<(&'a str, bool)> {
    let mut spans: Vec<(usize, usize)> = Vec::new();
    for mark in marks.iter().filter(|mark| !mark.is_empty()) {
        // Compared byte by byte: the general search for text weighs two kilobytes.
        let is_here = |start: &usize| quote.as_bytes()[*start..].starts_with(mark.as_bytes());
        let is_free = |start: &usize| spans.iter().all(|(s, e)| start + mark.len() <= *s || e <= start);
        let found = (0..quote.len()).find(|start| is_here(start) && is_free(start));
        spans.extend(found.map(|start| (start, start + mark.len())));
    }
    let mut parts = Vec::new();
    let mut done = 0;
    for (start, end) in order::by(spans, |span| span.0 as u64) {
        parts.push((&quote[done..start], false));
        parts.push((&quote[start..end], true));
        done = end;
    }
    parts.push((&quote[done..], false));
    parts.retain(|(words, _)| !words.is_empty());
    parts
}

/// The four styles with their words.
pub fn legend() -> El {
    const ROWS: [(u8, &str, &str); 4] = [
        (4, words::FLAT, words::FLAT_SIGNS),
        (3, words::SOFTENS, words::SOFTENS_SIGNS),
        (2, words::MAY, words::MAY_SIGNS),
        (1, words::TOO_LITTLE_KNOWN, words::TOO_LITTLE_KNOWN_SIGNS),
    ];
    el("ul.lines").each(ROWS.map(|(step, name, signs)| {
        let picture = el("svg").attr("height", "12").attr("aria-hidden", "true");
        el("li")
            .add(picture.add(stroke(line(step), ["0", end(step)], ["6", "6"])))
            .add(el("b").add(name))
            .add(el("span").add(signs))
    }))
}

#[cfg(test)]
mod tests {
    use super::split;

    fn check(quote: &str, marks: &[&str], expected: &[(&str, bool)]) {
        let marks: Vec<String> = marks.iter().map(|&mark| mark.to_owned()).collect();
        assert_eq!(split(quote, &marks), expected);
    }

    #[test]
    fn the_deciding_words_are_cut_out_in_the_order_of_the_quote() {
        check("may help", &["may"], &[("may", true), (" help", false)]);
        check(
            "It can, and may, help",
            &["may", "can"],
            &[("It ", false), ("can", true), (", and ", false), ("may", true), (", help", false)],
        );
        check("can", &["can"], &[("can", true)]);
    }

    #[test]
    fn a_mark_that_stands_twice_or_inside_another_takes_a_free_place() {
        check("can it? can", &["can", "can"], &[("can", true), (" it? ", false), ("can", true)]);
        check("can potentially", &["can potentially", "can"], &[("can potentially", true)]);
    }

    #[test]
    fn what_is_not_there_marks_nothing() {
        check("plain words", &["may", ""], &[("plain words", false)]);
        check("", &["may"], &[]);
    }
}
