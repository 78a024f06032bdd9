//! Links are real links, and one listener follows those that lead inside the site.

use super::history::{self, below};
use crate::Route;
use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Event, HtmlAnchorElement, MouseEvent};
use yew::AttrValue;

/// Follows links to pages that the app `holds`. `on_step` is given the new path without the base, and the fragment
/// (`#…`) or an empty text. The address is the new one by then.
pub fn listen(
    document: &Document,
    base: AttrValue,
    holds: impl Fn(&str) -> bool + 'static,
    on_step: impl Fn(String, String) + 'static,
) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(document, "click", options, move |event| {
        if let Some((path, fragment)) = follow(&base, &holds, event) {
            on_step(path, fragment);
        }
    })
}

/// Whether it is a click of the main button with no key held.
pub fn is_plain(event: &Event) -> bool {
    event.dyn_ref::<MouseEvent>().is_some_and(|mouse| {
        let modified = mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key() || mouse.alt_key();
        mouse.button() == 0 && !modified
    })
}

/// Makes a step of ours from a click on a link of ours; leaves every other click to the browser.
fn follow(base: &str, holds: &dyn Fn(&str) -> bool, event: &Event) -> Option<(String, String)> {
    if !is_plain(event) || event.default_prevented() {
        return None;
    }
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let link = target.closest("a[href]").ok()??.dyn_into::<HtmlAnchorElement>().ok()?;
    let window = web_sys::window()?;
    let here = window.location();
    if link.origin() != here.origin().ok()? || !link.target().is_empty() || link.has_attribute("download") {
        return None;
    }
    let full = link.pathname();
    let path = below(base, &full)?.to_owned();
    let is_here = full == here.pathname().ok()?;
    let is_elsewhere = Route::parse(&path) == Route::NotFound || (!is_here && !holds(&path));
    if is_elsewhere || (is_here && !link.hash().is_empty()) {
        return None;
    }
    event.prevent_default();
    if is_here {
        window.scroll_to_with_x_and_y(0.0, 0.0);
        return None;
    }
    history::add(&window, &full).ok()?;
    Some((path, link.hash()))
}
