//! All claims, by what people ask.

use super::{lead, title};
use crate::components::topics;
use crate::markup::{El, el};
use crate::{prose, view::View};
use claimscope_core::wording::capitalised;

/// The index of claims.
pub fn claims(view: View<'_>) -> El {
    let claims = &view.library.claims;
    let checked = claims.iter().filter(|claim| claim.fact_check.is_some()).count();
    let head = capitalised(&prose::counted_in_words(claims.len(), "claim", "claims")) + ", by what people ask";
    let mut how = String::from("The stair shows how sure the evidence lets anyone be, from one step to four.");
    if checked > 0 {
        how.push_str(" A § marks ");
        how.push_str(&prose::counted_in_words(checked, "claim that is", "claims that are"));
        how.push_str(" checked against documents instead.");
    }
    el("div").add(title(head).add(lead(how))).add(topics(view))
}
