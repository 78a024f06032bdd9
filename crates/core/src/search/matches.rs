//! Which terms and concepts the words of a query find, and how well.

use super::edit::Slips;
use super::index::{self, Index};
use super::quality::{EXACT, FORM, JOINED, LOOSE, Match, NEXT, PHRASE, PREFIX, SLIP, SLIPS, SOUND, START, WORD};
use super::{LONGEST, fold, stem};
use core::mem;

/// The words of a query with all that they find.
pub struct Matches<'a> {
    /// The words, so many of them.
    pub words: [&'a [u8]; MOST_WORDS],
    pub count: usize,
    /// What they find.
    pub found: Vec<Match>,
}

/// Words of a query that are looked at: each has a bit of a number.
pub const MOST_WORDS: usize = 32;
/// Matches that are looked at. No vocabulary is so large that a query needs more.
const MOST_FOUND: usize = 0xffff;

impl<'a> Matches<'a> {
    /// What the words of a folded text find.
    pub fn of(index: &Index, folded: &'a [u8]) -> Self {
        let mut all = Self { words: [&[]; MOST_WORDS], count: 0, found: Vec::new() };
        let mut rest = folded;
        loop {
            let (word, after) = fold::next(rest);
            // One more is made of a word that lacks a space.
            if word.is_empty() || all.count + 1 >= MOST_WORDS {
                break;
            }
            rest = after;
            let is_last = fold::next(rest).0.is_empty();
            let before = all.found.len();
            if all.look_up(index, word, is_last) {
                continue;
            }
            let cut = space(index, word);
            if cut > 0 {
                all.found.truncate(before);
                all.count -= 1;
                all.look_up(index, &word[..cut], false);
                all.look_up(index, &word[cut..], is_last);
            }
        }
        all.join(index);
        all.mean(index);
        all
    }

    fn push(&mut self, list: usize, word: usize, quality: u32) {
        if self.found.len() < MOST_FOUND {
            self.found.push(Match { list: list as u32, word: word as u32, quality });
        }
    }

    /// Adds a word and what it finds among the terms. Tells whether that is more than a guess.
    ///
    /// Slips are looked for only where nothing is right, and two only where nothing else was found.
    #[inline(never)]
    fn look_up(&mut self, index: &Index, word: &'a [u8], is_last: bool) -> bool {
        let number = self.count;
        self.words[number] = word;
        self.count += 1;
        let form = stem::form(word);
        let mut best = 0;
        for at in index.forms(form) {
            if begins_alike(index.term(at), word) {
                let quality = if index.term(at) == word { EXACT } else { FORM };
                best = best.max(quality);
                self.push(at, number, quality);
            }
        }
        let is_right = best == EXACT;
        // Terms that begin with it stand together, from the first that is not before it.
        let (mut at, mut end) = (0, index.terms.len());
        while at < end {
            let middle = (at + end) / 2;
            if index.term(middle) < word { at = middle + 1 } else { end = middle }
        }
        while (is_last || word.len() > 2) && at < index.terms.len() && index.term(at).starts_with(word) {
            if index.terms[at][index::FORM] != form {
                let quality = NEXT - (index.term(at).len() - word.len()).min(7) as u32;
                best = best.max(quality);
                self.push(at, number, quality);
            }
            at += 1;
        }
        let begun = self.found.len();
        let mut slips = 1;
        while slips <= most_slips(word) && !is_right && (slips == 1 || best < LOOSE) {
            self.found.truncate(begun);
            best = best.max(self.near(index, word, slips, is_last));
            slips += 1;
        }
        best >= LOOSE
    }

