//! The index as bytes, and how it is read.
//!
//! All numbers are LEB128. In order: the version; how many documents, terms, concepts, phrases, silent terms and levels
//! there are; the levels; for each term, in the order of the alphabet, how many letters it shares with the one before; the
//! other letters, of which each term's last has the high bit; the lists, first those of terms, then those of concepts,
//! each as how many entries it has and the entries, `distance to the document before × levels + place of the level`; for
//! each phrase its concept, how many words it has, and their terms; and the silent terms by the distance to the one before.

use super::{LONGEST, stem};

/// The first number of every index.
pub const VERSION: u32 = 1;
/// Levels that a field can have.
pub const LEVELS: u32 = 8;

/// An index that can be asked.
pub struct Index {
    bytes: Vec<u8>,
    /// How many documents there are.
    pub(super) documents: usize,
    pub(super) terms: Vec<Term>,
    /// For each rest of a key of forms the first term whose key has it, and one more.
    first: Vec<u32>,
    /// The letters of all terms, one after another, where each begins, and how many it shares with the one before.
    letters: Vec<u8>,
    begins: Vec<u32>,
    pub(super) shared: Vec<u8>,
    /// Where each list begins.
    lists: Vec<u32>,
    /// The levels by their places, and how many there are.
    levels: [u8; LEVELS as usize],
    level_count: u32,
    /// Where the phrases begin, and how many there are.
    phrases: usize,
    phrase_count: u32,
}

/// What is kept of a term: the key of its forms, that of its sound, 1 where it tells nothing, its letters as bits, and the
/// next term whose key of forms leaves the same rest, and one more. Numbers alone, since a list of them is made by asking
/// for memory that is zero.
pub(super) type Term = [u32; 5];
pub(super) const FORM: usize = 0;
pub(super) const SOUND: usize = 1;
pub(super) const SILENT: usize = 2;
pub(super) const LETTERS: usize = 3;
const NEXT: usize = 4;
/// Keys of forms are told apart by their rest of this before they are compared.
const RESTS: usize = 4096;

/// The letters of a word as bits. Some share one, so that what is not there may seem to be, and never the other way.
pub(super) fn letters(word: &[u8]) -> u32 {
    word.iter().fold(0, |bits, letter| bits | 1 << (letter & 31))
}

/// The next number. Past the end it is 0, and no place is the end any more.
#[inline(never)]
fn number(bytes: &[u8], at: &mut usize) -> u32 {
    let (mut value, mut shift) = (0, 0);
    loop {
        let Some(&byte) = bytes.get(*at) else {
            *at = usize::MAX;
            return 0;
        };
        *at += 1;
        value |= (u32::from(byte) & 0x7f) << (shift & 31);
        if byte < 0x80 {
            return value;
        }
        shift += 7;
    }
}

/// Leads from each rest of a key to its first term, and from there to the next. From the last to the first, so that they
/// follow each other in the order of the alphabet.
fn link(terms: &mut [Term], first: &mut [u32]) {
    for (at, term) in terms.iter_mut().enumerate().rev() {
        let first = &mut first[term[FORM] as usize % RESTS];
        term[NEXT] = *first;
        *first = at as u32 + 1;
    }
}

