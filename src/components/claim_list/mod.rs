//! Claims as a list, each with its glyph and badge; by themselves or by what people ask.

use crate::components::section::minor_section;
use crate::components::stair::glyph;
use crate::markup::{El, el};
use crate::view::{View, name_of};
use claimscope_core::model::{ClaimIx, TopicIx};
use claimscope_core::wording::{answer, rating_badge};

/// A list of claims in two columns.
pub fn claim_list(view: View<'_>, claims: Vec<ClaimIx>) -> El {
    el("ul.claims").each(claims.into_iter().map(|ix| {
        let link = el("a")
            .attr("href", view.claim_href(ix))
            .add(glyph(view.rating(ix)))
            .add(el("span.claims__name").add(name_of(view.claim(ix))))
            .add(el("span.claims__badge").add(badge_line(view, ix)));
        el("li").add(link)
    }))
}

/// The badge in small letters, with what the direction adds.
fn badge_line(view: View<'_>, ix: ClaimIx) -> String {
    let rating = view.rating(ix);
    let mut line = rating_badge(rating).to_ascii_lowercase();
    let direction = answer(view.library, ix, rating).direction;
    if !direction.is_empty() {
        line.push_str(": ");
        line.push_str(direction);
    }
    line
}

/// All claims under the readers' questions they answer. Questions without a claim are left out.
pub fn topics(view: View<'_>) -> El {
    let of_topic = |topic: TopicIx| -> Vec<ClaimIx> {
        view.library.claim_indices().filter(|&ix| view.claim(ix).topic == topic).collect()
    };
    let mut list = el("div.topics").attr("id", "claims");
    for ix in view.library.topic_indices() {
        let (topic, claims) = (view.library.topic(ix), of_topic(ix));
        if !claims.is_empty() {
            list = list.add(minor_section(format!("ask-{}", topic.id), &topic.question, claim_list(view, claims)));
        }
    }
    list
}
