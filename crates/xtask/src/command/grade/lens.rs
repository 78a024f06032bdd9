//! The words of `--lens`.

use anyhow::{Result, anyhow};
use claimscope_core::grade::{Lens, Switch};
use claimscope_core::model::Library;

/// Reads the words into a lens.
pub fn read(library: &Library, words: &[String]) -> Result<Lens> {
    Lens::read(library, &words.join(".")).map_err(|word| {
        let all: Vec<String> = Switch::of(library).into_iter().map(Switch::word).collect();
        anyhow!("`{word}` is no lens: expected one or more of {}", all.join(", "))
    })
}

/// What the lens is called at the head of the result.
pub fn named(words: &[String]) -> String {
    if words.is_empty() { "our grading".into() } else { format!("not our grading, but with {}", words.join(", ")) }
}
