//! About this copy: who publishes it, what it lives on, and what nobody has checked.

use super::{contact, lead, outside, studies, title};
use crate::components::{notes, section};
use crate::markup::{El, el};
use crate::{Route, files, prose, view::View};
use claimscope_core::model::Industry;

/// The page about this copy.
pub fn about(view: View<'_>) -> El {
    let library = view.library;
    let covers = el("div").add(notes(library.treatments.iter().map(|treatment| &treatment.summary))).add(
        el("p.about__count")
            .add(view.link(&Route::Claims, &prose::counted(library.claims.len(), "claim", "claims")))
            .add(", ")
            .add(view.link(&Route::Sources, &prose::counted(library.sources.len(), "article", "articles")))
            .add(", ")
            .add(view.link(
                &Route::Studies,
                &prose::counted(library.studies.len(), "record", "records of studies and documents"),
            ))
            .add(". Evidence searched up to ")
            .add(library.searched.to_string())
            .add("."),
    );
    let who = match view.site.publisher.as_str() {
        "" => String::from("No publisher is named for this copy."),
        publisher => format!("This copy is published by {publisher}."),
    };
    let independence = Some(view.site.independence.as_str()).filter(|words| !words.is_empty());
    let behind = notes([Some(who.as_str()), independence].into_iter().flatten())
        .add(el("li").add(contact(&view.site.contact)))
        .add(el("li").add("What changed, and what we put right: ").add(view.link(&Route::Corrections, "Corrections")));
    let made = notes([
        "Computer programs helped to draft these pages and to check them.",
        "We claim no outside reviewer, no outside editor and no panel of readers.",
    ])
    .add(
        el("li")
            .add("Grades follow written rules. Where we depart from one, the claim’s page says why: ")
            .add(view.link(&Route::Method, "How we grade")),
    );
    let limits = notes([
        "No clinician has reviewed these pages. They are no advice on your skin or your health.",
        &reading(view),
        "A grade tells how sure the evidence lets anyone be, not how well a product works. Low does not mean false.",
        "Studies that nobody published, or that we did not find, are not here.",
    ]);
    let device = notes([
        "No cookies, no account, no counting of readers. Nothing is loaded from other sites.",
        "Your choice of paper or night, and claims that you choose to keep, stay on your device only.",
        "After one visit these pages open without a network, where the browser allows it: it keeps the files that make them, and copies of pages that you open. With a data saver on, that begins when it is off.",
    ])
    .add(el("li").add("See it, take it with you, or have it forgotten: ").add(view.link(&Route::Kept, "What you keep")));
    let install = notes([
        "On a computer or with Android, look for “Install” in the browser’s menu or address bar.",
        "On an iPhone or iPad, choose “Share”, then “Add to Home Screen”.",
        "Nothing comes from a store, and removing it is removing its icon.",
    ])
    .add(el("li.install").add(el("button").attr("type", "button").attr("data-install", "").add("Install Claimscope")));
    let what = "Claimscope takes claims apart one at a time: who says it and how firmly, which studies lie underneath, and how sure they let anyone be.";
    el("div")
        .add(title("What is said, beside what is shown").add(lead(what)))
        .add(section("covers", "What it covers", "", covers))
        .add(section("who", "Who is behind it", "", behind))
        .add(section("made", "How it is made", "", made))
        .add(section("data", "Take it with you", "", data(view)))
        .add(section("limits", "What to keep in mind", "", limits))
        .add(section("device", "What stays with you", "", device))
        .add(section("install", "Have it as an app", "", install))
}

/// Where the whole library can be had, and on what terms.
fn data(view: View<'_>) -> El {
    let whole = el("li")
        .add("The whole library is ")
        .add(view.file(files::LIBRARY, "one JSON file"))
        .add(", with ")
        .add(view.file(files::SCHEMA, "its schema"))
        .add(" beside it.");
    let terms = el("li")
        .add("What we wrote ourselves may be used under ")
        .add(outside(files::LICENCE.into(), "CC BY 4.0"))
        .add(". Quotations belong to their authors.");
    let card = el("li")
        .add("An answer can stand on your own page: ")
        .add(view.file(files::EMBEDDING, "choose a card"))
        .add(".");
    el("ul.notes").add(whole).add(card).add(terms)
}

/// How far the studies were read, and who paid for them, from the records.
fn reading(view: View<'_>) -> String {
    let studies = &view.library.studies;
    let makers = studies.iter().filter(|study| study.industry == Industry::Yes).count();
    format!(
        "There are {} records of studies and documents. {} In {makers} of them the maker paid or took part, as far as pages show.",
        studies.len(),
        studies::read_in_full(studies),
    )
}
