//! Words of the trade in plain words.

use super::title;
use crate::markup::{El, el};
use crate::view::View;
use crate::words::glossary as words;

/// The glossary, in the library's order.
pub fn glossary(view: View<'_>) -> El {
    let terms = &view.library.glossary;
    let head = words::head(terms.len());
    let list = el("dl.glossary").each(terms.iter().map(|term| {
        let mut meaning = el("dd").add(&term.meaning);
        if !term.also.is_empty() {
            meaning = meaning.add(el("span").add(words::ALSO).add(term.also.join(", ")));
        }
        el("div").attr("id", term.id.clone()).add(el("dt").add(&term.term)).add(meaning)
    }));
    el("div").add(title(head)).add(list)
}
