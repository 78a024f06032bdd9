//! The card of a claim, for a frame on other people's pages: the claim, how sure anyone can be and the main reason,
//! what is said and what is shown, what it rests on, and up to when.
//!
//! It is drawn natively only. Its style stands in `assets/embed/`, since no page of ours needs it.

pub mod examples;
mod room;

pub use room::{Room, room};

use super::asterisk::asterisk_beside;
use super::pencil::{end, pencil, stroke};
use super::stair::badge;
use crate::Route;
use crate::markup::{El, el};
use crate::pages::{is_undecided, said_words};
use crate::view::{View, name_of};
use crate::words::card as words;
use claimscope_core::grade::{Grade, Place, Rating};
use claimscope_core::model::{ClaimIx, MeasuredIn};
use claimscope_core::overreach;
use claimscope_core::wording::{Answer, answer};

/// The card of a claim. Its links leave the frame: the pages that they lead to refuse to be framed.
pub fn card(view: View<'_>, ix: ClaimIx) -> El {
    let rating = view.rating(ix);
    let answer = answer(view.library, ix, rating);
    let doubts = rating.grade().filter(|grade| grade.studies > 0).map(asterisk_beside);
    let name = el("h1.card__claim").add(leading(view, ix, &[&name_of(view.claim(ix)), "?"])).add(doubts);
    let words = el("p.card__answer")
        .add(el("span.card__sentence").add(&answer.sentence))
        .add(" ")
        .add(el("span.card__reason").add(&answer.reason));
    let foot = el("div.card__foot")
        .add(el("p").add(leading(view, ix, &[words::MORE])).add(words::ON_SITE))
        .add(el("p.card__date").add(card_date(view)));
    el("main.card")
        .add(name)
        .add(el("p.card__badge").add(badge(rating, answer.direction)))
        .add(words)
        .add(el("dl.card__duo").add(said(view, ix)).add(shown(rating, rests_on(view, ix))))
        .add(foot)
}

/// Up to when a card speaks: the search for evidence, and the version of the content.
pub fn card_date(view: View<'_>) -> String {
    let library = view.library;
    words::date(library.searched, &library.content_version)
}

/// A badge as it stands on pages: its words, and what the direction adds.
pub fn badge_of(answer: &Answer) -> String {
    if answer.direction.is_empty() { answer.badge.into() } else { format!("{}: {}", answer.badge, answer.direction) }
}

/// A link to the page of a claim, out of the frame.
fn leading(view: View<'_>, ix: ClaimIx, words: &[&str]) -> El {
    el("a").attr("href", view.href(&Route::Claim(view.claim(ix).id.clone()))).attr("target", "_top").add(words.concat())
}

/// What articles say: in a picture how firmly, each at the end of its step, and in words how many.
fn said(view: View<'_>, ix: ClaimIx) -> El {
    let said = overreach::said(view.library, ix, view.lens);
    let steps: Vec<u8> = said.iter().filter(|said| said.counts).map(|said| said.firmness).collect();
    let picture = steps.iter().max().map(|&firmest| {
        let others = steps.iter().filter(|&&step| step != firmest);
        drawing()
            .each(pencil(firmest, "6", ["0", "12"]))
            .each(others.map(|&step| stroke("line.pencil", [end(step), end(step)], ["0", "12"])))
    });
    el("div").add(el("dt").add(words::SAID)).add(el("dd").add(picture).add(said_words(view.library, ix, view.lens)))
}

/// What studies show: in a picture how far they reach, and in words what that rests on.
fn shown(rating: &Rating, words: String) -> El {
    const STARTS: [&str; 4] = ["0", "25.3%", "50.6%", "75.9%"];
    let picture = overreach::shown(rating).map(|reached| {
        drawing().each((1_u8..).zip(STARTS).map(|(step, x)| {
            let name = if step > reached { "rect.card__open" } else { "rect" };
            el(name).attr("x", x).attr("y", "1").attr("width", "24%").attr("height", "10")
        }))
    });
    el("div").add(el("dt").add(words::SHOWN)).add(el("dd").add(picture).add(words))
}

/// A picture four steps wide. The words beside it say the same.
fn drawing() -> El {
    el("svg.card__drawing").attr("height", "12").attr("aria-hidden", "true")
}

/// What the answer rests on, in one sentence; and a second one where studies carry a grade and yet no step is filled.
fn rests_on(view: View<'_>, ix: ClaimIx) -> String {
    let rating = view.rating(ix);
    let unfilled = if is_undecided(rating) { words::NOTHING_COUNTS } else { "" };
    match rating {
        Rating::FactCheck(_) => {
            let documents = view.claim(ix).fact_check.as_ref().map_or(0, |check| check.rests_on.len());
            words::documents(documents)
        }
        Rating::Certainty(grade) if grade.studies > 0 => {
            words::studies(usize::from(grade.studies), grade.people, unfilled)
        }
        Rating::Certainty(grade) => match laboratory(grade) {
            0 => String::from(words::NO_STUDY),
            tests => words::laboratory(tests),
        },
    }
}

/// How many studies in dishes, pieces of skin or animals are shown with a grade.
fn laboratory(grade: &Grade) -> usize {
    let is_laboratory = |measured| matches!(measured, MeasuredIn::Explant | MeasuredIn::Animal | MeasuredIn::Cells);
    grade.body.entries.iter().filter(|entry| entry.place != Place::Counted && is_laboratory(entry.measured_in)).count()
}
