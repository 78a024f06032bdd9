//! The page of what is kept: its rows, what is said above them, and the file.

use super::storage::{Store, Trouble, choose};
use super::{Device, looked};
use crate::browser::places::{find, say, set};
use crate::browser::window;
use crate::words::device as words;
use claimscope_core::kept::{Kept, LIMIT, Unreadable};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, File, HtmlElement, HtmlInputElement, js_sys};
use yew::platform::spawn_local;

/// Shows the rows of the claims that are kept, in the order in which they came.
pub fn show(document: &Document, list: &Element, store: &Store, kept: Result<Kept, Unreadable>, news: &str) {
    let mut words = vec![news.to_owned()];
    let claims = match &kept {
        Ok(kept) => kept.claims(),
        Err(why) => {
            words.push(unreadable(*why).into());
            &[]
        }
    };
    let rows = list.children();
    let rows: Vec<Element> = (0..rows.length()).filter_map(|at| rows.item(at)).collect();
    rows.iter().for_each(|row| set(row, "data-kept", None));
    let (mut shown, mut changed) = (0, 0);
    for claim in claims {
        let here = rows.iter().find_map(|row| looked(row).filter(|now| now.id == claim.id).map(|now| (row, now)));
        let Some((row, now)) = here else { continue };
        let since = claim.since(now.changes, &now.badge);
        if let Ok(Some(note)) = row.query_selector(".claims__note") {
            say(&note, &since.as_ref().map(ToString::to_string).unwrap_or_default());
        }
        set(row, "data-kept", Some(""));
        let _ = list.append_child(row);
        shown += 1;
        changed += usize::from(since.is_some());
    }
    if let Ok(kept) = &kept {
        words.push(words::list(shown, changed, claims.len() - shown, kept.unread()));
    }
    words.extend(store.trouble.map(|trouble| troubled(trouble).into()));
    if let Some(status) = find(document, "#kept-status") {
        say(&status, &words.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" "));
    }
    if let Some(link) = find(document, "#kept-export") {
        let text = String::from(js_sys::encode_uri_component(&store.whole()));
        set(&link, "href", Some(&["data:text/plain;charset=utf-8,", &text].concat()));
    }
    if let Some(file) = find(document, "#kept-file") {
        set(&file, "data-ready", Some(""));
    }
}

const fn unreadable(why: Unreadable) -> &'static str {
    match why {
        Unreadable::Newer => words::NEWER,
        Unreadable::NotOurs | Unreadable::TooLong => words::UNREADABLE,
    }
}

const fn troubled(trouble: Trouble) -> &'static str {
    match trouble {
        Trouble::Refused => words::REFUSED,
        Trouble::Full => words::FULL,
    }
}

/// Asks before everything is forgotten.
pub fn is_sure() -> bool {
    window().is_some_and(|(window, _)| window.confirm_with_message(words::SURE).unwrap_or(false))
}

/// Puts the reader where the outcome is told: the button that was used is gone.
pub fn focus() {
    let status = window().and_then(|(_, document)| find(&document, "#kept-status"));
    if let Some(status) = status.and_then(|status| status.dyn_into::<HtmlElement>().ok()) {
        set(&status, "tabindex", Some("-1"));
        let _ = status.focus();
    }
}

/// Reads the chosen file, and adds what it holds.
pub fn import(device: Device, input: &HtmlInputElement) {
    let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
    // So that the same file can be chosen again.
    input.set_value("");
    spawn_local(async move {
        let news = match read(&file).await {
            Ok(other) => joined(&device, other, &file.name()),
            Err(why) => refused(why, &file),
        };
        device.dress(&news);
    });
}

async fn read(file: &File) -> Result<Kept, Option<Unreadable>> {
    // 2^53 bytes at most, and compared with a small number only.
    if file.size() > LIMIT as f64 {
        return Err(Some(Unreadable::TooLong));
    }
    let text = JsFuture::from(file.text()).await.map_err(|_: JsValue| None)?;
    Kept::parse(&text.as_string().unwrap_or_default()).map_err(Some)
}

fn joined(device: &Device, other: Kept, name: &str) -> String {
    let mut store = device.0.borrow_mut();
    let Ok(mut kept) = store.read() else { return String::from(words::NOTHING_ADDED) };
    let theme = other.theme;
    let new = kept.join(other);
    kept.theme = None;
    store.write(&kept);
    drop(store);
    theme.into_iter().for_each(choose);
    words::added(name, new)
}

fn refused(why: Option<Unreadable>, file: &File) -> String {
    let why = match why {
        None => words::CANNOT_BE_OPENED,
        Some(Unreadable::NotOurs) => words::NO_LIST,
        Some(Unreadable::Newer) => words::NEWER_FILE,
        Some(Unreadable::TooLong) => words::TOO_LONG,
    };
    words::not_added(&file.name(), why)
}
