//! The files of references: each page leads to its own, and each list holds what its page shows.

use crate::site::Site;
use claimscope::references::{FORMATS, References};
use scraper::{Html, Selector};
use std::collections::BTreeSet;
use std::sync::LazyLock;

static SITE: LazyLock<Site> = LazyLock::new(|| Site::of("content"));

fn page(path: &str) -> Html {
    Html::parse_document(SITE.file(&format!("{}index.html", path.trim_start_matches('/'))))
}

/// An attribute of everything that a selector finds.
fn attributes(page: &Html, selector: &str, name: &str) -> Vec<String> {
    let selector = Selector::parse(selector).expect("a selector");
    page.select(&selector).filter_map(|found| found.attr(name)).map(str::to_owned).collect()
}

#[test]
fn a_page_links_its_references_in_every_format_and_no_others() {
    let library = &SITE.library;
    let mut wanted = BTreeSet::new();
    for list in References::all(library) {
        for (ending, _) in FORMATS {
            let path = list.file(library, ending);
            assert!(!SITE.file(&path).is_empty(), "{path}");
            wanted.insert((list.route(library).path(), format!("/{path}"), list.saved_as(library, ending)));
        }
    }
    let mut linked = BTreeSet::new();
    for route in claimscope::Route::all(library) {
        let (path, page) = (route.path(), page(&route.path()));
        let [hrefs, names] = ["href", "download"].map(|name| attributes(&page, ".references a", name));
        for (href, name) in hrefs.into_iter().zip(names) {
            assert!(linked.insert((path.clone(), href, name)), "{path} links it twice");
        }
    }
    assert_eq!(linked, wanted);
    let names: BTreeSet<_> = wanted.iter().map(|(.., name)| name).collect();
    assert_eq!(names.len(), wanted.len(), "no two files are saved under one name");
}

#[test]
fn the_references_of_a_claim_are_the_studies_that_its_page_lists() {
    let library = &SITE.library;
    let mut claims = 0;
    for list in References::all(library).into_iter().skip(1) {
        let page = page(&list.route(library).path());
        let shown: BTreeSet<_> = attributes(&page, "#studies a, #why .documents a", "href")
            .into_iter()
            .filter(|href| href.starts_with("/studies/"))
            .collect();
        let listed: BTreeSet<_> =
            list.studies(library).iter().map(|&ix| format!("/studies/{}/", library.study(ix).id)).collect();
        assert!(listed.is_subset(&shown), "{list:?}: {:?} is on no page", listed.difference(&shown));
        claims += 1;
    }
    assert!(claims > 50, "{claims} claims have references");
}
