//! What no lens changes, gathered once for a library: by claim, the studies that are linked to it.
//!
//! A study that a lens leaves out is left out by comparing bits, so that a whole library is graded anew while one
//! picture is on the screen.

use core::cmp::Reverse;

use super::body::{Body, put_in_order};
use super::candidate::candidate;
use super::entry::{Entry, Place, WhyShown};
use super::lens::Conventions;
use super::rules::publication_bias;
use super::switches::{Seen, Switches};
use crate::model::{ClaimIx, Library, StudyIx};

/// What no lens changes, by claim.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Index(Vec<Gathered>);

/// The studies that are linked to a claim.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Gathered {
    /// As they stand under our grading, before overlaps and tiers.
    entries: Vec<Entry>,
    /// The finished trial on it that nobody has told about.
    pub silent: Option<StudyIx>,
    /// Whether two of the studies may describe the same people.
    overlaps: bool,
}

impl Index {
    /// Gathers the studies of all claims.
    pub fn of(library: &Library, conventions: &Conventions) -> Self {
        let same_people = same_people(library);
        let mut claims: Vec<Gathered> = library.claims.iter().map(|_| Gathered::default()).collect();
        for ix in library.study_indices() {
            let study = library.study(ix);
            let seen = Seen::of(library, ix, &same_people);
            for finding in &study.findings {
                for link in &finding.links {
                    let entries = &mut claims[link.claim.at()].entries;
                    // Links of one study follow each other, so that it has been here if it was the last.
                    if entries.last().is_none_or(|last| last.study != ix) {
                        entries.extend(candidate(library, link.claim, ix, seen, conventions));
                    }
                }
            }
            if publication_bias::is_silent(library, study) {
                for claim in &study.awaited_by {
                    claims[claim.at()].silent.get_or_insert(ix);
                }
            }
        }
        for gathered in &mut claims {
            gathered.finish(library);
        }
        Self(claims)
    }

    /// What is linked to a claim.
    pub fn get(&self, claim: ClaimIx) -> &Gathered {
        &self.0[claim.at()]
    }
}

impl Gathered {
    /// Gathers the studies of one claim.
    pub fn to(library: &Library, claim: ClaimIx, conventions: &Conventions) -> Self {
        let same_people = same_people(library);
        let seen = |ix| Seen::of(library, ix, &same_people);
        let all = library.study_indices().filter_map(|ix| candidate(library, claim, ix, seen(ix), conventions));
        let is_silent = |ix: &StudyIx| {
            let study = library.study(*ix);
            study.awaited_by.contains(&claim) && publication_bias::is_silent(library, study)
        };
        let silent = library.study_indices().find(is_silent);
        let mut gathered = Self { entries: all.collect(), silent, ..Self::default() };
        gathered.finish(library);
        gathered
    }

    /// Sets what follows from all of them together.
    fn finish(&mut self, library: &Library) {
        put_in_order(&mut self.entries);
        let outcome = |entry: &Entry| {
            let study = library.study(entry.study);
            study.findings[usize::from(entry.finding)].links[usize::from(entry.link)].outcome.as_str()
        };
        // The claim's main outcome has no name, and stands first.
        let mut outcomes = vec![""];
        for entry in &self.entries {
            if let Err(place) = outcomes.binary_search(&outcome(entry)) {
                outcomes.insert(place, outcome(entry));
            }
        }
        let mut people: Vec<u16> = Vec::new();
        for entry in &mut self.entries {
            let place = outcomes.binary_search(&outcome(entry)).unwrap_or_default();
            entry.outcome = u16::try_from(place).unwrap_or(u16::MAX);
            self.overlaps |= people.contains(&entry.seen.people_of);
            people.push(entry.seen.people_of);
        }
    }

    /// The body of evidence under a lens, in a list that may have been used before.
    pub fn body(&self, library: &Library, lens: Switches, all_tiers: bool, mut entries: Vec<Entry>) -> Body {
        entries.clear();
        entries.extend(self.entries.iter().map(|entry| entry.under(lens)));
        if self.overlaps {
            drop_overlaps(library, &mut entries);
        }
        Body::of(entries, all_tiers)
    }
}

/// Of records that may describe the same people, only the largest counts. Groups are taken over the
/// whole library, so that leaving out one record never lets two smaller ones in.
fn drop_overlaps(library: &Library, entries: &mut [Entry]) {
    // Ids, not places in the list, break ties, so that the order of studies decides nothing.
    let size = |e: &Entry| {
        let people = u64::from(e.is_randomised) << 33 | e.people.map_or(0, |people| u64::from(people) + 1);
        (e.weight, people, Reverse(library.study(e.study).id.as_str()))
    };
    for at in 0..entries.len() {
        let mut largest = entries[at];
        for other in &*entries {
            let is_same = other.seen.people_of == largest.seen.people_of && other.study != largest.study;
            if is_same && other.place == Place::Counted && size(other) > size(&largest) {
                largest = *other;
            }
        }
        if largest.study != entries[at].study && entries[at].place == Place::Counted {
            entries[at].place = Place::Shown(WhyShown::Overlap(largest.study));
        }
    }
}

/// For each study the lowest position among the records that may describe the same people, through any chain.
fn same_people(library: &Library) -> Vec<u16> {
    let mut first: Vec<u16> = library.study_indices().map(|ix| ix.0).collect();
    for ix in library.study_indices() {
        for other in &library.study(ix).may_overlap {
            let (a, b) = (first[ix.at()], first[other.at()]);
            for at in &mut first {
                if *at == a.max(b) {
                    *at = a.min(b);
                }
            }
        }
    }
    first
}
