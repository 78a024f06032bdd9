//! A claim: the answer and its main reason, what is said, what is shown, and why the grade is what it is.

mod documents;
mod evidence;

use super::about::contact;
use crate::components::{
    asterisk_beside, asterisk_large, badge, claim_list, glyph, moved, said_rows, section, section_with, silent,
};
use crate::markup::{El, el};
use crate::view::{View, name_of};
use crate::{Route, prose};
use claimscope_core::grade::{Lens, Rating};
use claimscope_core::model::ClaimIx;
use claimscope_core::overreach;
use claimscope_core::wording::{answer, capitalised};

/// The page of a claim.
pub fn claim(view: View<'_>, ix: ClaimIx) -> El {
    let claim = view.claim(ix);
    let said = el("div").add(said_rows(view, ix)).add(silent(view, ix)).add(moved(view));
    let page = el("article").add(neighbours(view, ix)).add(head(view, ix)).add(answered(view, ix)).add(section_with(
        "said",
        "What is said",
        said_aid(view, ix),
        said,
    ));
    let page = match (view.rating(ix), &claim.fact_check) {
        (Rating::Certainty(grade), _) => page.add(evidence::evidence(view, claim, grade)),
        (Rating::FactCheck(_), Some(check)) => page.add(documents::documents(view, ix, check)),
        (Rating::FactCheck(_), None) => page,
    };
    page.add(section("ask", "Ask before you pay", "", el("p.question").add(&claim.ask))).add(related(view, ix))
}

/// The claims before and after this one, in the readers' order.
fn neighbours(view: View<'_>, ix: ClaimIx) -> El {
    let place = |ix: &ClaimIx| (view.claim(*ix).topic, *ix);
    let others = || view.library.claim_indices();
    let before = others().filter(|other| place(other) < place(&ix)).max_by_key(place);
    let after = others().filter(|other| place(other) > place(&ix)).min_by_key(place);
    let link = |ix: ClaimIx, rel| el("a").attr("href", view.claim_href(ix)).attr("rel", rel);
    let before = before.map(|ix| link(ix, "prev").add("← ").add(name_of(view.claim(ix))));
    let after = after.map(|ix| link(ix, "next").add(name_of(view.claim(ix))).add(" →"));
    el("nav.guide").attr("aria-label", "Neighbouring claims").add(before).add(after)
}

/// The claim, wearing its asterisk, and what it is also said as.
fn head(view: View<'_>, ix: ClaimIx) -> El {
    let claim = view.claim(ix);
    let doubts = view.rating(ix).grade().filter(|grade| grade.studies > 0).map(asterisk_beside);
    let mut also = el("p.title__also").add(&claim.statement);
    if !claim.aliases.is_empty() {
        also = also.add(" Also said as: ").add(claim.aliases.join(", ")).add(".");
    }
    el("div.title").add(el("h1.title__said").attr("tabindex", "-1").add(name_of(claim)).add(doubts)).add(also)
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
        None => String::from("checked against documents"),
        Some(0) => String::from("off the ladder: why"),
        Some(step) => format!("step {step} of 4: why"),
    };
    let words = el("p.answer__words").add([&answer.sentence, " "]).add(el("span").add(&answer.reason));
    let badge =
        el("p.answer__badge").add(badge(rating, answer.direction)).add(" ").add(el("a").attr("href", "#why").add(rung));
    let date = el("p.answer__date")
        .add("Evidence searched up to ")
        .add(view.library.searched.to_string())
        .add(". ")
        .add(contact(&view.site.contact));
    el("div.answer").add(el("div").add(mark)).add(el("div").add(words).add(badge).add(date))
}

/// "Three of four articles say it.", and how far the wording stands above what is shown.
fn said_aid(view: View<'_>, ix: ClaimIx) -> Vec<El> {
    let said = overreach::said(view.library, ix, &Lens::default());
    let all = prose::in_words(view.library.sources.len());
    let say = said.iter().filter(|said| said.counts).count();
    let deny = said.iter().filter(|said| said.denies).count();
    let verb = if say == 1 { "says" } else { "say" };
    let mut words = match say {
        0 => format!("None of {all} articles says it."),
        _ => capitalised(&format!("{} of {all} articles {verb} it.", prose::in_words(say))),
    };
    if deny > 0 {
        words.push(' ');
        words.push_str(&capitalised(&prose::counted_in_words(deny, "says it is not so.", "say it is not so.")));
    }
    let mut aid = vec![el("p").add(words)];
    if let Some(over) = overreach::of_claim(view.library, ix, view.rating(ix), &Lens::default()) {
        let over = el("p")
            .add("On average, the wording stands ")
            .add(el("b.num").add(over.to_string()).add(" steps"))
            .add(" above what is shown. ")
            .add(view.link(&Route::Method, "How we count"));
        aid.push(over);
    }
    aid
}

/// The broader claim, the narrower ones, and those that an editor set beside this one.
fn related(view: View<'_>, ix: ClaimIx) -> Option<El> {
    let claim = view.claim(ix);
    let narrower = view.library.claim_indices().filter(|&other| view.claim(other).parent == Some(ix));
    let mut close: Vec<ClaimIx> = Vec::new();
    for other in claim.parent.into_iter().chain(narrower).chain(claim.related.iter().copied()) {
        if !close.contains(&other) {
            close.push(other);
        }
    }
    (!close.is_empty()).then(|| section("related", "Close to this", "", claim_list(view, close)))
}
