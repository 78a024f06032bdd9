//! Examples of lists of claims: every badge, finer claims under a broader one, questions with few claims and with many.

use super::{claim_list, topics, topics_in_short};
use crate::gallery::{Example, example, in_library, many};
use claimscope_core::model::Library;

/// The examples.
pub fn examples() -> Vec<Example> {
    vec![
        example("every-badge", |view| claim_list(view, view.library.claim_indices().collect())),
        example("one", |view| claim_list(view, view.library.claim_indices().take(1).collect())),
        example("empty", |view| claim_list(view, Vec::new())),
        example("by-question", topics),
        example("in-short", topics_in_short),
        example("in-short-of-many", |view| in_library(view, &many(), topics_in_short)),
        example("without-claims", |view| in_library(view, &Library::default(), topics)),
    ]
}
