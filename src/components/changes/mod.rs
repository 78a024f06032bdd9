//! Changes of the content, as rows: what kind of change, what it was, and the claims that it touches.

#[cfg(feature = "ssr")]
pub mod examples;

use crate::components::names;
use crate::markup::{El, el};
use crate::view::View;
use claimscope_core::model::{Change, ChangeKind};
use claimscope_core::wording::Label;

/// Changes under one date, with the claims that each touches.
pub fn changes(view: View<'_>, changes: &[&Change]) -> El {
    el("ul.documents").each(changes.iter().map(|change| {
        el("li").add(el("div").add(kind(change))).add(el("p").add(&change.text)).add(names(view, &change.claims))
    }))
}

/// Changes of one claim, each with its date.
pub fn history(changes: &[&Change]) -> El {
    el("ul.documents").each(changes.iter().map(|change| {
        let when = el("div").add(kind(change)).add(el("p").add(change.date.to_string()));
        el("li").add(when).add(el("p").add(&change.text))
    }))
}

/// The kind of a change; a mistake put right stands out.
fn kind(change: &Change) -> El {
    let name = if change.kind == ChangeKind::Corrected { "b.changed" } else { "span.changed" };
    el(name).add(change.kind.label())
}
