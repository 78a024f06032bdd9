//! Names: the words of claims and treatments, which are counted as one easy word each.
//!
//! A reader who asks about a claim knows its name, and no page can avoid it. All come from the library.

use super::sentences::sentences;
use claimscope_core::model::{Library, Term};
use std::collections::BTreeMap;

/// The names of a library, by their first word.
#[derive(Debug, Default)]
pub struct Names(BTreeMap<String, Vec<Vec<String>>>);

impl Names {
    /// Each claim's short name, outcome and predicate, each treatment's name, and every form of the glossary's
    /// term for a treatment: the one among whose forms the treatment's id stands.
    pub fn of(library: &Library) -> Self {
        let claims = library.claims.iter();
        let of_claims = claims.flat_map(|claim| [&claim.short_name, &claim.phrase.outcome, &claim.phrase.predicate]);
        let of_treatments = library.treatments.iter().map(|treatment| &treatment.name);
        let is_treatment = |term: &&Term| {
            let is_form = |form: &String| term.id == *form || term.term == *form || term.also.contains(form);
            library.treatments.iter().any(|treatment| is_form(&treatment.id))
        };
        let terms = library.glossary.iter().filter(is_treatment);
        let of_terms = terms.flat_map(|term| std::iter::once(&term.term).chain(&term.also));
        let mut names = Self::default();
        of_claims.chain(of_treatments).chain(of_terms).for_each(|name| names.add(name));
        names
    }

    fn add(&mut self, name: &str) {
        let words: Vec<String> = sentences(name).concat().iter().map(|word| plain(word)).collect();
        if let Some(first) = words.first() {
            self.0.entry(first.clone()).or_default().push(words);
        }
    }

    /// How many words the longest name is that begins here; 0 when none does.
    pub(super) fn longest_at(&self, words: &[String]) -> usize {
        let named = words.first().and_then(|first| self.0.get(&plain(first)));
        let is_here = |name: &&Vec<String>| {
            name.len() <= words.len() && name.iter().zip(words).all(|(name, word)| *name == plain(word))
        };
        named.into_iter().flatten().filter(is_here).map(Vec::len).max().unwrap_or(0)
    }

    /// Whether a word, or a part of one with a hyphen, is a whole name.
    pub(super) fn has(&self, word: &str) -> bool {
        self.0.get(&plain(word)).is_some_and(|names| names.iter().any(|name| name.len() == 1))
    }
}

/// A word as names are compared: in lower case, without the ending of a genitive.
fn plain(word: &str) -> String {
    let word = word.to_lowercase().replace('’', "'");
    word.strip_suffix("'s").map_or(word.clone(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::Names;
    use crate::readability::sentences::sentences;

    fn longest(names: &[&str], text: &str) -> usize {
        let mut all = Names::default();
        names.iter().for_each(|name| all.add(name));
        all.longest_at(&sentences(text).concat())
    }

    #[test]
    fn the_longest_name_counts_in_any_case() {
        assert_eq!(longest(&["moon", "moon balm"], "Moon balms calm"), 1);
        assert_eq!(longest(&["moon", "moon balm"], "Moon balm’s calm"), 2);
        assert_eq!(longest(&["moon balm"], "moonlight balm"), 0);
        assert_eq!(longest(&["moon balm"], "moon"), 0);
        assert_eq!(longest(&["", "–"], "moon"), 0);
    }
}
