//! Examples of what only pages show: no page at an address, no network, no script, and a library that holds nothing.
//!
//! What scripts put onto pages once they run is looked at there, by the tests in a browser.

use super::{embedding, kept, page, stand_in};
use crate::Route;
use crate::gallery::{Example, example, in_library};
use crate::markup::{El, el};
use claimscope_core::model::Library;

/// The examples.
pub fn examples() -> Vec<Example> {
    let mut examples = vec![
        example("not-found", |view| page(view, &Route::NotFound, "")),
        example("not-found-near", |view| page(view, &Route::NotFound, "/claims/calm-itches/")),
        example("no-such-claim", |view| page(view, &Route::Claim("no-such-claim".into()), "")),
        example("stand-in", |_| stand_in()),
        example("stand-in-with-pages", |view| {
            let kept = ["Calms itch?", "Sources"].map(|name| el("li").add(view.link(&Route::Claims, name)));
            stand_in().add(el("ul.elsewhere").each(kept))
        }),
        example("check-without-scripts", |view| page(view, &Route::Check, "")),
        example("kept-without-the-app", kept::kept),
        example("keep", |view| kept::keep(view, claimscope_core::model::ClaimIx(0))),
        example("embedding-without-claims", |view| {
            in_library(view, &Library::default(), |view| embedding(view, "https://moon.example"))
        }),
    ];
    examples.extend(empty().map(|(name, route)| {
        example(["empty-", name].concat(), move |view| -> El {
            in_library(view, &Library::default(), |view| page(view, &route, ""))
        })
    }));
    examples
}

/// Pages that list something, and find nothing to list.
fn empty() -> impl Iterator<Item = (&'static str, Route)> {
    [
        ("front-page", Route::Home),
        ("claims", Route::Claims),
        ("sources", Route::Sources),
        ("studies", Route::Studies),
        ("disagreements", Route::Disagreements),
        ("glossary", Route::Glossary),
        ("corrections", Route::Corrections),
        ("check", Route::Check),
        ("kept", Route::Kept),
    ]
    .into_iter()
}
