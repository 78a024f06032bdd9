//! What a study found, on its page.

use super::numbers::counted;

pub const HEAD: &str = "What it found";
pub const NO_RESULT: &str = "No result that bears on a claim here.";
pub const SECOND_HAND: &str = "Known only second-hand";
pub const TOLD_TWO_WAYS: &str = "Two accounts disagree";
pub const ON_NO_CLAIM: &str = "Bears on no claim here";
pub const TURNED: &str = "Turned round. ";

/// "8 results. Under each, the claims that it bears on: 12 in all."
pub fn aid(results: usize, claims: usize) -> String {
    let results = counted(results, "result", "results");
    match claims {
        0 => format!("{results}. None bears on a claim here."),
        n => format!("{results}. Under each, the claims that it bears on: {n} in all."),
    }
}

/// Where in its paper a result stands.
pub fn read_in(place: &str) -> String {
    format!("Read in: {place}")
}
