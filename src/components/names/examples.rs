//! Examples of names in a row: many, among them long ones; one; none.

use super::names;
use crate::gallery::{Example, example, or_nothing};
use claimscope_core::model::ClaimIx;

/// The examples.
pub fn examples() -> Vec<Example> {
    vec![
        example("many", |view| or_nothing(names(view, &view.library.claim_indices().collect::<Vec<_>>()))),
        example("one", |view| or_nothing(names(view, &[ClaimIx(0)]))),
        example("none", |view| or_nothing(names(view, &[]))),
    ]
}
