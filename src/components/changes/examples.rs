//! Examples of changes: each kind, with many claims and with none, and the history of one claim.

use super::{changes, history};
use crate::gallery::{Example, example};
use claimscope_core::model::Change;

/// The examples.
pub fn examples() -> Vec<Example> {
    vec![
        example("every-kind", |view| changes(view, &view.library.changes.iter().collect::<Vec<_>>())),
        example("history", |view| history(&view.library.changes.iter().collect::<Vec<_>>())),
        example("long-word", |view| {
            let long = Change { text: "Wordwithoutanyplacetobreakit".repeat(8), ..view.library.changes[1].clone() };
            changes(view, &[&long])
        }),
        example("empty", |view| changes(view, &[])),
    ]
}
