//! Where articles clash: the question, each side in its own words, and what the evidence says. In full on
//! the page of all, in short beside a claim.

#[cfg(feature = "ssr")]
pub mod examples;

use crate::ahead::Piece;
use crate::components::{badge, quote, quoted, source_code};
use crate::graded::Graded;
use crate::markup::{El, el};
use crate::words::clash as words;
use crate::{Route, order, view::View};
use claimscope_core::grade::Rating;
use claimscope_core::model::{ClaimIx, Disagreement, Library, Side, Strength};
use claimscope_core::wording::answer;

/// A disagreement in full, at its own address on the page. `at` is its place in the library.
#[cfg(feature = "ssr")]
pub fn clash(view: View<'_>, at: usize) -> El {
    let Some(clash) = view.library.disagreements.get(at) else { return el("article.clash") };
    let evidence = el("div.clash__evidence")
        .add(el("h4").add(words::EVIDENCE))
        .add(el("ul.documents").each(clash.claims.iter().map(|&claim| view.graded(Graded::Evidence(claim)))));
    el("article.clash later").attr("id", clash.id.clone()).add(told(view, clash)).add(evidence)
}

/// The question, why the answers clash, and each side.
#[cfg(feature = "ssr")]
fn told(view: View<'_>, clash: &Disagreement) -> El {
    el("div")
        .add(el("h3").add(&clash.question))
        .add(el("p.clash__why").add(against_itself(view, clash).map(|words| (el("b").add(words), " "))).add(&clash.why))
        .add(el("ul.clash__sides").each(clash.sides.iter().map(|one| side(view, one))))
}

/// Disagreements in short: what each side says in our words, and the way to theirs.
pub fn clashes(view: View<'_>, clashes: &[&Disagreement]) -> El {
    el("ul.clashes").each(clashes.iter().map(|clash| {
        let sides = clash.sides.iter().map(|side| {
            let source = view.source(side.source);
            el("li").add(source_code(source, false)).add(el("span").add(&side.says))
        });
        let question = el("a").attr("href", clash_href(view, clash)).add(&clash.question);
        el("li").add(el("h3").add(question)).add(el("ul.coded").each(sides))
    }))
}

/// The address of a disagreement on the page of all.
fn clash_href(view: View<'_>, clash: &Disagreement) -> String {
    [&view.href(&Route::Disagreements), "#", &clash.id].concat()
}

/// What it comes to when all sides are of one article; nothing where several speak.
#[cfg(feature = "ssr")]
fn against_itself(view: View<'_>, clash: &Disagreement) -> Option<String> {
    let first = clash.sides.first()?.source;
    let is_one = clash.sides.iter().all(|side| side.source == first);
    let words = match clash.strength {
        Strength::Direct => words::CONTRADICTS_ITSELF,
        Strength::Tension => words::AGAINST_ITSELF,
        Strength::Certainty => words::IN_TWO_TONES,
    };
    is_one.then(|| [&view.source(first).publisher, words].concat())
}

/// One side: what it comes to, the words themselves, who says them and where they stand.
#[cfg(feature = "ssr")]
fn side(view: View<'_>, side: &Side) -> El {
    let source = view.source(side.source);
    let assertion = source.assertions().nth(usize::from(side.assertion));
    let outline = format!("{}#a{}", view.source_href(side.source), side.assertion + 1);
    let who = el("p.quote__beside")
        .add(source_code(source, false))
        .add(" ")
        .add(view.source_link(side.source))
        .add(el("span").add(el("a").attr("href", outline).add(words::IN_ITS_OUTLINE)))
        .add(assertion.map(|assertion| quote::there(source, assertion)));
    el("li").add(el("p.clash__says").add(&side.says)).add(assertion.map(quoted)).add(who)
}

/// What the evidence says on a claim, as it stands on the claim's own page.
pub fn evidence(view: View<'_>, claim: ClaimIx) -> El {
    let rating = view.rating(claim);
    let answer = answer(view.library, claim, rating);
    let mark = el("p").add(badge(rating, answer.direction));
    let sentence = match rating {
        Rating::Certainty(_) => Some(el("p").add(answer.sentence)),
        Rating::FactCheck(_) => view.piece(Piece::Sentence(claim), || Some(el("p").add(answer.sentence))),
    };
    el("li").add(el("div").add(view.claim_link(claim)).add(mark)).add(sentence)
}

/// The places of the disagreements of one strength, those with most sides first.
#[cfg(feature = "ssr")]
pub fn of_strength(library: &Library, strength: Strength) -> Vec<usize> {
    let all = &library.disagreements;
    let here = (0..all.len()).filter(|&at| all[at].strength == strength).collect();
    order::by(here, |&at| !(all[at].sides.len() as u64))
}

/// The one to show where there is room for one: of the hardest, the one with most sides.
#[cfg(feature = "ssr")]
pub fn foremost(library: &Library) -> Option<usize> {
    Strength::ALL.iter().find_map(|&strength| of_strength(library, strength).first().copied())
}
