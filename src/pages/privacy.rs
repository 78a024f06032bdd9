//! What happens to a reader's data: nothing is collected. What stays on the device, what others can see, and how to check.

use super::{lead, title};
use crate::components::{notes, section};
use crate::markup::{El, el};
use crate::words::common;
use crate::words::page_names;
use crate::words::privacy as words;
use crate::{Route, view::View};

/// The page on privacy.
pub fn privacy(view: View<'_>) -> El {
    let sent = notes([words::NO_COOKIE, words::ONE_SITE, words::WHAT_YOU_TYPE]);
    let device = notes([words::THEME, words::SLASH, words::KEPT_CLAIMS, words::COPIES])
        .add(el("li").add(common::HAVE_IT_FORGOTTEN).add(view.link(&Route::Kept, page_names::KEPT)));
    let others = notes([words::SERVER, words::LINKS_OUT, words::CARDS]);
    let check = notes([words::SWITCH_OFF, words::WATCH]);
    el("div")
        .add(title(words::HEAD).add(lead(words::READ_UNKNOWN)))
        .add(section("sent", words::SENT, "", sent))
        .add(section("kept", words::STAYS, words::STAYS_AID, device))
        .add(section("others", words::OTHERS, "", others))
        .add(section("check", words::CHECK, "", check))
}
