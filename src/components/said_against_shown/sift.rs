//! Choosing rows of the picture by question and by article. `boot.js` of the site hides what was not chosen; without
//! scripts there is nothing to choose with.

use super::rows::rows;
use crate::markup::{El, el};
use crate::view::View;
use crate::words::picture as words;
use claimscope_core::grade::OURS;
use claimscope_core::model::Source;

/// The controls. They stand beside the rows, which tell in `data-of` what they belong to.
pub fn sift(view: View<'_>) -> El {
    let library = view.library;
    // The same under all assumptions.
    let rows = rows(library, view.ours, &OURS);
    // What has no row by itself is no choice: it would find nothing, and the words for that would be wrong.
    let topics = library.topic_indices().filter(|&ix| rows.iter().any(|row| library.claim(row.claim).topic == ix));
    let questions = topics.map(|ix| (topic_mark(ix.at()), library.topic(ix).question.clone()));
    let speaks = |ix| rows.iter().any(|row| row.said.iter().any(|said| said.source == ix));
    let sources = library.source_indices().filter(|&ix| speaks(ix));
    let articles = sources.map(|ix| (source_mark(ix.at()), named(library.source(ix))));
    el("div.sift")
        .attr("role", "group")
        .attr("aria-label", words::CHOOSE)
        .add(choice(words::QUESTION, words::ALL_QUESTIONS, questions.collect()))
        .add(choice(words::ARTICLE, words::ALL_ARTICLES, articles.collect()))
        .add(el("button").attr("type", "button").add(words::SHOW_ALL))
        .add(el("p").attr("role", "status"))
}

/// An article by its name, with the letters that stand for it in the rows.
fn named(source: &Source) -> String {
    [&source.publisher, " (", &source.code, ")"].concat()
}

fn choice(label: &'static str, all: &'static str, options: Vec<(String, String)>) -> El {
    let option = |(value, words): (String, String)| el("option").attr("value", value).add(words);
    let select = el("select")
        .attr("autocomplete", "off")
        .add(el("option").attr("value", "").attr("selected", "").add(all))
        .each(options.into_iter().map(option));
    el("label").add(el("span").add(label)).add(select)
}

/// The mark of a question's rows.
pub fn topic_mark(at: usize) -> String {
    ["t", &at.to_string()].concat()
}

/// The mark of an article's rows.
pub fn source_mark(at: usize) -> String {
    ["s", &at.to_string()].concat()
}
