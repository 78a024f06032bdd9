//! How far words reach that deny or soften.

use super::sentence::{BESIDE, Hit, Sentence};
use super::sign::Fit;
use super::text::Gap;

/// How many words before a claim may deny it.
const DENIAL: usize = 7;
/// How many words before a claim may soften it.
const SOFTENING: usize = 14;

impl Sentence<'_> {
    /// Whether a denial reaches a match: from before it, or as the last word of its part ("a miracle it is not").
    pub(super) fn denies(&self, hit: &Hit, fit: &Fit, start: usize, end: usize) -> bool {
        let gap = |at: usize| if at < self.to { self.text.words[at].gap } else { Gap::Stop };
        // "No, most people …" answers a question.
        let is_answer = hit.at == self.from && gap(hit.end()) >= Gap::Comma;
        let crosses = (hit.at + 1..fit.first).any(|at| gap(at) >= Gap::Colon);
        let is_before = hit.at >= start && hit.at + DENIAL >= fit.first && hit.end() <= fit.end && !crosses;
        let is_last = hit.at >= fit.end && hit.end() == end && hit.at - fit.end <= BESIDE;
        // "No needles" is one thing, and "not only" denies nothing: a denial inside a longer phrase is none.
        let is_covered = || self.hits.iter().any(|other| other.words > hit.words && other.overlaps(hit));
        (is_before || is_last) && !is_answer && !fit.overlaps(hit) && !is_covered()
    }

    /// Whether a softening word reaches a match: from before it, or from the same breath where one word is all that
    /// makes it.
    pub(super) fn softens(&self, hit: &Hit, fit: &Fit, start: usize, end: usize) -> bool {
        let is_before = hit.at >= start && hit.at + SOFTENING >= fit.first && hit.end() <= fit.end;
        let is_on = |at: usize| {
            let word = &self.text.words[at];
            word.gap < Gap::Comma && !matches!(self.text.spelt(word), b"and" | b"or" | b"which" | b"that")
        };
        let is_one_breath = || (fit.end..=hit.at).all(is_on);
        let is_after = fit.terms == 1 && hit.at >= fit.end && hit.at < end && is_one_breath();
        (is_before || is_after) && !fit.overlaps(hit)
    }
}
