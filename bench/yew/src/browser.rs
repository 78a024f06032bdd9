//! What both twins ask of the browser. Natively there is none, and nothing happens.

/// Follows the browser's history until what it gives is dropped, and marks the page as ready.
#[cfg(feature = "browser")]
pub fn listen(moved: impl Fn(String) + 'static) -> impl FnOnce() {
    let window = web_sys::window();
    let listener = window.as_ref().map(|window| {
        gloo_events::EventListener::new(window, "popstate", move |_| {
            let path = web_sys::window().and_then(|window| window.location().pathname().ok());
            moved(path.unwrap_or_default());
        })
    });
    if let Some(html) = window.and_then(|window| window.document()).and_then(|document| document.document_element()) {
        let _ = html.set_attribute("data-ready", "");
    }
    move || drop(listener)
}

/// A step to another page, from its top.
#[cfg(feature = "browser")]
pub fn push(to: &str) {
    let Some(window) = web_sys::window() else { return };
    if let Ok(history) = window.history() {
        let _ = history.push_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(to));
    }
    window.scroll_to_with_x_and_y(0.0, 0.0);
}

/// Nothing to follow.
#[cfg(not(feature = "browser"))]
pub fn listen(_moved: impl Fn(String) + 'static) -> impl FnOnce() {
    || ()
}

/// Nowhere to go.
#[cfg(not(feature = "browser"))]
pub fn push(_to: &str) {}
