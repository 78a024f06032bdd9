//! Examples of the card: one for each claim of the example library, that is for each badge, verdict and kind of name.
//! Each is a page of its own, since its style is not that of pages.

use super::card;
use crate::gallery::{Example, for_each_claim};

/// The examples.
pub fn examples() -> Vec<Example> {
    for_each_claim(card)
}
