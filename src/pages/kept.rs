//! What the reader keeps on the device. The page holds a row for every claim, all out of sight; in the browser,
//! `browser::device` shows those that are kept.

use super::{lead, title};
use crate::components::{badge_of, claim_row, notes, section, section_with};
use crate::markup::{El, el};
use crate::view::View;
use crate::{Route, prose};
use claimscope_core::model::ClaimIx;
use claimscope_core::wording::answer;

/// The page.
pub fn kept(view: View<'_>) -> El {
    let what = "Keep a claim on its page. Here you see what it says now, and what has changed since you last looked.";
    let status = el("p.kept__status")
        .attr("id", "kept-status")
        .attr("role", "status")
        .add("Your list opens as soon as the interactive part of this page runs.");
    let rows = view.library.claim_indices().map(|ix| row(view, ix));
    let list = el("ul.claims").attr("id", "kept-list").each(rows);
    let more = el("p")
        .add(view.link(&Route::Claims, &prose::counted(view.library.claims.len(), "claim", "claims")))
        .add(" to choose from.");
    let file = el("div.kept__file")
        .attr("id", "kept-file")
        .add(
            el("p").add(
                el("a")
                    .attr("id", "kept-export")
                    .attr("download", "claimscope-kept.txt")
                    .attr("href", "#file")
                    .add("Save as a file"),
            ),
        )
        .add(
            el("p")
                .add(el("label").attr("for", "kept-import").add("Add what a file holds"))
                .add(el("input").attr("id", "kept-import").attr("type", "file").attr("accept", ".txt,text/plain")),
        )
        .add(
            el("p")
                .add(el("button").attr("id", "kept-clear").attr("type", "button").add("Forget everything kept here")),
        );
    let device = notes([
        "The list holds each claim that you keep, the day on which you last opened it, what its badge said then, and how many changes its page told. Your choice of paper or night is kept beside it.",
        "Opening a page adds nothing to this list. Copies of pages that you open do stay in this browser, so that they open without a network, until there is a newer version of them.",
        "“Forget everything kept here” removes those copies too. The browser’s own history and cache are the browser’s: clear them there.",
        "The file is plain text. Adding one forgets nothing.",
    ]);
    el("div")
        .add(title("What you keep").add(lead(what)))
        .add(section_with("list", "Your claims", status, el("div").add(list).add(more)))
        .add(section("file", "Take it with you", "", file))
        .add(section("device", "On this device only", "", device))
}

fn row(view: View<'_>, ix: ClaimIx) -> El {
    let drop = el("button.kept__drop")
        .attr("type", "button")
        .attr("data-drop", view.claim(ix).id.clone())
        .add("Keep no longer");
    marked(el("li.kept__row"), view, ix).add(claim_row(view, ix)).add(el("p.claims__note")).add(drop)
}

/// An element that says what is noted when its claim is looked at.
fn marked(on: El, view: View<'_>, ix: ClaimIx) -> El {
    let claim = view.claim(ix);
    let changes = view.library.changes.iter().filter(|change| change.claims.contains(&ix)).count();
    on.attr("data-claim", claim.id.clone())
        .attr("data-badge", badge_of(&answer(view.library, ix, view.rating(ix))))
        .attr("data-changes", changes.to_string())
}

/// The link that keeps a claim, on its page. Without the app it leads to the list, which says what it needs; so there is
/// nothing on the page that does nothing, and nothing that comes when the app does.
pub fn keep(view: View<'_>, ix: ClaimIx) -> El {
    marked(el("a.keep").attr("href", view.href(&Route::Kept)), view, ix).add("Keep this claim")
}
