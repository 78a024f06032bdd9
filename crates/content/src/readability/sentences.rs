//! Sentences and words, as the readability of a text is counted.
//!
//! As Flesch counted: a word is what stands between spaces, so that "split-face" and "doesn’t" are one. A
//! sentence ends at `.`, `!` or `?` before a space; never at a colon, inside a number or after an abbreviation.

/// Stands for a quotation: other people's words, counted as one easy word.
pub(super) const QUOTATION: char = '\u{fffc}';

/// Abbreviations that a sentence goes on after; so it does after single letters with dots, as in "e.g.".
const ABBREVIATIONS: [&str; 8] = ["al.", "approx.", "ca.", "cf.", "dr.", "incl.", "mr.", "vs."];

/// The words of each sentence, without the marks beside them. No sentence is empty.
pub(super) fn sentences(text: &str) -> Vec<Vec<String>> {
    let text = with_short_quotations(text);
    let mut sentences = Vec::new();
    let mut words = Vec::new();
    for run in text.split(|c: char| c.is_whitespace() || c == '—') {
        let word = run.trim_matches(|c: char| !(c.is_alphanumeric() || c == QUOTATION));
        if !word.is_empty() {
            words.push(word.to_owned());
        }
        if is_end(run) && !words.is_empty() {
            sentences.push(std::mem::take(&mut words));
        }
    }
    if !words.is_empty() {
        sentences.push(words);
    }
    sentences
}

/// Whether a sentence ends with this run of a text.
fn is_end(run: &str) -> bool {
    let run = run.trim_end_matches([')', ']', '’', '\'']);
    if run.ends_with(['!', '?']) {
        return true;
    }
    let word = run.trim_start_matches(['(', '[', '‘', '\'']).to_lowercase();
    run.ends_with('.') && !ABBREVIATIONS.contains(&word.as_str()) && !is_of_initials(&word)
}

/// Whether a word is two or more single letters, each with its dot.
fn is_of_initials(word: &str) -> bool {
    let letters: Vec<&str> = word.split_terminator('.').collect();
    letters.len() > 1 && letters.iter().all(|letters| letters.chars().count() == 1)
}

/// The text with one sign for each quotation. One that is never closed stays as it is.
fn with_short_quotations(text: &str) -> String {
    let mut short = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['“', '"']) {
        let (before, from) = rest.split_at(at);
        let mark = if from.starts_with('“') { ('“', '”') } else { ('"', '"') };
        let inside = &from[mark.0.len_utf8()..];
        short.push_str(before);
        match inside.split_once(mark.1) {
            Some((quotation, after)) => {
                short.push(QUOTATION);
                short.extend(own_end(quotation, after));
                rest = after;
            }
            None => rest = inside,
        }
    }
    short + rest
}

/// The end of our sentence where it stands inside the quotation, as in: She said “no.” Then she left.
fn own_end(quotation: &str, after: &str) -> Option<char> {
    let ends = after.trim_start().chars().next().is_none_or(char::is_uppercase);
    quotation.chars().last().filter(|last| ends && ".!?".contains(*last))
}

#[cfg(test)]
mod tests {
    use super::sentences;
    use proptest::prelude::*;

    fn counted(text: &str) -> Vec<usize> {
        sentences(text).iter().map(Vec::len).collect()
    }

    #[test]
    fn a_sentence_ends_at_its_mark_and_not_at_a_colon() {
        assert_eq!(counted("It works. Does it? Yes!"), [2, 2, 1]);
        assert_eq!(counted("Main reason: too few people; no more (so far)."), [9]);
        assert_eq!(counted("A text without an end"), [5]);
        assert_eq!(counted(" – … "), Vec::<usize>::new());
    }

    #[test]
    fn numbers_and_abbreviations_end_no_sentence() {
        assert_eq!(counted("It rose by 32.5 % (e.g. in Park et al. 2023). Then it fell."), [10, 3]);
        assert_eq!(counted("Sold in the U.S. today vs. Korea."), [7]);
    }

    #[test]
    fn hyphens_and_apostrophes_join_and_dashes_part() {
        assert_eq!(
            sentences("A split-face trial doesn’t—yet – tell."),
            [["A", "split-face", "trial", "doesn’t", "yet", "tell"]]
        );
    }

    #[test]
    fn a_quotation_is_one_word() {
        assert_eq!(counted("It says “we do. Not all of it!” and more."), [5]);
        assert_eq!(counted("It says “we do.” Then it stops. She said \"no.\""), [3, 3, 3]);
        assert_eq!(counted("It says “we do not know"), [6]);
    }

    proptest! {
        #[test]
        fn any_text_has_sentences_of_words(text in "[a-z“”\". !?\n—é]{0,80}") {
            prop_assert!(sentences(&text).iter().all(|words| !words.is_empty() && words.iter().all(|word| !word.is_empty())));
        }
    }
}
