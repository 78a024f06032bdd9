//! What an article cites, on its page.

use super::numbers::{counted, listed};

pub const HEAD: &str = "What it cites";
pub const AID: &str = "We looked up each one. First how it is cited, then what it really is.";
pub const OUR_RECORD: &str = " Our record: ";
pub const NOT_CHECKED: &str = "What we could not check";
pub const PAGES_READ: &str = "Pages read: ";

// One and many of each place where an article cites.
pub const IN_LIST: [&str; 2] = ["line in its reference list", "lines in its reference list"];
pub const IN_TEXT: [&str; 2] = ["study that its text names", "studies that its text names"];

// What one reference comes to, and what many do.
pub const ACCURATE: [&str; 2] = ["is right", "are right"];
pub const MINOR_ERRORS: [&str; 2] = ["has slips", "have slips"];
pub const MISATTRIBUTED: [&str; 2] = ["is wrongly credited", "are wrongly credited"];
pub const NOT_FOUND: [&str; 2] = ["was not found", "were not found"];

/// "Of 8 lines in its reference list, 1 is right and 7 are wrongly credited."
pub fn of(n: usize, [one, many]: [&str; 2], parts: &[String]) -> String {
    format!("Of {} {}, {}.", n, if n == 1 { one } else { many }, listed(parts))
}

/// "7 are wrongly credited". The number stays on the line of its verb.
pub fn come_to(n: usize, [one, many]: [&str; 2]) -> String {
    format!("{n}\u{a0}{}", if n == 1 { one } else { many })
}

/// That no sentence leans on some of all references, with a space after it; empty where there is none.
pub fn loose(n: usize, all: usize) -> String {
    match n {
        0 => String::new(),
        n => format!("No sentence of the article leans on {n} of these {all}. "),
    }
}

/// How many of those that an article leans on say what they are cited for.
pub fn borne_out(yes: usize, tied: usize) -> String {
    match (yes, tied) {
        (_, 0) => String::new(),
        (0, n) => format!("Of the {n} that it leans on, none says all that it is cited for."),
        (yes, n) if yes == n => format!("Each of the {n} that it leans on says what it is cited for."),
        (yes, n) => {
            let says = counted(yes, "says", "say");
            format!("Of the {n} that it leans on, {says} all that it is cited for.")
        }
    }
}

/// The head of what a reference was checked by, with the number of its faults where they stand there.
pub fn how_checked(faults: usize) -> String {
    match faults {
        0 | 1 => String::from("How we checked"),
        n => format!("{n} faults, and how we checked"),
    }
}
