//! The masthead: the product's mark, the main pages, and the switch between paper and night.

#[cfg(feature = "ssr")]
pub mod examples;

use crate::components::asterisk::plain;
use crate::markup::{El, el};
use crate::{Route, view::View};

/// The masthead, with the current page marked.
pub fn masthead(view: View<'_>, current: &Route) -> El {
    let pages = [
        (Route::Claims, "Claims", matches!(current, Route::Claims | Route::Claim(_))),
        (Route::Sources, "Sources", matches!(current, Route::Sources | Route::Source(_))),
        (Route::Studies, "Studies", matches!(current, Route::Studies | Route::Study(_))),
        (Route::Method, "Method", false),
        (Route::Glossary, "Glossary", false),
    ];
    let items = pages.map(|(route, name, is_within)| {
        el("li").add(view.link(&route, name).maybe("aria-current", aria_current(is_within, *current == route)))
    });
    // Shown, labelled and worked by assets/theme.js and its style alone, so that it is there before the
    // app is, and never differs from what was rendered natively.
    let theme = el("button.masthead__theme")
        .attr("type", "button")
        .attr("data-theme-toggle", "")
        .add(el("span.masthead__to-night").add("Night"))
        .add(el("span.masthead__to-paper").add("Paper"));
    let mark = el("a.masthead__mark")
        .attr("href", view.href(&Route::Home))
        .maybe("aria-current", aria_current(false, *current == Route::Home))
        .add("Claimscope")
        .add(plain());
    el("header.masthead").add(mark).add(el("nav").attr("aria-label", "Main").add(el("ul").each(items))).add(theme)
}

/// "page" on the page itself, "true" on a page below it.
const fn aria_current(is_within: bool, is_page: bool) -> Option<&'static str> {
    match (is_within, is_page) {
        (_, true) => Some("page"),
        (true, false) => Some("true"),
        (false, false) => None,
    }
}
