//! The lens: the switches by which a reader grades again under other assumptions, and what that changes.
//!
//! A switch writes its word into the address (`boot.js`), and the app follows the address (`browser/assuming.rs`), which
//! also sets what is checked and named here: what is drawn is the same under every lens. Without scripts there are no
//! switches.

mod changes;
#[cfg(feature = "ssr")]
pub mod examples;
#[cfg(feature = "ssr")]
mod switches;

use crate::Route;
use crate::ahead::Piece;
#[cfg(feature = "ssr")]
use crate::assumed as address;
use crate::markup::{El, el};
use crate::view::View;
pub use changes::changes;

/// The switches, folded until a reader wants them.
pub fn lens(view: View<'_>) -> Option<El> {
    view.piece(Piece::Lens, || drawn(view))
}

/// Under the masthead: that the page is not our grading, what is assumed, and the way back.
pub fn assumed(view: View<'_>, route: &Route) -> Option<El> {
    let piece = match (view.is_misread, view.lens.is_ours()) {
        (true, _) => Piece::Misread,
        (_, true) => return None,
        _ if !route.follows_grades() => Piece::AssumedElsewhere,
        _ => Piece::Assumed,
    };
    view.piece(piece, || bar(view, piece))
}

/// Every line that can stand under the masthead, for the file of what is rendered ahead.
#[cfg(feature = "ssr")]
pub fn bars(view: View<'_>) -> Vec<El> {
    let pieces = [Piece::Assumed, Piece::AssumedElsewhere, Piece::Misread];
    pieces.into_iter().filter_map(|piece| view.piece(piece, || bar(view, piece))).collect()
}

#[cfg(feature = "ssr")]
pub use switches::{assumed_on_card, misread_on_card, switch_boxes};
#[cfg(feature = "ssr")]
use switches::{bar, drawn};

#[cfg(not(feature = "ssr"))]
fn drawn(_: View<'_>) -> Option<El> {
    None
}

#[cfg(not(feature = "ssr"))]
fn bar(_: View<'_>, _: Piece) -> Option<El> {
    None
}
