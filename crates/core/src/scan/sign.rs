//! Whether a sign stands in a sentence: its concepts, near each other, in its order.

use super::sentence::{Hit, Sentence};
use super::table::Sign;

/// How many words a sign may span that does not say.
const WINDOW: u32 = 15;
/// No sign has more terms that have to be there.
const MOST_TERMS: usize = 6;

/// Where a sign stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fit {
    hits: [Hit; MOST_TERMS],
    /// How many of them there are.
    pub terms: usize,
    /// The first word.
    pub first: usize,
    /// The word after the last.
    pub end: usize,
}

impl Fit {
    /// Where one thing stands.
    pub fn of(hit: Hit) -> Self {
        Self { hits: [hit; MOST_TERMS], terms: 1, first: hit.at, end: hit.end() }
    }

    /// What it was looked for from.
    pub fn anchor(&self) -> Hit {
        self.hits[0]
    }

    /// Whether words of the sentence are among those that make the sign.
    pub fn overlaps(&self, hit: &Hit) -> bool {
        self.hits[..self.terms].iter().any(|own| own.overlaps(hit))
    }

    /// Whether the last words that make another sign are among those that make this one.
    pub fn ends(&self, other: &Self) -> bool {
        other.hits[..other.terms].last().is_some_and(|hit| self.overlaps(hit))
    }

    /// Whether all words that make another sign are among those that make this one.
    pub fn holds(&self, other: &Self) -> bool {
        other.hits[..other.terms].iter().all(|hit| self.overlaps(hit))
    }
}

/// Where a sign stands whose first concept is a hit of the sentence.
pub(super) fn fit(sentence: &Sentence<'_>, sign: &Sign, anchor: &Hit) -> Option<Fit> {
    let table = sentence.table;
    let window = if sign.window == 0 { WINDOW } else { sign.window } as usize;
    let mut fit = Fit::of(*anchor);
    let terms = &table.terms[sign.terms.start as usize..sign.terms.end as usize];
    for term in &terms[1..] {
        let concepts = table.concepts(term);
        let named = sentence.hits.iter().filter(|hit| concepts.contains(&hit.concept));
        if term.is_absent {
            if named.into_iter().next().is_some() {
                return None;
            }
            continue;
        }
        if term.is_anywhere {
            if !concepts.iter().any(|&concept| sentence.topics.has(concept)) {
                return None;
            }
            continue;
        }
        let before = fit.hits[fit.terms - 1];
        let fitting = named.filter(|hit| {
            let span = fit.end.max(hit.end()) - fit.first.min(hit.at);
            span <= window
                && (!term.follows || hit.at >= before.end())
                && !fit.overlaps(hit)
                && sentence.is_joined(fit.first.min(hit.at), fit.end.max(hit.end()))
        });
        let nearest = fitting.min_by_key(|hit| hit.at.abs_diff(before.at))?;
        if fit.terms == MOST_TERMS {
            return None;
        }
        fit.hits[fit.terms] = *nearest;
        fit.terms += 1;
        fit.first = fit.first.min(nearest.at);
        fit.end = fit.end.max(nearest.end());
    }
    Some(fit)
}
