//! The sheet that a reader takes to a consultation. The page holds an entry for every claim; in the browser, `sheet.js` of
//! the site shows those that the address names. Without scripts all of them are there.

use super::claim::place;
use super::{lead, title};
use crate::components::{lens, notes, section};
use crate::graded::Graded;
use crate::markup::{El, el};
use crate::view::{View, name_of};
use crate::words::sheet as words;
use claimscope_core::model::{Advice, ClaimIx};

/// The page.
pub fn sheet(view: View<'_>) -> El {
    let library = view.library;
    let entries = library.claim_indices().map(|ix| entry(view, ix));
    let searched = words::searched(library.searched);
    let notice = el("div.sheet__notice").add(notes([words::SAFETY, &searched])).add(view.graded(Graded::Ours(4)));
    let head = el("div.sheet__head")
        .add(el("p.lead").add(words::FOR_A_CONSULTATION))
        .add(el("p.sheet__line").add(words::PRODUCT))
        .add(el("p.sheet__line").add(words::WHOM));
    let paper = el("div.sheet").attr("id", "sheet").add(head.add(notice)).each(entries).add(advice(view));
    el("div")
        .add(title(words::HEAD).add(lead(words::LEAD)))
        .add(lens(view))
        .add(section("choose", words::CHOOSE, words::CHOOSE_AID, tools()))
        .add(section("paper", words::SHEET, "", paper))
}

/// How to choose, and what came of it. The script names the claims to choose from, by the entries of the sheet.
fn tools() -> El {
    let button = |act: &'static str, words| el("button").attr("type", "button").attr("data-sheet", act).add(words);
    let select = el("select.check__text").attr("id", "sheet-choice");
    let label = el("label").attr("for", "sheet-choice").add(words::CLAIM);
    let acts = el("p.sheet__choice")
        .add(button("add", words::ADD))
        .add(button("kept", words::ADD_KEPT))
        .add(button("clear", words::CLEAR))
        .add(button("print", words::PRINT));
    let status = el("p.check__status").attr("id", "sheet-status").attr("role", "status").add(words::NONE_YET);
    el("div")
        .add(el("div.check sheet__tools").add(label).add(select).add(acts).add(status))
        .add(el("p.check__away").add(words::NEEDS_SCRIPTS))
}

/// A claim: its answer, its main doubt, what to ask, and room to write.
fn entry(view: View<'_>, ix: ClaimIx) -> El {
    let claim = view.claim(ix);
    let answer = Graded::Answer(ix);
    // What documents say follows no grade, and its words are not in the browser.
    let answer = if view.rating(ix).grade().is_some() { view.graded(answer) } else { answer.draw(view) };
    let drop = el("button.sheet__drop")
        .attr("type", "button")
        .attr("data-sheet", "drop")
        .attr("value", claim.id.clone())
        .add(words::LEAVE_OUT)
        .add(" ")
        .add(el("span.hidden").add(name_of(claim)));
    let doubt = (!claim.doubt.is_empty()).then(|| el("p").add(el("b").add(words::MAIN_DOUBT)).add(&claim.doubt));
    el("article.sheet__claim")
        .attr("data-for", claim.id.clone())
        .add(el("h3.said").add(name_of(claim)).add("?"))
        .add(answer)
        .add(doubt)
        .add(el("p.sheet__ask").add(el("b").add(words::ASK)).add(&claim.ask))
        .add(el("p.sheet__room").add(words::ROOM))
        .add(drop)
}

/// What named documents tell people to do, each once, for the claims on whose pages it stands.
fn advice(view: View<'_>) -> Option<El> {
    let mut all: Vec<(&Advice, Vec<&str>)> = Vec::new();
    for claim in &view.library.claims {
        for advice in &claim.advice {
            match all.iter_mut().find(|(other, _)| *other == advice) {
                Some((_, claims)) => claims.push(&claim.id),
                None => all.push((advice, vec![&claim.id])),
            }
        }
    }
    let mut of: Vec<&str> = all.iter().flat_map(|(_, claims)| claims.iter().copied()).collect();
    of.sort_unstable();
    of.dedup();
    let rows = all.iter().map(|(advice, claims)| {
        let document =
            [&view.study(advice.study).short_name, ", ", &place(&advice.country, advice.date), ": "].concat();
        el("li").attr("data-for", claims.join(" ")).add(el("b").add(document)).add(&advice.text)
    });
    let list = el("ul.sheet__advice").each(rows);
    let part = el("article.sheet__claim").attr("data-for", of.join(" "));
    (!of.is_empty()).then(|| part.add(el("h3").add(words::ADVICE)).add(el("p").add(words::NOT_OURS)).add(list))
}
