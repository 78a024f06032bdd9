//! Cards for shared links: Open Graph (<https://ogp.me>), which most readers of links take, and the few
//! tags that X reads besides.

use super::meta;
use crate::dates::{iso, last_change};
use crate::published::Published;
use claimscope::head::SITE;
use claimscope::{Route, badge_of};

/// Width and height of every card's image, in pixels.
const SIZE: [&str; 2] = ["1200", "630"];
/// The language of all pages, with the country whose spelling they keep to.
const LOCALE: &str = "en_GB";

/// What a card is of.
struct Card {
    /// Whether the page is an article of its own, or part of the site's frame.
    is_article: bool,
    /// The path of the image.
    image: String,
    /// The image in words.
    alt: String,
}

/// The tags of a route's card.
pub fn tags(published: Published<'_>, route: &Route, description: &str) -> Vec<String> {
    let Card { is_article, image, alt } = card(published, route);
    let [width, height] = SIZE;
    let mut tags = vec![
        meta("property", "og:title", &published.title(route)),
        meta("property", "og:description", description),
        meta("property", "og:type", if is_article { "article" } else { "website" }),
        meta("property", "og:url", &published.address(route)),
        meta("property", "og:site_name", SITE),
        meta("property", "og:locale", LOCALE),
        meta("property", "og:image", &published.file(&image)),
        meta("property", "og:image:width", width),
        meta("property", "og:image:height", height),
        meta("property", "og:image:alt", &alt),
        meta("name", "twitter:card", "summary_large_image"),
        meta("name", "twitter:image:alt", &alt),
    ];
    if is_article && let Some(date) = last_change(published.library, route) {
        tags.insert(3, meta("property", "article:modified_time", &iso(date)));
    }
    tags
}

fn card(published: Published<'_>, route: &Route) -> Card {
    let site = |is_article| Card {
        is_article,
        image: "share/site.png".into(),
        alt: format!("{SITE}: what is said about a treatment, beside what is shown."),
    };
    match route {
        Route::Claim(id) => published.library.find_claim(id).map_or_else(
            || site(false),
            |ix| {
                let answer = published.answer(ix);
                let alt = format!("{}? {}. {}", published.claim_name(ix), badge_of(&answer), answer.sentence);
                Card { is_article: true, image: format!("share/claims/{id}.png"), alt }
            },
        ),
        Route::Source(_) | Route::Study(_) => site(true),
        Route::Home
        | Route::Claims
        | Route::Sources
        | Route::Studies
        | Route::Disagreements
        | Route::Method
        | Route::Glossary
        | Route::Corrections
        | Route::About
        | Route::Privacy
        | Route::Map
        | Route::Sheet
        | Route::Check
        | Route::Kept
        | Route::NotFound => site(false),
    }
}
