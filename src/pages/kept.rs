//! What the reader keeps on the device. The page holds a row for every claim, all out of sight; in the browser,
//! `browser::device` shows those that are kept.

use super::{lead, title};
use crate::Route;
use crate::components::{badge_of, claim_row, notes, section, section_with};
use crate::markup::{El, el};
use crate::view::View;
use crate::words::common;
use crate::words::counts;
use crate::words::kept as words;
use crate::words::page_names;
use crate::words::sheet as sheet_words;
use claimscope_core::model::ClaimIx;
use claimscope_core::wording::answer;

/// The page.
pub fn kept(view: View<'_>) -> El {
    let what = words::WHAT_IT_IS;
    let status = el("p.kept__status").attr("id", "kept-status").attr("role", "status").add(words::NOT_YET_OPEN);
    let rows = view.library.claim_indices().map(|ix| row(view, ix));
    let list = el("ul.claims").attr("id", "kept-list").each(rows);
    let more =
        el("p").add(view.link(&Route::Claims, &counts::claims(view.library.claims.len()))).add(words::TO_CHOOSE_FROM);
    let file = el("div.kept__file")
        .attr("id", "kept-file")
        .add(
            el("p").add(
                el("a")
                    .attr("id", "kept-export")
                    .attr("download", "claimscope-kept.txt")
                    .attr("href", "#file")
                    .add(words::SAVE),
            ),
        )
        .add(
            el("p")
                .add(el("label").attr("for", "kept-import").add(words::ADD))
                .add(el("input").attr("id", "kept-import").attr("type", "file").attr("accept", ".txt,text/plain")),
        )
        .add(el("p").add(el("button").attr("id", "kept-clear").attr("type", "button").add(words::FORGET)));
    let sheet = el("p").add(view.link(&Route::Sheet, sheet_words::TAKE_KEPT));
    let device =
        notes([words::WHAT_THE_LIST_HOLDS, words::OPENING_ADDS_NOTHING, words::FORGETTING_COPIES, words::PLAIN_TEXT]);
    el("div")
        .add(title(page_names::KEPT).add(lead(what)))
        .add(section_with("list", words::CLAIMS, status, el("div").add(list).add(more).add(sheet)))
        .add(section("file", common::TAKE_IT_WITH_YOU, "", file))
        .add(section("device", words::DEVICE, "", device))
}

fn row(view: View<'_>, ix: ClaimIx) -> El {
    let drop =
        el("button.kept__drop").attr("type", "button").attr("data-drop", view.claim(ix).id.clone()).add(words::DROP);
    marked(el("li.kept__row"), view, ix).add(claim_row(view, ix)).add(el("p.claims__note")).add(drop)
}

/// An element that says what is noted when its claim is looked at.
fn marked(on: El, view: View<'_>, ix: ClaimIx) -> El {
    let claim = view.claim(ix);
    let changes = view.library.changes.iter().filter(|change| change.claims.contains(&ix)).count();
    on.attr("data-claim", claim.id.clone())
        .attr("data-badge", badge_of(&answer(view.library, ix, view.ours.get(ix))))
        .attr("data-changes", changes.to_string())
}

/// The link that keeps a claim, on its page. Without the app it leads to the list, which says what it needs; so there is
/// nothing on the page that does nothing, and nothing that comes when the app does.
pub fn keep(view: View<'_>, ix: ClaimIx) -> El {
    marked(el("a.keep").attr("href", view.href(&Route::Kept)), view, ix).add(common::KEEP_THIS_CLAIM)
}
