//! The page that stands in for any other where there is no network. The app puts the page of the address in its place;
//! what is written here is read where the app does not start.

use super::{lead, title};
use crate::markup::{El, el};
use crate::words::stand_in as words;

/// The page. The service worker fills its list with links to the pages that it has.
pub fn stand_in() -> El {
    let why = words::WHY;
    let kept = el("ul.elsewhere").attr("id", "kept");
    el("div.stand-in").add(title(words::HEAD).add(lead(why)).add(kept))
}
