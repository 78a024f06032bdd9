//! The title and description of each page, outside the app's own tree.

use crate::pages::headline;
use crate::view::name_of;
use crate::{Ratings, Route};
use claimscope_core::model::Library;
use claimscope_core::wording::answer;

/// The site's name, the same on every copy.
pub const SITE: &str = "Claimscope";

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

const NOT_FOUND: &str = "No page at this address";

fn title(library: &Library, ratings: &Ratings, route: &Route) -> String {
    match route {
        Route::Home => {
            let (claims, finding) = headline(library, ratings);
            [&claims, " ", &finding].concat()
        }
        Route::Claims => "All claims".into(),
        Route::Claim(id) => library.find_claim(id).map_or_else(
            || NOT_FOUND.into(),
            |ix| [name_of(library.claim(ix)).as_str(), "? ", answer(library, ix, ratings.get(ix)).badge].concat(),
        ),
        #[cfg(feature = "ssr")]
        other => ahead::title(library, ratings, other),
        #[cfg(not(feature = "ssr"))]
        _ => NOT_FOUND.into(),
    }
}

/// What only native rendering needs.
#[cfg(feature = "ssr")]
mod ahead {
    use super::*;
    use crate::pages::{disagreements_headline, source_headline};
    use crate::prose;
    use claimscope_core::wording::capitalised;

    /// The titles of pages that are rendered ahead.
    pub fn title(library: &Library, ratings: &Ratings, route: &Route) -> String {
        let words = match route {
            Route::Source(id) => {
                return library
                    .find_source(id)
                    .map_or_else(|| NOT_FOUND.into(), |ix| source_headline(library, ratings, ix));
            }
            Route::Study(id) => library.find_study(id).map_or(NOT_FOUND, |ix| library.study(ix).short_name.as_str()),
            Route::Disagreements => return disagreements_headline(library),
            Route::Sources => "Sources",
            Route::Studies => "Studies",
            Route::Corrections => "Changes and corrections",
            Route::Method => "How we grade",
            Route::Glossary => "Glossary",
            Route::About => "About",
            Route::Privacy => "Privacy",
            Route::Check => "Find the claims in a text",
            Route::Kept => "What you keep",
            Route::NotFound | Route::Home | Route::Claims | Route::Claim(_) => NOT_FOUND,
        };
        words.into()
    }

    /// The description of a page.
    pub fn description(library: &Library, ratings: &Ratings, route: &Route) -> String {
        let not_found = || String::from("There is no page at this address.");
        match route {
            Route::Home => "What articles say beside what studies show, one skincare claim at a time, and how sure anyone can be.".into(),
            Route::Claims => {
                let claims = prose::counted(library.claims.len(), "claim", "claims");
                format!("{claims}, by what people ask, each with how sure the evidence lets anyone be.")
            }
            Route::Claim(id) => library.find_claim(id).map_or_else(not_found, |ix| {
                let answer = answer(library, ix, ratings.get(ix));
                format!("{} {}", answer.sentence, answer.reason)
            }),
            Route::Sources => {
                let articles = capitalised(&prose::counted_in_words(library.sources.len(), "article", "articles"));
                format!("{articles}: who is speaking, whether they sell it, and how far they go past the studies.")
            }
            Route::Source(id) => library.find_source(id).map_or_else(not_found, |ix| library.source(ix).summary.clone()),
            Route::Studies => {
                let records = prose::counted(library.studies.len(), "record", "records");
                format!("{records} of studies and documents behind the grades, and how far each was read.")
            }
            Route::Study(id) => library.find_study(id).map_or_else(not_found, |ix| {
                format!("{}. What it found, on which claims, who paid, and how far we read it.", library.study(ix).title)
            }),
            Route::Disagreements => "Where articles on one treatment contradict each other, in their own words, and what the evidence says.".into(),
            Route::Corrections => "Each change to what these pages say, by date, mistakes of ours marked, and how to report one.".into(),
            Route::Method => "Start high, take off a step for each doubt: the rules behind every grade, and what other choices would change.".into(),
            Route::Glossary => "Words of the trade in plain English.".into(),
            Route::About => "Who publishes this copy, what it covers, and what to keep in mind.".into(),
            Route::Privacy => "Nothing is collected and nothing is sent. What stays on your device, what others can see, and how to check.".into(),
            Route::Check => "Paste an advert or a label, and see which claims share words with it. The text is sent nowhere.".into(),
            Route::Kept => "Claims that you keep on this device, and what has changed since you last looked.".into(),
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