impl Index {
    /// Reads an index. `None` where the bytes are none of this version, or not all of one.
    pub fn read(bytes: Vec<u8>) -> Option<Self> {
        let mut at = 0;
        let [version, documents, terms, concepts, phrase_count, silent, level_count] =
            core::array::from_fn(|_| number(&bytes, &mut at));
        // Each of these has at least one byte, so that nothing larger than the file is made.
        let most = terms.max(concepts).max(phrase_count) as usize;
        if version != VERSION || most > bytes.len() || documents > 0xf_ffff || level_count > LEVELS || level_count == 0
        {
            return None;
        }
        let mut index = Self {
            bytes,
            documents: documents as usize,
            terms: vec![[0; 5]; terms as usize],
            first: vec![0; RESTS],
            letters: Vec::new(),
            begins: vec![0; terms as usize + 1],
            shared: vec![0; terms as usize],
            lists: vec![0; (terms + concepts) as usize],
            levels: [0; LEVELS as usize],
            level_count,
            phrases: 0,
            phrase_count,
        };
        let Self { bytes, letters: all, shared, begins, lists, levels, terms: keys, first, .. } = &mut index;
        for level in &mut levels[..level_count as usize] {
            *level = number(bytes, &mut at) as u8;
        }
        for shared in &mut *shared {
            *shared = number(bytes, &mut at) as u8;
        }
        for term in 0..terms as usize {
            let begin = all.len();
            for place in 0..usize::from(shared[term]) {
                let letter = *all.get(begins[term.saturating_sub(1)] as usize + place)?;
                all.push(letter);
            }
            loop {
                let letter = *bytes.get(at)?;
                at += 1;
                all.push(letter & 0x7f);
                if letter >= 0x80 {
                    break;
                }
            }
            begins[term + 1] = all.len() as u32;
            let word = all.get(begin..).filter(|word| word.len() <= LONGEST)?;
            keys[term] = [stem::form(word), stem::sound(word), 0, letters(word), 0];
        }
        link(keys, first);
        for list in lists {
            *list = at as u32;
            for _ in 0..number(bytes, &mut at) {
                if at > bytes.len() {
                    return None;
                }
                number(bytes, &mut at);
            }
        }
        index.phrases = at;
        at = index.phrases(&mut |_, _| ());
        let mut term = 0;
        for _ in 0..silent {
            term += number(&index.bytes, &mut at) as usize;
            index.terms.get_mut(term)?[SILENT] = 1;
        }
        (at == index.bytes.len()).then_some(index)
    }

    /// The letters of a term.
    pub(super) fn term(&self, at: usize) -> &[u8] {
        &self.letters[self.begins[at] as usize..self.begins[at + 1] as usize]
    }

    /// The terms that are forms of one word, by the key of it.
    pub(super) fn forms(&self, form: u32) -> impl Iterator<Item = usize> {
        let mut next = self.first[form as usize % RESTS];
        core::iter::from_fn(move || {
            loop {
                let term = (next as usize).checked_sub(1)?;
                next = self.terms[term][NEXT];
                if self.terms[term][FORM] == form {
                    return Some(term);
                }
            }
        })
    }

    /// How many documents a list has.
    pub(super) fn count(&self, list: u32) -> u32 {
        number(&self.bytes, &mut (self.lists[list as usize] as usize))
    }

    /// Tells the documents of a list, with the level at which each has it.
    pub(super) fn each(&self, list: u32, mut tell: impl FnMut(usize, u32)) {
        let mut at = self.lists[list as usize] as usize;
        let mut document = 0;
        for _ in 0..number(&self.bytes, &mut at) {
            let entry = number(&self.bytes, &mut at);
            document += (entry / self.level_count) as usize;
            if document >= self.documents {
                break;
            }
            tell(document, u32::from(self.levels[(entry % self.level_count) as usize]));
        }
    }

    /// Goes through all phrases: tells for each the list of its concept, and its terms. Gives where they end.
    pub(super) fn phrases(&self, tell: &mut dyn FnMut(u32, &[u32])) -> usize {
        let mut at = self.phrases;
        let mut phrase = [0; LONGEST];
        for _ in 0..self.phrase_count {
            let concept = number(&self.bytes, &mut at) + self.terms.len() as u32;
            let words = (number(&self.bytes, &mut at) as usize).min(LONGEST);
            for word in &mut phrase[..words] {
                *word = number(&self.bytes, &mut at);
            }
            tell(concept, &phrase[..words]);
        }
        at
    }

    /// Writes the words that a list stands for: a term, or the first phrase of a concept.
    pub fn spell(&self, list: u32, to: &mut Vec<u8>) {
        let mut spell = |word: u32| {
            to.extend_from_slice(self.term(word as usize));
            to.push(b' ');
        };
        if (list as usize) < self.terms.len() {
            spell(list);
        } else {
            let mut is_named = false;
            self.phrases(&mut |concept, phrase| {
                if concept == list && !is_named {
                    is_named = true;
                    for &word in phrase {
                        spell(word);
                    }
                }
            });
        }
        to.pop();
    }
}
