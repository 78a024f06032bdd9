//! The whole page: masthead, the page of the route, footer.

use crate::components::{assumed, footer, hatch, masthead};
use crate::markup::{El, el};
use crate::view::View;
use crate::words::frame as words;
use crate::{Ahead, Assumed, Ratings, Route, Shared, pages};
use claimscope_core::grade::{Lens, OURS};
use claimscope_core::model::Library;
use yew::prelude::*;

/// Our grading, for views that borrow it.
const OUR_LENS: &Lens = &OURS;

/// Who publishes this copy.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SiteInfo {
    /// The publisher's name.
    pub publisher: String,
    /// Where a reader reports a mistake: a mail address or a web address. Empty when none is set.
    pub contact: String,
    /// What the publisher says about selling and being paid. Empty when it says nothing.
    pub independence: String,
}

/// Everything a page is made from.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The library.
    pub library: Shared<Library>,
    /// The ratings of its claims under our grading, made once.
    pub ratings: Shared<Ratings>,
    /// What the reader assumes in place of ours.
    pub assumed: Option<Shared<Assumed>>,
    /// The page.
    pub route: Route,
    /// The path asked for, where no page answers it and the browser has told it; otherwise empty.
    pub asked: AttrValue,
    /// The path under which the site stands, such as `/` or `/sub/`.
    pub base: AttrValue,
    /// Who publishes this copy.
    pub site: Shared<SiteInfo>,
    /// The pages and pieces that were rendered ahead, once they are here. Natively there are none: they are
    /// rendered.
    pub ahead: Ahead,
}

impl AppProps {
    /// What every part of a page is given.
    pub fn view(&self) -> View<'_> {
        View {
            library: &self.library,
            ratings: self.assumed.as_ref().map_or(&*self.ratings, |assumed| &assumed.ratings),
            ours: &self.ratings,
            lens: self.assumed.as_ref().map_or(OUR_LENS, |assumed| &assumed.lens),
            is_misread: self.assumed.as_ref().is_some_and(|assumed| assumed.is_misread),
            base: &self.base,
            site: &self.site,
            ahead: self.ahead,
            #[cfg(feature = "ssr")]
            pieces: None,
        }
    }
}

/// The whole page. It holds no state: what follows the reader is in `browser`. Written as a type, since a
/// function component brings the code of hooks with it.
pub struct App;

impl Component for App {
    type Message = ();
    type Properties = AppProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let props = context.props();
        let view = props.view();
        framed(view, &props.route, pages::page(view, &props.route, &props.asked)).into()
    }
}

/// A page between masthead and footer.
pub(crate) fn framed(view: View<'_>, route: &Route, page: El) -> El {
    el("div.page")
        .add(el("a.skip").attr("href", "#main").add(words::SKIP))
        .add(hatch())
        .add(masthead(view, route))
        .add(assumed(view, route))
        .add(main_part(route, page))
        .add(footer(view))
}

/// The part that differs from page to page. The key holds it apart from that of every other page: nothing
/// that a reader opened or scrolled on one page is handed on to the next.
fn main_part(route: &Route, page: El) -> El {
    el("main").attr("id", "main").key(route.path()).add(page)
}
