//! About this copy: who publishes it, what it lives on, and what nobody has checked.

use super::{contact, lead, outside, studies, title};
use crate::components::{notes, short_section};
use crate::markup::{El, el};
use crate::words::about as words;
use crate::words::common;
use crate::words::counts;
use crate::words::page_names;
use crate::{Route, files, view::View};
use claimscope_core::model::Industry;

/// The page about this copy.
pub fn about(view: View<'_>) -> El {
    let library = view.library;
    let covers = el("div").add(notes(library.treatments.iter().map(|treatment| &treatment.summary))).add(
        el("p.about__count")
            .add(view.link(&Route::Claims, &counts::claims(library.claims.len())))
            .add(", ")
            .add(view.link(&Route::Sources, &counts::articles(library.sources.len())))
            .add(", ")
            .add(view.link(&Route::Studies, &words::records(library.studies.len())))
            .add(words::SEARCHED_UP_TO)
            .add(library.searched.to_string())
            .add("."),
    );
    let who = match view.site.publisher.as_str() {
        "" => String::from(words::NO_PUBLISHER),
        publisher => words::published_by(publisher),
    };
    let independence = Some(view.site.independence.as_str()).filter(|words| !words.is_empty());
    let behind = notes([Some(who.as_str()), independence].into_iter().flatten())
        .add(el("li").add(contact(&view.site.contact)))
        .add(el("li").add(words::WHAT_CHANGED).add(view.link(&Route::Corrections, page_names::CORRECTIONS)));
    let made = notes([words::PROGRAMS_HELPED, words::NOBODY_FROM_OUTSIDE])
        .add(el("li").add(words::RULES_ARE_WRITTEN).add(view.link(&Route::Method, page_names::HOW_WE_GRADE)));
    let limits = notes([words::NO_CLINICIAN, &reading(view), words::WHAT_A_GRADE_TELLS, words::UNPUBLISHED]);
    let device = notes([words::NO_COOKIES, words::CHOICES_STAY, words::WITHOUT_A_NETWORK])
        .add(el("li").add(common::HAVE_IT_FORGOTTEN).add(view.link(&Route::Kept, page_names::KEPT)));
    let install = notes([words::ON_COMPUTERS, words::ON_IPHONES, words::NO_STORE]).add(
        el("li.install").add(el("button").attr("type", "button").attr("data-install", "").add(words::INSTALL_BUTTON)),
    );
    let what = words::WHAT_IT_IS;
    el("div")
        .add(title(words::HEAD).add(lead(what)))
        .add(short_section("covers", words::COVERS, covers))
        .add(short_section("who", words::WHO, behind))
        .add(short_section("made", words::MADE, made))
        .add(short_section("data", common::TAKE_IT_WITH_YOU, data(view)))
        .add(short_section("limits", words::LIMITS, limits))
        .add(short_section("device", words::DEVICE, device))
        .add(short_section("install", words::INSTALL, install))
}

/// Where the whole library can be had, and on what terms.
fn data(view: View<'_>) -> El {
    let whole = el("li")
        .add(words::LIBRARY_BEFORE)
        .add(view.file(files::LIBRARY, words::LIBRARY))
        .add(words::SCHEMA_BEFORE)
        .add(view.file(files::SCHEMA, words::SCHEMA))
        .add(words::SCHEMA_AFTER);
    let terms = el("li")
        .add(words::LICENCE_BEFORE)
        .add(outside(files::LICENCE.into(), words::LICENCE))
        .add(words::LICENCE_AFTER);
    let card = el("li").add(words::CARD_BEFORE).add(view.file(files::EMBEDDING, words::CARD)).add(".");
    el("ul.notes").add(whole).add(card).add(terms)
}

/// How far the studies were read, and who paid for them, from the records.
fn reading(view: View<'_>) -> String {
    let studies = &view.library.studies;
    let makers = studies.iter().filter(|study| study.industry == Industry::Yes).count();
    words::reading(studies.len(), &studies::read_in_full(studies), makers)
}
