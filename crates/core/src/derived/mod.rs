//! What follows from the library without judging it: who repeats which study, what an article never mentions,
//! and how what was tested differs from what is offered. Computed, never typed.

mod mouths;
mod silence;
mod tested;

pub use mouths::{Mouths, mouths};
pub use silence::{Spoken, spoken};
pub use tested::{Match, Tested, tested_against_sold};

#[cfg(test)]
mod tests;
