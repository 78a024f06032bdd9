//! The footer: where else to go, and what this site does and does not do.

#[cfg(feature = "ssr")]
pub mod examples;

use crate::markup::{El, el};
use crate::{Route, view::View};

/// The footer.
pub fn footer(view: View<'_>) -> El {
    let pages = [
        (Route::Claims, "All claims"),
        (Route::Sources, "Sources"),
        (Route::Studies, "Studies"),
        (Route::Disagreements, "Disagreements"),
        (Route::Method, "How we grade"),
        (Route::Glossary, "Glossary"),
        (Route::Corrections, "Corrections"),
        (Route::About, "About"),
        (Route::Privacy, "Privacy"),
        (Route::Check, "Find the claims in a text"),
        (Route::Kept, "What you keep"),
    ];
    let list = el("ul").each(pages.map(|(route, name)| el("li").add(view.link(&route, name))));
    let searched = el("p")
        .add("Evidence searched up to ")
        .add(view.library.searched.to_string())
        .add(". No cookies, no account, nothing sent anywhere. How far each study was read stands on its record.");
    let publisher = &view.site.publisher;
    el("footer.footer").add(el("p.said").add("The small print, set large.")).add(
        el("div")
            .add(el("nav").attr("aria-label", "All pages").add(list))
            .add(searched)
            .add((!publisher.is_empty()).then(|| el("p").add(["Published by ", publisher, "."]))),
    )
}
