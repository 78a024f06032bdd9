//! Figures: what is counted in a text, and the grade level that comes of it.

use super::names::Names;
use super::sentences::{QUOTATION, sentences};
use super::syllables;

/// Counts of one text or of many together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Sentences.
    pub sentences: u32,
    /// Words; a name or a quotation is one.
    pub words: u32,
    /// Syllables; a name, a quotation, a number or a word in capitals is one.
    pub syllables: u32,
    /// Words of the longest sentence.
    pub longest: u32,
}

impl Figures {
    /// Counts a text.
    pub fn of(text: &str, names: &Names) -> Self {
        sentences(text).iter().map(|words| of_sentence(words, names)).fold(Self::default(), Self::with)
    }

    /// Both together.
    pub fn with(self, other: Self) -> Self {
        Self {
            sentences: self.sentences.saturating_add(other.sentences),
            words: self.words.saturating_add(other.words),
            syllables: self.syllables.saturating_add(other.syllables),
            longest: self.longest.max(other.longest),
        }
    }

    /// The Flesch–Kincaid grade level in hundredths: 0.39 words a sentence + 11.8 syllables a word − 15.59.
    ///
    /// Kincaid JP, Fishburne RP, Rogers RL, Chissom BS. Derivation of new readability formulas for Navy
    /// enlisted personnel. Naval Technical Training Command, Research Branch Report 8-75, 1975. A text
    /// without words has grade 0.
    pub fn grade(&self) -> i64 {
        let [sentences, words, syllables] = [self.sentences, self.words, self.syllables].map(i128::from);
        let above = 39 * words * words + 1180 * syllables * sentences - 1559 * words * sentences;
        rounded(above, words * sentences)
    }

    /// The mean words of a sentence, in hundredths.
    pub fn words_per_sentence(&self) -> i64 {
        rounded(100 * i128::from(self.words), self.sentences.into())
    }
}

/// A quotient to the nearest whole number; 0 where there is nothing to divide by.
fn rounded(above: i128, below: i128) -> i64 {
    if below == 0 {
        return 0;
    }
    i64::try_from((2 * above + below).div_euclid(2 * below)).unwrap_or(i64::MAX)
}

fn of_sentence(words: &[String], names: &Names) -> Figures {
    let mut figures = Figures { sentences: 1, ..Figures::default() };
    let mut rest = words;
    while let Some(word) = rest.first() {
        let (taken, syllables) = match names.longest_at(rest) {
            0 => (1, syllables(word, names)),
            name => (name, 1),
        };
        figures.words += 1;
        figures.syllables += syllables;
        rest = &rest[taken..];
    }
    Figures { longest: figures.words, ..figures }
}

/// The syllables of what stands between two spaces: those of its parts, where it has hyphens.
fn syllables(word: &str, names: &Names) -> u32 {
    if word.contains(QUOTATION) || !word.chars().any(char::is_alphabetic) {
        return 1;
    }
    let parts = word.split(|c: char| !(c.is_alphanumeric() || "'’.,".contains(c))).filter(|part| !part.is_empty());
    let of_part = |part: &str| match part.chars().next() {
        Some(first) if !first.is_alphabetic() => 1,
        _ if names.has(part) => 1,
        _ => syllables::of_letters(part),
    };
    parts.map(of_part).sum()
}

#[cfg(test)]
mod tests {
    use super::Figures;
    use crate::readability::Names;
    use claimscope_core::model::{Library, Treatment};
    use proptest::prelude::*;

    fn counted(text: &str) -> (u32, u32, u32) {
        let treatment = Treatment { name: "Lunar balms".into(), ..Treatment::default() };
        let names = Names::of(&Library { treatments: vec![treatment], ..Library::default() });
        let Figures { sentences, words, syllables, .. } = Figures::of(text, &names);
        (sentences, words, syllables)
    }

    #[test]
    fn the_grade_is_that_of_the_published_formula() {
        let figures = Figures { sentences: 2, words: 20, syllables: 30, longest: 12 };
        assert_eq!(figures.grade(), 390 + 1770 - 1559);
        assert_eq!(figures.words_per_sentence(), 1000);
        assert_eq!(Figures { sentences: 3, words: 20, syllables: 20, longest: 9 }.grade(), 260 + 1180 - 1559);
    }

    #[test]
    fn a_text_without_words_has_grade_zero() {
        assert_eq!((Figures::default().grade(), Figures::default().words_per_sentence()), (0, 0));
    }

    #[test]
    fn names_quotations_numbers_and_capitals_are_easy() {
        assert_eq!(counted("Lunar balms calm."), (1, 2, 2));
        assert_eq!(counted("We read “a miracle of nature” twice."), (1, 4, 4));
        assert_eq!(counted("In 1,250 of 30–150 it was 32.5 % by FDA rules."), (1, 10, 10));
        assert_eq!(counted("A 12-week split-face trial."), (1, 4, 7));
    }

    proptest! {
        #[test]
        fn any_text_can_be_counted(text in "\\PC{0,120}") {
            let figures = Figures::of(&text, &Names::default());
            prop_assert!(figures.syllables >= figures.words && figures.words >= figures.sentences);
            prop_assert!(figures.longest <= figures.words);
            let _ = (figures.grade(), figures.words_per_sentence());
        }
    }
}
