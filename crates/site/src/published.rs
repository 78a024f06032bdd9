//! A library as it is published: with its ratings, its publisher and its address.

use claimscope::head::{Head, SITE, head_for};
use claimscope::{Ratings, Route, SiteInfo, name_of};
use claimscope_core::model::{ClaimIx, Library};
use claimscope_core::wording::{Answer, answer};

/// What heads, feeds and lists for programs are made from. Copied freely: it only borrows.
#[derive(Clone, Copy)]
pub struct Published<'a> {
    /// The library.
    pub library: &'a Library,
    /// The ratings of its claims.
    pub ratings: &'a Ratings,
    /// Who publishes it.
    pub info: &'a SiteInfo,
    /// The address that all paths are joined to.
    pub base_url: &'a str,
}

impl<'a> Published<'a> {
    /// The absolute address of a page.
    pub fn address(self, route: &Route) -> String {
        format!("{}{}", self.base_url.trim_end_matches('/'), route.path())
    }

    /// The absolute address of a file beside the pages, such as `data/library.json`.
    pub fn file(self, path: &str) -> String {
        format!("{}/{path}", self.base_url.trim_end_matches('/'))
    }

    /// The absolute address of the front page.
    pub fn home(self) -> String {
        self.address(&Route::Home)
    }

    /// The title and description of a page.
    pub fn head(self, route: &Route) -> Head {
        head_for(self.library, self.ratings, route)
    }

    /// The title of a page without the site's name, for where that has a place of its own.
    pub fn title(self, route: &Route) -> String {
        let title = self.head(route).title;
        title.strip_suffix(SITE).and_then(|title| title.strip_suffix(" | ")).map(str::to_owned).unwrap_or(title)
    }

    /// The answer to a claim.
    pub fn answer(self, ix: ClaimIx) -> Answer {
        answer(self.library, ix, self.ratings.get(ix))
    }

    /// The name of a claim with its condition.
    pub fn claim_name(self, ix: ClaimIx) -> String {
        name_of(self.library.claim(ix))
    }

    /// The address of a claim's page.
    pub fn claim_address(self, ix: ClaimIx) -> String {
        self.address(&Route::Claim(self.library.claim(ix).id.clone()))
    }

    /// The publisher's name; the site's own where none is given.
    pub fn publisher(self) -> &'a str {
        if self.info.publisher.is_empty() { SITE } else { &self.info.publisher }
    }
}
