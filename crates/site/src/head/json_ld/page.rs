//! The site, and each page by its type.

use super::schema::{Node, Page, Reference, Topic, WebSite, Who};
use super::work;
use crate::dates::{iso, last_change};
use crate::published::Published;
use claimscope::Route;
use claimscope::head::SITE;

/// The language of all pages.
pub const LANGUAGE: &str = "en";

/// The site.
pub fn site(published: Published<'_>) -> Node {
    Node::WebSite(WebSite {
        id: published.home(),
        url: published.home(),
        name: SITE,
        in_language: LANGUAGE,
        publisher: publisher(published),
    })
}

/// Who publishes this copy.
pub fn publisher(published: Published<'_>) -> Who {
    Who::Organization { name: published.publisher().into(), url: Some(published.home()) }
}

/// The page of a route, by its type.
pub fn page(published: Published<'_>, route: &Route) -> Node {
    let page = plain(published, route);
    match route {
        Route::Claim(id) => Node::MedicalWebPage(of_claim(published, id, page)),
        Route::Study(id) => {
            let study = published.library.find_study(id).map(|ix| published.library.study(ix));
            Node::MedicalWebPage(Page { main_entity: study.map(work::record), ..page })
        }
        Route::Source(id) => {
            let source = published.library.find_source(id).map(|ix| published.library.source(ix));
            Node::WebPage(Page { main_entity: source.map(work::article), ..page })
        }
        Route::Claims | Route::Sources | Route::Studies | Route::Disagreements | Route::Map => {
            Node::CollectionPage(page)
        }
        Route::About => Node::AboutPage(page),
        Route::Home
        | Route::Method
        | Route::Glossary
        | Route::Corrections
        | Route::Privacy
        | Route::Sheet
        | Route::Check
        | Route::Kept
        | Route::NotFound => Node::WebPage(page),
    }
}

/// What all pages have.
fn plain(published: Published<'_>, route: &Route) -> Page {
    Page {
        url: published.address(route),
        name: published.title(route),
        description: published.head(route).description,
        in_language: LANGUAGE,
        is_part_of: Reference { id: published.home() },
        date_modified: last_change(published.library, route).map(iso),
        last_reviewed: None,
        about: None,
        main_entity: None,
    }
}

/// A claim's page says up to when evidence was searched: the day on which it was last reviewed for
/// completeness, as `lastReviewed` means. No other page says so of itself.
fn of_claim(published: Published<'_>, id: &str, page: Page) -> Page {
    let Some(ix) = published.library.find_claim(id) else { return page };
    let treatment = published.library.treatment(published.library.claim(ix).treatment);
    Page {
        last_reviewed: Some(iso(published.library.searched)),
        about: Some(Topic { name: treatment.name.clone() }),
        ..page
    }
}
