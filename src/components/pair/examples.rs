//! Examples of the pair: every firmness over every reach of the evidence.

use super::pair;
use crate::gallery::{Example, example};

/// The examples.
pub fn examples() -> Vec<Example> {
    let said_and_shown = (1..=4).flat_map(|said| (0..=4).map(move |shown| (said, shown)));
    said_and_shown
        .map(|(said, shown)| example(format!("said-{said}-shown-{shown}"), move |_| pair(said, shown)))
        .collect()
}
