//! The only modules that name browser APIs. They run in effects and event handlers, never while rendering.

pub(crate) mod navigation;

use crate::{App, AppProps, Ratings, Route, Shared, SiteInfo};
use claimscope_core::model::Library;
use yew::AttrValue;

/// Takes over the prerendered page in `#app`. Does nothing where there is none.
pub fn take_over(library: Library) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let (Some(root), Some(html)) = (document.get_element_by_id("app"), document.document_element()) else { return };
    let attribute = |name: &str| html.get_attribute(name).unwrap_or_default();
    let base = AttrValue::from(attribute("data-base"));
    let site = SiteInfo {
        publisher: attribute("data-publisher"),
        contact: attribute("data-contact"),
        independence: attribute("data-independence"),
    };
    let ratings = Ratings::of(&library);
    let route = Route::parse(&navigation::path(&base)).within(&library);
    let props =
        AppProps { library: Shared::new(library), ratings: Shared::new(ratings), route, base, site: Shared::new(site) };
    yew::Renderer::<App>::with_root_and_props(root, props).hydrate();
}
