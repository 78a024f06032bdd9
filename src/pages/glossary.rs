//! Words of the trade in plain words.

use super::title;
use crate::markup::{El, el};
use crate::{prose, view::View};
use claimscope_core::wording::capitalised;

/// The glossary, in the library's order.
pub fn glossary(view: View<'_>) -> El {
    let terms = &view.library.glossary;
    let head = capitalised(&prose::counted_in_words(terms.len(), "word", "words")) + " in plain English";
    let list = el("dl.glossary").each(terms.iter().map(|term| {
        let mut meaning = el("dd").add(&term.meaning);
        if !term.also.is_empty() {
            meaning = meaning.add(el("span").add("Also: ").add(term.also.join(", ")));
        }
        el("div").attr("id", term.id.clone()).add(el("dt").add(&term.term)).add(meaning)
    }));
    el("div").add(title(head)).add(list)
}
