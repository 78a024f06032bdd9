//! The app's hooks inside a browser: what happens between a click and the next page.
//!
//! Run by `cargo xtask test --only hooks`. Natively there is nothing here. No test waits for a time; each
//! waits for the next frame until what it expects is there.
#![cfg(all(target_arch = "wasm32", feature = "browser"))]

use claimscope::{App, AppProps, Ratings, Route, Shared, SiteInfo};
use claimscope_core::model::Library;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element, HtmlElement, Window};

wasm_bindgen_test_configure!(run_in_browser);

/// Frames after which something that has not come will not come.
const PATIENCE: usize = 120;

/// Waits for the next frame.
async fn next_frame() {
    let frame = js_sys::Promise::new(&mut |resolve, _| {
        window().request_animation_frame(&resolve).expect("a window has frames");
    });
    JsFuture::from(frame).await.expect("frames come");
}

/// The app on a page of its own, taken away again at the end of a test.
struct Mounted {
    app: Option<yew::AppHandle<App>>,
    root: Element,
}

impl Mounted {
    /// Mounts the app at a route, with the browser's address to match.
    async fn at(route: Route) -> Self {
        let library = library();
        go(&route.path());
        let root = document().create_element("div").expect("an element");
        document().body().expect("a body").append_child(&root).expect("the element is new");
        let props = AppProps {
            ratings: Shared::new(Ratings::of(&library)),
            library: Shared::new(library),
            route,
            base: "/".into(),
            site: Shared::new(SiteInfo::default()),
        };
        let html = document().document_element().expect("a root element");
        html.remove_attribute("data-ready").expect("an attribute");
        let app = yew::Renderer::<App>::with_root_and_props(root.clone(), props).render();
        let mounted = Self { app: Some(app), root };
        mounted.until("the app follows links", |_| html.has_attribute("data-ready")).await;
        mounted
    }

    /// Waits until something holds.
    async fn until(&self, what: &str, holds: impl Fn(&Element) -> bool) {
        for _ in 0..PATIENCE {
            if holds(&self.root) {
                return;
            }
            next_frame().await;
        }
        panic!("{what}: waited for {PATIENCE} frames; the page says: {}", self.heading());
    }

    fn heading(&self) -> String {
        self.root.query_selector("h1").ok().flatten().and_then(|h1| h1.text_content()).unwrap_or_default()
    }

    /// The first link to an address.
    fn link(&self, href: &str) -> Element {
        self.root.query_selector(&format!("a[href='{href}']")).ok().flatten().expect("a link to the address")
    }

    /// Clicks the first link to an address.
    fn follow(&self, href: &str) {
        self.link(href).unchecked_into::<HtmlElement>().click();
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
        self.root.remove();
    }
}

fn window() -> Window {
    web_sys::window().expect("a window")
}

fn document() -> Document {
    window().document().expect("a document")
}

fn address() -> String {
    window().location().pathname().expect("an address")
}

fn go(path: &str) {
    let history = window().history().expect("a history");
    history.push_state_with_url(&JsValue::NULL, "", Some(path)).expect("an address of this host");
}

fn library() -> Library {
    claimscope_core::pack::decode(include_bytes!(env!("CLAIMSCOPE_PACK"))).expect("the pack that was just built")
}

fn first_claim() -> (Route, String) {
    let claim = &library().claims[0];
    (Route::Claim(claim.id.clone()), claim.short_name.clone())
}

#[wasm_bindgen_test]
async fn a_click_on_a_link_of_ours_changes_page_address_title_and_focus() {
    let app = Mounted::at(Route::Claims).await;
    let (route, name) = first_claim();
    app.follow(&route.path());
    app.until("the claim's page is there", |_| app.heading().contains(&name)).await;
    assert_eq!(address(), route.path());
    app.until("the title follows", |_| document().title().contains("Claimscope")).await;
    app.until("focus stands on the heading", |root| {
        document().active_element().is_some() && document().active_element() == root.query_selector("h1").ok().flatten()
    })
    .await;
}

#[wasm_bindgen_test]
async fn the_way_back_leads_back() {
    let app = Mounted::at(Route::Claims).await;
    let before = app.heading();
    let (route, name) = first_claim();
    app.follow(&route.path());
    app.until("the claim's page is there", |_| app.heading().contains(&name)).await;
    window().history().and_then(|history| history.back()).expect("a history");
    app.until("the list is back", |_| app.heading() == before).await;
    assert_eq!(address(), Route::Claims.path());
}

/// Clicks a link and tells whether the app took the click. The browser never follows it: a listener on the
/// window, which comes after all others, looks at the click and then holds it.
fn takes(link: &Element, with_ctrl: bool) -> bool {
    let taken = Rc::new(Cell::new(false));
    let seen = taken.clone();
    let last = Closure::<dyn Fn(web_sys::Event)>::new(move |event: web_sys::Event| {
        seen.set(event.default_prevented());
        event.prevent_default();
    });
    let listener = last.as_ref().unchecked_ref();
    window().add_event_listener_with_callback("click", listener).expect("a listener");
    let init = web_sys::MouseEventInit::new();
    init.set_bubbles(true);
    init.set_cancelable(true);
    init.set_ctrl_key(with_ctrl);
    let click = web_sys::MouseEvent::new_with_mouse_event_init_dict("click", &init).expect("a click");
    link.dispatch_event(&click).expect("the link is on the page");
    window().remove_event_listener_with_callback("click", listener).expect("a listener");
    taken.get()
}

#[wasm_bindgen_test]
async fn a_click_that_asks_for_a_new_tab_is_left_to_the_browser() {
    let app = Mounted::at(Route::Claims).await;
    let before = app.heading();
    let link = app.link(&first_claim().0.path());
    assert!(!takes(&link, true), "a click with Ctrl is the browser's");
    next_frame().await;
    assert_eq!((app.heading(), address()), (before, Route::Claims.path()));
    assert!(takes(&link, false), "a plain click is ours");
}

#[wasm_bindgen_test]
async fn an_app_that_is_gone_takes_no_click() {
    let app = Mounted::at(Route::Claims).await;
    let link =
        app.link(&first_claim().0.path()).clone_node_with_deep(true).expect("a copy").unchecked_into::<Element>();
    drop(app);
    next_frame().await;
    document().body().expect("a body").append_child(&link).expect("the link is new");
    assert!(!takes(&link, false), "its listeners are gone with it");
    link.remove();
}
