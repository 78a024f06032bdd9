//! What studies found and why this grade, on the page of a claim. Sentences about certainty are made in
//! `claimscope_core::wording`.

use super::counts;
use super::numbers::counted_in_words;
use claimscope_core::wording::capitalised;

pub const FOUND: &str = "What studies found";
pub const NO_RECORD: &str = "No record in this library touches it.";
pub const KEPT_APART: &str =
    " Below they are kept apart: harm after an injection is not harm of a cream, nor the other way round.";
pub const WHY: &str = "Why this grade";
pub const TAKES_NOTHING_OFF: &str = "What takes nothing off";
pub const ARMS: &str =
    "Each doubt is an arm of the asterisk. A full arm: nothing taken off. Half: one step. Empty: two.";
pub const ONLY_STUDIES_OF_PEOPLE: &str = "Only studies of people can carry a grade.";
pub const FROM_THE_TOP: &str = "A randomised trial starts at the top. Each doubt takes it down.";
pub const FROM_THE_SECOND: &str = "Without a randomised trial it starts at the second step. Each doubt takes it down.";
pub const MIND: &str = "What would change our mind";
pub const HELD_AGAINST: &str = "Held against: ";
pub const LOW_IS_NOT_FALSE: &str = "Low does not mean false; it means that nobody can yet know. ";

/// "Fourteen records touch it. One carries the grade, with 28 people. A larger mark means more people." `adding_up` is how
/// many of the studies add up to the people.
pub fn found(records: usize, studies: usize, people: u32, adding_up: usize) -> String {
    let touch = match records {
        0 => return String::from("We searched, and found none."),
        n => capitalised(&counted_in_words(n, "record touches it.", "records touch it.")),
    };
    let carry = capitalised(&counted_in_words(studies, "carries the grade", "carry the grade"));
    let carry = match (studies, people) {
        (0, _) => String::from("None of them can carry a grade."),
        (_, 0) => format!("{carry}; how many people took part was not readable."),
        (studies, people) => {
            let people = counts::people(people as usize);
            match adding_up {
                adding if adding == studies => format!("{carry}, with {people}."),
                adding => {
                    let adding = capitalised(&counted_in_words(adding, "of them has", "of them add up to"));
                    format!("{carry}. {adding} {people}.")
                }
            }
        }
    };
    [&touch, " ", &carry, " A larger mark means more people."].concat()
}
