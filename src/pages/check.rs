//! A text that the reader brings, and the claims that share words with it.
//!
//! The page lists every claim. In the browser, `check.js` of the site takes out those that share no word with what is in
//! the box; without scripts the list is whole, and there is no box.

use super::{lead, title};
use crate::components::{claim_row, notes, section, section_with};
use crate::markup::{El, el};
use crate::view::View;
use claimscope_core::model::ClaimIx;

/// The page.
pub fn check(view: View<'_>) -> El {
    let what = "Paste an advert, a clinic’s page or a label, and see which claims share words with it.";
    let words = el("textarea.check__text")
        .attr("id", "check-text")
        .attr("rows", "7")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false");
    let text = el("div.check")
        .add(el("label").attr("for", "check-text").add("The text"))
        .add(words)
        .add(el("p.check__from").attr("id", "check-from"));
    let status = el("p.check__status")
        .attr("id", "check-status")
        .attr("role", "status")
        .add("All claims, until there is a text.");
    let away = el("p.check__away")
        .add("Searching a text needs scripts, which this browser does not run. All claims are below.");
    let list = el("ul.claims").attr("id", "check-list").each(view.library.claim_indices().map(|ix| entry(view, ix)));
    let limits = notes([
        "It looks for words that few claims say, and does not know what a sentence says. “No downtime” and “long downtime” are the same to it.",
        "A claim that is not in the list has no page here. That says nothing about whether it is true.",
        "The text stays in this window. It is not kept, and it is sent nowhere.",
    ]);
    el("div")
        .add(title("Find the claims in a text").add(lead(what)))
        .add(section("text", "Your text", "", el("div").add(text).add(away)))
        .add(section_with("found", "Claims", status, list))
        .add(section("limits", "What it cannot do", "", limits))
}

/// A claim with the words by which it is found.
fn entry(view: View<'_>, ix: ClaimIx) -> El {
    let claim = view.claim(ix);
    let words = [&[claim.short_name.clone(), claim.condition.clone(), claim.statement.clone()], &claim.aliases[..]];
    el("li")
        .attr("data-place", ix.at().to_string())
        .attr("data-words", words.concat().join(" "))
        .add(claim_row(view, ix))
        .add(el("p.claims__note"))
}
