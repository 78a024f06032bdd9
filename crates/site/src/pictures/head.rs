//! The head of a picture: what it is, and for a claim the answer with its main reason.

use super::sheet::{At, BOLD, LEFT, PLAIN, RIGHT, SAID, STRONG, Set, Sheet, inked, set};
use crate::images::inks::{INK, SOFT};
use crate::images::marks::{Place, asterisk_of, stair};
use crate::published::Published;
use claimscope_core::grade::Grade;
use claimscope_core::model::ClaimIx;

/// Where words begin that stand beside a mark: pages have the same two columns.
const MAIN: f32 = 212.0;
const MARK: f32 = 112.0;

/// The name of a picture, small, above everything else.
pub fn kicker(sheet: &mut Sheet<'_>, words: &str) {
    const KICKER: Set = inked(STRONG, 17.0, SOFT);
    sheet.y = sheet.paragraph(words, KICKER, [LEFT, sheet.y, RIGHT - LEFT]) + 8.0;
}

/// The claim as a question, and the answer to it beside its mark. Gives the question and the answer for listeners.
pub fn of_claim(sheet: &mut Sheet<'_>, published: Published<'_>, ix: ClaimIx, grade: &Grade) -> [String; 2] {
    const QUESTION: Set = set(SAID, 46.0);
    let question = format!("{}?", published.claim_name(ix));
    let top = sheet.paragraph(&question, QUESTION, [LEFT, sheet.y, RIGHT - LEFT]) + 22.0;
    let answer = published.answer(ix);
    let badge = match answer.direction {
        "" => answer.badge.to_owned(),
        direction => format!("{}: {direction}", answer.badge),
    };
    let place = Place { x: LEFT, y: top + 2.0, side: MARK };
    sheet.draw(&if grade.studies > 0 { asterisk_of(grade, place) } else { stair(grade.certainty, place) });
    const BADGE: f32 = 27.0;
    sheet.draw(&stair(grade.certainty, Place { x: MAIN, y: top + 3.0, side: 24.0 }));
    let mut y = sheet.paragraph(&badge, set(BOLD, BADGE), [MAIN + 34.0, top - 2.0, RIGHT - MAIN - 34.0]) + 7.0;
    y = sheet.paragraph(&answer.sentence, set(STRONG, 20.0), [MAIN, y, RIGHT - MAIN]) + 4.0;
    y = sheet.paragraph(&answer.reason, inked(PLAIN, 20.0, SOFT), [MAIN, y, RIGHT - MAIN]);
    sheet.y = y.max(top + MARK) + 30.0;
    [question, format!("{badge}. {} {}", answer.sentence, answer.reason)]
}

/// One line on how to read what follows.
pub fn aid(sheet: &mut Sheet<'_>, words: &str) {
    sheet.y = sheet.paragraph(words, inked(PLAIN, 16.0, SOFT), [LEFT, sheet.y, RIGHT - LEFT]) + 18.0;
}

/// What draws a sign, from its left end around its middle.
pub type Sign<'a> = &'a dyn Fn(&mut Sheet<'_>, f32, f32);

/// Signs with their words, as many beside each other as there is room for. A sign is drawn around the middle of its
/// line, into a field as wide as it says.
pub fn signs(sheet: &mut Sheet<'_>, signs: &[(f32, Sign<'_>, &str)]) {
    const WORDS: Set = inked(PLAIN, 14.0, SOFT);
    const ROW: f32 = 30.0;
    let mut x = LEFT;
    for (field, draw, words) in signs {
        // Other fonts are a little wider.
        let width = field + 8.0 + sheet.ruler(WORDS).width(words) * 1.06;
        if x + width > RIGHT && x > LEFT {
            x = LEFT;
            sheet.y += ROW;
        }
        let middle = sheet.y + ROW / 2.0;
        draw(sheet, x, middle);
        sheet.line(words, WORDS, At::Left(x + field + 8.0), middle + 5.0);
        x += width + 22.0;
    }
    sheet.y += ROW;
}

/// A rule over a part of a picture.
pub fn rule(sheet: &mut Sheet<'_>, height: f32) {
    sheet.block([LEFT, sheet.y, RIGHT - LEFT, height], INK);
    sheet.y += height;
}
