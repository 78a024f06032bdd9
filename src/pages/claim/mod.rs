//! A claim: the answer and its main reason, what is said, what is shown, and why the grade is what it is.

mod advice;
mod documents;
mod evidence;
mod near;
mod tested;

#[cfg(feature = "ssr")]
pub use documents::place;
#[cfg(feature = "ssr")]
pub use evidence::{found_aid, why_aid};

use super::contact;
use crate::ahead::Piece;
use crate::components::{
    asterisk_beside, asterisk_large, badge, clashes, glyph, history, moved, said_rows, section, section_with, silent,
};
use crate::markup::{El, el};
use crate::view::{View, name_of};
use crate::words::claim as words;
use crate::words::common;
use crate::words::lens as lens_words;
use crate::{Route, files};
use claimscope_core::grade::{Lens, Rating};
use claimscope_core::model::{Change, ClaimIx, Disagreement, Library};
use claimscope_core::overreach;
use claimscope_core::wording::{answer, rating_badge};

/// The page of a claim.
pub fn claim(view: View<'_>, ix: ClaimIx) -> El {
    let said = el("div")
        .add(said_rows(view, ix))
        .add(view.piece(Piece::Silent(ix), || silent(view, ix)))
        .add(view.piece(Piece::Moved, || moved(view)));
    let page = el("article")
        .add(view.piece(Piece::Neighbours(ix), || Some(near::neighbours(view, ix))))
        .add(head(view, ix))
        .add(answered(view, ix))
        .add(section_with("said", words::SAID, said_aid(view, ix), said));
    let page = page.add(view.piece(Piece::Clashes(ix), || clash(view, ix)));
    let page = match view.rating(ix) {
        Rating::Certainty(grade) => page.each(evidence::evidence(view, ix, grade)),
        Rating::FactCheck(_) => page.each(documents::documents(view, ix)),
    };
    let ask = || Some(section("ask", words::ASK, "", question(view, ix)));
    page.each(advice::advice(view, ix))
        .add(view.piece(Piece::Ask(ix), ask))
        .add(near::finer(view, ix))
        .add(near::related(view, ix))
        .add(view.piece(Piece::Foot(ix), || Some(foot(view, ix))))
}

/// What to ask, and the way to a sheet of paper with it.
fn question(view: View<'_>, ix: ClaimIx) -> El {
    let claim = view.claim(ix);
    let sheet = [&view.href(&Route::Sheet), "#claims=", &claim.id].concat();
    let sheet = el("p.question__sheet").add(el("a").attr("href", sheet).add(words::TAKE_IT));
    el("div").add(el("p.question").add(&claim.ask)).add(sheet)
}

/// The claim as a question, wearing its asterisk, what it says in full, and other words for it.
fn head(view: View<'_>, ix: ClaimIx) -> El {
    let claim = view.claim(ix);
    let doubts = view.rating(ix).grade().filter(|grade| grade.studies > 0).map(asterisk_beside);
    let statement = || Some(el("p.title__also").add(&claim.statement));
    let also = || {
        (!claim.aliases.is_empty()).then(|| {
            let words = el("p").add(claim.aliases.join(", ")).add(".");
            el("details.title__words").add(el("summary").add(words::OTHER_WORDS)).add(words)
        })
    };
    el("div.title")
        .add(view.piece(Piece::PartOf(ix), || near::part_of(view, ix)))
        .add(el("h1.title__said").attr("tabindex", "-1").add(name_of(claim)).add("?").add(doubts))
        .add(view.piece(Piece::Statement(ix), statement))
        .add(view.piece(Piece::Aliases(ix), also))
}

/// The answer: badge, sentence and main reason together, and up to when evidence was searched.
fn answered(view: View<'_>, ix: ClaimIx) -> El {
    let rating = view.rating(ix);
    let answer = answer(view.library, ix, rating);
    let mark = match rating {
        Rating::Certainty(grade) if grade.studies > 0 => asterisk_large(grade),
        other => el("span.answer__glyph").add(glyph(other)),
    };
    let rung = match rating.grade().map(|grade| grade.certainty.step()) {
        None => String::from(words::CHECKED),
        Some(0) => String::from(words::OFF_THE_LADDER),
        Some(step) => words::step(step),
    };
    let words = || Some(el("p.answer__words").add([&answer.sentence, " "]).add(el("span").add(&answer.reason)));
    let words = match rating {
        Rating::Certainty(_) => words(),
        Rating::FactCheck(_) => view.piece(Piece::Answer(ix), words),
    };
    let badge =
        el("p.answer__badge").add(badge(rating, answer.direction)).add(" ").add(el("a").attr("href", "#why").add(rung));
    let date = el("p.answer__date")
        .add(whose(view, ix))
        .add(common::SEARCHED_UP_TO)
        .add(view.library.searched.to_string())
        .add(". ")
        .add(contact(&view.site.contact))
        .add(" ")
        .add(view.piece(Piece::Keep(ix), || keep(view, ix)));
    let doubt = &view.claim(ix).doubt;
    let doubt = view.piece(Piece::Doubt(ix), || {
        (!doubt.is_empty()).then(|| el("p.answer__doubt").add(el("b").add(words::MAIN_DOUBT)).add(doubt))
    });
    el("div.answer").add(el("div").add(mark)).add(
        el("div")
            .add(words)
            .add(badge)
            .add(doubt)
            .add(date)
            .add(el("p.since").attr("id", "since").attr("aria-live", "polite")),
    )
}

