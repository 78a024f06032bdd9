//! A library of many claims in the shape of a real one: claims and studies are drawn from it, with their links.
//!
//! A claim of the large library has as many links as the claim that it was drawn from, to studies that were drawn from
//! the same studies. So routes, money, blinding, outcomes and overlaps are distributed as they are there.

use claimscope_core::model::{Claim, ClaimIx, Library, Study, StudyIx};

/// Numbers that only look random: splitmix64 (Steele, Lea and Flood 2014).
struct Draw(u64);

impl Draw {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let end = end.max(1) as u64;
        usize::try_from((mixed ^ (mixed >> 31)) % end).unwrap_or(0)
    }
}

/// A library of so many claims, and of as many studies for each as the real one has.
pub fn library(real: &Library, claims: usize, seed: u64) -> Library {
    let mut draw = Draw(seed);
    let studies = real.studies.len() * claims / real.claims.len().max(1);
    let mut large = Library { claims: Vec::new(), studies: Vec::new(), sources: Vec::new(), ..real.clone() };
    // Each study is there at least once, so that every link has an end.
    let mut drawn: Vec<Vec<StudyIx>> = vec![Vec::new(); real.studies.len()];
    for at in 0..studies {
        let from = if at < real.studies.len() { at } else { draw.below(real.studies.len()) };
        drawn[from].push(StudyIx(index(at)));
        large.studies.push(bare(&real.studies[from], at));
    }
    for (from, copies) in drawn.iter().enumerate() {
        for copy in copies {
            let overlaps = real.studies[from].may_overlap.iter().map(|other| &drawn[other.at()]);
            large.studies[copy.at()].may_overlap =
                overlaps.map(|others| others[draw.below(others.len())]).collect();
        }
    }
    for at in 0..claims {
        let from = draw.below(real.claims.len());
        large.claims.push(Claim { id: format!("claim-{at}"), parent: None, related: Vec::new(), ..real.claims[from].clone() });
        link(real, &mut large, &drawn, &mut draw, [from, at]);
    }
    large.disagreements.clear();
    large
}

/// Links a drawn claim as the one that it was drawn from.
fn link(real: &Library, large: &mut Library, drawn: &[Vec<StudyIx>], draw: &mut Draw, [from, to]: [usize; 2]) {
    let (from, to) = (ClaimIx(index(from)), ClaimIx(index(to)));
    for (study, copies) in real.studies.iter().zip(drawn) {
        let copy = copies[draw.below(copies.len())];
        let copy = &mut large.studies[copy.at()];
        for (finding, copied) in study.findings.iter().zip(&mut copy.findings) {
            let links = finding.links.iter().filter(|link| link.claim == from).cloned();
            copied.links.extend(links.map(|mut link| {
                link.claim = to;
                link
            }));
        }
        if study.awaited_by.contains(&from) {
            copy.awaited_by.push(to);
        }
    }
}

/// A study without its links.
fn bare(study: &Study, at: usize) -> Study {
    let mut study = study.clone();
    study.id = format!("{}-{at}", study.id);
    study.awaited_by.clear();
    study.findings.iter_mut().for_each(|finding| finding.links.clear());
    study
}

fn index(at: usize) -> u16 {
    u16::try_from(at).unwrap_or(u16::MAX)
}
