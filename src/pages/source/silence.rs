//! The silence map: the reader's questions on which an article says nothing, set large, and how much it
//! says on each of the others.

use crate::components::{names, section, stroke};
use crate::markup::{El, el};
use crate::words::counts;
use crate::words::silence as words;
use crate::{prose, view::View};
use claimscope_core::derived::{Spoken, spoken};
use claimscope_core::model::SourceIx;

/// On which questions an article is silent, and how much it says on the others.
pub fn silence(view: View<'_>, ix: SourceIx) -> El {
    let (silent, told): (Vec<Spoken>, Vec<Spoken>) =
        spoken(view.library, ix).into_iter().partition(|one| one.is_silent());
    let mut matter = el("div");
    if silent.is_empty() {
        matter = matter.add(el("p.tally").add(words::touches_all(told.len())));
    } else {
        let list = silent.iter().map(|one| el("li").add(row(view, one)));
        matter = matter.add(el("p.silence__on").add(words::NOTHING_ON)).add(el("ul.silence").each(list));
    }
    let told = told.iter().map(|one| el("li").add(row(view, one)));
    let aid = words::AID;
    section("silence", words::HEAD, aid, matter.add(el("ul.spoken").each(told)))
}

/// One question: what the article says on it, and the claims that it leaves out, folded under the question.
fn row(view: View<'_>, one: &Spoken) -> El {
    let question = el("span.spoken__ask").add(&view.library.topic(one.topic).question);
    let count = if one.is_silent() { counts::claims(one.of()) } else { words::told(one.told.len(), one.of()) };
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
