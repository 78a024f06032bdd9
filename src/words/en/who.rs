//! Who is speaking, on the page of a source.

use super::numbers::{counted, in_words};
use std::fmt::Display;

pub const HEAD: &str = "Who is speaking";
pub const PUBLISHED_BY: &str = "Published by";
pub const AUTHOR: &str = "Author";
pub const DATE: &str = "Date on the page";
pub const REFERENCES: &str = "References";
pub const CLAIMS: &str = "What it claims";
pub const KIND: &str = "Kind of page";
pub const KIND_NOT_KNOWN: &str = "Not known";

/// The day on which we read it.
pub fn read_on(date: impl Display) -> String {
    format!("We read it on {date}.")
}

/// How many references it lists.
pub fn references(n: usize) -> String {
    match n {
        0 => String::from("None"),
        n => counted(n, "entry", "entries"),
    }
}

/// Where the references stand, and how many we looked up.
pub fn listed(looked_up: usize) -> String {
    match looked_up {
        0 => String::from("In its reference list"),
        n => format!("In its reference list. We looked up {}.", counted(n, "line", "lines")),
    }
}

/// "54 of its 56 sentences bear on claims"
pub fn bearing(n: impl Display, sentences: usize) -> String {
    format!("{n} of its {} on claims", counted(sentences, "sentence bears", "sentences bear"))
}

/// How much of it we print.
pub fn quoted(quotes: usize, percent: impl Display) -> String {
    format!("We print {}, {percent} % of its words.", counted(quotes, "quote", "quotes"))
}

/// Where a source stands among all: "Lowest of four; the others run from 2.2 to 2.8."
pub fn rank<T: Display + Copy, K: Ord>(all: usize, [mine, low, high]: [T; 3], key: impl Fn(T) -> K) -> String {
    let all = in_words(all);
    let place = match key(mine) {
        mine if mine < key(low) => format!("Lowest of {all}; the"),
        mine if mine > key(high) => format!("Highest of {all}; the"),
        _ => String::from("The"),
    };
    format!("{place} others run from {low} to {high}.")
}
