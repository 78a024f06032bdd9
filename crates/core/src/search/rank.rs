//! The ranking: which documents the words of a query find, the best first, and why.
//!
//! Each word is worth more the fewer documents it finds. A document has from each word what its best match gives: more for
//! a better bucket, and inside a bucket more for a field that tells more. What is found has to account for a part of all
//! that was typed: a query about something else is answered by nothing.

use super::index::{Index, SILENT};
use super::matches::{MOST_WORDS, Matches};
use super::quality::{EXACT, FINE, Match, WIDE};

/// Documents that an answer has at most.
pub const MOST: usize = 10;

/// What was found.
pub struct Answer<'a> {
    matches: Matches<'a>,
    hits: [Hit; MOST + 1],
    count: usize,
    /// For each word and document what the best match gives, and which it is.
    cells: Vec<u32>,
    documents: usize,
}

/// A document that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The document, by its place among all.
    pub document: usize,
    /// How well it fits; comparable inside one answer only.
    pub score: u32,
}

/// What any match of a word gives, before its quality counts: so much that a document that has two words by worse buckets
/// stands before one that has one of them by the best.
pub(super) const ANY: u32 = 150;
/// The part of the typed that has to be known at all, and the part that a document has to account for, in hundredths.
pub(super) const KNOWN: u32 = 51;
pub(super) const COVERED: u32 = 40;

impl<'a> Answer<'a> {
    /// The documents, the best first.
    pub fn hits(&self) -> &[Hit] {
        &self.hits[..self.count]
    }

    /// The words of the query, without accents.
    pub fn words(&self) -> &[&'a [u8]] {
        &self.matches.words[..self.matches.count]
    }

    /// By which match a word found a document, if it did.
    pub fn why(&self, word: usize, document: usize) -> Option<Match> {
        let cell = self.cells[word * self.documents + document];
        if cell == 0 { None } else { Some(self.matches.found[cell as usize & 0xffff]) }
    }
}

impl Index {
    /// The best answers to a query that is [folded](super::fold).
    #[inline(never)]
    pub fn find<'a>(&self, folded: &'a [u8]) -> Answer<'a> {
        let matches = Matches::of(self, folded);
        let documents = self.documents;
        let cells = vec![0; matches.count * documents];
        let hits = [Hit { document: 0, score: 0 }; MOST + 1];
        let mut answer = Answer { matches, hits, count: 0, cells, documents };
        let Answer { matches: Matches { found, count: words, .. }, cells, hits, count, .. } = &mut answer;
        let weights = weights(self, *words, found);
        let (mut all, mut known) = (0, 0);
        for (weight, credit) in weights {
            all += weight;
            known += weight * credit;
        }
        if known < all * KNOWN {
            return answer;
        }
        for (at, &Match { list, word, quality }) in found.iter().enumerate() {
            if weights[word as usize].0 > 0 {
                self.each(list, |document, level| {
                    let cell = &mut cells[word as usize * documents + document];
                    *cell = (*cell).max((ANY + quality + level * FINE) << 16 | at as u32);
                });
            }
        }
        for document in 0..documents {
            let (mut score, mut covered) = (0, 0);
            for word in 0..*words {
                let cell = cells[word * documents + document];
                if cell > 0 {
                    let weight = weights[word].0;
                    score += weight * (cell >> 16);
                    covered += weight * found[cell as usize & 0xffff].credit();
                }
            }
            if covered > 0 && covered >= all * COVERED {
                let mut at = *count;
                while at > 0 && hits[at - 1].score < score {
                    hits[at] = hits[at - 1];
                    at -= 1;
                }
                hits[at] = Hit { document, score };
                *count = (*count + 1).min(MOST);
            }
        }
        answer
    }
}

/// What each word is worth, and how much of it is known: it is worth the more, the fewer documents it finds, and nothing
/// if it tells nothing.
fn weights(index: &Index, words: usize, found: &[Match]) -> [(u32, u32); MOST_WORDS] {
    let mut weights = [(0, 0); MOST_WORDS];
    let mut is_any = false;
    for (word, weight) in weights.iter_mut().enumerate().take(words) {
        let (mut best, mut count, mut credit, mut is_silent) = (0, 0, 0, false);
        for found in found {
            let bucket = found.quality / WIDE;
            if found.word as usize == word {
                credit = credit.max(found.credit());
                if bucket > best {
                    (best, count) = (bucket, 0);
                }
                if bucket == best {
                    count += index.count(found.list);
                }
                is_silent |= found.quality == EXACT && index.terms[found.list as usize][SILENT] > 0;
            }
        }
        is_any |= !is_silent;
        *weight = (if is_silent { 0 } else { rarity(index.documents as u32, count) }, credit);
    }
    // Nothing but words that tell nothing: what they begin may be meant.
    if !is_any {
        for weight in &mut weights[..words] {
            weight.0 = 1;
        }
    }
    weights
}

/// Four times the binary logarithm of how rare something is that so many of all documents have, and a little for all.
pub(super) fn rarity(all: u32, have: u32) -> u32 {
    let ratio = ((all + 1) << 8) / have.clamp(1, all.max(1));
    let whole = ratio.ilog2();
    // Two more digits, taken from a line between the powers of two.
    4 + (whole - 8) * 4 + (ratio >> (whole - 2) & 3)
}
