//! What a page load does once the page is there: title, focus and height.

use super::window;
use wasm_bindgen::JsCast;
use web_sys::{Document, FocusOptions, HtmlElement};

/// How the reader came to a page.
pub enum Arrival {
    /// By a link, with its fragment (`#…`) or an empty text.
    Link(String),
    /// By the browser's history. The browser restores the height.
    History,
}

impl Arrival {
    /// Sets the title and the icon, and puts focus and height where a page load would have put them.
    pub fn complete(self, title: &str, icon: &str) {
        let Some((window, document)) = window() else { return };
        document.set_title(title);
        if let Ok(Some(link)) = document.query_selector("[rel=icon]") {
            let _ = link.set_attribute("href", icon);
        }
        match self {
            Self::Link(fragment) => {
                if !fragment.is_empty() {
                    // A real fragment step, so that the browser scrolls, marks the target and moves focus.
                    let _ = window.location().replace(&fragment);
                }
                // What a page reads for itself, such as `#claims=…`, is no place on it.
                if fragment.is_empty() || fragment.bytes().any(|byte| byte == b'=') {
                    window.scroll_to_with_x_and_y(0.0, 0.0);
                    focus_heading(&document);
                }
            }
            Self::History => focus_heading(&document),
        }
    }
}

/// Screen readers begin at the heading of the new page, as they would after a page load.
pub fn focus_heading(document: &Document) {
    let heading = document.query_selector("h1").ok().flatten().and_then(|h1| h1.dyn_into::<HtmlElement>().ok());
    if let Some(heading) = heading {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = heading.focus_with_options(&options);
    }
}
