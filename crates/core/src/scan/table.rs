//! The compiled lexicon: words, the phrases that they begin, and the signs of claims.
//!
//! Words stand sorted and each knows the longest other one that it begins with, so that one binary search gives every
//! word and every stem that fits.

use super::cues::Weights;
pub(super) use super::role::Role;
use super::text::{Gap, Text};
use crate::pack::Reader;

/// Stands for no word.
const NONE: u16 = u16::MAX;

/// A phrase: the words after its first, and the concept that it names.
struct Phrase {
    rest: core::ops::Range<u32>,
    concept: u16,
}

/// A claim in the table.
pub(super) struct Claim {
    /// The treatment that it is about.
    pub treatment: u16,
    /// The broader claim, or the claim itself.
    pub parent: u16,
    /// How far its evidence reaches, plus 1; 0 when it is not graded.
    pub shown: u8,
    /// What stands against it before anything is read; 0 where nothing was learnt of it.
    pub always: i8,
    /// What speaks for its denial where it is found; 0 where nothing was learnt of that.
    pub denied: i8,
}

/// One way to say a claim.
pub(super) struct Sign {
    /// The claim.
    pub claim: u16,
    /// Whether it says that the claim is not so.
    pub denies: bool,
    /// The most words from its first to its last concept.
    pub window: u32,
    /// Its terms; the first has to be there.
    pub terms: core::ops::Range<u32>,
}

/// One term of a sign.
pub(super) struct Term {
    /// Whether none of its concepts may be there.
    pub is_absent: bool,
    /// Whether it stands after the term before.
    pub follows: bool,
    /// Whether it is enough that the text has one of its concepts anywhere.
    pub is_anywhere: bool,
    concepts: core::ops::Range<u32>,
}

/// The compiled lexicon, ready to look words up.
pub struct Table {
    letters: Vec<u8>,
    /// Where each word ends in `letters`.
    ends: Vec<u32>,
    /// The longest other word that each begins with.
    shorter: Vec<u16>,
    /// Whether a word may go on.
    is_stem: Vec<bool>,
    /// The first phrase of each word, and one past the last.
    begins: Vec<u32>,
    phrases: Vec<Phrase>,
    /// Words after the first of all phrases.
    rest: Vec<u16>,
    /// What each concept does, and of which treatment it is.
    pub(super) roles: Vec<(Role, u16)>,
    pub(super) claims: Vec<Claim>,
    pub(super) signs: Vec<Sign>,
    pub(super) terms: Vec<Term>,
    concepts: Vec<u16>,
    /// Each concept that a sign begins with, and the sign; sorted.
    anchors: Vec<(u16, u16)>,
    pub(super) weights: Weights,
    /// How much it speaks for a denial that words of the lexicon or a sign deny.
    pub(super) by_rules: i8,
}

