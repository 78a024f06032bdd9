//! `llms.txt` (<https://llmstxt.org>): the site for language models, as Markdown. Each claim stands with its
//! badge, its answer and its main reason, so that whoever quotes it cannot say more than the grade.

use crate::published::Published;
use claimscope::badge_of;
use claimscope::head::SITE;
use claimscope::{Route, files, prose};
use claimscope_core::model::{ClaimIx, TopicIx};
use std::fmt::Write;

/// The file.
pub fn llms(published: Published<'_>) -> String {
    let library = published.library;
    let mut text = opening(published);
    for topic in library.topic_indices() {
        let claims: Vec<ClaimIx> = library.claim_indices().filter(|&ix| library.claim(ix).topic == topic).collect();
        if !claims.is_empty() {
            section(&mut text, question(published, topic), claims.into_iter().map(|ix| claim(published, ix)));
        }
    }
    section(&mut text, "Articles", sources(published));
    section(&mut text, "Method and data", frame(published));
    section(&mut text, "Optional", studies(published));
    text
}

/// The name, the summary, and how to read what follows.
fn opening(published: Published<'_>) -> String {
    let library = published.library;
    let about: Vec<&str> = library.treatments.iter().map(|treatment| treatment.name.as_str()).collect();
    format!(
        "# {SITE}\n\n> What articles say about a treatment, beside what studies show, one claim at a time, and how sure \
         anyone can be. On: {}. {}, {}, {} of studies and documents. Evidence searched up to {}.\n\n\
         Each claim below stands with its badge, its answer and the main reason. Quote a claim only with its badge \
         and answer: a badge tells how sure the evidence lets anyone be, not how well a product works, and a low one \
         does not mean that the claim is false. “May” is the second of four steps. Nothing here is advice on \
         anyone’s skin or health.\n",
        about.join(", "),
        prose::counted(library.claims.len(), "claim", "claims"),
        prose::counted(library.sources.len(), "article", "articles"),
        prose::counted(library.studies.len(), "record", "records"),
        library.searched,
    )
}

fn question(published: Published<'_>, topic: TopicIx) -> &str {
    &published.library.topic(topic).question
}

/// A section with its links.
fn section(text: &mut String, head: &str, links: impl Iterator<Item = String>) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "\n## {head}\n");
    for link in links {
        let _ = writeln!(text, "- {link}");
    }
}

fn link(name: &str, address: &str, note: &str) -> String {
    format!("[{}]({address}): {note}", name.replace('[', "\\[").replace(']', "\\]"))
}

fn claim(published: Published<'_>, ix: ClaimIx) -> String {
    let answer = published.answer(ix);
    let note = format!("{}. {} {}", badge_of(&answer), answer.sentence, answer.reason);
    link(&published.claim_name(ix), &published.claim_address(ix), &note)
}

fn sources(published: Published<'_>) -> impl Iterator<Item = String> {
    published.library.sources.iter().map(move |source| {
        link(&source.publisher, &published.address(&Route::Source(source.id.clone())), &source.summary)
    })
}

fn studies(published: Published<'_>) -> impl Iterator<Item = String> {
    published
        .library
        .studies
        .iter()
        .map(move |study| link(&study.short_name, &published.address(&Route::Study(study.id.clone())), &study.title))
}

/// The pages that say how it is done, and the files that hold everything.
fn frame(published: Published<'_>) -> impl Iterator<Item = String> {
    let pages = [
        (Route::Method, "How we grade"),
        (Route::Disagreements, "Disagreements"),
        (Route::Glossary, "Glossary"),
        (Route::Corrections, "Corrections"),
        (Route::About, "About"),
        (Route::Map, "Claims, sources and studies, side by side"),
        (Route::Privacy, "Privacy"),
        (Route::Sheet, "Take it to a consultation"),
        (Route::Check, "Find the claims in a text"),
    ];
    let files = [
        (files::LIBRARY, "The whole library", "JSON: claims, grades with their reasons, quotes, studies."),
        (files::SCHEMA, "Its schema", "JSON Schema of the library."),
        (files::CHANGES, "Changes", "Atom feed of what changed, mistakes of ours marked."),
    ];
    let pages = pages.map(|(route, name)| link(name, &published.address(&route), &published.head(&route).description));
    let files = files.map(|(path, name, note)| link(name, &published.file(path), note));
    pages.into_iter().chain(files)
}
