//! The app inside a browser: what it leaves alone, and what happens between a click and the next page.
//!
//! Run by `cargo xtask test --only hooks`. Natively there is nothing here. No test waits for a time; each
//! waits for the next frame until what it expects is there.
#![cfg(all(target_arch = "wasm32", feature = "browser"))]

use claimscope::browser::{self, TakenOver};
use claimscope::{Ratings, Route, Shared};
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
/// The heading of the page that was opened. No page of the app has it.
const OPENED: &str = "As it was opened";

/// A file of pages rendered ahead: the front page, and the list of claims with a gap for the first one's row.
const AHEAD: &str = concat!(
    "\u{1}/\u{2}Front\u{3}div\u{3}h1\u{4}tabindex=-1\u{5}The front page\u{6}\u{6}",
    "\u{1}/claims/\u{2}List\u{3}div\u{3}h1\u{4}tabindex=-1\u{5}All claims\u{6}\u{7}r0.0\u{6}",
);

/// Waits for the next frame.
async fn next_frame() {
    let frame = js_sys::Promise::new(&mut |resolve, _| {
        window().request_animation_frame(&resolve).expect("a window has frames");
    });
    JsFuture::from(frame).await.expect("frames come");
}

/// A page as a reader finds it, with a link to each of two pages, taken over by the app.
struct Opened {
    taken: Option<TakenOver>,
    root: Element,
}

impl Opened {
    /// Opens a page, with the browser's address to match.
    fn at(route: &Route) -> Self {
        let library = library();
        go(&route.path());
        let html = document().document_element().expect("a root element");
        html.set_attribute("data-base", "/").expect("an attribute");
        let root = element("div");
        root.set_id("app");
        let heading = element("h1");
        heading.set_text_content(Some(OPENED));
        root.append_child(&heading).expect("the element is new");
        for route in [Route::Claims, first_claim().0] {
            let link = element("a");
            link.set_attribute("href", &route.path()).expect("an attribute");
            root.append_child(&link).expect("the element is new");
        }
        document().body().expect("a body").append_child(&root).expect("the element is new");
        let ratings = Ratings::of(&library);
        let taken = browser::take_over(Shared::new(library), ratings);
        taken.as_ref().expect("a page that is taken over").hold(AHEAD.into());
        Self { taken, root }
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

impl Drop for Opened {
    fn drop(&mut self) {
        self.taken.take();
        self.root.remove();
    }
}

fn element(tag: &str) -> Element {
    document().create_element(tag).expect("an element")
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
    let app = Opened::at(&Route::Home);
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
async fn taking_over_touches_nothing_of_the_page() {
    let app = Opened::at(&Route::Home);
    let link = app.link("/claims/").unchecked_into::<HtmlElement>();
    link.focus().expect("a link takes focus");
    for _ in 0..3 {
        next_frame().await;
    }
    assert_eq!(app.heading(), OPENED);
    assert_eq!(document().active_element().as_ref(), Some(link.as_ref()));
    let html = document().document_element().expect("a root element");
    assert!(html.has_attribute("data-ready"), "the app follows links");
}

#[wasm_bindgen_test]
async fn the_way_back_leads_back() {
    let app = Opened::at(&Route::Home);
    let (route, name) = first_claim();
    app.follow("/claims/");
    app.until("the list is there", |_| app.heading() != OPENED).await;
    let list = app.heading();
    app.follow(&route.path());
    app.until("the claim's page is there", |_| app.heading().contains(&name)).await;
    let history = window().history().expect("a history");
    history.back().expect("a history");
    app.until("the list is back", |_| app.heading() == list).await;
    assert_eq!(address(), Route::Claims.path());
    history.back().expect("a history");
    app.until("the first page is back, now rendered by the app", |_| app.heading() != list).await;
    assert_eq!(address(), Route::Home.path());
}

#[wasm_bindgen_test]
async fn what_was_unfolded_on_one_page_is_folded_on_the_next() {
    let app = Opened::at(&Route::Home);
    let (route, name) = first_claim();
    app.follow(&route.path());
    app.until("the claim's page is there", |_| app.heading().contains(&name)).await;
    let fold = app.root.query_selector("details").ok().flatten().expect("the page has something folded");
    fold.set_attribute("open", "").expect("an attribute");
    let other = library().claims[1].clone();
    let link = element("a");
    link.set_attribute("href", &Route::Claim(other.id).path()).expect("an attribute");
    document().body().expect("a body").append_child(&link).expect("the link is new");
    link.unchecked_ref::<HtmlElement>().click();
    app.until("the other claim's page is there", |_| app.heading().contains(&other.short_name)).await;
    assert_eq!(app.root.query_selector("details[open]").ok().flatten(), None);
    link.remove();
}

#[wasm_bindgen_test]
async fn an_address_without_a_page_offers_the_nearest_claims() {
    let app = Opened::at(&Route::Claim(format!("{}x", library().claims[0].id)));
    app.until("the page tells what is near", |root| root.query_selector("#near").is_ok_and(|near| near.is_some()))
        .await;
    assert!(
        app.root
            .query_selector(&format!("#near a[href='{}']", first_claim().0.path()))
            .is_ok_and(|link| link.is_some())
    );
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
    let app = Opened::at(&Route::Home);
    let before = app.heading();
    let link = app.link(&first_claim().0.path());
    assert!(!takes(&link, true), "a click with Ctrl is the browser's");
    next_frame().await;
    assert_eq!((app.heading(), address()), (before, Route::Home.path()));
    assert!(takes(&link, false), "a plain click is ours");
}

#[wasm_bindgen_test]
async fn an_app_that_is_gone_takes_no_click() {
    let app = Opened::at(&Route::Home);
    let link =
        app.link(&first_claim().0.path()).clone_node_with_deep(true).expect("a copy").unchecked_into::<Element>();
    drop(app);
    next_frame().await;
    document().body().expect("a body").append_child(&link).expect("the link is new");
    assert!(!takes(&link, false), "its listeners are gone with it");
    link.remove();
}

#[wasm_bindgen_test]
async fn a_page_rendered_ahead_is_left_to_the_browser_until_it_is_here() {
    let app = Opened::at(&Route::Home);
    let link = element("a");
    link.set_attribute("href", &Route::Method.path()).expect("an attribute");
    app.root.append_child(&link).expect("the link is new");
    assert!(!takes(&link, false), "the app has no code for this page");
    let page = "\u{1}/method/\u{2}How it is done\u{3}div\u{3}h1\u{4}tabindex=-1\u{5}Start high\u{6}\u{6}";
    app.taken.as_ref().expect("a page that is taken over").hold(page.into());
    link.unchecked_ref::<HtmlElement>().click();
    app.until("the page is there", |_| app.heading() == "Start high").await;
    assert_eq!(address(), Route::Method.path());
    app.until("the title is the page's own", |_| document().title() == "How it is done").await;
}
