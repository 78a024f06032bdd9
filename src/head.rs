//! The title and description of each page, outside the app's own tree.

use crate::view::name_of;
use crate::words::common;
use crate::words::head as words;
use crate::{Ratings, Route};
use claimscope_core::model::Library;
use claimscope_core::wording::answer;

/// The site's name, the same on every copy.
pub const SITE: &str = common::SITE;

/// What stands in the head of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The title, with the site's name.
    pub title: String,
    /// One or two sentences, for search results and previews.
    pub description: String,
}

/// The head of a route's page. A claim's badge and main reason go wherever the claim goes.
#[cfg(feature = "ssr")]
pub fn head_for(library: &Library, ratings: &Ratings, route: &Route) -> Head {
    Head { title: title_for(library, ratings, route), description: description(library, ratings, route) }
}

/// The title of a route's page, with the site's name. In the browser, that of a page rendered ahead comes with
/// the page.
pub fn title_for(library: &Library, ratings: &Ratings, route: &Route) -> String {
    [&title(library, ratings, route), " | ", SITE].concat()
}

fn title(library: &Library, ratings: &Ratings, route: &Route) -> String {
    match route {
        Route::Claim(id) => library.find_claim(id).map_or_else(
            || words::NOT_FOUND.into(),
            |ix| [name_of(library.claim(ix)).as_str(), "? ", answer(library, ix, ratings.get(ix)).badge].concat(),
        ),
        #[cfg(feature = "ssr")]
        other => ahead::title(library, ratings, other),
        #[cfg(not(feature = "ssr"))]
        _ => words::NOT_FOUND.into(),
    }
}

/// What only native rendering needs.
#[cfg(feature = "ssr")]
mod ahead {
    use super::*;
    use crate::pages::{disagreements_headline, headline, source_headline};
    use crate::words::page_names;

    /// The titles of pages that are rendered ahead.
    pub fn title(library: &Library, ratings: &Ratings, route: &Route) -> String {
        let words = match route {
            Route::Source(id) => {
                return library
                    .find_source(id)
                    .map_or_else(|| words::NOT_FOUND.into(), |ix| source_headline(library, ratings, ix));
            }
            Route::Study(id) => {
                library.find_study(id).map_or(words::NOT_FOUND, |ix| library.study(ix).short_name.as_str())
            }
            Route::Disagreements => return disagreements_headline(library),
            Route::Home => {
                let (claims, finding) = headline(library, ratings);
                return [&claims, " ", &finding].concat();
            }
            Route::Claims => page_names::ALL_CLAIMS,
            Route::Sources => page_names::SOURCES,
            Route::Studies => page_names::STUDIES,
            Route::Corrections => words::CHANGES,
            Route::Method => page_names::HOW_WE_GRADE,
            Route::Glossary => page_names::GLOSSARY,
            Route::About => page_names::ABOUT,
            Route::Privacy => page_names::PRIVACY,
            Route::Map => page_names::MAP,
            Route::Sheet => page_names::SHEET,
            Route::Check => page_names::CHECK,
            Route::Kept => page_names::KEPT,
            Route::NotFound | Route::Claim(_) => words::NOT_FOUND,
        };
        words.into()
    }

    /// The description of a page.
    pub fn description(library: &Library, ratings: &Ratings, route: &Route) -> String {
        let not_found = || String::from(words::NOT_FOUND_DESCRIPTION);
        match route {
            Route::Home => words::HOME.into(),
            Route::Claims => words::claims(library.claims.len()),
            Route::Claim(id) => library.find_claim(id).map_or_else(not_found, |ix| {
                let answer = answer(library, ix, ratings.get(ix));
                format!("{} {}", answer.sentence, answer.reason)
            }),
            Route::Sources => words::sources(library.sources.len()),
            Route::Source(id) => {
                library.find_source(id).map_or_else(not_found, |ix| library.source(ix).summary.clone())
            }
            Route::Studies => words::studies(library.studies.len()),
            Route::Study(id) => {
                library.find_study(id).map_or_else(not_found, |ix| words::study(&library.study(ix).title))
            }
            Route::Disagreements => words::DISAGREEMENTS.into(),
            Route::Corrections => words::CORRECTIONS.into(),
            Route::Method => words::METHOD.into(),
            Route::Glossary => words::GLOSSARY.into(),
            Route::About => words::ABOUT.into(),
            Route::Privacy => words::PRIVACY.into(),
            Route::Map => words::MAP.into(),
            Route::Sheet => words::SHEET.into(),
            Route::Check => words::CHECK.into(),
            Route::Kept => words::KEPT.into(),
            Route::NotFound => not_found(),
        }
    }
}

#[cfg(feature = "ssr")]
use ahead::description;

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::head_for;
    use crate::{Ratings, Route};
    use claimscope_core::model::Library;

    #[test]
    fn every_kind_of_page_has_a_title_of_its_own_and_a_description() {
        let library = Library::default();
        let ratings = Ratings::of(&library);
        let routes = [
            Route::Home,
            Route::Claims,
            Route::Sources,
            Route::Studies,
            Route::Disagreements,
            Route::Method,
            Route::Glossary,
            Route::Corrections,
            Route::About,
            Route::Privacy,
            Route::Map,
            Route::Sheet,
            Route::Check,
            Route::Kept,
        ];
        let mut titles: Vec<String> = Vec::new();
        for route in routes {
            let head = head_for(&library, &ratings, &route);
            assert!(head.title.ends_with("| Claimscope"), "{route:?}");
            assert!(!head.description.is_empty(), "{route:?}");
            assert!(!titles.contains(&head.title), "{route:?}");
            titles.push(head.title);
        }
    }

    #[test]
    fn a_record_that_is_not_there_has_the_head_of_what_is_not_found() {
        let library = Library::default();
        let ratings = Ratings::of(&library);
        let head = head_for(&library, &ratings, &Route::Claim("x".into()));
        assert_eq!(head, head_for(&library, &ratings, &Route::NotFound));
    }
}
