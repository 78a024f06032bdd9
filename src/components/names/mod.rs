//! The names of claims in a row: for lists where the claims are beside the point.

#[cfg(feature = "ssr")]
pub mod examples;

use crate::markup::{El, el};
use crate::view::View;
use claimscope_core::model::ClaimIx;

/// Claims by name, one link after the other; nothing where there is none.
pub fn names(view: View<'_>, claims: &[ClaimIx]) -> Option<El> {
    let links = claims.iter().map(|&claim| el("li").add(view.claim_link(claim)));
    (!claims.is_empty()).then(|| el("ul.names").each(links))
}
