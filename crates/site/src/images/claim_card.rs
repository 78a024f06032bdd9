//! The share image of a claim: the claim as a question, wearing its asterisk; then the answer, with its
//! main reason, beside its mark.

use super::flow::Lines;
use super::fonts::{Face, Fonts, Voice};
use super::frame::{BOTTOM, Frame, LEFT, RIGHT, Start, TOP, paragraph, text};
use super::inks::{INK, SOFT};
use super::marks::{Place, asterisk_of, mark};
use crate::Error;
use claimscope::{name_of, said_words};
use claimscope_core::grade::{OURS, Rating};
use claimscope_core::model::{ClaimIx, Library};
use claimscope_core::wording::answer;

const QUESTION: Face = Face { voice: Voice::Theirs, weight: 480, spacing: -0.035 };
const BADGE: Face = Face { voice: Voice::Ours, weight: 700, spacing: -0.02 };
const SENTENCE: Face = Face { voice: Voice::Ours, weight: 560, spacing: -0.015 };
const REASON: Face = Face { voice: Voice::Ours, weight: 400, spacing: -0.01 };

/// Sizes of the question, in pixels, with the number of lines that it may take.
const QUESTION_SIZES: [(f32, usize); 7] =
    [(124.0, 1), (108.0, 1), (96.0, 2), (84.0, 2), (72.0, 2), (62.0, 3), (52.0, 3)];
/// Sizes of the answer, in pixels, each group with the smallest question that it goes with: first what is easy to
/// read under a question that stands out. The smallest of all is still read at half size.
const ANSWER_SIZES: [(f32, &[f32]); 4] =
    [(72.0, &[38.0, 36.0, 34.0, 32.0]), (72.0, &[30.0, 28.0]), (62.0, &[26.0]), (52.0, &[30.0, 28.0, 26.0, 24.0])];
/// Between the sentence and its reason.
const BETWEEN: f32 = 8.0;
const BADGE_SIZE: f32 = 50.0;
const BADGE_HEIGHT: f32 = 66.0;
const MARK: f32 = 136.0;
/// Where the answer begins: pages have the same two columns.
const MAIN: f32 = 256.0;
/// The least distance between question and answer.
const GAP: f32 = 30.0;

/// What a card says.
pub struct Card<'a> {
    id: &'a str,
    question: String,
    badge: String,
    sentence: String,
    reason: String,
    about: &'a str,
    said: String,
    date: String,
    rating: &'a Rating,
}

impl<'a> Card<'a> {
    /// The card of a claim under a rating.
    pub fn of(library: &'a Library, ix: ClaimIx, rating: &'a Rating) -> Self {
        let claim = library.claim(ix);
        let answer = answer(library, ix, rating);
        let direction = if answer.direction.is_empty() { String::new() } else { format!(": {}", answer.direction) };
        Self {
            id: &claim.id,
            question: format!("{}?", name_of(claim)),
            badge: format!("{}{direction}", answer.badge),
            sentence: answer.sentence,
            reason: answer.reason,
            about: library.treatments.get(claim.treatment.at()).map_or("", |treatment| &treatment.name),
            said: said_words(library, ix, &OURS),
            date: format!("Evidence searched up to {}", library.searched),
            rating,
        }
    }

    /// The picture, as SVG text.
    ///
    /// # Errors
    /// [`Error::Picture`] where the words do not fit at the smallest size.
    pub fn draw(&self, fonts: &Fonts) -> Result<String, Error> {
        let (question, [sentence, reason]) = self.laid_out(fonts).ok_or_else(|| Error::Picture(self.id.to_owned()))?;
        let answer = BADGE_HEIGHT + sentence.height() + BETWEEN + reason.height();
        let top = BOTTOM - answer;
        let mut inside = paragraph(&question, LEFT - question.size * 0.04, TOP + 26.0, INK);
        inside.push_str(&self.worn(fonts, &question));
        inside.push_str(&mark(self.rating, Place { x: LEFT, y: top + 8.0, side: MARK }));
        inside.push_str(&text(&self.badge, BADGE, BADGE_SIZE, Start::Left(MAIN), top + 46.0, INK));
        inside.push_str(&paragraph(&sentence, MAIN, top + BADGE_HEIGHT, INK));
        inside.push_str(&paragraph(&reason, MAIN, top + BADGE_HEIGHT + sentence.height() + BETWEEN, SOFT));
        Ok(Frame { about: self.about, said: &self.said, date: &self.date }.around(fonts, &inside))
    }

    /// The asterisk after the question, where studies carry the grade.
    fn worn(&self, fonts: &Fonts, question: &Lines) -> String {
        let Some(grade) = self.rating.grade().filter(|grade| grade.studies > 0) else { return String::new() };
        let last = question.lines.last().map_or("", String::as_str);
        // Kerning is not in the ruler: the asterisk stands a little nearer than it says.
        let x = LEFT + fonts.ruler(question.face, question.size).width(last) - question.size * 0.08;
        let y = TOP + 26.0 + question.height() - question.leading + question.size * 0.02;
        asterisk_of(grade, Place { x, y, side: question.size * ASTERISK })
    }

    /// The largest question with an answer that is easy to read under it; where there is none, with a smaller one.
    fn laid_out(&self, fonts: &Fonts) -> Option<(Lines, [Lines; 2])> {
        ANSWER_SIZES.iter().find_map(|(least, sizes)| {
            QUESTION_SIZES.iter().filter(|(size, _)| size >= least).find_map(|&(size, most)| {
                let width = RIGHT - LEFT - size * ASTERISK;
                let question = Lines::set(fonts, QUESTION, size, 1.04, &self.question, width)?;
                if question.lines.len() > most {
                    return None;
                }
                let room = BOTTOM - TOP - 26.0 - question.height() - GAP - BADGE_HEIGHT - BETWEEN;
                let answer = sizes.iter().find_map(|&size| self.answer(fonts, size, room))?;
                Some((question, answer))
            })
        })
    }

    fn answer(&self, fonts: &Fonts, size: f32, room: f32) -> Option<[Lines; 2]> {
        let width = RIGHT - MAIN;
        let sentence = Lines::set(fonts, SENTENCE, size, 1.24, &self.sentence, width)?;
        let reason = Lines::set(fonts, REASON, size, 1.24, &self.reason, width)?;
        (sentence.height() + reason.height() <= room).then_some([sentence, reason])
    }
}

/// The side of the asterisk after the question, in ems.
const ASTERISK: f32 = 0.5;
