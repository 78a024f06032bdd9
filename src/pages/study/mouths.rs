//! One study, many mouths: who repeats a study, and that it is one study all the same.

use crate::components::{fact_with, section};
use crate::markup::{El, el};
use crate::view::View;
use crate::words::mouths as words;
use claimscope_core::derived::{Mouths, mouths};
use claimscope_core::model::{CitedWhere, Role, SourceIx, Study, StudyIx};

/// Who repeats a study; nothing where nobody does.
pub fn many_mouths(view: View<'_>, ix: StudyIx) -> Option<El> {
    let found = mouths(view.library, ix);
    let study = view.study(ix);
    let links = |list: &[StudyIx]| -> Vec<(&'static str, El)> {
        list.iter().enumerate().map(|(at, &ix)| (if at > 0 { ", " } else { "" }, view.study_link(ix))).collect()
    };
    let mut facts = Vec::new();
    if !found.articles.is_empty() {
        let list = el("ul").each(found.articles.iter().map(|&source| told_by(view, ix, source)));
        facts.push(fact_with(words::TOLD_BY, list, ""));
    }
    if !found.reviews.is_empty() {
        facts.push(fact_with(words::SUMMED_UP_IN, links(&found.reviews), ""));
    }
    if !found.overlapping.is_empty() {
        let note = words::SAME_PEOPLE_NOTE;
        facts.push(fact_with(words::SAME_PEOPLE, links(&found.overlapping), note));
    }
    let matter = el("div")
        .add(el("p.tally").add(headline(&found)))
        .add(el("p.tally__more").add(counts_once(study)))
        .add(el("dl.facts facts--wide").add(facts));
    (found.count() > 0).then(|| section("mouths", words::HEAD, words::AID, matter))
}

/// "Two articles tell of it, and one review sums it up."
fn headline(found: &Mouths) -> String {
    words::tally(found.articles.len(), found.reviews.len(), found.overlapping.len())
}

/// That a study is one, however often it is told.
const fn counts_once(study: &Study) -> &'static str {
    match study.role {
        Role::Review => words::ONE_REVIEW,
        Role::Regulation | Role::Guideline => words::ONE_DOCUMENT,
        Role::Evidence | Role::Context => words::ONE_STUDY,
    }
}

/// An article that tells of a study, with the places where it cites it.
fn told_by(view: View<'_>, study: StudyIx, source: SourceIx) -> El {
    let mut item = el("li").add(view.source_link(source));
    for entry in view.source(source).cited.iter().filter(|entry| entry.resolves_to == Some(study)) {
        let place = match entry.place {
            CitedWhere::List => words::IN_LIST,
            CitedWhere::Text => words::IN_TEXT,
        };
        let href = format!("{}#ref-{}", view.source_href(source), entry.number);
        let number = words::number(entry.number, place);
        item = item.add(", ").add(el("a").attr("href", href).add(number));
    }
    item
}

#[cfg(test)]
mod tests {
    use super::headline;
    use claimscope_core::derived::Mouths;
    use claimscope_core::model::{SourceIx, StudyIx};

    #[test]
    fn each_kind_of_mouth_is_counted_in_words() {
        let mut found = Mouths { articles: vec![SourceIx(0), SourceIx(1)], ..Mouths::default() };
        assert_eq!(headline(&found), "Two articles tell of it.");
        found.reviews = vec![StudyIx(0)];
        found.overlapping = vec![StudyIx(1)];
        assert_eq!(
            headline(&found),
            "Two articles tell of it, one review sums it up and one record may be on the same people."
        );
    }
}
