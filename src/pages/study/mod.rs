//! A study: everything in its record, what it found on which claim, and how far it was read.

mod findings;
mod mouths;
mod record;

use super::{domain, outside, title};
use crate::components::{fact_with, notes, section};
use crate::markup::{El, el};
use crate::view::View;
use crate::words::common;
use crate::words::study as words;
use claimscope_core::model::{By, Study, StudyIx};
use claimscope_core::wording::{Label, capitalised};

/// The page of a study.
pub fn study(view: View<'_>, ix: StudyIx) -> El {
    let study = view.study(ix);
    let head = title(&study.short_name)
        .add(el("p.lead said").add(&study.title))
        .add(el("p.title__also").add(record::citation(study)))
        .add(el("p.title__also").add(record::where_to_read(study)));
    let know =
        (!study.notes.is_empty()).then(|| section("notes", words::NOTES, "", el("p.study__notes").add(&study.notes)));
    let limits = (!study.limitations.is_empty()).then(|| {
        section(
            "limits",
            words::LIMITS,
            "",
            notes(study.limitations.iter().map(|limit| {
                let by = if limit.by == By::Authors { words::BY_AUTHORS } else { words::BY_US };
                let end = if limit.text.ends_with('.') { " " } else { ". " };
                ([&limit.text, end], el("span.study__by").add(by))
            })),
        )
    });
    let open = (!study.not_confirmed.is_empty()).then(|| {
        let aid = words::OPEN_AID;
        section("open", words::OPEN, aid, notes(study.not_confirmed.iter().map(|one| capitalised(one))))
    });
    el("article")
        .add(head)
        .add(section("record", words::RECORD, &capitalised(study.role.label()), record::record(view, study)))
        .add(findings::findings(view, study))
        .add(mouths::many_mouths(view, ix))
        .add(know)
        .add(limits)
        .add(open)
        .add(section("pages-read", words::PAGES, words::PAGES_AID, pages_read(study)))
        .add(beside(view, study))
}

fn pages_read(study: &Study) -> El {
    notes(study.provenance.iter().map(|page| {
        let confirms = el("span.study__by").add([common::CONFIRMS, &page.confirms]);
        (outside(page.url.clone(), domain(&page.url)), ([", ", page.read.label(), ". "], confirms))
    }))
}

/// Records that a review sums up, or on the same event.
fn beside(view: View<'_>, study: &Study) -> Option<El> {
    let lists =
        [(words::SUMS_UP, &study.includes, study.includes_basis.as_str()), (words::ON_THE_SAME, &study.related, "")];
    let mut facts = Vec::new();
    for (name, list, basis) in lists.into_iter().filter(|(_, list, _)| !list.is_empty()) {
        let links: Vec<_> =
            list.iter().enumerate().map(|(at, &ix)| (if at > 0 { ", " } else { "" }, view.study_link(ix))).collect();
        facts.push(fact_with(name, links, basis));
    }
    (!facts.is_empty()).then(|| section("beside", words::BESIDE, "", el("dl.facts facts--wide").add(facts)))
}
