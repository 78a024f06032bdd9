//! What each source says on one claim: who says it, the words themselves, how firmly, and what they lean on.

#[cfg(feature = "ssr")]
pub mod examples;

use crate::ahead::Piece;
use crate::components::pencil::{manner, meter, quoted};
use crate::components::source_code;
use crate::markup::{El, el};
use crate::view::View;
use crate::words::common;
use crate::words::numbers;
use crate::words::quote as words;
use crate::{order, text_fragment};
use claimscope_core::model::{Appeal, Assertion, ClaimIx, Reference, Source, SourceIx, Stance};
use claimscope_core::overreach::{firmness, of_assertion, said_by};
use claimscope_core::wording::Label;

/// How many of a source's quotes stand open; the others fold.
const OPEN: usize = 2;

/// An assertion with its place among all of its source.
type Spoken<'a> = (usize, &'a Assertion);

/// One row for each source that touches the claim, the firmest first.
pub fn said_rows(view: View<'_>, claim: ClaimIx) -> El {
    let sources = view.library.source_indices().filter(|&ix| !spoken(view, ix, claim).is_empty()).collect();
    let sources = order::by(sources, |&ix| match said_by(view.library, ix, claim) {
        Some(said) if said.counts => 4 - u64::from(said.firmness),
        Some(said) => 8 - u64::from(said.firmness),
        None => 9,
    });
    el("ul.sayers").each(sources.into_iter().map(|ix| {
        let speaker = view.piece(Piece::Speaker(ix), || Some(speaker(view, ix)));
        el("li.sayer").add(speaker).add(words(view, ix, claim))
    }))
}

/// The sources that say nothing on the claim, in one sentence; nothing where all speak.
pub fn silent(view: View<'_>, claim: ClaimIx) -> Option<El> {
    let silent = view.library.source_indices().filter(|&ix| spoken(view, ix, claim).is_empty());
    let names: Vec<String> = silent.map(|ix| view.source(ix).publisher.clone()).collect();
    (!names.is_empty()).then(|| el("p.silent").add(words::silent(&names)))
}

/// What a source says on a claim: what takes a stand before mere mentions, firm before soft, else in its
/// own order.
fn spoken<'a>(view: View<'a>, source: SourceIx, claim: ClaimIx) -> Vec<Spoken<'a>> {
    let spoken = view.source(source).assertions().enumerate();
    let spoken = spoken.filter(|(_, assertion)| assertion.claims.contains(&claim)).collect();
    order::by(spoken, |(_, assertion)| match assertion.stance {
        Stance::Mentions => 9,
        _ => 4 - u64::from(firmness(assertion).unwrap_or(0)),
    })
}

fn speaker(view: View<'_>, ix: SourceIx) -> El {
    let source = view.source(ix);
    el("div.sayer__who")
        .add(source_code(source, false))
        .add(view.source_link(ix))
        .add(el("span").add(&source.described))
}

fn words(view: View<'_>, source: SourceIx, claim: ClaimIx) -> El {
    let spoken = spoken(view, source, claim);
    let row = |one: &Spoken<'_>| said(view, source, claim, one);
    let (open, folded) = spoken.split_at(spoken.len().min(OPEN));
    let says = el("div.sayer__says").each(open.iter().map(row));
    let more = words::more(folded.len());
    let summary = el("summary").add(more).add(words::FROM_THIS_ARTICLE);
    let fold = (!folded.is_empty()).then(|| el("details").add(summary).each(folded.iter().map(row)));
    says.add(fold).each(cited(view, source, claim))
}

/// What a source cites for the claim, and what became of it when it was looked up.
fn cited(view: View<'_>, ix: SourceIx, claim: ClaimIx) -> Vec<El> {
    let entries = view.source(ix).cited.iter().enumerate().filter(|(_, entry)| entry.claims.contains(&claim));
    entries.filter_map(|(at, entry)| view.piece(Piece::Cited(ix, at), || Some(citation(view, ix, entry)))).collect()
}

fn citation(view: View<'_>, ix: SourceIx, entry: &Reference) -> El {
    let href = format!("{}#ref-{}", view.source_href(ix), entry.number);
    let verdict = el("a").attr("href", href).add(numbers::uncapitalised(entry.verdict.label()));
    el("p.sayer__cites").add([&view.source(ix).code, words::CITES, &entry.as_cited, ": "]).add(verdict).add(".")
}

fn said(view: View<'_>, source: SourceIx, claim: ClaimIx, one: &Spoken<'_>) -> El {
    let (at, assertion) = *one;
    let words = view.piece(Piece::Quote(source, at), || Some(in_place(view.source(source), at, assertion)));
    let meter = el("div.meter")
        .add(firmness(assertion).map(meter))
        .add(el("b").add(manner(assertion)))
        .add(leans_on(view, assertion))
        .add(of_assertion(assertion, view.rating(claim)).map(|over| el("span").add(steps_over(over))));
    el("div.quote").add(words).add(meter)
}

/// The words of an assertion, the heading that they stand under, and the way to them.
fn in_place(source: &Source, at: usize, assertion: &Assertion) -> El {
    let mut beside = el("p.quote__beside");
    if let Some(heading) = source.heading_of(at).filter(|heading| !heading.is_empty()) {
        beside = beside.add([words::UNDER_BEFORE, heading, words::UNDER_AFTER]);
    }
    el("div").add(quoted(assertion)).add(noted(beside, source, assertion))
}

/// Adds the remark on an assertion, and the way to its words on the page where they stand.
pub fn noted(beside: El, source: &Source, assertion: &Assertion) -> El {
    let note = if assertion.note.is_empty() { ["", ""] } else { [assertion.note.as_str(), " "] };
    beside.add(note).add(there(source, assertion))
}

/// The way to an assertion's words on the page where they stand.
pub fn there(source: &Source, assertion: &Assertion) -> El {
    let href = text_fragment::link_to(&source.url, &assertion.quote);
    el("a").attr("href", href).attr("rel", "noopener").add(common::READ_IT_THERE)
}

/// What to know of links into articles.
pub fn moved(view: View<'_>) -> Option<El> {
    let seen = view.library.sources.iter().map(|source| source.seen).min()?;
    Some(el("p.silent").add(words::MOVED).add(seen.to_string()).add("."))
}

/// What an assertion leans on, with a link to the study that it names.
fn leans_on(view: View<'_>, assertion: &Assertion) -> El {
    match (assertion.appeal, assertion.names_study) {
        (Appeal::NamedStudy, Some(study)) => el("span").add(words::LEANS_ON).add(view.study_link(study)),
        (appeal, _) => el("span").add(appeal.label()),
    }
}

/// How far the wording stands above what is shown.
pub fn steps_over(over: u8) -> String {
    words::steps_over(over)
}
