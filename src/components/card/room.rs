//! How much room a card needs, for frames whose height is fixed before anything is drawn.
//!
//! Nobody knows a reader's fonts ahead. So lines are reckoned as wide letters fill them, in the narrowest column that
//! is common: the text column of a blog on a phone. In a wider one the card is shorter and fills its frame.

use super::rests_on;
use crate::pages::said_words;
use crate::view::{View, name_of};
use claimscope_core::model::ClaimIx;
use claimscope_core::wording::answer;

/// The heights of a card in its two looks, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// With everything.
    pub full: usize,
    /// The claim, the badge and the main reason.
    pub compact: usize,
}

/// A kind of text on a card.
struct Text {
    /// Letters that surely fit into a line.
    letters: usize,
    /// The height of a line, in CSS pixels.
    line: usize,
}

const CLAIM: Text = Text { letters: 24, line: 29 };
const ANSWER: Text = Text { letters: 35, line: 24 };
const DUO: Text = Text { letters: 34, line: 20 };
/// Borders, margins, the badge, the link, and the date on two lines.
const FRAME: usize = 180;
/// The two pictures with their margins.
const PICTURES: usize = 105;

impl Text {
    fn height(&self, words: &str) -> usize {
        words.chars().count().div_ceil(self.letters) * self.line
    }
}

/// The room of a claim's card.
pub fn room(view: View<'_>, ix: ClaimIx) -> Room {
    let answer = answer(view.library, ix, view.rating(ix));
    let name = CLAIM.height(&name_of(view.claim(ix)));
    let whole = ANSWER.height(&[answer.sentence.as_str(), &answer.reason].join(" "));
    let duo = DUO.height(&said_words(view.library, ix, view.lens)) + DUO.height(&rests_on(view, ix));
    Room { full: FRAME + PICTURES + name + whole + duo, compact: FRAME + name + ANSWER.height(&answer.reason) }
}
