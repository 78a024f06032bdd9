//! The whole page: masthead, the page of the route, footer.

use crate::components::{footer, hatch, masthead};
use crate::hooks::use_navigation;
use crate::markup::el;
use crate::view::View;
use crate::{Ratings, Route, Shared, pages};
use claimscope_core::model::Library;
use yew::prelude::*;

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
    /// The ratings of its claims, made once.
    pub ratings: Shared<Ratings>,
    /// The page to begin with.
    pub route: Route,
    /// The path under which the site stands, such as `/` or `/sub/`.
    pub base: AttrValue,
    /// Who publishes this copy.
    pub site: Shared<SiteInfo>,
}

/// The whole page. Natively it renders its first route; in the browser it then follows the reader.
#[component]
pub fn App(props: &AppProps) -> Html {
    let place = use_navigation(props);
    let view = View { library: &props.library, ratings: &props.ratings, base: &props.base, site: &props.site };
    let route = place.route.clone().within(&props.library);
    el("div.page")
        .add(el("a.skip").attr("href", "#main").add("Skip to the page"))
        .add(hatch())
        .add(masthead(view, &route))
        .add(el("main").attr("id", "main").add(pages::page(view, &route, &place.asked)))
        .add(footer(view))
        .into()
}
