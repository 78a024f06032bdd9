//! View transitions (CSS View Transitions Module Level 1), where the browser has them and the reader has not
//! asked for less motion. How they look is in `assets/css/base.css`.
//!
//! Only steps by a link go through one. Steps in history do not: the browser animates some of those itself,
//! and restores heights at once.

use super::window;
use wasm_bindgen::prelude::*;
use web_sys::js_sys::Function;

#[wasm_bindgen]
extern "C" {
    /// A document. `web-sys` counts the method as unstable.
    type Document;
    #[wasm_bindgen(method, catch, js_name = startViewTransition)]
    fn start_view_transition(this: &Document, turn: &Function) -> Result<ViewTransition, JsValue>;

    /// A transition under way.
    type ViewTransition;
    #[wasm_bindgen(method, getter)]
    fn ready(this: &ViewTransition) -> Ready;

    /// The promise that it begins.
    type Ready;
    #[wasm_bindgen(method)]
    fn catch(this: &Ready, handler: &JsValue);
}

/// Turns the page, through a transition if there is to be one. What it queues is done before the browser
/// looks at the new page.
pub fn through(turn: impl FnOnce() + 'static) {
    let Some((window, document)) = window() else { return };
    let still = window.match_media("(prefers-reduced-motion: reduce)").ok().flatten();
    let turn = Closure::once_into_js(turn).unchecked_into::<Function>();
    if still.is_none_or(|query| query.matches()) {
        let _ = turn.call0(&JsValue::UNDEFINED);
        return;
    }
    match document.unchecked_ref::<Document>().start_view_transition(&turn) {
        // The next step cuts one short. The page has turned by then, and nobody has to be told.
        Ok(transition) => transition.ready().catch(&Closure::once_into_js(|_why: JsValue| {})),
        Err(_) => {
            let _ = turn.call0(&JsValue::UNDEFINED);
        }
    }
}