/// Whose grading the answer is; where it is not ours, what ours says. Checks against documents follow no assumption.
pub fn whose(view: View<'_>, ix: ClaimIx) -> Option<String> {
    let (ours, yours) = (view.ours.get(ix), view.rating(ix));
    ours.grade().map(|_| match (rating_badge(ours), rating_badge(yours)) {
        _ if view.lens.is_ours() => lens_words::OUR_GRADING.into(),
        (ours, yours) if ours == yours => lens_words::AS_IN_OURS.into(),
        (ours, _) => lens_words::ours_says(ours),
    })
}

/// The button that keeps the claim on the device, drawn natively only.
#[cfg(feature = "ssr")]
fn keep(view: View<'_>, ix: ClaimIx) -> Option<El> {
    Some(super::kept::keep(view, ix))
}

#[cfg(not(feature = "ssr"))]
fn keep(_: View<'_>, _: ClaimIx) -> Option<El> {
    None
}

/// "Three of four articles say it."; and how many say that it is not so, where some do.
pub fn said_words(library: &Library, ix: ClaimIx, lens: &Lens) -> String {
    let said = overreach::said(library, ix, lens);
    let say = said.iter().filter(|said| said.counts).count();
    let deny = said.iter().filter(|said| said.denies).count();
    words::said(library.sources.len(), say, deny)
}

/// How many articles say it, and how far the wording stands above what is shown.
fn said_aid(view: View<'_>, ix: ClaimIx) -> Vec<El> {
    let mut aid = vec![el("p").add(said_words(view.library, ix, view.lens))];
    if let Some(over) = overreach::of_claim(view.library, ix, view.rating(ix), view.lens) {
        let over = el("p")
            .add(words::ON_AVERAGE_BEFORE)
            .add(el("b.num").add(over.to_string()).add(words::ON_AVERAGE_STEPS))
            .add(words::ON_AVERAGE_AFTER)
            .add(is_undecided(view.rating(ix)).then_some(words::NOTHING_COUNTS))
            .add(view.link(&Route::Method, words::HOW_WE_COUNT));
        aid.push(over);
    }
    aid
}

/// Whether studies carry a grade, but do not point the way of the claim.
pub fn is_undecided(rating: &Rating) -> bool {
    rating.grade().is_some_and(|grade| grade.studies > 0) && overreach::shown(rating) == Some(0)
}

/// Where articles clash on this claim.
fn clash(view: View<'_>, ix: ClaimIx) -> Option<El> {
    let here: Vec<&Disagreement> =
        view.library.disagreements.iter().filter(|clash| clash.claims.contains(&ix)).collect();
    let aid = el("p").add(words::CLASH_AID).add(view.link(&Route::Disagreements, words::ALL_CLASHES));
    (!here.is_empty()).then(|| section_with("clash", common::WHERE_ARTICLES_CLASH, aid, clashes(view, &here)))
}

/// How to show the answer on another page, and what changed on this one.
fn foot(view: View<'_>, ix: ClaimIx) -> El {
    let chosen = [files::EMBEDDING, "#", &view.claim(ix).id].concat();
    let card = el("p").add(words::CARD_ASK).add(view.file(&chosen, words::CARD));
    el("div.claim__foot").add(card).add(changed(view, ix))
}

/// What changed on this page, folded.
fn changed(view: View<'_>, ix: ClaimIx) -> Option<El> {
    let here: Vec<&Change> = view.library.changes.iter().filter(|change| change.claims.contains(&ix)).collect();
    let summary = el("summary").add(words::changes(here.len())).add(words::CHANGED);
    (!here.is_empty()).then(|| el("details.history").add(summary).add(history(&here)))
}
