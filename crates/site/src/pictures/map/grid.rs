//! A grid: a column of names, one of a few words, and as many equal ones as there are heads.

use crate::images::inks::{EDGE, RULE, SOFT};
use crate::pictures::head::rule;
use crate::pictures::sheet::{At, LEFT, RIGHT, STRONG, Set, Sheet, amount, inked};

/// The width of the names.
pub const NAMES: f32 = 268.0;
/// Where the second column begins, and its width.
pub const SECOND: f32 = LEFT + NAMES + 14.0;
/// Its width.
pub const SURE: f32 = 118.0;
/// Where the equal columns begin.
const FIRST: f32 = SECOND + SURE + 14.0;

/// A grid that was begun.
pub struct Grid {
    column: f32,
}

impl Grid {
    /// Draws the heads.
    pub fn begin(sheet: &mut Sheet<'_>, names: &[&str; 2], heads: &[String]) -> Self {
        const HEAD: Set = inked(STRONG, 13.0, SOFT);
        sheet.y += 12.0;
        let grid = Self { column: (RIGHT - FIRST) / amount(heads.len().max(1)) };
        let mut all = vec![(LEFT, sheet.lines(names[0], HEAD, NAMES)), (SECOND, sheet.lines(names[1], HEAD, SURE))];
        for (at, head) in heads.iter().enumerate() {
            all.push((grid.start(at), sheet.lines(head, HEAD, grid.column - 10.0)));
        }
        let height = all.iter().map(|(_, lines)| lines.height()).fold(0.0, f32::max);
        for (x, lines) in &all {
            sheet.put(lines, HEAD.ink, At::Left(*x), sheet.y + height - lines.height());
        }
        sheet.y += height + 7.0;
        rule(sheet, 1.5);
        grid
    }

    /// Where a column begins.
    pub fn start(&self, at: usize) -> f32 {
        FIRST + amount(at) * self.column
    }

    /// Where marks in a column have their middle: all heads begin on the left, and so do marks.
    pub fn middle(&self, at: usize) -> f32 {
        self.start(at) + 34.0
    }

    /// Draws the head of a part.
    pub fn part(&self, sheet: &mut Sheet<'_>, words: &str, set: Set) {
        sheet.y = sheet.paragraph(words, set, [LEFT, sheet.y + 18.0, RIGHT - LEFT]) + 5.0;
        sheet.block([LEFT, sheet.y, RIGHT - LEFT, 1.0], EDGE);
    }

    /// Ends a row of this height.
    pub fn end_row(&self, sheet: &mut Sheet<'_>, height: f32) {
        sheet.y += height;
        sheet.block([LEFT, sheet.y - 0.5, RIGHT - LEFT, 1.0], RULE);
    }
}
