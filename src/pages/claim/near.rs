//! The claims around one: before and after it, above and below it, and close to it.

use crate::components::{claim_list, section};
use crate::markup::{El, el};
use crate::view::{View, name_of};
use crate::words::near as words;
use claimscope_core::model::ClaimIx;

/// The claims before and after this one, in the readers' order.
pub fn neighbours(view: View<'_>, ix: ClaimIx) -> El {
    let place = |ix: &ClaimIx| (view.claim(*ix).topic, *ix);
    let others = || view.library.claim_indices();
    let before = others().filter(|other| place(other) < place(&ix)).max_by_key(place);
    let after = others().filter(|other| place(other) > place(&ix)).min_by_key(place);
    let link = |ix: ClaimIx, rel| el("a").attr("href", view.claim_href(ix)).attr("rel", rel);
    let before = before.map(|ix| link(ix, "prev").add("←\u{a0}").add(name_of(view.claim(ix))));
    let after = after.map(|ix| link(ix, "next").add(name_of(view.claim(ix))).add("\u{a0}→"));
    el("nav.guide").attr("aria-label", words::NEIGHBOURS).add(before).add(after)
}

/// The broader claims above this one, the broadest first.
pub fn part_of(view: View<'_>, ix: ClaimIx) -> Option<El> {
    let mut above: Vec<ClaimIx> = Vec::new();
    let mut next = view.claim(ix).parent;
    while let Some(parent) = next.filter(|parent| *parent != ix && !above.contains(parent)) {
        above.insert(0, parent);
        next = view.claim(parent).parent;
    }
    let links = above.iter().map(|&claim| el("span").add(view.claim_link(claim)));
    (!above.is_empty()).then(|| el("p.title__part").add(words::PART_OF).each(links))
}

/// The claims that this one takes in.
pub fn finer(view: View<'_>, ix: ClaimIx) -> Option<El> {
    let finer: Vec<ClaimIx> =
        view.library.claim_indices().filter(|&other| view.claim(other).parent == Some(ix)).collect();
    let aid = words::FINER_AID;
    (!finer.is_empty()).then(|| section("finer", words::FINER, aid, claim_list(view, finer)))
}

/// The claims that an editor set beside this one.
pub fn related(view: View<'_>, ix: ClaimIx) -> Option<El> {
    let claim = view.claim(ix);
    let is_elsewhere = |other: &ClaimIx| claim.parent == Some(*other) || view.claim(*other).parent == Some(ix);
    let close: Vec<ClaimIx> = claim.related.iter().copied().filter(|other| !is_elsewhere(other)).collect();
    (!close.is_empty()).then(|| section("related", words::RELATED, "", claim_list(view, close)))
}