impl Table {
    /// Reads what [`build`](super::build) wrote; `None` for other bytes.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let mut from = Reader::new(bytes)?;
        let mut table = Self {
            letters: Vec::new(),
            ends: Vec::new(),
            shorter: Vec::new(),
            is_stem: Vec::new(),
            begins: Vec::new(),
            phrases: Vec::new(),
            rest: Vec::new(),
            roles: Vec::new(),
            claims: Vec::new(),
            signs: Vec::new(),
            terms: Vec::new(),
            concepts: Vec::new(),
            anchors: Vec::new(),
            weights: Weights::default(),
            by_rules: 0,
        };
        table.read_words(&mut from);
        table.read_phrases(&mut from);
        table.read_signs(&mut from);
        table.weights.read(&mut from);
        table.by_rules = from.number() as i8;
        (from.is_used_up() && table.is_sound()).then_some(table)
    }

    fn read_words(&mut self, from: &mut Reader<'_>) {
        let mut chain: Vec<u16> = Vec::new();
        let mut suffix = String::new();
        for at in 0..from.length() {
            let head = from.number();
            from.text(&mut suffix);
            let before = at.checked_sub(1).map_or(0..0, |before| self.word(before));
            let kept = before.start..before.end.min(before.start + (head / 2) as usize);
            self.letters.extend_from_within(kept);
            self.letters.extend_from_slice(suffix.as_bytes());
            self.ends.push(count(self.letters.len()));
            self.is_stem.push(head % 2 == 1);
            while let Some(&top) = chain.last() {
                if self.spelt(at).starts_with(self.spelt(top.into())) {
                    break;
                }
                chain.pop();
            }
            self.shorter.push(chain.last().copied().unwrap_or(NONE));
            chain.push(at as u16);
        }
    }

    fn read_phrases(&mut self, from: &mut Reader<'_>) {
        for _ in 0..from.length() {
            let role = from.word(&Role::ALL);
            self.roles.push((role, from.number() as u16));
        }
        for _ in 0..self.ends.len() {
            self.begins.push(count(self.phrases.len()));
            for _ in 0..from.length() {
                let start = count(self.rest.len());
                for _ in 0..from.length() {
                    self.rest.push(from.number() as u16);
                }
                self.phrases.push(Phrase { rest: start..count(self.rest.len()), concept: from.number() as u16 });
            }
        }
        self.begins.push(count(self.phrases.len()));
    }

    fn read_signs(&mut self, from: &mut Reader<'_>) {
        for claim in 0..from.length() {
            let treatment = from.number() as u16;
            let (parent, shown) = (from.number() as u16, from.number() as u8);
            let (always, denied) = (from.number() as i8, from.number() as i8);
            self.claims.push(Claim { treatment, parent, shown, always, denied });
            for _ in 0..from.length() {
                let head = from.number();
                let start = count(self.terms.len());
                for _ in 0..from.length() {
                    let flags = from.number();
                    let first = count(self.concepts.len());
                    for _ in 0..from.length() {
                        self.concepts.push(from.number() as u16);
                    }
                    let concepts = first..count(self.concepts.len());
                    let [is_absent, follows, is_anywhere] = [1, 2, 4].map(|bit| flags & bit != 0);
                    self.terms.push(Term { is_absent, follows, is_anywhere, concepts });
                }
                let terms = start..count(self.terms.len());
                self.signs.push(Sign { claim: claim as u16, denies: head & 1 == 1, window: head >> 1, terms });
            }
        }
        self.anchor();
    }

    /// Lists the signs by what they begin with, concept for concept: sorting would be more code.
    fn anchor(&mut self) {
        for concept in 0..self.roles.len() as u16 {
            for (sign, at) in self.signs.iter().zip(0..) {
                let first = self.terms.get(sign.terms.start as usize);
                if first.is_some_and(|first| self.concepts(first).contains(&concept)) {
                    self.anchors.push((concept, at));
                }
            }
        }
    }

    /// Whether every number leads somewhere.
    fn is_sound(&self) -> bool {
        let (words, concepts, claims) = (self.ends.len(), self.roles.len(), self.claims.len());
        words < usize::from(NONE)
            && self.rest.iter().all(|&word| usize::from(word) < words)
            && self.phrases.iter().all(|phrase| usize::from(phrase.concept) < concepts)
            && self.concepts.iter().all(|&concept| usize::from(concept) < concepts)
            && self.claims.iter().all(|claim| usize::from(claim.parent) < claims)
            && self.signs.iter().all(|sign| !sign.terms.is_empty())
            && self.weights.is_sound(claims)
    }

    fn word(&self, at: usize) -> core::ops::Range<usize> {
        let start = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        start as usize..self.ends[at] as usize
    }

    fn spelt(&self, at: usize) -> &[u8] {
        &self.letters[self.word(at)]
    }

    fn fits(&self, at: usize, word: &[u8]) -> bool {
        let own = self.spelt(at);
        if self.is_stem[at] { word.starts_with(own) } else { word == own }
    }

    /// Calls with each concept that a phrase beginning with a word of the text names, and the phrase's number of words.
    pub(super) fn each_phrase(&self, text: &Text, at: usize, mut call: impl FnMut(u16, usize)) {
        let word = text.spelt(&text.words[at]);
        let (mut low, mut high) = (0, self.ends.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            if self.spelt(middle) <= word { low = middle + 1 } else { high = middle }
        }
        let mut known = low.checked_sub(1).unwrap_or(NONE.into());
        while known != usize::from(NONE) {
            if self.fits(known, word) {
                for phrase in &self.phrases[self.begins[known] as usize..self.begins[known + 1] as usize] {
                    let rest = &self.rest[phrase.rest.start as usize..phrase.rest.end as usize];
                    let is_here = at + rest.len() < text.words.len()
                        && rest.iter().zip(at + 1..).all(|(&next, at)| {
                            let word = &text.words[at];
                            word.gap == Gap::None && self.fits(next.into(), text.spelt(word))
                        });
                    if is_here {
                        call(phrase.concept, rest.len() + 1);
                    }
                }
            }
            known = self.shorter[known].into();
        }
    }

    /// The signs that begin with a concept.
    pub(super) fn anchored(&self, concept: u16) -> impl Iterator<Item = &Sign> {
        let first = self.anchors.partition_point(|anchor| anchor.0 < concept);
        let anchors = self.anchors[first..].iter().take_while(move |anchor| anchor.0 == concept);
        anchors.map(|&(_, sign)| &self.signs[usize::from(sign)])
    }

    /// The concepts of a term.
    pub(super) fn concepts(&self, term: &Term) -> &[u16] {
        &self.concepts[term.concepts.start as usize..term.concepts.end as usize]
    }
}

pub(super) fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}
