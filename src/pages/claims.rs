//! All claims, by what people ask.

#[cfg(feature = "ssr")]
use super::{lead, title};
#[cfg(feature = "ssr")]
use crate::Route;
use crate::components::{fact_with, facts, glyph, stair};
#[cfg(feature = "ssr")]
use crate::components::{lens, topics};
#[cfg(feature = "ssr")]
use crate::graded::Graded;
use crate::markup::{El, el};
use crate::words::claims as words;
#[cfg(feature = "ssr")]
use crate::words::page_names;
use crate::{Ratings, view::View};
use claimscope_core::grade::Rating;
use claimscope_core::model::{Certainty, Verdict};

/// The index of claims, as it is rendered ahead.
#[cfg(feature = "ssr")]
pub fn claims(view: View<'_>) -> El {
    let tally = Tally::of(view.ratings);
    let head = title(words::head(view.library.claims.len()))
        .add(lead(tally.words()))
        .add(el("p.title__also").add(view.link(&Route::Map, page_names::MAP)));
    el("div").add(head).add(view.graded(Graded::Tally)).add(lens(view)).add(topics(view))
}

/// How many claims stand on what, with the glyph that marks it.
pub fn tally(view: View<'_>) -> El {
    Tally::of(view.ratings).key()
}

/// How many claims stand on what.
#[derive(Debug, Default, PartialEq, Eq)]
struct Tally {
    /// A study of people carries the grade.
    in_people: usize,
    /// Tested only in dishes, pieces of skin or animals.
    laboratory: usize,
    /// No study was found that can answer.
    untested: usize,
    /// Checked against documents.
    checked: usize,
}

impl Tally {
    fn of(ratings: &Ratings) -> Self {
        let mut tally = Self::default();
        for rating in ratings.as_slice() {
            match rating {
                Rating::FactCheck(_) => tally.checked += 1,
                Rating::Certainty(grade) => match grade.certainty {
                    Certainty::NotTestedInPeople => tally.laboratory += 1,
                    Certainty::NoStudyFound => tally.untested += 1,
                    _ => tally.in_people += 1,
                },
            }
        }
        tally
    }

    /// The two kinds, in a sentence.
    #[cfg(feature = "ssr")]
    fn words(&self) -> String {
        let graded = self.in_people + self.laboratory + self.untested;
        words::kinds(graded, self.checked)
    }

    /// What each stands on, counted, with the glyph that marks it. What no claim stands on is left out.
    fn key(&self) -> El {
        let check = glyph(&Rating::FactCheck(Verdict::Confirmed));
        let rows = [
            (stair(Certainty::Low), self.in_people, words::IN_PEOPLE, words::IN_PEOPLE_AID),
            (stair(Certainty::NotTestedInPeople), self.laboratory, words::LABORATORY, words::LABORATORY_AID),
            (stair(Certainty::NoStudyFound), self.untested, words::UNTESTED, words::UNTESTED_AID),
            (check, self.checked, words::CHECKED, words::CHECKED_AID),
        ];
        let used = rows.into_iter().filter(|(_, count, ..)| *count > 0);
        facts(
            used.map(|(mark, count, name, note)| fact_with(name, el("b.badge").add(mark).add(count.to_string()), note))
                .collect(),
        )
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::Tally;
    use crate::Ratings;
    use claimscope_core::model::Library;

    #[test]
    fn nothing_is_tallied_in_an_empty_library() {
        assert_eq!(Tally::of(&Ratings::of(&Library::default())), Tally::default());
    }

    #[test]
    fn the_sentence_adds_up_what_is_graded() {
        let tally = Tally { in_people: 2, laboratory: 1, untested: 1, checked: 1 };
        assert_eq!(tally.words(), "Four are graded by studies, and one is checked against documents.");
    }
}
