//! The pages, one module for each kind of route.

#[cfg(feature = "ssr")]
mod about;
#[cfg(feature = "ssr")]
mod check;
pub(crate) mod claim;
pub(crate) mod claims;
#[cfg(feature = "ssr")]
mod corrections;
#[cfg(feature = "ssr")]
mod disagreements;
#[cfg(feature = "ssr")]
mod embedding;
#[cfg(feature = "ssr")]
mod examples;
#[cfg(feature = "ssr")]
mod glossary;
pub(crate) mod home;
#[cfg(feature = "ssr")]
mod kept;
pub mod map;
#[cfg(feature = "ssr")]
mod method;
mod not_found;
#[cfg(feature = "ssr")]
mod privacy;
#[cfg(feature = "ssr")]
mod sheet;
#[cfg(feature = "ssr")]
mod source;
pub(crate) mod sources;
#[cfg(feature = "ssr")]
mod stand_in;
#[cfg(feature = "ssr")]
mod studies;
#[cfg(feature = "ssr")]
mod study;

use crate::markup::{El, Part, el};
use crate::words::common;
use crate::words::contact as words;
use crate::{Route, view::View};

#[cfg(feature = "ssr")]
pub use claim::is_undecided;
pub use claim::said_words;
#[cfg(feature = "ssr")]
pub use claim::{found_aid, why_aid};
#[cfg(feature = "ssr")]
pub use disagreements::headline as disagreements_headline;
#[cfg(feature = "ssr")]
pub use embedding::embedding;
#[cfg(feature = "ssr")]
pub use examples::examples;
#[cfg(feature = "ssr")]
pub use home::headline;
#[cfg(feature = "ssr")]
pub use source::headline as source_headline;
#[cfg(feature = "ssr")]
pub use sources::headline as sources_headline;
#[cfg(feature = "ssr")]
pub use stand_in::stand_in;

/// The page of a route. `asked` is the path that no page answers, where it is known.
pub fn page(view: View<'_>, route: &Route, asked: &str) -> El {
    let found = match route {
        Route::Claim(id) => view.library.find_claim(id).map(|ix| claim::claim(view, ix)),
        Route::NotFound => None,
        other => ahead(view, other),
    };
    found.unwrap_or_else(|| not_found::not_found(view, asked))
}

/// A page that the browser gets rendered ahead.
fn ahead(view: View<'_>, route: &Route) -> Option<El> {
    #[cfg(feature = "ssr")]
    if !view.ahead.is_here() {
        return drawn(view, route);
    }
    view.ahead.page(route, &|name| view.named(name))
}

#[cfg(feature = "ssr")]
fn drawn(view: View<'_>, route: &Route) -> Option<El> {
    let library = view.library;
    match route {
        Route::Sources => Some(sources::sources(view)),
        Route::Source(id) => library.find_source(id).map(|ix| source::source(view, ix)),
        Route::Studies => Some(studies::studies(view)),
        Route::Study(id) => library.find_study(id).map(|ix| study::study(view, ix)),
        Route::Disagreements => Some(disagreements::disagreements(view)),
        Route::Method => Some(method::method(view)),
        Route::Glossary => Some(glossary::glossary(view)),
        Route::Corrections => Some(corrections::corrections(view)),
        Route::About => Some(about::about(view)),
        Route::Privacy => Some(privacy::privacy(view)),
        Route::Map => Some(map::map(view)),
        Route::Sheet => Some(sheet::sheet(view)),
        Route::Check => Some(check::check(view)),
        Route::Kept => Some(kept::kept(view)),
        Route::Home => Some(home::home(view)),
        Route::Claims => Some(claims::claims(view)),
        Route::Claim(_) | Route::NotFound => None,
    }
}

/// The head of a page in our own voice: its one heading, which takes focus after in-app navigation.
fn title(words: impl Part) -> El {
    el("div.title").add(el("h1.title__ours").attr("tabindex", "-1").add(words))
}

/// The standfirst under a heading.
fn lead(words: impl Part) -> El {
    el("p.lead").add(words)
}

/// The host of an address, without `www.`.
fn domain(url: &str) -> &str {
    let host = url.split('/').nth(2).unwrap_or(url);
    host.strip_prefix("www.").unwrap_or(host)
}

/// A link out of the site.
fn outside(url: String, words: impl Part) -> El {
    el("a").attr("href", url).attr("rel", "noopener").add(words)
}

/// How to report a mistake; never an address that nobody reads.
fn contact(contact: &str) -> El {
    if contact.is_empty() {
        return el("span").add(words::NOT_SET);
    }
    let scheme = if contact.starts_with("http") { "" } else { "mailto:" };
    el("a").attr("href", [scheme, contact].concat()).add(common::REPORT_A_MISTAKE)
}
