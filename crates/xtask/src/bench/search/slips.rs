//! Queries that are asked: words and beginnings as they are, and misspellings by a seed, each with the words that were
//! meant.

use super::chance::Chance;
use super::corpus::Text;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Queries of each kind.
pub const EACH: usize = 70;
const SEED: u64 = 7_041_776;

/// What is wrong with a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Two words, as they are written.
    Exact,
    /// The first letters of a word.
    Prefix,
    /// One letter is another one.
    Changed,
    /// One letter is missing.
    Missing,
    /// There is one letter more.
    Added,
    /// Two neighbours changed places.
    Swapped,
    /// The first letter is another one, or missing.
    First,
    /// Two slips of any kind.
    Two,
    /// It is written as it sounds.
    Sound,
    /// Two words without the space between them.
    Space,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 10] = [
        Self::Exact,
        Self::Prefix,
        Self::Changed,
        Self::Missing,
        Self::Added,
        Self::Swapped,
        Self::First,
        Self::Two,
        Self::Sound,
        Self::Space,
    ];

    /// The word for it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Prefix => "prefix",
            Self::Changed => "changed",
            Self::Missing => "missing",
            Self::Added => "added",
            Self::Swapped => "swapped",
            Self::First => "first letter",
            Self::Two => "two slips",
            Self::Sound => "sound",
            Self::Space => "no space",
        }
    }

    /// Whether it is one slip in one word.
    pub const fn is_one(self) -> bool {
        matches!(self, Self::Changed | Self::Missing | Self::Added | Self::Swapped | Self::First)
    }

    /// Whether it is misspelt at all.
    pub const fn is_misspelt(self) -> bool {
        !matches!(self, Self::Exact | Self::Prefix)
    }
}

/// A query, and the words that were meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    /// Its kind.
    pub kind: Kind,
    /// What is typed.
    pub typed: String,
    /// The words of which an answer has to have all.
    pub meant: Vec<String>,
}

impl Query {
    /// As the script takes it.
    pub fn json(&self) -> Value {
        json!({ "kind": self.kind.word(), "typed": self.typed, "meant": self.meant })
    }
}

/// All queries for some texts, the same each time.
pub fn of(texts: &[Text]) -> Vec<Query> {
    let known: BTreeSet<String> = texts.iter().flat_map(Text::telling).collect();
    let mut chance = Chance::of(SEED);
    let mut queries = Vec::new();
    for kind in Kind::ALL {
        let mut found = 0;
        // Some texts have no word that can be misspelt so.
        for _ in 0..EACH * 200 {
            let words = chance.one(texts).telling();
            let Some(query) = query(kind, &words, &mut chance) else { continue };
            if kind.is_misspelt() && known.contains(&query.typed) {
                continue;
            }
            queries.push(query);
            found += 1;
            if found == EACH {
                break;
            }
        }
    }
    queries
}

fn query(kind: Kind, words: &[String], chance: &mut Chance) -> Option<Query> {
    let is_word = |word: &&String| word.len() > 4 && word.bytes().all(|letter| letter.is_ascii_lowercase());
    let long: Vec<&String> = words.iter().filter(is_word).collect();
    if long.len() < 2 {
        return None;
    }
    let at = chance.below(long.len() - 1);
    let (word, next) = (long[at], long[at + 1]);
    let one = |typed: String| (typed, vec![word.clone()]);
    let both = |typed: String| (typed, vec![word.clone(), next.clone()]);
    let (typed, meant) = match kind {
        Kind::Exact => both(format!("{word} {next}")),
        Kind::Prefix => one(word[..word.len() - 1 - chance.below(2)].to_owned()),
        Kind::Changed | Kind::Missing | Kind::Added | Kind::Swapped => one(slip(word, kind, 1, chance)?),
        Kind::First => one(slip(word, *chance.one(&[Kind::Changed, Kind::Missing]), 0, chance)?),
        Kind::Two if word.len() > 7 => {
            let kinds = [Kind::Changed, Kind::Missing, Kind::Added, Kind::Swapped];
            let once = slip(word, *chance.one(&kinds), 1, chance)?;
            one(slip(&once, *chance.one(&kinds), 1, chance)?)
        }
        Kind::Two => return None,
        Kind::Sound => one(heard(word, chance)?),
        Kind::Space => both(format!("{word}{next}")),
    };
    (typed != meant.join(" ") || !kind.is_misspelt()).then_some(Query { kind, typed, meant })
}

/// A word with one slip: at the first letter for `from` 0, and else at any later one.
fn slip(word: &str, kind: Kind, from: usize, chance: &mut Chance) -> Option<String> {
    let mut letters: Vec<u8> = word.bytes().collect();
    let at = if from == 0 { 0 } else { from + chance.below(letters.len() - from) };
    let letter = b'a' + u8::try_from(chance.below(26)).ok()?;
    match kind {
        Kind::Changed => letters[at] = letter,
        Kind::Missing => drop(letters.remove(at)),
        Kind::Added => letters.insert(at, letter),
        _ if at + 1 < letters.len() => letters.swap(at, at + 1),
        _ => return None,
    }
    let typed = String::from_utf8(letters).ok()?;
    (typed != word).then_some(typed)
}

/// A word as someone might write it who has only heard it.
fn heard(word: &str, chance: &mut Chance) -> Option<String> {
    const SOUNDS: [(&str, &str); 14] = [
        ("ph", "f"),
        ("ce", "se"),
        ("ci", "si"),
        ("ca", "ka"),
        ("co", "ko"),
        ("cu", "ku"),
        ("ct", "kt"),
        ("x", "ks"),
        ("qu", "kw"),
        ("y", "i"),
        ("ae", "e"),
        ("ll", "l"),
        ("se", "ze"),
        ("ou", "u"),
    ];
    let fit: Vec<&(&str, &str)> = SOUNDS.iter().filter(|(written, _)| word.contains(written)).collect();
    if fit.is_empty() {
        return None;
    }
    let (written, heard) = chance.one(&fit);
    Some(word.replacen(written, heard, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelling_is_none_of_the_words_that_the_texts_have() {
        let text = |text: &str| Text { title: "Improves hydration".into(), text: text.into() };
        let texts =
            vec![text("serums strengthen collagen scaffolds quickly"), text("exfoliating acids brighten faces")];
        let queries = of(&texts);
        assert!(queries.len() > 5 * EACH, "{}", queries.len());
        for query in queries.iter().filter(|query| query.kind.is_misspelt()) {
            assert!(texts.iter().all(|text| !text.telling().contains(&query.typed)), "{query:?}");
        }
        assert_eq!(queries, of(&texts), "the same each time");
    }
}
