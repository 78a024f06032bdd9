//! Examples of the masthead: on the front page, on a main page, below one, and elsewhere.

use super::masthead;
use crate::Route;
use crate::gallery::{Example, example};

/// The examples.
pub fn examples() -> Vec<Example> {
    [
        ("on-the-front-page", Route::Home),
        ("on-a-main-page", Route::Claims),
        ("below-a-main-page", Route::Study("tycho-2024".into())),
        ("elsewhere", Route::NotFound),
    ]
    .into_iter()
    .map(|(name, route)| example(name, move |view| masthead(view, &route)))
    .collect()
}
