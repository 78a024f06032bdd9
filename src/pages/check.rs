//! A text that the reader brings, and the claims in it.
//!
//! The page lists every claim. In the browser, `scan.js` of the site reads what is in the box and tells each claim beside
//! the words that make it. Where it finds none, or cannot be loaded, `check.js` takes those claims out of the list that
//! share no word with the text; without scripts the list is whole, and there is no box.

use super::{lead, title};
use crate::components::{lens, notes, section, section_with};
use crate::graded::Graded;
use crate::markup::{El, el};
use crate::view::View;
use crate::words::check as words;
use crate::words::page_names;
use claimscope_core::model::ClaimIx;

/// The page.
pub fn check(view: View<'_>) -> El {
    let what = words::WHAT_IT_DOES;
    let words = el("textarea.check__text")
        .attr("id", "check-text")
        .attr("rows", "7")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false");
    let text = el("div.check")
        .add(el("label").attr("for", "check-text").add(words::TEXT_LABEL))
        .add(words)
        .add(el("p.check__from").attr("id", "check-from"))
        .add(el("p.check__summary").attr("id", "check-summary").attr("role", "status"))
        .add(el("div").attr("id", "check-report"));
    let status = el("p.check__status").attr("id", "check-status").attr("role", "status").add(words::NO_TEXT_YET);
    let away = el("p.check__away").add(words::NEEDS_SCRIPTS);
    let list = el("ul.claims").attr("id", "check-list").each(view.library.claim_indices().map(|ix| entry(view, ix)));
    let limits = notes([words::LOOKS_FOR_WORDS, words::NOT_IN_THE_LIST, words::STAYS_HERE]);
    el("div")
        .add(title(page_names::CHECK).add(lead(what)))
        .add(lens(view))
        .add(section("text", words::TEXT, "", el("div").add(text).add(away)))
        .add(section_with("found", words::FOUND, status, list))
        .add(section("limits", words::LIMITS, "", limits))
}

/// A claim with the words by which it is found.
fn entry(view: View<'_>, ix: ClaimIx) -> El {
    let claim = view.claim(ix);
    let words = [&[claim.short_name.clone(), claim.condition.clone(), claim.statement.clone()], &claim.aliases[..]];
    el("li")
        .attr("data-place", ix.at().to_string())
        .attr("data-words", words.concat().join(" "))
        .add(view.graded(Graded::Row(ix)))
        .add(el("p.claims__note"))
}
