//! The icons of pages: the asterisk of a claim as it can still be read at 16 pixels. There an outline would close up, so
//! that the length of an arm says what is left of it: all, half, nothing.

use super::inks::{INK, PENCIL};
use crate::output::Output;
use claimscope::Ratings;
use claimscope::glyph::{self, Pattern};
use std::collections::BTreeSet;

/// The ink of the night theme, for browsers whose tabs are dark.
const INK_AT_NIGHT: &str = "#ecebe6";
/// The pencil of the night theme.
const PENCIL_AT_NIGHT: &str = "#9fb3ff";
/// The ends of an arm that nothing, one step and two steps are taken off, from the centre, in units of a field of 16.
const ENDS: [Option<&str>; 3] = [Some("-7.6"), Some("-4.6"), None];
/// How far each arm is turned, in degrees.
const TURNS: [u16; 5] = [0, 72, 144, 216, 288];

/// Adds the icon of each pattern that a claim has, and the plain one.
pub fn add(ratings: &Ratings, output: &mut Output) {
    let grades = ratings.as_slice().iter().filter_map(|rating| rating.grade()).filter(|grade| grade.studies > 0);
    let patterns: BTreeSet<Pattern> = grades.map(glyph::pattern).collect();
    for pattern in patterns {
        output.add(&glyph::file(Some(pattern)), draw(pattern, [INK, INK_AT_NIGHT]).into_bytes());
    }
    output.add(&glyph::file(None), draw([0; 5], [PENCIL, PENCIL_AT_NIGHT]).into_bytes());
}

fn draw(pattern: Pattern, [day, night]: [&str; 2]) -> String {
    let arm = |(steps, turn): (u8, u16)| {
        let end = ENDS.get(usize::from(steps)).copied().flatten()?;
        Some(format!("<path d=\"M0 0V{end}\" transform=\"rotate({turn})\"/>"))
    };
    let arms: String = pattern.into_iter().zip(TURNS).filter_map(arm).collect();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-8 -8.4 16 16\"><style>path{{stroke:{day};stroke-width:2.6}}\
         circle{{fill:{day}}}@media(prefers-color-scheme:dark){{path{{stroke:{night}}}circle{{fill:{night}}}}}</style>\
         {arms}<circle r=\"2.1\"/></svg>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arm_is_as_long_as_what_is_left_of_it() {
        let svg = draw([0, 1, 2, 0, 0], [INK, INK_AT_NIGHT]);
        assert_eq!(svg.matches("V-7.6").count(), 3);
        assert!(svg.contains("<path d=\"M0 0V-4.6\" transform=\"rotate(72)\"/>"), "{svg}");
        assert!(!svg.contains("rotate(144)"), "{svg}");
    }

    #[test]
    fn icons_have_the_colours_of_the_pages_at_night() {
        let tokens = include_str!("../../../../assets/css/tokens.css");
        for (name, day, night) in [("ink", INK, INK_AT_NIGHT), ("pencil", PENCIL, PENCIL_AT_NIGHT)] {
            assert!(tokens.contains(&format!("--{name}: light-dark({day}, {night})")), "--{name} is not {night}");
        }
    }
}
