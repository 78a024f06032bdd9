//! What an article sells or describes beside what was tested, on its page.

use super::counts;
use super::numbers::counted;

pub const WAY_OF_USE: &str = "Way of use";
pub const ORIGIN: &str = "Where it comes from";
pub const USED_FOR: &str = "Used for";
pub const TESTED_BY: &str = "Tested by";
pub const TESTED_HEAD: &str = "What was tested";
pub const THE_SAME: &str = "The same";
pub const NOT_STATED: &str = "not stated";
pub const ANOTHER_USE: &str = "Another use.";

/// The words that differ between who sells and who only describes.
pub struct Manner {
    pub head: &'static str,
    pub aid: &'static str,
    pub offers: &'static str,
    /// Before what is offered, beside a study.
    pub named: &'static str,
    differs: &'static str,
    just: &'static str,
    otherwise: &'static str,
}

/// Of an article that sells the treatment.
pub const SELLS: Manner = Manner {
    head: "What it sells beside what was tested",
    aid: "The studies that carry the grades of its claims, each beside the closest use that it offers. The largest differences come first.",
    offers: "What it offers",
    named: "Offered: ",
    differs: "none is known to differ from what it offers.",
    just: "none tested just what it offers.",
    otherwise: "tested something else than it offers.",
};

/// Of any other article.
pub const DESCRIBES: Manner = Manner {
    head: "What it describes beside what was tested",
    aid: "The studies that carry the grades of its claims, each beside the closest use that it describes. The largest differences come first.",
    offers: "What it describes",
    named: "Described: ",
    differs: "none is known to differ from what it describes.",
    just: "none tested just what it describes.",
    otherwise: "tested something else than it describes.",
};

impl Manner {
    /// Of how many studies how many tested something else.
    pub fn counts(&self, all: usize, other: usize) -> String {
        let of = format!("Of the {} behind its claims,", counts::studies(all));
        match other {
            0 => format!("{of} {}", self.differs),
            n if n == all => format!("{of} {}", self.just),
            n => format!("{of} {n} {}", self.otherwise),
        }
    }
}

/// For how many an aspect is not told; empty for none.
pub fn not_told(n: usize) -> String {
    match n {
        0 => String::new(),
        n => format!("Not told for {n}"),
    }
}

/// How many of all studies differ in an aspect.
pub fn differ(n: usize, all: usize) -> String {
    match n {
        0 => format!("None of {all} differs"),
        n => format!("{n} of {all} {}", if n == 1 { "differs" } else { "differ" }),
    }
}

/// "1 more study"
pub fn more(n: usize) -> String {
    counted(n, "more study", "more studies")
}

/// The number of the offer that a row stands beside.
pub fn beside(offer: u16) -> String {
    format!("Beside number {offer}")
}

/// Alternatives that are too many to be told again.
pub fn one_of(n: usize) -> String {
    format!("one of the {n} listed above")
}

/// "a, b or c"
pub fn either(list: &[String]) -> String {
    match list {
        [most @ .., last] if !most.is_empty() => format!("{} or {last}", most.join(", ")),
        all => all.concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::{DESCRIBES, SELLS};

    #[test]
    fn the_first_sentence_says_how_many_studies_differ() {
        for (all, other, words) in
            [(3, 0, "none is known to differ"), (3, 3, "none tested just what"), (3, 2, "2 tested")]
        {
            assert!(SELLS.counts(all, other).contains(words), "{all} {other}");
            assert!(DESCRIBES.counts(all, other).contains(words), "{all} {other}");
        }
    }
}
