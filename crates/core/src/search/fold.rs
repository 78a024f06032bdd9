//! Text to plain words: lower case, Latin letters without accents, digits.

/// The base letters of U+00C0 to U+017F: Latin-1 and Latin Extended-A. What is no letter there is a space.
const LATIN: &[u8; 192] = b"aaaaaaaceeeeiiiidnooooo ouuuuyts\
aaaaaaaceeeeiiiidnooooo ouuuuyty\
aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllll\
nnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
/// Stands for a letter of any other script: no word of ours has it.
const FOREIGN: u8 = b'~';
/// Stands between the parts of a word that is written with a hyphen.
pub const HYPHEN: u8 = b'-';

/// A text as words with one space between any two, from its characters or its UTF-16 units. Apostrophes leave no trace:
/// "crow’s" is "crows".
pub fn folded(text: impl Iterator<Item = u32>) -> Vec<u8> {
    let mut words = vec![b' '];
    for code in text {
        let plain = match code {
            // `'`, the soft hyphen, the accents that combine, and the quotation marks that are apostrophes.
            0x27 | 0xad | 0x300..=0x36f | 0x2018 | 0x2019 => continue,
            // The hyphens.
            0x2d | 0x2010 | 0x2011 => HYPHEN,
            0x30..=0x39 | 0x61..=0x7a => code as u8,
            0x41..=0x5a => code as u8 | 0x20,
            0xc0..=0x17f => LATIN[code as usize - 0xc0],
            // Other letters, but no punctuation, signs, arrows or pictures.
            0x180..=0x1fff | 0x2c00..=0x2dff | 0x3040..=0xd7ff => FOREIGN,
            _ => b' ',
        };
        let last = words.len() - 1;
        let is_after_word = words[last] != b' ' && words[last] != HYPHEN;
        if is_after_word || (plain != b' ' && plain != HYPHEN) {
            words.push(plain);
        } else if plain == b' ' {
            // A dash with room around it is no hyphen.
            words[last] = b' ';
        }
    }
    words
}

/// The same from text.
pub fn folded_text(text: &str) -> Vec<u8> {
    folded(text.chars().map(u32::from))
}

/// The first word of a folded text, cut to what is looked at, and the rest. It is empty where none is left. Parts around a
/// hyphen are words of their own.
pub fn next(folded: &[u8]) -> (&[u8], &[u8]) {
    let mut begin = 0;
    while begin < folded.len() && (folded[begin] == b' ' || folded[begin] == HYPHEN) {
        begin += 1;
    }
    let mut end = begin;
    while end < folded.len() && folded[end] != b' ' && folded[end] != HYPHEN {
        end += 1;
    }
    (&folded[begin..end.min(begin + super::LONGEST)], &folded[end..])
}

/// All words of a folded text.
#[cfg(not(target_arch = "wasm32"))]
pub fn words(folded: &[u8]) -> Vec<&[u8]> {
    let mut words = Vec::new();
    let mut rest = folded;
    loop {
        let (word, after) = next(rest);
        if word.is_empty() {
            return words;
        }
        words.push(word);
        rest = after;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> String {
        String::from_utf8(folded_text(text)).expect("plain letters").trim().to_owned()
    }

    #[test]
    fn case_and_accents_make_no_difference() {
        assert_eq!(told("Crème BRÛLÉE Łódź œ ß Ÿ"), "creme brulee lodz o s y");
        assert_eq!(told("cre\u{301}me"), "creme", "accents that combine");
    }

    #[test]
    fn every_accented_letter_has_the_base_that_unicode_gives_it() {
        let bases = [('À', 'a'), ('ç', 'c'), ('ñ', 'n'), ('ÿ', 'y'), ('Ą', 'a'), ('č', 'c'), ('đ', 'd'), ('ě', 'e')];
        let more = [('ğ', 'g'), ('ħ', 'h'), ('ı', 'i'), ('ĵ', 'j'), ('ķ', 'k'), ('ł', 'l'), ('ň', 'n'), ('ő', 'o')];
        let rest = [('ř', 'r'), ('ş', 's'), ('ť', 't'), ('ű', 'u'), ('ŵ', 'w'), ('ŷ', 'y'), ('ž', 'z'), ('ſ', 's')];
        for (letter, base) in bases.into_iter().chain(more).chain(rest) {
            assert_eq!(told(&letter.to_string()), base.to_string(), "{letter}");
        }
    }

    #[test]
    fn apostrophes_leave_no_trace_and_other_marks_part_words() {
        assert_eq!(told("crow’s-feet, isn't it?"), "crows-feet isnt it");
        assert_eq!(words(&folded_text("  anti-aging – CO2 (10%)")), [&b"anti"[..], b"aging", b"co2", b"10"]);
    }

    #[test]
    fn other_scripts_are_words_that_nothing_has() {
        assert_eq!(told("皮膚 кожа"), "~~ ~~~~");
    }

    #[test]
    fn a_long_word_is_cut() {
        let long = "a".repeat(200);
        assert_eq!(words(&folded_text(&long)), [&[b'a'; super::super::LONGEST]]);
    }
}
