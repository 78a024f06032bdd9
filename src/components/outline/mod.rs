//! An article as an outline, in its own order: each heading, each passage in one line of ours, each
//! assertion in its own words, beside the claims that it bears on.

#[cfg(feature = "ssr")]
pub mod examples;

use crate::components::pencil::{manner, quoted};
use crate::components::{pair, quote};
use crate::markup::{El, el};
use crate::view::View;
use claimscope_core::model::{Assertion, ClaimIx, Source, Stance};
use claimscope_core::overreach::{firmness, of_assertion, shown};
use claimscope_core::wording::rating_badge;

/// The outline of an article. Assertions are numbered as in its voice line.
pub fn outline(view: View<'_>, source: &Source) -> El {
    let mut number = 0_u16;
    let mut outline = el("ol.outline");
    for section in &source.sections {
        let mut item = el("li.outline__section later");
        if !section.heading.is_empty() {
            item = item.add(el("h3").add(["“", &section.heading, "”"]));
        }
        for passage in &section.passages {
            let gist = el("p.outline__gist").add(&passage.gist);
            let name = if passage.assertions.is_empty() { "div.passage passage--bare" } else { "div.passage" };
            let said = passage.assertions.iter().map(|one| {
                number += 1;
                assertion(view, source, one, number)
            });
            let said = (!passage.assertions.is_empty()).then(|| el("ol").each(said));
            item = item.add(el(name).add(gist).add(said));
        }
        outline = outline.add(item);
    }
    outline
}

fn assertion(view: View<'_>, source: &Source, assertion: &Assertion, number: u16) -> El {
    let beside = quote::noted(el("p.quote__beside").add([manner(assertion), ". "]), source, assertion);
    let claims = assertion.claims.iter().map(|&claim| on_claim(view, assertion, claim));
    // What only mentions a claim takes no stand: it is set smaller.
    let name = if assertion.stance == Stance::Mentions { "li.assertion assertion--minor" } else { "li.assertion" };
    el(name)
        .attr("id", format!("a{number}"))
        .add(el("span.assertion__number num").add(number.to_string()))
        .add(el("div").add(quoted(assertion)).add(beside))
        .add(el("ul.assertion__claims").each(claims))
}

/// What an assertion comes to on one claim: the claim, the distance, and the pair where it can be drawn.
fn on_claim(view: View<'_>, assertion: &Assertion, claim: ClaimIx) -> El {
    let rating = view.rating(claim);
    let (over, link) = (of_assertion(assertion, rating), view.claim_link(claim));
    let picture = over.and(firmness(assertion)).zip(shown(rating)).map(|(said, shown)| pair(said, shown));
    let words = over.map_or_else(|| rating_badge(rating).to_owned(), quote::steps_over);
    el("li").add(el("div").add(link).add(el("span").add(words))).add(picture)
}
