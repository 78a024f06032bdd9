//! How many slips a word is from a term, and from the beginning of one: letters that are missing, added or changed, and
//! neighbours in the wrong order (the restricted Damerau-Levenshtein distance).
//!
//! Terms come in the order of the alphabet, so that what was reckoned for the letters that one shares with the one before
//! is kept, and a beginning that is too far from the word is looked at once for all terms that have it.

use super::LONGEST;

const WIDE: usize = LONGEST + 1;
/// More slips than are ever allowed.
pub const FAR: u8 = 99;

/// How far terms are from a word.
pub struct Slips<'a> {
    word: &'a [u8],
    most: u8,
    /// The distance between so many letters of the term and so many of the word.
    rows: [[u8; WIDE]; WIDE],
    /// The least distance from the word to a beginning of so many letters.
    starts: [u8; WIDE],
    /// From this letter on, no longer beginning can come near again.
    lost: usize,
}

impl<'a> Slips<'a> {
    /// For a word, and the most slips that count.
    pub fn of(word: &'a [u8], most: u8) -> Self {
        let mut rows = [[0; WIDE]; WIDE];
        for (at, cell) in rows[0].iter_mut().enumerate() {
            *cell = at as u8;
        }
        let mut starts = [FAR; WIDE];
        starts[0] = word.len() as u8;
        Self { word, most, rows, starts, lost: WIDE }
    }

    /// The distance to another term, of which so many letters are those of the one asked about before, and the least to any
    /// beginning of it. What is over the most is [`FAR`] or any other number over it.
    pub fn to(&mut self, term: &[u8], shared: usize) -> (u8, u8) {
        if shared < self.lost {
            self.lost = WIDE;
            for at in shared..term.len() {
                if self.step(term, at) > self.most {
                    self.lost = at + 1;
                    break;
                }
            }
        }
        if self.lost <= term.len() {
            return (FAR, self.starts[self.lost]);
        }
        (self.rows[term.len()][self.word.len()], self.starts[term.len()])
    }

    /// Reckons the row of one more letter, and gives the least of it.
    fn step(&mut self, term: &[u8], at: usize) -> u8 {
        let letter = term[at];
        let mut least = at as u8 + 1;
        self.rows[at + 1][0] = least;
        for (to, &wanted) in self.word.iter().enumerate() {
            let changed = self.rows[at][to] + u8::from(letter != wanted);
            let mut best = changed.min(self.rows[at][to + 1] + 1).min(self.rows[at + 1][to] + 1);
            if at > 0 && to > 0 && letter == self.word[to - 1] && term[at - 1] == wanted {
                best = best.min(self.rows[at - 1][to - 1] + 1);
            }
            self.rows[at + 1][to + 1] = best;
            least = least.min(best);
        }
        self.starts[at + 1] = self.starts[at].min(self.rows[at + 1][self.word.len()]);
        least
    }
}
