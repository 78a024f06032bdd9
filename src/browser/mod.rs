//! The only modules that name browser APIs. They run in event handlers, never while rendering.
//!
//! The page that a reader opened is never rendered again, not even hydrated: it is complete, and nothing of
//! it needs the app. The app waits for the first step inside the site, and renders the page it leads to.

mod arrival;
mod assuming;
mod device;
mod history;
mod links;
mod places;
mod transition;

use crate::head::title_for;
use crate::{Ahead, App, AppProps, Ratings, Route, Shared, SiteInfo, glyph};
use arrival::Arrival;
use assuming::{Assuming, follow};
use claimscope_core::model::Library;
use device::Device;
use gloo_events::EventListener;
use history::below;
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::{Document, Element, Window};
use yew::platform::spawn_local;
use yew::{AppHandle, AttrValue};

/// A page that is taken over. It is let go when this is dropped.
pub struct TakenOver {
    _listening: Vec<EventListener>,
    reader: Rc<RefCell<Reader>>,
}

impl TakenOver {
    /// Takes the pages that were rendered ahead. From here on, links to them are followed without a page load.
    pub fn hold(&self, ahead: Vec<u8>) {
        self.reader.borrow_mut().props.ahead = Ahead::new(ahead);
        // What the address asks for under another grading can be drawn from here on.
        assuming::arrive(&self.reader);
    }

    /// Whether the page of a path can be shown without a page load.
    pub fn holds(&self, path: &str) -> bool {
        let reader = self.reader.borrow();
        below(&reader.props.base, path).is_some_and(|path| reader.holds(&reader.route(path)))
    }
}

/// Takes over the prerendered page in `#app`: from here on, links inside the site are followed without a page
/// load. `None` where there is no such page.
pub fn take_over(library: Shared<Library>, ratings: Ratings) -> Option<TakenOver> {
    let (window, document) = window()?;
    let html = document.document_element()?;
    let attribute = |name: &str| html.get_attribute(name).unwrap_or_default();
    let base = AttrValue::from(attribute("data-base"));
    let site = SiteInfo {
        publisher: attribute("data-publisher"),
        contact: attribute("data-contact"),
        independence: attribute("data-independence"),
    };
    let path = history::path(&window, &base);
    let route = Route::parse(&path).within(&library);
    // It stands in for the page of its address, which `boot.js` has shown as soon as everything is here.
    let is_stand_in = html.has_attribute("data-stand-in");
    let route = if is_stand_in { Route::NotFound } else { route };
    let is_lost = route == Route::NotFound && !is_stand_in;
    let props = AppProps {
        library,
        ratings: Shared::new(ratings),
        assumed: None,
        route,
        asked: AttrValue::default(),
        base: base.clone(),
        site: Shared::new(site),
        ahead: Ahead::default(),
    };
    let device = Device::default();
    let reader = Rc::new(RefCell::new(Reader {
        root: document.get_element_by_id("app")?,
        props,
        app: None,
        assuming: Assuming::default(),
        device: device.clone(),
    }));
    if is_lost {
        // The one page that was rendered before anyone knew its address.
        reader.borrow_mut().show(&path, false);
    }
    let (by_link, by_history, held, home) = (Rc::clone(&reader), Rc::clone(&reader), Rc::clone(&reader), base.clone());
    let holds = move |path: &str| {
        let reader = held.borrow();
        reader.holds(&reader.route(path))
    };
    // Before links: what they do is no step.
    let mut listening = device.listen(&window, &document);
    let click = links::listen(&document, base, holds, move |path, fragment| {
        let reader = Rc::clone(&by_link);
        // The browser may turn the page a frame later. A reader who stepped back within it is not taken along.
        transition::through(move || {
            if reader.borrow().is_at(&path) {
                go(&reader, &path, Arrival::Link(fragment));
            }
        });
    });
    let popstate = history::listen(&window, home, move |path| {
        let fragment = history::fragment();
        if by_history.borrow().shows(&path) {
            // A step inside the page, to a place on it or to other assumptions.
            follow(&by_history, &fragment, fragment.is_empty());
        } else {
            go(&by_history, &path, Arrival::History);
        }
    });
    // A mark for styles, and for tests, which wait for it rather than for a while.
    html.set_attribute("data-ready", "").ok()?;
    device.arrive();
    listening.extend([click, popstate]);
    Some(TakenOver { _listening: listening, reader })
}

