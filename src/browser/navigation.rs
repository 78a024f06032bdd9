//! In-app navigation over the History API: links are real links, and one listener follows them.

use crate::Route;
use gloo_events::{EventListener, EventListenerOptions};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, FocusOptions, HtmlAnchorElement, HtmlElement, MouseEvent, PopStateEvent, Window};
use yew::AttrValue;

/// How the reader came to a page, and so where on it the reader should be put.
pub(crate) enum Arrival {
    /// By a link, with its fragment (`#…`) or an empty text.
    Link(String),
    /// By the browser's history, with the height at which the page was left, where it is known.
    History(Option<f64>),
}

/// The listeners; they end when this is dropped.
pub(crate) struct Listening {
    _click: EventListener,
    _popstate: EventListener,
}

/// The path of the current address without the base.
pub(crate) fn path(base: &str) -> String {
    let path = web_sys::window().and_then(|window| window.location().pathname().ok()).unwrap_or_default();
    below(base, &path).unwrap_or_default().to_owned()
}

/// Follows links and the browser's history. `on_move` is given the new path without the base.
pub(crate) fn listen(base: AttrValue, on_move: impl Fn(String, Arrival) + 'static) -> Option<Listening> {
    let window = web_sys::window()?;
    let document = window.document()?;
    let on_move = Rc::new(on_move);
    let (following, home) = (on_move.clone(), base.clone());
    let click = EventListener::new_with_options(
        &document,
        "click",
        EventListenerOptions::enable_prevent_default(),
        move |event| {
            if let Some((path, fragment)) = follow(&home, event) {
                following(path, Arrival::Link(fragment));
            }
        },
    );
    let popstate = EventListener::new(&window, "popstate", move |event| {
        let height = event.dyn_ref::<PopStateEvent>().and_then(|event| event.state().as_f64());
        on_move(path(&base), Arrival::History(height));
    });
    // A mark for tests, which wait for it rather than for a while: from here on, links are followed here.
    let _ = document.document_element()?.set_attribute("data-ready", "");
    Some(Listening { _click: click, _popstate: popstate })
}

/// Makes a step of ours from a click on a link of ours; leaves every other click to the browser.
fn follow(base: &str, event: &Event) -> Option<(String, String)> {
    let mouse = event.dyn_ref::<MouseEvent>()?;
    let modified = mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key() || mouse.alt_key();
    if mouse.button() != 0 || modified || event.default_prevented() {
        return None;
    }
    let target = event.target()?.dyn_into::<web_sys::Element>().ok()?;
    let link = target.closest("a[href]").ok()??.dyn_into::<HtmlAnchorElement>().ok()?;
    let window = web_sys::window()?;
    let here = window.location();
    if link.origin() != here.origin().ok()? || !link.target().is_empty() || link.has_attribute("download") {
        return None;
    }
    let full = link.pathname();
    let path = below(base, &full)?.to_owned();
    let is_here = full == here.pathname().ok()?;
    if Route::parse(&path) == Route::NotFound || (is_here && !link.hash().is_empty()) {
        return None;
    }
    event.prevent_default();
    if is_here {
        window.scroll_to_with_x_and_y(0.0, 0.0);
        return None;
    }
    push(&window, &full).ok()?;
    Some((path, link.hash()))
}

/// Keeps the height of the page that is left in its own entry, and adds an entry for the next.
fn push(window: &Window, path: &str) -> Result<(), JsValue> {
    let history = window.history()?;
    history.replace_state(&JsValue::from_f64(window.scroll_y()?), "")?;
    history.push_state_with_url(&JsValue::NULL, "", Some(path))
}

/// What follows the base in a path; `None` when the path is not below it.
fn below<'a>(base: &str, path: &'a str) -> Option<&'a str> {
    path.strip_prefix(base.trim_end_matches('/'))
}

impl Arrival {
    /// Sets the title, and puts focus and height where a page load would have put them.
    pub(crate) fn complete(self, title: &str) {
        let Some(window) = web_sys::window() else { return };
        let Some(document) = window.document() else { return };
        document.set_title(title);
        match self {
            Self::Link(fragment) if !fragment.is_empty() => {
                // A real fragment step, so that the browser scrolls, marks the target and moves focus.
                let _ = window.location().replace(&fragment);
            }
            Self::Link(_) => {
                window.scroll_to_with_x_and_y(0.0, 0.0);
                focus_heading(&document);
            }
            Self::History(height) => {
                focus_heading(&document);
                if let Some(height) = height {
                    window.scroll_to_with_x_and_y(0.0, height);
                }
            }
        }
    }
}

/// Screen readers begin at the heading of the new page, as they would after a page load.
fn focus_heading(document: &web_sys::Document) {
    let heading = document.query_selector("h1").ok().flatten().and_then(|h1| h1.dyn_into::<HtmlElement>().ok());
    if let Some(heading) = heading {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = heading.focus_with_options(&options);
    }
}
