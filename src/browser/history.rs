//! Addresses and the browser's history.
//!
//! Nothing is kept in its entries, and `history.scrollRestoration` stays `auto`. The browser tells of a step in
//! history before it restores the height of the entry (HTML, "update document for history step
//! application"), and pages are rendered within that telling. So it restores heights itself: after a step, a
//! reload, and a visit elsewhere, whether the app is there by then or not.

use gloo_events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::Window;
use yew::AttrValue;

/// The path of the current address without the base.
pub fn path(window: &Window, base: &str) -> String {
    let path = window.location().pathname().unwrap_or_default();
    below(base, &path).unwrap_or_default().to_owned()
}

/// What stands behind the current address, with its `#`.
pub fn fragment() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// What follows the base in a path; `None` when the path is not below it.
pub fn below<'a>(base: &str, path: &'a str) -> Option<&'a str> {
    path.strip_prefix(base.trim_end_matches('/'))
}

/// Adds an entry.
pub fn add(window: &Window, path: &str) -> Result<(), JsValue> {
    window.history()?.push_state_with_url(&JsValue::NULL, "", Some(path))
}

/// Follows the reader through the history. `on_step` is given the path without the base; steps from one
/// fragment of a page to another are told, too.
pub fn listen(window: &Window, base: AttrValue, on_step: impl Fn(String) + 'static) -> EventListener {
    let here = window.clone();
    EventListener::new(window, "popstate", move |_| on_step(path(&here, &base)))
}
