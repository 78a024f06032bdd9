//! What changed in the content, newest first, with our own mistakes marked, and how to report one.

use super::contact;
use super::{lead, title};
use crate::components::{changes, minor_section, notes, section};
use crate::markup::{El, el};
use crate::words::common;
use crate::words::corrections as words;
use crate::words::page_names;
use crate::{Route, files, view::View};
use claimscope_core::model::{Change, ChangeKind, Library};

/// The page of changes and corrections.
pub fn corrections(view: View<'_>) -> El {
    let library = view.library;
    let mut days = el("div.days");
    let mut rest = library.changes.as_slice();
    while let Some(newest) = rest.first() {
        let here = rest.iter().take_while(|change| change.date == newest.date).count();
        let (day, older) = rest.split_at(here);
        let of_day: Vec<&Change> = day.iter().collect();
        let id = format!("on-{}-{}-{}", newest.date.year, newest.date.month, newest.date.day);
        days = days.add(minor_section(id, &newest.date.to_string(), None::<El>, changes(view, &of_day)));
        rest = older;
    }
    let how = (!view.site.contact.is_empty()).then_some(words::NAME_THE_PAGE);
    let report = notes([words::LISTED_HERE].into_iter().chain(how))
        .add(el("li").add(contact(&view.site.contact)))
        .add(el("li").add(words::TO_HEAR).add(view.file(files::CHANGES, words::FEED)))
        .add(el("li").add(words::GRADES_REST_ON).add(view.link(&Route::Method, page_names::HOW_WE_GRADE)));
    el("div").add(title(headline(library)).add(lead(version(library)))).add(days).add(section(
        "report",
        common::REPORT_A_MISTAKE,
        "",
        report,
    ))
}

/// What became of our mistakes, counted; says plainly that none was put right yet.
fn headline(library: &Library) -> String {
    words::head(library.changes.iter().filter(|change| change.kind == ChangeKind::Corrected).count())
}

/// The version of the content, and what stands on this page.
fn version(library: &Library) -> String {
    let listed = match library.changes.len() {
        0 => words::NO_CHANGE,
        _ => words::EVERY_CHANGE,
    };
    match library.content_version.as_str() {
        "" => listed.into(),
        version => words::version(version, listed),
    }
}

#[cfg(test)]
mod tests {
    use super::{headline, version};
    use claimscope_core::model::{Change, ChangeKind, Date, Library};

    fn library(kinds: &[ChangeKind]) -> Library {
        let change = |&kind| Change { date: Date::default(), kind, text: String::new(), claims: Vec::new() };
        Library { changes: kinds.iter().map(change).collect(), ..Library::default() }
    }

    #[test]
    fn the_headline_counts_only_our_mistakes() {
        assert_eq!(headline(&library(&[ChangeKind::Added])), "No mistake has been put right yet");
        assert_eq!(headline(&library(&[ChangeKind::Corrected, ChangeKind::Added])), "One mistake put right so far");
    }

    #[test]
    fn the_version_is_named_where_there_is_one() {
        let named = Library { content_version: "2026.11.22".into(), ..library(&[]) };
        assert!(version(&named).starts_with("This is version 2026.11.22 of the content. No change"));
        assert!(version(&library(&[ChangeKind::Added])).starts_with("Every change"));
    }
}
