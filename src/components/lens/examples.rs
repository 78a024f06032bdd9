//! Examples of the lens: its switches, each line that can stand under the masthead, and what assumptions change.

use super::{assumed, changes};
use crate::Route;
use crate::gallery::{Example, example};
use crate::markup::{El, el};
use crate::view::View;
use claimscope_core::grade::{Lens, OURS};

/// The examples.
pub fn examples() -> Vec<Example> {
    let with = |lens: Lens, route: Route| {
        move |view: View<'_>| el("div").add(assumed(View { lens: &lens, ..view }, &route)).add(lens_of(view))
    };
    let one = Lens { only_at_home: true, ..OURS };
    vec![
        example("our-grading", with(OURS, Route::Home)),
        example("other-assumptions", with(one.clone(), Route::Home)),
        example("on-another-page", with(one, Route::Method)),
        example("misread", |view| el("div").add(assumed(View { is_misread: true, ..view }, &Route::Home))),
        example("what-changes", |view| {
            let mut grades = view.library.claim_indices().filter_map(|ix| view.rating(ix).grade());
            el("div").each(grades.next().zip(grades.next_back()).map(|(one, other)| changes(one, other)))
        }),
    ]
}

fn lens_of(view: View<'_>) -> Option<El> {
    super::lens(view)
}
