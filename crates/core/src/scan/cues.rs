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
    /// What it speaks for, and how much, as its last byte: twice the number of a claim, one more for its denial, and twice the
    /// number of claims for any denial.
    of: Vec<(u16, u16)>,
}

impl Weights {
    pub(super) fn read(&mut self, from: &mut Reader<'_>) {
        let mut key = 0_u32;
        for _ in 0..from.length() {
            key = key.wrapping_add(from.number());
            self.keys.push(key);
            self.begins.push(count(self.of.len()));
            let mut of = 0_u16;
            for _ in 0..from.length() {
                of = of.wrapping_add(from.number() as u16);
                self.of.push((of, from.number() as u16));
            }
        }
        self.begins.push(count(self.of.len()));
    }

    /// Whether every number leads somewhere, with so many claims.
    pub(super) fn is_sound(&self, claims: usize) -> bool {
        self.keys.len() < usize::from(u16::MAX) && self.of.iter().all(|weight| usize::from(weight.0) <= 2 * claims)
    }

    /// The place of a cue that weighs something, by its key.
    fn find(&self, key: u32) -> Option<u16> {
        let at = self.keys.partition_point(|&known| known < key);
        self.keys.get(at).filter(|&&known| known == key).map(|_| at as u16)
    }

    /// What a cue speaks for and against, and how much.
    fn of(&self, cue: u16) -> &[(u16, u16)] {
        let cue = usize::from(cue);
        &self.of[self.begins[cue] as usize..self.begins[cue + 1] as usize]
    }
}

impl Sentence<'_> {
    /// The matches with what was learnt: those of a learnt claim go for which too little speaks, and learnt claims come for
    /// which enough does without any sign.
    pub(super) fn weighed(&self, subject: Subject, known: &[Hit], mut matches: Vec<Match>) -> Vec<Match> {
        let sums = self.sums(known);
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

    /// The cues that weigh something, wherever they stand. Their places in the table stand for their concepts.
    pub(super) fn known(&self, signs: &[Match]) -> Vec<Hit> {
        let mut known: Vec<Hit> = Vec::new();
        self.each_cue(signs, |key, hit| {
            if let Some(cue) = self.table.weights.find(key) {
                known.push(Hit { concept: cue, ..hit });
            }
        });
        known
    }

    /// Whether a part of it denies the claim that is found there; as the rules say, where no text has taught what denies it.
    pub(super) fn is_denied(&self, claim: u16, known: &[Hit], part: (usize, usize), by_rules: bool) -> bool {
        let claims = &self.table.claims;
        let mut sum = i16::from(claims[usize::from(claim)].denied);
        if sum == 0 {
            return by_rules;
        }
        if by_rules {
            sum += i16::from(self.table.by_rules);
        }
        for (_, cue) in each_once(known, part) {
            for &(of, weight) in self.table.weights.of(cue.concept) {
                if of == claim * 2 + 1 || usize::from(of) == claims.len() * 2 {
                    sum = sum.wrapping_add(i16::from(weight as i8));
                }
            }
        }
        sum > 0
    }

    /// For each claim how much speaks for it beyond what always stands against it, the most that any cue does, and which cue.
    fn sums(&self, known: &[Hit]) -> Vec<[i16; 3]> {
        let mut sums = vec![[0; 3]; self.table.claims.len()];
        for (claim, sum) in self.table.claims.iter().zip(&mut sums) {
            sum[0] = i16::from(claim.always);
        }
        for (at, cue) in each_once(known, (self.from, self.to)) {
            for &(of, weight) in self.table.weights.of(cue.concept) {
                if of % 2 == 1 || usize::from(of) == 2 * sums.len() {
                    continue;
                }
                let weight = i16::from(weight as i8);
                let sum = &mut sums[usize::from(of / 2)];
                sum[0] = sum[0].wrapping_add(weight);
                if weight > sum[1] && cue.words > 0 {
                    [sum[1], sum[2]] = [weight, at as i16];
                }
            }
        }
        sums
    }
}

/// The cues in a part, each once, with their places among all.
fn each_once(known: &[Hit], (start, end): (usize, usize)) -> impl Iterator<Item = (usize, &Hit)> {
    let is_in = move |hit: &Hit| hit.at >= start && hit.at < end;
    let is_first = move |at: usize| !known[..at].iter().any(|other| other.concept == known[at].concept && is_in(other));
    known.iter().enumerate().filter(move |(at, hit)| is_in(hit) && is_first(*at))
}
