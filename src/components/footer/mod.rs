//! The footer: where else to go, and what this site does and does not do.

#[cfg(feature = "ssr")]
pub mod examples;

use crate::markup::{El, el};
use crate::words::common;
use crate::words::footer as words;
use crate::words::page_names;
use crate::{Route, view::View};

/// The footer.
pub fn footer(view: View<'_>) -> El {
    let pages = [
        (Route::Claims, page_names::ALL_CLAIMS),
        (Route::Sources, page_names::SOURCES),
        (Route::Studies, page_names::STUDIES),
        (Route::Map, page_names::MAP),
        (Route::Disagreements, page_names::DISAGREEMENTS),
        (Route::Method, page_names::HOW_WE_GRADE),
        (Route::Glossary, page_names::GLOSSARY),
        (Route::Corrections, page_names::CORRECTIONS),
        (Route::About, page_names::ABOUT),
        (Route::Privacy, page_names::PRIVACY),
        (Route::Check, page_names::CHECK),
        (Route::Kept, page_names::KEPT),
        (Route::Sheet, page_names::SHEET),
    ];
    let list = el("ul").each(pages.map(|(route, name)| el("li").add(view.link(&route, name))));
    let searched =
        el("p").add(common::SEARCHED_UP_TO).add(view.library.searched.to_string()).add(words::SEARCHED_AFTER);
    let publisher = &view.site.publisher;
    el("footer.footer").add(el("p.said").add(words::SMALL_PRINT)).add(
        el("div")
            .add(el("nav").attr("aria-label", words::PAGES).add(list))
            .add(searched)
            .add(el("p").add(words::ADVICE))
            .add((!publisher.is_empty()).then(|| el("p").add([words::PUBLISHED_BY, publisher, "."]))),
    )
}
