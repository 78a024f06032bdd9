//! What happens to a reader's data: nothing is collected. What stays on the device, what others can see, and how to check.

use super::{lead, title};
use crate::components::{notes, section};
use crate::markup::{El, el};
use crate::{Route, view::View};

/// The page on privacy.
pub fn privacy(view: View<'_>) -> El {
    let sent = notes([
        "No cookie, no account, no counting of readers, no advertising.",
        "Every part of these pages comes from the one site that you opened. A rule in each page has your browser refuse all others.",
        "What you type or paste is used in the window and is never sent.",
    ]);
    let device = notes([
        "Your choice of paper or night.",
        "Claims that you choose to keep, with what their badge said when you last looked.",
        "The files that make these pages, and copies of pages that you open, so that they open without a network.",
    ])
    .add(
        el("li").add("See it, take it with you, or have it forgotten: ").add(view.link(&Route::Kept, "What you keep")),
    );
    let others = notes([
        "Like every web server, the one that gives you these pages sees your network address and which files are asked for. What it notes down is up to whoever runs it; these pages ask it for nothing more.",
        "A link out of here leads to somebody else’s site, with rules of its own. Your browser does not tell it which page you came from.",
        "A card of ours on somebody’s page comes from here as well. It sets no cookie and tells neither side who reads it.",
    ]);
    let check = notes([
        "Open a page, switch off the network, and go on reading.",
        "Or open your browser’s tools for developers and watch what is asked for while you type.",
    ]);
    el("div")
        .add(
            title("Nothing is collected, and nothing is sent")
                .add(lead("You can read all of it without telling anybody who you are or what worries you.")),
        )
        .add(section("sent", "What leaves your device", "", sent))
        .add(section("kept", "What stays on it", "You can have all of this removed.", device))
        .add(section("others", "What others can see", "", others))
        .add(section("check", "See for yourself", "", check))
}
