//! Examples of disagreements: each strength, two sides and four, one article against itself, no evidence, and in short.

use super::{clash, clashes};
use crate::gallery::{Example, example};

/// The examples.
pub fn examples() -> Vec<Example> {
    vec![
        example("two-sides", |view| clash(view, 0)),
        example("many-sides", |view| clash(view, 1)),
        example("one-in-two-tones", |view| clash(view, 2)),
        example("against-itself-checked", |view| clash(view, 3)),
        example("without-evidence", |view| clash(view, 4)),
        example("not-there", |view| clash(view, usize::MAX)),
        example("in-short", |view| clashes(view, &view.library.disagreements.iter().collect::<Vec<_>>())),
        example("in-short-none", |view| clashes(view, &[])),
    ]
}
