//! The body of evidence of a claim: which studies carry the grade, which are only shown, and why.
//!
//! One entry per study, however many reviews repeat it. Of records that may describe the same people
//! only the largest counts. Nothing here lowers or raises; the rules do that.

use core::cmp::Reverse;
use core::slice::Iter;

use super::entry::{Entry, Place};
use super::speaking::steps_of_fit;
use crate::model::{Direction, MeasuredIn};

/// All studies linked to a claim, strongest place first, then by weight.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Body {
    /// The studies.
    pub entries: Vec<Entry>,
    /// Whether the tier that counts holds a randomised trial read first-hand.
    pub is_randomised: bool,
}

/// The studies whose people add up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Adding {
    /// Their outcome.
    outcome: u16,
    /// How many they are.
    pub studies: usize,
    /// How many of them give a number that could be read first-hand.
    pub readable: usize,
    /// Their people.
    pub people: u32,
}

impl Body {
    /// A body of these studies. Where a randomised trial counts, only such trials carry the grade, unless all tiers do.
    pub(super) fn of(mut entries: Vec<Entry>, all_tiers: bool) -> Self {
        let is_randomised = holds_randomised(&entries);
        if is_randomised && !all_tiers {
            step_back(&mut entries, |entry| !entry.is_randomised);
        }
        put_in_order(&mut entries);
        Self { entries, is_randomised }
    }

    /// The studies that carry the grade.
    pub fn counted(&self) -> Iter<'_, Entry> {
        self.down_to(Place::Counted)
    }

    /// All studies that could count, in whichever tier.
    pub fn eligible(&self) -> Iter<'_, Entry> {
        self.down_to(Place::Supporting)
    }

    /// The studies down to a place: strong places stand first, so that these are the head of the list.
    #[inline(never)]
    fn down_to(&self, place: Place) -> Iter<'_, Entry> {
        let end = self.entries.iter().position(|entry| entry.place.rank() > place.rank());
        self.entries[..end.unwrap_or(self.entries.len())].iter()
    }

    /// The direction of the counted studies: theirs if they agree, mixed if they do not.
    pub fn direction(&self) -> Option<Direction> {
        agreed(self.counted().map(|entry| entry.direction))
    }

    /// The counted studies whose people add up: those on the outcome that most people were measured
    /// on. Where a randomised trial counts, only people in such trials add up: a large series without
    /// a comparison must not lend its people to a small trial.
    pub fn adding_up(&self) -> Adding {
        let mut most = Adding::default();
        for one in self.counted() {
            let mut adding = Adding { outcome: one.outcome, ..Adding::default() };
            for other in self.counted() {
                if other.outcome == one.outcome && (other.is_randomised || !self.is_randomised) {
                    adding.studies += 1;
                    adding.readable += usize::from(other.weight > 0);
                    adding.people = adding.people.saturating_add(other.weight);
                }
            }
            let is_more = (adding.people, Reverse(adding.outcome)) > (most.people, Reverse(most.outcome));
            if adding.studies > 0 && (most.studies == 0 || is_more) {
                most = adding;
            }
        }
        most
    }

    /// Whether any finding from a dish, a piece of skin or an animal is linked.
    pub fn has_laboratory(&self) -> bool {
        self.entries
            .iter()
            .any(|e| matches!(e.measured_in, MeasuredIn::Explant | MeasuredIn::Animal | MeasuredIn::Cells))
    }

    /// The same body with only those counted that fit at least this closely; `None` if that leaves none
    /// or leaves out none.
    pub(super) fn narrowed(&self, steps: u8) -> Option<Self> {
        let is_far = |entry: &Entry| steps_of_fit(entry.relation) > steps;
        let far = self.counted().filter(|entry| is_far(entry)).count();
        if far == 0 || far == self.counted().len() {
            return None;
        }
        let mut entries = self.entries.clone();
        step_back(&mut entries, is_far);
        put_in_order(&mut entries);
        let is_randomised = holds_randomised(&entries);
        Some(Self { entries, is_randomised })
    }
}

/// Whether a randomised trial that was read first-hand counts.
fn holds_randomised(entries: &[Entry]) -> bool {
    entries.iter().any(|e| e.place == Place::Counted && e.is_randomised && !e.is_second_hand)
}

/// Lets those of the studies that count only support.
fn step_back(entries: &mut [Entry], which: impl Fn(&Entry) -> bool) {
    for entry in entries {
        if entry.place == Place::Counted && which(entry) {
            entry.place = Place::Supporting;
        }
    }
}

/// Puts entries in order. They are few, and nearly in order, and for such this is quicker than the library's own sort,
/// which would weigh more in the browser.
pub(super) fn put_in_order(entries: &mut [Entry]) {
    for end in 1..entries.len() {
        for at in (1..=end).rev() {
            if sort_key(&entries[at]) >= sort_key(&entries[at - 1]) {
                break;
            }
            entries.swap(at, at - 1);
        }
    }
}

/// Strongest place first, then by people, then by position.
fn sort_key(entry: &Entry) -> [u64; 2] {
    let weight = u64::from(u32::MAX - entry.weight);
    let people = entry.people.map_or(1 << 32, |people| u64::from(u32::MAX - people));
    [u64::from(entry.place.rank()) << 32 | weight, people << 16 | u64::from(entry.study.0)]
}

/// The common direction, or mixed; `None` when there is none.
fn agreed(mut directions: impl Iterator<Item = Direction>) -> Option<Direction> {
    let first = directions.next()?;
    Some(if directions.all(|other| other == first) { first } else { Direction::Mixed })
}
