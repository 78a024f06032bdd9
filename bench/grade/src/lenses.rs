//! The 32 lenses, a bit for each switch, and walks over them.

use claimscope_core::grade::{Lens, Ratings};
use claimscope_core::model::Library;

/// How many lenses there are.
pub const COUNT: u32 = 32;

/// The lens of a number. Its group is the first that a product of the library belongs to.
pub fn lens(library: &Library, number: u32) -> Lens {
    let is_on = |bit: u32| number & (1 << bit) != 0;
    let groups = library.treatments.iter().flat_map(|treatment| &treatment.origins).map(|origin| &origin.group);
    let group = groups.cloned().find(|group| !group.is_empty()).unwrap_or_default();
    Lens {
        leave_out_makers: is_on(0),
        only_at_home: is_on(1),
        forgive_unclear_blinding: is_on(2),
        origin_group: if is_on(3) { group } else { String::new() },
        leave_out_sellers: is_on(4),
    }
}

/// A number that all levels go into, so that another result is seen.
pub fn levels(ratings: &Ratings) -> u32 {
    let steps = ratings.as_slice().iter().filter_map(|rating| rating.grade()).map(|grade| {
        [grade.certainty.step().into(), grade.people, grade.studies.into()]
    });
    steps.flatten().fold(17, |sum: u32, step: u32| sum.wrapping_mul(31).wrapping_add(step))
}
