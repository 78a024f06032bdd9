//! What the reader keeps on the device, on the pages that show it: the link on a claim's page, and the list.
//!
//! Both come with their page (`pages::kept`); here their places are filled. So the page that a reader opened is never
//! rendered again.

mod list;
mod listening;
mod storage;

use super::places::{find, say, set};
use super::window;
use crate::words::common;
use crate::words::device as words;
use claimscope_core::kept::{Kept, Looked, Unreadable};
use claimscope_core::model::Date;
use std::cell::RefCell;
use std::rc::Rc;
use storage::Store;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlInputElement, js_sys};

/// The link on a claim's page.
const KEEP: &str = "a.keep";

/// What is kept, and the page that shows it.
#[derive(Clone, Debug, Default)]
pub struct Device(Rc<RefCell<Store>>);

impl Device {
    /// A page is there: notes the look at a kept claim, and says what has changed since the one before.
    pub fn arrive(&self) {
        let Some((_, document)) = window() else { return };
        if let Some(now) = find(&document, KEEP).and_then(|link| looked(&link))
            && let Ok(mut kept) = self.read()
            && let Some(before) = kept.find(&now.id)
        {
            tell(&document, &before.since(now.changes, &now.badge).map(|since| since.to_string()).unwrap_or_default());
            if *before != now {
                kept.look(now);
                self.0.borrow_mut().write(&kept);
            }
        }
        self.dress("");
    }

    /// Shows what is kept, after `news` on what has just been done.
    pub fn dress(&self, news: &str) {
        let Some((_, document)) = window() else { return };
        let kept = self.read();
        if let Some(link) = find(&document, KEEP) {
            let is_kept = looked(&link).is_some_and(|now| kept.as_ref().is_ok_and(|kept| kept.find(&now.id).is_some()));
            say(&link, if is_kept { words::IS_KEPT } else { common::KEEP_THIS_CLAIM });
        }
        if let Some(rows) = find(&document, "#kept-list") {
            list::show(&document, &rows, &self.0.borrow(), kept, news);
        }
    }

    /// Does what a link or button of ours is for, and tells whether it did.
    pub fn clicked(&self, target: &Element) -> bool {
        let closest = |selector| target.closest(selector).ok().flatten();
        if let Some(now) = closest(KEEP).and_then(|link| looked(&link)) {
            return self.keep(now);
        }
        if let Some(id) = closest("[data-drop]").and_then(|button| button.get_attribute("data-drop")) {
            self.change(words::DROPPED, |kept| kept.drop(&id));
        } else if closest("#kept-clear").is_some() && list::is_sure() {
            self.0.borrow_mut().clear();
            self.dress(words::FORGOTTEN);
        } else {
            return false;
        }
        list::focus();
        true
    }

    /// Keeps a claim. One that is kept already, and a list that cannot be read, are left to the link.
    fn keep(&self, now: Looked) -> bool {
        if !self.read().is_ok_and(|kept| kept.find(&now.id).is_none()) {
            return false;
        }
        self.change("", |kept| kept.look(now));
        if let Some((_, document)) = window() {
            tell(&document, words::KEPT_NOW);
        }
        true
    }

    /// Adds what a chosen file holds.
    pub fn chosen(&self, target: &Element) {
        if target.id() == "kept-import"
            && let Some(input) = target.dyn_ref::<HtmlInputElement>()
        {
            list::import(self.clone(), input);
        }
    }

    fn read(&self) -> Result<Kept, Unreadable> {
        self.0.borrow().read()
    }

    fn change(&self, news: &str, change: impl FnOnce(&mut Kept)) {
        if let Ok(mut kept) = self.read() {
            change(&mut kept);
            self.0.borrow_mut().write(&kept);
        }
        self.dress(news);
    }
}

/// Says something about the claim on its page, where listeners hear it.
fn tell(document: &Document, words: &str) {
    if let Some(place) = find(document, "#since") {
        say(&place, words);
    }
}

/// A claim as an element of the page tells it, looked at today.
fn looked(element: &Element) -> Option<Looked> {
    let attribute = |name| element.get_attribute(name);
    let changes = attribute("data-changes")?.parse().ok()?;
    Some(Looked { id: attribute("data-claim")?, on: today(), changes, badge: attribute("data-badge")? })
}

/// The day in the reader's own calendar.
fn today() -> Date {
    let now = js_sys::Date::new_0();
    let small = |number: u32| u8::try_from(number).unwrap_or(1);
    let year = u16::try_from(now.get_full_year()).unwrap_or(u16::MAX);
    Date { year, month: small(now.get_month() + 1), day: small(now.get_date()) }
}
