//! Natively: makes the large library, times each walk, and prints what it took as JSON.
//!
//!   claimscope-bench-grade library.pack large.pack 10000 9

use crate::large;
use crate::lenses::{COUNT, lens, levels};
use claimscope_core::grade::Ratings;
use claimscope_core::model::Library;
use claimscope_core::pack::{decode, encode};
use std::time::Instant;

/// The seed of the large library.
const SEED: u64 = 2026;

/// Reads the real library, writes the large one, and times both.
pub fn run() -> Result<(), Box<dyn std::error::Error>> {
    let mut words = std::env::args().skip(1);
    let mut word = |what: &str| words.next().ok_or(format!("expected {what}"));
    let real = decode(&std::fs::read(word("the pack of the library")?)?)?;
    let out = word("where to write the large pack")?;
    let (claims, rounds) = (word("the number of claims")?.parse()?, word("the number of rounds")?.parse()?);
    let large = large::library(&real, claims, SEED);
    std::fs::write(out, encode(&large))?;
    println!("{{ \"large\": {}, \"real\": {} }}", timed(&large, rounds), timed(&real, rounds));
    Ok(())
}

/// What each switch of each walk took, in milliseconds, as JSON.
fn timed(library: &Library, rounds: usize) -> String {
    let began = Instant::now();
    let mut ratings = Ratings::of(library);
    let first = milliseconds(began);
    let [mut one, mut all] = [Vec::new(), Vec::new()];
    let mut switch = |number: u32| {
        let began = Instant::now();
        ratings.regrade(library, &lens(library, number));
        (milliseconds(began), levels(&ratings))
    };
    let mut sum = 0_u32;
    for _ in 0..rounds {
        // Neighbours in Gray's code differ in one switch; a number and its complement in all.
        one.extend((0..COUNT).map(|number| switch(number ^ (number >> 1)).0));
        for number in 0..COUNT {
            switch(number);
            let (took, levels) = switch(COUNT - 1 - number);
            all.push(took);
            sum = sum.wrapping_mul(31).wrapping_add(levels);
        }
    }
    let links: usize = library.studies.iter().flat_map(|study| &study.findings).map(|finding| finding.links.len()).sum();
    let (claims, studies) = (library.claims.len(), library.studies.len());
    format!(
        "{{ \"claims\": {claims}, \"studies\": {studies}, \"links\": {links}, \"levels\": {sum}, \"first\": {first}, \"one\": {one:?}, \"all\": {all:?} }}"
    )
}

fn milliseconds(began: Instant) -> f64 {
    began.elapsed().as_secs_f64() * 1000.0
}
