//! What in a sentence speaks for a claim or against it: its words, its concepts, and the signs that stand in it. How much each
//! does was learnt from labelled texts.

use super::sentence::{Hit, Match, Sentence};
use super::sign::Fit;
use super::subject::Subject;
use super::table::{Role, count};
use crate::pack::Reader;
use crate::search::stem;

/// The first key of a concept; those of words are below.
pub(super) const CONCEPT: u32 = 1 << 20;
/// The first key of a sign.
pub(super) const SIGN: u32 = 1 << 21;

/// The key of a word, which all its forms have. Figures are all alike.
pub(super) fn word(letters: &[u8]) -> u32 {
    stem::form(if letters.first().is_some_and(u8::is_ascii_digit) { b"0" } else { letters }) % CONCEPT
}

/// What each cue speaks for claims.
#[derive(Default)]
pub(super) struct Weights {
    /// The keys of all cues that weigh something; sorted.
    keys: Vec<u32>,
    /// The first weight of each, and one past the last.
    begins: Vec<u32>,
    /// Claims, and how much the cue speaks for each, as its last byte.
    of: Vec<(u16, u16)>,
}

impl Weights {
    pub(super) fn read(&mut self, from: &mut Reader<'_>) {
        let mut key = 0_u32;
        for _ in 0..from.length() {
            key = key.wrapping_add(from.number());
            self.keys.push(key);
            self.begins.push(count(self.of.len()));
            let mut claim = 0_u16;
            for _ in 0..from.length() {
                claim = claim.wrapping_add(from.number() as u16);
                self.of.push((claim, from.number() as u16));
            }
        }
        self.begins.push(count(self.of.len()));
    }

    /// Whether every number leads somewhere, with so many claims.
    pub(super) fn is_sound(&self, claims: usize) -> bool {
        self.keys.len() < usize::from(u16::MAX) && self.of.iter().all(|weight| usize::from(weight.0) < claims)
    }

    /// The place of a cue that weighs something, by its key.
    fn find(&self, key: u32) -> Option<u16> {
        let at = self.keys.partition_point(|&known| known < key);
        self.keys.get(at).filter(|&&known| known == key).map(|_| at as u16)
    }

    /// The claims for and against which a cue speaks, and how much.
    fn of(&self, cue: u16) -> &[(u16, u16)] {
        let cue = usize::from(cue);
        &self.of[self.begins[cue] as usize..self.begins[cue + 1] as usize]
    }
}

impl Sentence<'_> {
    /// The matches with what was learnt: those of a learnt claim go for which too little speaks, and learnt claims come for
    /// which enough does without any sign.
    pub(super) fn weighed(&self, subject: Subject, mut matches: Vec<Match>) -> Vec<Match> {
        let known = self.known(&matches);
        let sums = self.sums(&known);
        matches.retain(|found| sums[usize::from(found.claim)][0] >= 0);
        for ([sum, most, at], claim) in sums.into_iter().zip(0..) {
            if sum > 0 && most > 0 && !matches.iter().any(|found| found.claim == claim) {
                let fit = Fit::of(known[at as usize]);
                if self.is_on_subject(subject, claim, &fit) {
                    matches.push(Match { claim, denies: false, fit });
                }
            }
        }
        matches
    }

    /// Tells the key of every cue, and where it stands. One that stands in several places is told for each. How firmly
    /// something is said tells nothing of what is said.
    pub(super) fn each_cue(&self, matches: &[Match], mut tell: impl FnMut(u32, Hit)) {
        for at in self.from..self.to {
            tell(word(self.text.spelt(&self.text.words[at])), Hit { concept: 0, role: Role::Plain, at, words: 1 });
        }
        for &hit in self.hits.iter().filter(|hit| !matches!(hit.role, Role::Weak | Role::Strong)) {
            tell(CONCEPT + u32::from(hit.concept), hit);
        }
        for found in matches {
            tell(SIGN + u32::from(found.claim), found.fit.anchor());
        }
    }

    /// The cues that weigh something, each once. Their places in the table stand for their concepts.
    fn known(&self, matches: &[Match]) -> Vec<Hit> {
        let mut known: Vec<Hit> = Vec::new();
        self.each_cue(matches, |key, hit| {
            if let Some(cue) = self.table.weights.find(key)
                && !known.iter().any(|other| other.concept == cue)
            {
                known.push(Hit { concept: cue, ..hit });
            }
        });
        known
    }

    /// For each claim how much speaks for it beyond what always stands against it, the most that any cue does, and which cue.
    fn sums(&self, known: &[Hit]) -> Vec<[i16; 3]> {
        let mut sums = vec![[0; 3]; self.table.claims.len()];
        for (claim, sum) in self.table.claims.iter().zip(&mut sums) {
            sum[0] = i16::from(claim.always);
        }
        for (cue, at) in known.iter().zip(0..) {
            for &(claim, weight) in self.table.weights.of(cue.concept) {
                let weight = i16::from(weight as i8);
                let sum = &mut sums[usize::from(claim)];
                sum[0] = sum[0].wrapping_add(weight);
                if weight > sum[1] && cue.words > 0 {
                    [sum[1], sum[2]] = [weight, at];
                }
            }
        }
        sums
    }
}
