//! The study strip.

use super::numbers::counted;

pub const ABOVE: &str = "Above this line: carries the grade";
pub const BELOW: &str = "Below: shown, not counted";
pub const STUDIES: [&str; 2] = ["study", "studies"];
pub const PEOPLE: [&str; 2] = ["person", "people"];

// The legend.
pub const SQUARE: &str = "randomised";
pub const CIRCLE: &str = "other studies of people";
pub const TRIANGLE: &str = "animals, skin pieces, cells";
pub const DIAMOND: &str = "review or document";
pub const FILLED: &str = "filled: counts";
pub const RING: &str = "ring: the maker paid for or staffed it";

// The rows, and what a reader must know of each.
pub const RANDOMISED: &str = "Randomised";
pub const RANDOMISED_COUNTED: &str = "people, with a fair comparison";
pub const RANDOMISED_SHOWN: &str = "but not to answer this";
pub const COMPARED: &str = "Compared";
pub const COMPARED_COUNTED: &str = "people in groups, not randomised";
pub const COMPARED_SHOWN: &str = "people in groups; not randomised, or not to answer this";
pub const BEFORE_AFTER: &str = "Before and after";
pub const BEFORE_AFTER_AID: &str = "people, compared with nothing";
pub const ANIMALS: &str = "Animals";
pub const ANIMALS_AID: &str = "never counted";
pub const LABORATORY: &str = "Laboratory";
pub const LABORATORY_AID: &str = "pieces of skin, cells; never counted";
pub const REVIEWS: &str = "Reviews";
pub const REVIEWS_AID: &str = "sum up studies; never counted";
pub const DOCUMENTS: &str = "Documents";
pub const DOCUMENTS_AID: &str = "say, but do not test";

/// A number, or that it was not seen.
pub fn size(n: Option<u32>, [one, many]: [&str; 2]) -> String {
    n.map_or_else(|| format!("number of {many} not seen"), |n| counted(n as usize, one, many))
}
