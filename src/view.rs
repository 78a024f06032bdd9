//! What every part of a page is given: the library, the ratings, and how to link.

#[cfg(feature = "ssr")]
use crate::ahead::Pieces;
use crate::ahead::{Ahead, Piece};
use crate::graded::Graded;
use crate::markup::{El, el};
use crate::{Ratings, Route, SiteInfo, assumed};
use claimscope_core::grade::{Lens, Rating};
use claimscope_core::model::{Claim, ClaimIx, Library, Source, SourceIx, Study, StudyIx};
use yew::AttrValue;

/// What every part of a page is given. Copied freely: it only borrows.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// The library.
    pub library: &'a Library,
    /// The ratings of its claims, under the lens.
    pub ratings: &'a Ratings,
    /// Their ratings under our grading.
    pub ours: &'a Ratings,
    /// What is assumed.
    pub lens: &'a Lens,
    /// Whether the address asks for assumptions that this library does not know.
    pub is_misread: bool,
    /// The path under which the site stands.
    pub base: &'a str,
    /// Who publishes this copy.
    pub site: &'a SiteInfo,
    /// The pages and pieces that were rendered ahead.
    pub ahead: Ahead,
    /// Where pieces are kept as they are drawn.
    #[cfg(feature = "ssr")]
    pub pieces: Option<&'a Pieces>,
}

// Looking up a record is never written out in place: pages do it in some fifty places, and with its check of the
// index it is longer than the call.
impl<'a> View<'a> {
    /// Keeps the pieces that are drawn with this view.
    #[cfg(feature = "ssr")]
    pub const fn keeping(mut self, pieces: &'a Pieces) -> Self {
        self.pieces = Some(pieces);
        self
    }

    /// A piece of the page. It is drawn natively and taken from what was rendered ahead in the browser, which
    /// has no code to draw it; nothing where there is nothing to draw.
    pub fn piece(self, piece: Piece, draw: impl FnOnce() -> Option<El>) -> Option<El> {
        #[cfg(feature = "ssr")]
        if !self.ahead.is_here() {
            let drawn = draw()?;
            if let Some(pieces) = self.pieces {
                pieces.keep(piece, drawn.clone());
            }
            return Some(drawn);
        }
        drop(draw);
        self.ahead.piece(piece, &|name| self.named(name))
    }

    /// A part of the page that follows the grades. Where the page is rendered ahead, it is written by its name.
    pub fn graded(self, part: Graded) -> El {
        let drawn = part.draw(self);
        #[cfg(feature = "ssr")]
        let drawn = drawn.key(part.key());
        drawn
    }

    /// The part of a name in a page that was rendered ahead.
    pub fn named(self, name: &str) -> Option<El> {
        Graded::of(name).map(|part| part.draw(self))
    }

    /// The claim at an index.
    #[inline(never)]
    pub fn claim(self, ix: ClaimIx) -> &'a Claim {
        self.library.claim(ix)
    }

    /// The study at an index.
    #[inline(never)]
    pub fn study(self, ix: StudyIx) -> &'a Study {
        self.library.study(ix)
    }

    /// The source at an index.
    #[inline(never)]
    pub fn source(self, ix: SourceIx) -> &'a Source {
        self.library.source(ix)
    }

    /// The rating of a claim.
    #[inline(never)]
    pub fn rating(self, ix: ClaimIx) -> &'a Rating {
        self.ratings.get(ix)
    }

    /// The address of a page.
    pub fn href(self, route: &Route) -> AttrValue {
        route.href(self.base).into()
    }

    /// The address of a claim, under the lens.
    pub fn claim_href(self, ix: ClaimIx) -> AttrValue {
        let claim = self.href(&Route::Claim(self.claim(ix).id.clone()));
        if self.lens.is_ours() { claim } else { [&*claim, &assumed::with("", self.lens)].concat().into() }
    }

    /// The address of a study.
    pub fn study_href(self, ix: StudyIx) -> AttrValue {
        self.href(&Route::Study(self.study(ix).id.clone()))
    }

    /// The address of a source.
    pub fn source_href(self, ix: SourceIx) -> AttrValue {
        self.href(&Route::Source(self.source(ix).id.clone()))
    }

    /// The address of a claim's card.
    #[cfg(feature = "ssr")]
    pub fn card_href(self, ix: ClaimIx) -> String {
        [self.base.trim_end_matches('/'), "/", &crate::files::card(&self.claim(ix).id)].concat()
    }

    /// A link to a page. In the browser one listener on the document turns it into in-app navigation,
    /// so that a page of a hundred links is made of plain elements.
    pub fn link(self, route: &Route, words: &str) -> El {
        el("a").attr("href", self.href(route)).add(words)
    }

    /// A link to a file beside the pages, such as [`crate::files::LIBRARY`].
    pub fn file(self, path: &str, words: &str) -> El {
        el("a").attr("href", [self.base.trim_end_matches('/'), "/", path].concat()).add(words)
    }

    /// A link to a study, by its short name.
    pub fn study_link(self, ix: StudyIx) -> El {
        el("a").attr("href", self.study_href(ix)).add(&self.study(ix).short_name)
    }

    /// A link to a claim, by its name with its condition; in the typeface of what others say.
    pub fn claim_link(self, ix: ClaimIx) -> El {
        el("a.said").attr("href", self.claim_href(ix)).add(name_of(self.claim(ix)))
    }

    /// A link to a source, by its publisher's name, which may break before the dots of a domain.
    pub fn source_link(self, ix: SourceIx) -> El {
        let mut link = el("a").attr("href", self.source_href(ix));
        for (at, part) in self.source(ix).publisher.split('.').enumerate() {
            link = if at > 0 { link.add(el("wbr")).add(".") } else { link };
            link = link.add(part);
        }
        link
    }
}

/// A claim's name with its condition, such as "Softens wrinkles, after needling".
pub fn name_of(claim: &Claim) -> String {
    if claim.condition.is_empty() {
        claim.short_name.clone()
    } else {
        format!("{}, {}", claim.short_name, claim.condition)
    }
}
