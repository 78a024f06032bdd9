//! Every combination of assumptions, with the ratings under it: for cards, the search and what reads texts, which hold
//! the answers under all of them and no code that grades.

use claimscope::{Assumed, Shared};
use claimscope_core::grade::Lens;
use claimscope_core::model::Library;

/// All of them, our grading first.
pub fn every(library: &Library) -> Vec<Shared<Assumed>> {
    Lens::all(library).into_iter().map(|lens| Shared::new(Assumed::new(library, lens, false))).collect()
}

/// Their words as an address writes them, one a line: nothing for our grading.
pub fn words(all: &[Shared<Assumed>]) -> String {
    all.iter().map(|assumed| assumed.lens.words()).collect::<Vec<_>>().join("\n")
}

/// The place of a value among those that differ, as a letter from `0` on: scripts read it by its code.
pub fn letter<T: PartialEq>(among: &mut Vec<T>, value: T) -> char {
    let at = among.iter().position(|other| *other == value).unwrap_or_else(|| {
        among.push(value);
        among.len() - 1
    });
    // More than have a letter of their own would be told by none, rather than by one of another value.
    u32::try_from(at + 48).ok().and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER)
}
