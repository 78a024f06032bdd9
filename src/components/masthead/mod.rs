//! The masthead: the product's mark, the search, the main pages, and the switch between paper and night.

#[cfg(feature = "ssr")]
pub mod examples;

use crate::components::asterisk::plain;
use crate::markup::{El, el};
use crate::words::common;
use crate::words::masthead as words;
use crate::words::page_names;
use crate::{Route, view::View};

/// The masthead, with the current page marked.
pub fn masthead(view: View<'_>, current: &Route) -> El {
    let pages = [
        (Route::Claims, words::CLAIMS, matches!(current, Route::Claims | Route::Claim(_))),
        (Route::Sources, page_names::SOURCES, matches!(current, Route::Sources | Route::Source(_))),
        (Route::Studies, page_names::STUDIES, matches!(current, Route::Studies | Route::Study(_))),
        (Route::Method, words::METHOD, false),
        (Route::Glossary, page_names::GLOSSARY, false),
    ];
    let items = pages.map(|(route, name, is_within)| {
        el("li").add(view.link(&route, name).maybe("aria-current", aria_current(is_within, *current == route)))
    });
    // Shown, labelled and worked by assets/theme.js and its style alone, so that it is there before the
    // app is, and never differs from what was rendered natively.
    let theme = el("button.masthead__theme")
        .attr("type", "button")
        .attr("data-theme-toggle", "")
        .add(el("span.masthead__to-night").add(common::NIGHT))
        .add(el("span.masthead__to-paper").add(common::PAPER));
    let mark = el("a.masthead__mark")
        .attr("href", view.href(&Route::Home))
        .maybe("aria-current", aria_current(false, *current == Route::Home))
        .add(common::SITE)
        .add(plain());
    el("header.masthead")
        .add(mark)
        .add(find(view))
        .add(el("nav").attr("aria-label", words::MAIN).add(el("ul").each(items)))
        .add(theme)
}

/// The search. `find.js` of the site makes it answer as the reader types. Without, it leads to the whole list, and what
/// was typed is sent nowhere: the box has no name.
fn find(view: View<'_>) -> El {
    let field = el("input").attr("type", "search").attr("autocomplete", "off");
    // Enter sends it; HTML wants a button that would as well.
    let send = el("button").attr("type", "submit").add(words::SEARCH);
    el("form.find")
        .attr("role", "search")
        .attr("action", view.href(&Route::Claims))
        .add(el("label").add(words::SEARCH).add(field))
        .add(send)
}

/// "page" on the page itself, "true" on a page below it.
const fn aria_current(is_within: bool, is_page: bool) -> Option<&'static str> {
    match (is_within, is_page) {
        (_, true) => Some("page"),
        (true, false) => Some("true"),
        (false, false) => None,
    }
}
