//! What named documents tell people to do about harm: before a treatment, after a bad reaction, and where
//! to report it. Never advice of our own.

use super::documents::place;
use crate::ahead::Piece;
use crate::components::section;
use crate::markup::{El, el};
use crate::pages::outside;
use crate::view::View;
use crate::words::advice as words;
use crate::words::common;
use claimscope_core::model::{Advice, AdviceKind, ClaimIx};

/// The sections of a claim's advice; none where there is none.
pub fn advice(view: View<'_>, ix: ClaimIx) -> [Option<El>; 2] {
    const HARM: &[AdviceKind] = &[AdviceKind::BadReaction, AdviceKind::Report];
    [
        view.piece(Piece::Harm(ix), || part(view, ix, "harm", [words::HARM, words::HARM_AID], HARM)),
        view.piece(Piece::Before(ix), || {
            part(view, ix, "before", [words::BEFORE, words::BEFORE_AID], &[AdviceKind::Before])
        }),
    ]
}

fn part(view: View<'_>, ix: ClaimIx, id: &'static str, [head, aid]: [&str; 2], kinds: &[AdviceKind]) -> Option<El> {
    let of = |kind| view.claim(ix).advice.iter().filter(move |advice: &&Advice| advice.kind == kind);
    let rows: Vec<El> = kinds.iter().flat_map(|&kind| of(kind)).map(|advice| row(view, advice)).collect();
    (!rows.is_empty()).then(|| section(id, head, aid, el("ul.documents").add(rows)))
}

fn row(view: View<'_>, advice: &Advice) -> El {
    let there = outside(view.study(advice.study).url.clone(), common::READ_IT_THERE);
    el("li")
        .add(el("div").add(view.study_link(advice.study)).add(el("p").add(place(&advice.country, advice.date))))
        .add(el("p").add([&advice.text, " "]).add(there))
}