/// Shows the page of a path, and puts the reader there.
fn go(rc: &Rc<RefCell<Reader>>, path: &str, arrival: Arrival) {
    let Ok(mut reader) = rc.try_borrow_mut() else { return };
    let assumes = reader.assume(&history::fragment(), matches!(arrival, Arrival::History));
    if reader.show(path, assumes) {
        reader.keep_in_address();
        let (title, icon) = (reader.title(), reader.icon());
        // Comes after the rendering, which waits in the same queue.
        let again = Rc::clone(rc);
        spawn_local(async move {
            arrival.complete(&title, &icon);
            let reader = again.borrow();
            reader.device.arrive();
            reader.dress_lens();
        });
    }
}

/// What the reader sees.
struct Reader {
    /// Where pages stand.
    root: Element,
    /// The page that is shown.
    props: AppProps,
    /// The app, from the first page on that is not the one that was opened.
    app: Option<AppHandle<App>>,
    /// What the reader has assumed.
    assuming: Assuming,
    /// What the reader keeps.
    device: Device,
}

impl Reader {
    /// The page at a path.
    fn route(&self, path: &str) -> Route {
        Route::parse(path).within(&self.props.library)
    }

    /// Whether the app can show a page: all that it has no code for is here.
    fn holds(&self, route: &Route) -> bool {
        match route {
            route if route.is_ahead() => self.props.ahead.holds(route),
            route if route.has_pieces() => self.props.ahead.is_here(),
            _ => true,
        }
    }

    /// Whether a path is the one in the address bar.
    fn is_at(&self, path: &str) -> bool {
        window().is_some_and(|(window, _)| history::path(&window, &self.props.base) == path)
    }

    /// The title of the page that is shown.
    fn title(&self) -> String {
        let AppProps { library, ratings, route, ahead, .. } = &self.props;
        ahead.title(route).map_or_else(|| title_for(library, ratings, route), Into::into)
    }

    /// The address of its icon.
    fn icon(&self) -> String {
        let AppProps { library, ratings, route, base, .. } = &self.props;
        [base, glyph::of_page(library, ratings, route).as_str()].concat()
    }

    /// Whether the page of a path is the one that is shown.
    fn shows(&self, path: &str) -> bool {
        (&self.route(path), &*self.asked(path)) == (&self.props.route, &*self.props.asked)
    }

    /// The path, where no page answers it: that page names it.
    fn asked(&self, path: &str) -> AttrValue {
        if self.route(path) == Route::NotFound { path.to_owned().into() } else { AttrValue::default() }
    }

    /// Renders the page of a path, unless it is there already under the same assumptions.
    fn show(&mut self, path: &str, assumes: bool) -> bool {
        let is_here = self.shows(path);
        let route = self.route(path);
        if !is_here && !self.holds(&route) {
            // A step in history to a page that came by a page load.
            if let Some((window, _)) = window() {
                let _ = window.location().reload();
            }
            return false;
        }
        if is_here && !assumes {
            return false;
        }
        (self.props.asked, self.props.route) = (self.asked(path), route);
        self.render();
        true
    }

    /// Renders the page as it is to be.
    fn render(&mut self) {
        match &mut self.app {
            Some(app) => app.update(self.props.clone()),
            none => {
                let renderer = yew::Renderer::<App>::with_root_and_props(self.root.clone(), self.props.clone());
                *none = Some(renderer.render());
            }
        }
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
    }
}

fn window() -> Option<(Window, Document)> {
    let window = web_sys::window()?;
    let document = window.document()?;
    Some((window, document))
}
