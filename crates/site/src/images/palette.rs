//! The colours of a picture in at most 256: paper, the inks, and between paper and each ink the tints at
//! the edges of letters.

use super::inks::{EDGE, INK, PAPER, PENCIL, SOFT, rgb};
use std::collections::BTreeMap;

/// Tints from paper to an ink. The eye tells no more at the edge of a letter.
const TINTS: u16 = 16;

/// The palette, and what was looked up in it.
pub struct Palette {
    colours: Vec<[u8; 3]>,
    known: BTreeMap<[u8; 3], u8>,
}

impl Palette {
    /// Paper and all inks with their tints.
    pub fn of_inks() -> Self {
        let paper = rgb(PAPER);
        let mut colours = vec![paper];
        for ink in [INK, SOFT, EDGE, PENCIL].map(rgb) {
            colours.extend((1..=TINTS).map(|tint| mixed(paper, ink, tint)));
        }
        Self { colours, known: BTreeMap::new() }
    }

    /// The place of the colour that is nearest.
    pub fn index(&mut self, colour: [u8; 3]) -> u8 {
        let Self { colours, known } = self;
        *known.entry(colour).or_insert_with(|| {
            let nearest = (0_u8..).zip(colours.iter()).min_by_key(|(_, other)| distance(colour, **other));
            nearest.map_or(0, |(at, _)| at)
        })
    }

    /// Red, green and blue of each colour, one after the other.
    pub fn bytes(&self) -> Vec<u8> {
        self.colours.concat()
    }
}

fn mixed(paper: [u8; 3], ink: [u8; 3], tint: u16) -> [u8; 3] {
    std::array::from_fn(|at| {
        let mixed = (u16::from(paper[at]) * (TINTS - tint) + u16::from(ink[at]) * tint + TINTS / 2) / TINTS;
        u8::try_from(mixed).unwrap_or(u8::MAX)
    })
}

fn distance(one: [u8; 3], other: [u8; 3]) -> u32 {
    one.iter().zip(other).map(|(&a, b)| u32::from(a.abs_diff(b)).pow(2)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inks_stand_in_the_palette_as_they_are() {
        let mut palette = Palette::of_inks();
        for ink in [PAPER, INK, SOFT, EDGE, PENCIL] {
            let at = usize::from(palette.index(rgb(ink)));
            assert_eq!(palette.colours[at], rgb(ink));
        }
        assert!(palette.colours.len() <= 256);
    }
}
