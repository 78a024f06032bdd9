//! The page that stands in for any other where there is no network. The app puts the page of the address in its place;
//! what is written here is read where the app does not start.

use super::{lead, title};
use crate::markup::{El, el};

/// The page. The service worker fills its list with links to the pages that it has.
pub fn stand_in() -> El {
    let why = "There is no network, and this browser could not make the page from what is kept here. Pages that you have opened before are listed below; all others come back with the network.";
    let kept = el("ul.elsewhere").attr("id", "kept");
    el("div.stand-in").add(title("This page is not on your device").add(lead(why)).add(kept))
}
