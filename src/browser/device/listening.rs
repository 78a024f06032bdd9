//! Listens to the reader. One listener for each kind of event stands on the document, so that it works on every page that
//! is shown.

use super::Device;
use crate::browser::links::is_plain;
use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Event, Window};

impl Device {
    /// Listens until the listeners are dropped.
    pub fn listen(&self, window: &Window, document: &Document) -> Vec<EventListener> {
        // Another window has written, or this page is back as it was left.
        let again = |kind: &'static str| {
            let device = self.clone();
            EventListener::new(window, kind, move |_| device.dress(""))
        };
        let device = self.clone();
        let change = EventListener::new(document, "change", move |event| {
            target(event).iter().for_each(|target| device.chosen(target));
        });
        let device = self.clone();
        let options = EventListenerOptions::enable_prevent_default();
        let click = EventListener::new_with_options(document, "click", options, move |event| {
            // With a key held it opens elsewhere, as any link.
            if is_plain(event) && target(event).is_some_and(|target| device.clicked(&target)) {
                event.prevent_default();
            }
        });
        vec![click, change, again("storage"), again("pageshow")]
    }
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}
