//! The review of a claim, as <https://schema.org/ClaimReview> and the rules of fact-check lists ask for it:
//! one a page, in words, and traced to who says it.
//!
//! A review rates truth, a grade rates certainty. Its rating is therefore the badge's words and no number,
//! and a low grade never reads as "false".

use super::page::{LANGUAGE, publisher};
use super::schema::{Claim, ClaimReview, Node, Rating, Who};
use super::work;
use crate::dates::{added, as_printed, iso, last_change};
use crate::published::Published;
use claimscope::badge_of;
use claimscope::{Route, prose};
use claimscope_core::grade::Lens;
use claimscope_core::model::{ClaimIx, Date, Source};
use claimscope_core::overreach;

/// How many characters a claim should not exceed, so that lists show it whole (Google's guide for fact checks).
const SHORT: usize = 75;

/// The review of a claim. `None` where nobody but ourselves says it: then there is nothing to review.
pub fn review(published: Published<'_>, ix: ClaimIx) -> Option<Node> {
    let library = published.library;
    let says = sayers(published, ix);
    if says.is_empty() {
        return None;
    }
    let answer = published.answer(ix);
    let route = Route::Claim(library.claim(ix).id.clone());
    Some(Node::ClaimReview(ClaimReview {
        url: published.address(&route),
        claim_reviewed: short(published, ix),
        review_rating: Rating {
            alternate_name: badge_of(&answer),
            rating_explanation: format!("{} {}", answer.sentence, answer.reason),
        },
        author: publisher(published),
        in_language: LANGUAGE,
        date_published: added(library, ix).map(iso),
        date_modified: last_change(library, &route).map(iso),
        item_reviewed: said(&library.claim(ix).statement, &says),
    }))
}

/// The articles that say a claim, in the library's order. Our own words are none of them.
fn sayers(published: Published<'_>, ix: ClaimIx) -> Vec<&Source> {
    let said = overreach::said(published.library, ix, &Lens::default());
    let sources = said.iter().filter(|said| said.counts).map(|said| published.library.source(said.source));
    sources.filter(|source| source.publisher != published.info.publisher).collect()
}

/// The claim in one line: its statement, or where that is long, what it is about and its name.
fn short(published: Published<'_>, ix: ClaimIx) -> String {
    let claim = published.library.claim(ix);
    let treatment = &published.library.treatment(claim.treatment).name;
    let named = format!("{treatment}: {}", prose::uncapitalised(&published.claim_name(ix)));
    let is_short = |text: &str| text.chars().count() < SHORT;
    if !is_short(&claim.statement) && is_short(&named) { named } else { claim.statement.clone() }
}

/// The claim as the articles make it.
fn said(statement: &str, says: &[&Source]) -> Claim {
    let first = first(says);
    Claim {
        text: statement.to_owned(),
        author: speakers(says),
        date_published: first.map(|(date, _)| iso(date)),
        first_appearance: first.map(|(_, source)| work::article(source)),
        appearance: says.iter().map(|source| work::article(source)).collect(),
    }
}

/// Who says it, each once.
fn speakers(says: &[&Source]) -> Vec<Who> {
    let is_first = |&(at, source): &(usize, &&Source)| {
        says[..at].iter().all(|other| (&other.author, &other.publisher) != (&source.author, &source.publisher))
    };
    says.iter().enumerate().filter(is_first).map(|(_, source)| work::speaker(source)).collect()
}

/// The article that said it first, with its date: the earliest, where each has a date to the day. Where any
/// lacks one, nobody can tell.
fn first<'a>(says: &[&'a Source]) -> Option<(Date, &'a Source)> {
    let dated = says.iter().map(|&source| {
        let date = as_printed(&source.published).filter(|date| date.day > 0)?;
        Some((date, source))
    });
    dated.collect::<Option<Vec<_>>>()?.into_iter().min_by_key(|(date, _)| *date)
}

#[cfg(test)]
mod tests {
    use super::*;
    use claimscope::{Ratings, SiteInfo};
    use claimscope_core::model::{ChangeKind, Library};
    use serde_json::Value;
    use std::path::Path;

    /// The library of an invented treatment, in which one dated article says that something softens skin.
    fn library() -> Library {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/content/base");
        claimscope_content::compile(&folder).library.expect("the content compiles")
    }

    fn of(library: &Library, publisher: &str) -> Option<Value> {
        let info = SiteInfo { publisher: publisher.into(), ..SiteInfo::default() };
        let ratings = Ratings::of(library);
        let published = Published { library, ratings: &ratings, info: &info, base_url: "https://example.org/" };
        let claim = library.find_claim("softens-skin").expect("the claim");
        review(published, claim).map(|review| serde_json::to_value(review).expect("a review has a JSON form"))
    }

    #[test]
    fn what_only_we_say_is_not_reviewed() {
        let library = library();
        assert!(of(&library, "The Moon Desk").is_some());
        assert_eq!(of(&library, "Moon News"), None, "a publisher does not check itself");
        assert_eq!(of(&Library { sources: Vec::new(), ..library }, "The Moon Desk"), None, "nobody says it");
    }

    #[test]
    fn who_said_it_first_is_told_only_where_every_article_has_its_day() {
        let mut library = library();
        let claim = of(&library, "").map(|review| review["itemReviewed"].clone()).expect("a review");
        assert_eq!(
            (&claim["datePublished"], &claim["firstAppearance"]["url"]),
            (&"2025-05-03".into(), &"https://example.org/moon-balm".into())
        );
        let mut other = library.sources[0].clone();
        other.url = "https://example.org/older".into();
        other.published = "May 2nd, 2025".into();
        library.sources.push(other);
        let claim = of(&library, "").map(|review| review["itemReviewed"].clone()).expect("a review");
        assert_eq!(claim["firstAppearance"]["url"], "https://example.org/older");
        assert_eq!(claim["author"].as_array().map(Vec::len), Some(1), "the author of both is named once");
        library.sources[0].published = "May 2025".into();
        let claim = of(&library, "").map(|review| review["itemReviewed"].clone()).expect("a review");
        assert_eq!((claim.get("datePublished"), claim.get("firstAppearance")), (None, None));
        assert_eq!(claim["appearance"].as_array().map(Vec::len), Some(2));
    }

    #[test]
    fn a_long_statement_gives_way_to_the_name() {
        let mut library = library();
        let claim = library.find_claim("softens-skin").expect("the claim");
        library.claims[claim.at()].statement = "Moon balm makes dry skin softer ".repeat(3);
        let review = of(&library, "").expect("a review");
        assert_eq!(review["claimReviewed"], "Moon balm: softens skin");
        assert_eq!(review["itemReviewed"]["text"], library.claims[claim.at()].statement);
    }

    #[test]
    fn a_review_is_dated_by_the_change_that_brought_its_claim() {
        let mut library = library();
        assert_eq!(of(&library, "").expect("a review").get("datePublished"), None);
        let claim = library.find_claim("softens-skin").expect("the claim");
        library.changes[0].kind = ChangeKind::Added;
        library.changes[0].claims = vec![claim];
        let date = iso(library.changes[0].date);
        assert_eq!(of(&library, "").expect("a review")["datePublished"], date.as_str());
    }
}
