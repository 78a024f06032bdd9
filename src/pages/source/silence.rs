//! The silence map: the reader's questions on which an article says nothing, set large, and how much it
//! says on each of the others.

use crate::components::{names, section, stroke};
use crate::markup::{El, el};
use crate::{prose, view::View};
use claimscope_core::derived::{Spoken, spoken};
use claimscope_core::model::SourceIx;

/// On which questions an article is silent, and how much it says on the others.
pub fn silence(view: View<'_>, ix: SourceIx) -> El {
    let (silent, told): (Vec<Spoken>, Vec<Spoken>) =
        spoken(view.library, ix).into_iter().partition(|one| one.is_silent());
    let mut matter = el("div");
    if silent.is_empty() {
        let all = prose::in_words(told.len());
        matter = matter.add(el("p.tally").add(["It touches each of the ", &all, " questions that readers ask."]));
    } else {
        let list = silent.iter().map(|one| el("li").add(row(view, one)));
        matter = matter.add(el("p.silence__on").add("Nothing on")).add(el("ul.silence").each(list));
    }
    let told = told.iter().map(|one| el("li").add(row(view, one)));
    let aid = "What readers ask, and on how many of our claims it says a word. A question opens the claims that it leaves out.";
    section("silence", "What it never mentions", aid, matter.add(el("ul.spoken").each(told)))
}

/// One question: what the article says on it, and the claims that it leaves out, folded under the question.
fn row(view: View<'_>, one: &Spoken) -> El {
    let question = el("span.spoken__ask").add(&view.library.topic(one.topic).question);
    let all = prose::counted(one.of(), "claim", "claims");
    let count = if one.is_silent() { all } else { format!("{} of {all}", one.told.len()) };
    let count = el("span.spoken__count num").add(count);
    let bar = (!one.is_silent()).then(|| bar(one));
    if one.left_out.is_empty() {
        return el("div.spoken__row").add(question).add(bar).add(count);
    }
    let summary = el("summary.spoken__row").add(question).add(bar).add(count);
    el("details").add(summary).add(names(view, &one.left_out))
}

/// A pencil line as long as the share of claims on which the article says anything.
fn bar(one: &Spoken) -> El {
    let end = prose::percent(one.told.len(), one.of());
    let said = el("line.pencil pencil--4").attr("x1", "0").attr("x2", end).attr("y1", "6").attr("y2", "6");
    el("svg.spoken__bar")
        .attr("height", "12")
        .attr("aria-hidden", "true")
        .add(stroke("line.tick", ["0", "100%"], ["6", "6"]))
        .add(said)
}
