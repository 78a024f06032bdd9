//! The title and description of each page, outside the app's own tree.

use crate::pages::{disagreements_headline, headline, source_headline};
use crate::view::name_of;
use crate::{Ratings, Route, prose};
use claimscope_core::model::Library;
use claimscope_core::wording::{answer, capitalised};

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
pub fn head_for(library: &Library, ratings: &Ratings, route: &Route) -> Head {
    let (title, description) = words(library, ratings, route);
    Head { title: format!("{title} | {SITE}"), description }
}

fn words(library: &Library, ratings: &Ratings, route: &Route) -> (String, String) {
    let not_found = || ("No page at this address".into(), "There is no page at this address.".into());
    match route {
        Route::Home => {
            let (claims, finding) = headline(library, ratings);
            let title = format!("{claims} {finding}");
            (title, "What articles say beside what studies show, one skincare claim at a time, and how sure anyone can be.".into())
        }
        Route::Claims => {
            let claims = prose::counted(library.claims.len(), "claim", "claims");
            ("All claims".into(), format!("{claims}, by what people ask, each with how sure the evidence lets anyone be."))
        }
        Route::Claim(id) => library.find_claim(id).map_or_else(not_found, |ix| {
            let answer = answer(library, ix, ratings.get(ix));
            let title = format!("{}? {}", name_of(library.claim(ix)), answer.badge);
            (title, format!("{} {}", answer.sentence, answer.reason))
        }),
        Route::Sources => {
            let articles = capitalised(&prose::counted_in_words(library.sources.len(), "article", "articles"));
            ("Sources".into(), format!("{articles}: who is speaking, whether they sell it, and how far they go past the studies."))
        }
        Route::Source(id) => library.find_source(id).map_or_else(not_found, |ix| {
            (source_headline(library, ratings, ix), library.source(ix).summary.clone())
        }),
        Route::Studies => {
            let records = prose::counted(library.studies.len(), "record", "records");
            ("Studies".into(), format!("{records} of studies and documents behind the grades, and how far each was read."))
        }
        Route::Study(id) => library.find_study(id).map_or_else(not_found, |ix| {
            let study = library.study(ix);
            (study.short_name.clone(), format!("{}. What it found, on which claims, who paid, and how far we read it.", study.title))
        }),
Route::Disagreements => {
            let why = "Where articles on one treatment contradict each other, in their own words, and what the evidence says.";
            (disagreements_headline(library), why.into())
        }
        Route::Corrections => {
            let what = "Each change to what these pages say, by date, mistakes of ours marked, and how to report one.";
            ("Changes and corrections".into(), what.into())
        }
        Route::Method => ("How we grade".into(), "Start high, take off a step for each doubt: the rules behind every grade, and what other choices would change.".into()),
        Route::Glossary => ("Glossary".into(), "Words of the trade in plain English.".into()),
        Route::About => ("About".into(), "Who publishes this copy, what it covers, and what to keep in mind.".into()),
        Route::NotFound => not_found(),
    }
}

#[cfg(test)]
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
