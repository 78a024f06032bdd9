//! A lens as grading reads it, and what lenses see of a study.

use super::lens::Lens;
use crate::model::{Industry, Library, Route, StudyIx};

/// A lens as grading reads it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Switches {
    leave_out_makers: bool,
    only_at_home: bool,
    pub forgive: bool,
    /// `Some(None)` for a group that no treatment has.
    group: Option<Option<u16>>,
}

impl Switches {
    /// Reads a lens.
    pub fn of(library: &Library, lens: &Lens) -> Self {
        Self {
            leave_out_makers: lens.leave_out_makers,
            only_at_home: lens.only_at_home,
            forgive: lens.forgive_unclear_blinding,
            group: (!lens.origin_group.is_empty()).then(|| group(library, &lens.origin_group)),
        }
    }

    /// Whether it leaves out a study.
    pub fn leaves_out(self, seen: Seen) -> bool {
        (self.leave_out_makers && seen.is_makers)
            || (self.only_at_home && !seen.is_at_home)
            || self.group.is_some_and(|group| group.is_none() || group != seen.group)
    }
}

/// The position of a group among those of all treatments.
fn group(library: &Library, name: &str) -> Option<u16> {
    let mut at = 0;
    for treatment in &library.treatments {
        for origin in &treatment.origins {
            if origin.group == name {
                return Some(at);
            }
            at += 1;
        }
    }
    None
}

/// What lenses, and other records of the same people, see of a study, on whatever claim.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// Its maker paid for or staffed it.
    pub is_makers: bool,
    /// Used without needles, laser or injection.
    pub is_at_home: bool,
    /// The group of its origin, as a position among those of all treatments.
    pub group: Option<u16>,
    /// The first record among those that may describe the same people.
    pub people_of: u16,
}

impl Seen {
    pub(super) fn of(library: &Library, ix: StudyIx, same_people: &[u16]) -> Self {
        let study = library.study(ix);
        Self {
            is_makers: study.industry == Industry::Yes,
            is_at_home: study.route == Route::TopicalAlone,
            group: library.origin(study).and_then(|origin| group(library, &origin.group)),
            people_of: same_people[ix.at()],
        }
    }
}
