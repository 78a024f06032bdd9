//! The assumptions that the address asks for: made once each, followed on the page that is shown, and kept in the
//! address wherever the reader goes from there.

use super::places::{find, say, set};
use super::{Reader, arrival, history, window};
use crate::words::lens as words;
use crate::{Assumed, Shared, assumed};
use claimscope_core::grade::{OURS, Switch};
use claimscope_core::model::Library;
use claimscope_core::wording::rating_badge;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, FocusOptions, HtmlElement, HtmlInputElement};
use yew::platform::spawn_local;

/// What was assumed since the page was opened. There are few combinations, and each is graded once.
#[derive(Default)]
pub struct Assuming(Vec<Shared<Assumed>>);

impl Assuming {
    /// What the words of an address ask for; `None` for our grading.
    fn of(&mut self, library: &Library, words: &str) -> Option<Shared<Assumed>> {
        let (lens, is_misread) = assumed::read(library, words);
        if lens.is_ours() && !is_misread {
            return None;
        }
        let made = self.0.iter().find(|made| made.lens == lens && made.is_misread == is_misread);
        Some(made.copied().unwrap_or_else(|| {
            let made = Shared::new(Assumed::new(library, lens, is_misread));
            self.0.push(made);
            made
        }))
    }
}

impl Reader {
    /// Grades under what the address asks for, and tells whether that is new. On the way along links an address without
    /// a lens says nothing on it; a step in history, and an address without anything behind `#`, ask for our grading.
    pub fn assume(&mut self, fragment: &str, by_history: bool) -> bool {
        let asked = match assumed::asked(fragment) {
            Some(words) => words,
            // An address that nobody understands is left behind as well.
            None if by_history || self.props.view().is_misread => "",
            None => return false,
        };
        let assumed = self.assuming.of(&self.props.library, asked);
        let is_new = assumed != self.props.assumed;
        self.props.assumed = assumed;
        is_new
    }

    /// Shows which switches are on, on the page that is shown.
    pub fn dress_lens(&self) {
        let Some((_, document)) = window() else { return };
        let lens = self.props.view().lens;
        // What a reader has turned on stands open.
        if let Some(fold) = find(&document, "details.lens").filter(|_| !lens.is_ours()) {
            set(&fold, "open", Some(""));
        }
        for switch in Switch::of(&self.props.library) {
            let (word, is_on) = (switch.word(), switch.is_on(lens));
            let find = |name: &str| document.get_element_by_id(&[name, &word].concat());
            if let Some(input) = find("lens-").and_then(|input| input.dyn_into::<HtmlInputElement>().ok()) {
                input.set_checked(is_on);
            }
            if let Some(name) = find("assumed-") {
                set(&name, "hidden", (!is_on).then_some(""));
            }
        }
    }

    /// Writes the assumptions behind an address that lacks them, and takes away what asks for our grading, so that what
    /// the reader copies says what the page shows.
    pub fn keep_in_address(&self) {
        let Some((window, _)) = window() else { return };
        let location = window.location();
        let (Ok(path), Ok(fragment), Ok(history)) = (location.pathname(), location.hash(), window.history()) else {
            return;
        };
        let wanted = assumed::with(&fragment, self.props.view().lens);
        let is_misread = self.props.assumed.is_some_and(|assumed| assumed.is_misread);
        let is_said = assumed::asked(&fragment).is_some_and(|words| words != assumed::OUR_GRADING);
        if fragment != wanted && !is_misread && (!is_said || !wanted.is_empty()) {
            let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&[path, wanted].concat()));
        }
    }
}

/// Follows the address on the page that is shown. Focus and height stay where the reader has them.
pub fn follow(reader: &Rc<RefCell<Reader>>, fragment: &str, by_history: bool) {
    let Ok(mut now) = reader.try_borrow_mut() else { return };
    let Some((_, document)) = window() else { return };
    // What the page lacks under other assumptions is on its way, and leads back here (`arrive`).
    if !now.holds(&now.props.route) {
        return;
    }
    let spot = Spot::of(&document);
    if now.assume(fragment, by_history) {
        now.render();
        let (told, again) = (told(&now), Rc::clone(reader));
        // Comes after the rendering, which waits in the same queue.
        spawn_local(async move {
            let now = again.borrow();
            now.dress_lens();
            now.device.dress("");
            spot.go_back(&document);
            if let Some(place) = find(&document, "#lens-told") {
                say(&place, &told);
            }
        });
    }
    now.keep_in_address();
}

/// An address that asks for other assumptions can be followed from here on, and then for a place on the page.
pub fn arrive(reader: &Rc<RefCell<Reader>>) {
    let fragment = history::fragment();
    follow(reader, &fragment, false);
    let place = assumed::with(&fragment, &OURS);
    if place != fragment && !place.is_empty() {
        // The lens is written behind it again, as for any step to a place.
        spawn_local(async move {
            let _ = window().map(|(window, _)| window.location().replace(&place));
        });
    }
}

/// What has changed, for listeners.
fn told(reader: &Reader) -> String {
    let ours = reader.props.ratings.as_slice();
    let Some(assumed) = &reader.props.assumed else { return words::done(true, 0, 0) };
    if assumed.is_misread {
        return words::MISREAD.into();
    }
    let changed =
        ours.iter().zip(assumed.ratings.as_slice()).filter(|(ours, yours)| rating_badge(ours) != rating_badge(yours));
    words::done(false, changed.count(), ours.len())
}

/// Where the reader is: the part of the page that has focus, and its height in the window.
struct Spot(Option<HtmlElement>, f64);

impl Spot {
    fn of(document: &Document) -> Self {
        let focused = document.active_element().and_then(|element| element.dyn_into::<HtmlElement>().ok());
        let top = focused.as_ref().map_or(0.0, |element| element.get_bounding_client_rect().top());
        Self(focused, top)
    }

    /// Puts focus on the same part of the new page. Where it is gone, as a link that has done its work, listeners go on
    /// at the heading.
    fn go_back(self, document: &Document) {
        let Self(Some(focused), top) = self else { return };
        let id = focused.id();
        match document
            .get_element_by_id(&id)
            .filter(|_| !id.is_empty())
            .and_then(|it| it.dyn_into::<HtmlElement>().ok())
        {
            Some(again) => {
                let options = FocusOptions::new();
                options.set_prevent_scroll(true);
                let _ = again.focus_with_options(&options);
                let moved = again.get_bounding_client_rect().top() - top;
                if let Some((window, _)) = window() {
                    window.scroll_by_with_x_and_y(0.0, moved);
                }
            }
            None if !focused.is_connected() => arrival::focus_heading(document),
            None => {}
        }
    }
}