    /// Adds the terms that are so many slips from the last word, sound like it, or begin with what is a slip away. Gives
    /// the best quality.
    fn near(&mut self, index: &Index, word: &'a [u8], most: u8, is_last: bool) -> u32 {
        let (form, sound) = (stem::form(word), stem::sound(word));
        let mut slips = Slips::of(word, most);
        let first = self.found.len();
        let letters = index::letters(word);
        let mut best = 0;
        // What a term shares with the last one that was looked at.
        let mut shared = 0;
        for (at, key) in index.terms.iter().enumerate() {
            shared = shared.min(usize::from(index.shared[at]));
            // No more letters than slips are missing, or too many. A beginning may have any too many after it.
            let missing = (letters & !key[index::LETTERS]).count_ones();
            let is_near =
                missing < 2 || missing <= most.into() && (key[index::LETTERS] & !letters).count_ones() <= most.into();
            let is_heard = sound != 0 && key[index::SOUND] == sound;
            if !is_near && !is_heard {
                continue;
            }
            let term = index.term(at);
            let (whole, start) = slips.to(term, mem::replace(&mut shared, LONGEST));
            let is_found = key[index::FORM] == form && begins_alike(term, word);
            let quality = if start == 0 || is_found {
                continue;
            } else if whole == 1 {
                if word.len() > 4 && word[0] == term[0] { SLIP } else { LOOSE }
            } else if is_heard {
                SOUND
            } else if whole <= most {
                SLIPS
            } else if is_last && start == 1 && word.len() > 4 && term.len() < word.len() + 5 {
                START
            } else {
                continue;
            };
            best = best.max(quality);
            self.push(at, self.count - 1, quality);
        }
        // One slip leaves no room for guesses.
        let mut kept = first;
        for at in first..self.found.len() {
            if best < LOOSE || self.found[at].quality >= LOOSE {
                self.found[kept] = self.found[at];
                kept += 1;
            }
        }
        self.found.truncate(kept);
        best
    }

    /// Two words that stand as one in the index, such as "micro needling".
    fn join(&mut self, index: &Index) {
        for at in 1..self.count {
            let [one, other] = [self.words[at - 1], self.words[at]];
            let (half, whole) = (one.len(), one.len() + other.len());
            if whole > LONGEST {
                continue;
            }
            let mut joined = [0; LONGEST];
            joined[..half].copy_from_slice(one);
            joined[half..whole].copy_from_slice(other);
            let form = stem::form(&joined[..whole]);
            for list in index.forms(form) {
                for word in [at - 1, at] {
                    // One of both may have found it by itself.
                    let is_same = |found: &&mut Match| found.list as usize == list && found.word as usize == word;
                    match self.found.iter_mut().find(is_same) {
                        Some(found) => found.quality = found.quality.max(JOINED),
                        None => self.push(list, word, JOINED),
                    }
                }
            }
        }
    }

    /// Other words for the same: concepts of which a whole phrase was typed, in whatever order.
    fn mean(&mut self, index: &Index) {
        let mut typed = vec![0_u32; index.terms.len()];
        for found in &self.found {
            let length = self.words[found.word as usize].len();
            // Only the last word may be begun. A slip in a short word may have made any other of it.
            let is_meant = match found.quality {
                JOINED.. => true,
                PREFIX.. => found.word as usize + 1 == self.count && length > 2,
                SLIP.. => length > 5,
                _ => false,
            };
            if is_meant {
                typed[found.list as usize] |= 1 << found.word;
            }
        }
        index.phrases(&mut |list, phrase| {
            let mut covered = 0;
            for &term in phrase {
                let words = typed[term as usize];
                covered |= words;
                if words == 0 {
                    return;
                }
            }
            if covered.count_ones() < phrase.len() as u32 {
                return;
            }
            let quality = if phrase.len() > 1 { PHRASE } else { WORD };
            for word in 0..MOST_WORDS {
                if covered >> word & 1 == 1 {
                    self.push(list as usize, word, quality);
                }
            }
        });
    }
}

/// Whether two words begin with the same letters, as forms of one do: keys alone would take "ounce" for "once".
pub fn begins_alike(one: &[u8], other: &[u8]) -> bool {
    let alike = if other.len() > 5 { 3 } else { 2 };
    let alike = alike.min(one.len()).min(other.len());
    one[..alike] == other[..alike]
}

/// The slips that a word may hold. Figures are right or wrong.
pub fn most_slips(word: &[u8]) -> u8 {
    if word.iter().any(|letter| *letter <= b'9') {
        return 0;
    }
    match word.len() {
        0..=3 => 0,
        4..=5 => 1,
        _ => 2,
    }
}

/// Where a space is missing: both parts are words, and the shorter of both is as long as can be. 0 where none is.
fn space(index: &Index, word: &[u8]) -> usize {
    let is_term = |part: &[u8]| index.forms(stem::form(part)).next().is_some();
    let mut best = 0;
    if word.len() < 7 {
        return best;
    }
    for cut in 3..word.len().saturating_sub(2) {
        let is_better = cut.min(word.len() - cut) > best.min(word.len() - best);
        if is_better && is_term(&word[..cut]) && is_term(&word[cut..]) {
            best = cut;
        }
    }
    best
}
