//! The way from the front page to a page.

use super::schema::{BreadcrumbList, ListItem, Node};
use crate::published::Published;
use claimscope::Route;
use claimscope::head::SITE;

/// The way to a page; `None` for the front page, which is where all ways begin.
pub fn trail(published: Published<'_>, route: &Route) -> Option<Node> {
    let library = published.library;
    let (list, last) = match route {
        Route::Home | Route::NotFound => return None,
        Route::Claims => (Some(Route::Claims), None),
        Route::Claim(id) => (Some(Route::Claims), library.find_claim(id).map(|ix| published.claim_name(ix))),
        Route::Sources => (Some(Route::Sources), None),
        Route::Source(id) => {
            (Some(Route::Sources), library.find_source(id).map(|ix| library.source(ix).publisher.clone()))
        }
        Route::Studies => (Some(Route::Studies), None),
        Route::Study(id) => {
            (Some(Route::Studies), library.find_study(id).map(|ix| library.study(ix).short_name.clone()))
        }
        Route::Disagreements => (None, Some("Disagreements".into())),
        Route::Method => (None, Some("How we grade".into())),
        Route::Glossary => (None, Some("Glossary".into())),
        Route::Corrections => (None, Some("Corrections".into())),
        Route::About => (None, Some("About".into())),
        Route::Privacy => (None, Some("Privacy".into())),
        Route::Map => (None, Some("Claims, sources and studies, side by side".into())),
        Route::Sheet => (None, Some("Take it to a consultation".into())),
        Route::Check => (None, Some("Find the claims in a text".into())),
        Route::Kept => (None, Some("What you keep".into())),
    };
    let mut steps = vec![(SITE.to_owned(), published.home())];
    steps.extend(list.map(|list| (name(&list).to_owned(), published.address(&list))));
    steps.extend(last.map(|name| (name, published.address(route))));
    let items = steps.into_iter().zip(1..).map(|((name, item), position)| ListItem { position, name, item });
    Some(Node::BreadcrumbList(BreadcrumbList { item_list_element: items.collect() }))
}

/// What the masthead calls a list.
const fn name(list: &Route) -> &'static str {
    match list {
        Route::Sources => "Sources",
        Route::Studies => "Studies",
        _ => "Claims",
    }
}
