//! Writing the file, natively.

use super::{ATTRIBUTE, CLOSE, GRADED, OPEN, PAGE, Piece, TEXT, TITLE};
use crate::components::lens_bars;
use crate::head::title_for;
use crate::markup::El;
use crate::{AppProps, Route, pages};
use std::cell::RefCell;
use std::collections::BTreeMap;
use yew::Html;
use yew::virtual_dom::{VNode, VTag};

/// The pieces that pages were drawn with, by key.
#[derive(Default)]
pub struct Pieces(RefCell<BTreeMap<String, Html>>);

impl Pieces {
    /// Keeps a piece.
    ///
    /// # Panics
    /// When two pages drew one piece differently: then it depends on more than its key.
    pub fn keep(&self, piece: Piece, drawn: El) {
        let html: Html = drawn.into();
        let mut kept = self.0.borrow_mut();
        let before = kept.entry(piece.key()).or_insert_with(|| html.clone());
        assert!(*before == html, "{piece:?} was drawn in two ways");
    }
}

/// Writes the file.
#[derive(Default)]
pub struct Writer {
    pub(super) text: String,
    pub(super) pieces: Pieces,
}

impl Writer {
    /// Adds the page of a route, where it is one that is rendered ahead, or else the pieces of it.
    pub fn add(&mut self, props: &AppProps) {
        let view = props.view().keeping(&self.pieces);
        let page: Html = pages::page(view, &props.route, "").into();
        if props.route == Route::Home {
            // No page as it is built shows these.
            lens_bars(view);
        }
        if props.route.is_ahead() {
            self.text.push(PAGE.into());
            self.text.push_str(&props.route.path());
            self.text.push(TITLE);
            put(&mut self.text, &title_for(&props.library, &props.ratings, &props.route));
            node(&mut self.text, &page);
        }
    }

    /// The text of the file.
    pub fn finish(self) -> String {
        let Self { mut text, pieces } = self;
        for (key, html) in pieces.0.into_inner() {
            text.push(PAGE.into());
            text.push_str(&key);
            node(&mut text, &html);
        }
        text
    }
}

fn node(into: &mut String, html: &VNode) {
    match html {
        VNode::VTag(element) => tag(into, element),
        VNode::VText(text) => {
            into.push(TEXT);
            put(into, &text.text);
        }
        VNode::VList(list) => list.iter().for_each(|html| node(into, html)),
        other => debug_assert!(false, "pages are made of elements and text, not {other:?}"),
    }
}

fn tag(into: &mut String, tag: &VTag) {
    if let Some(name) = &tag.key {
        into.push(GRADED);
        into.push_str(name);
        return;
    }
    into.push(OPEN);
    into.push_str(tag.tag());
    let mut attributes: Vec<_> = tag.attributes.iter().collect();
    if let Some(at) = attributes.iter().position(|(name, _)| *name == "class") {
        into.push('.');
        into.push_str(attributes.remove(at).1);
    }
    for (name, value) in attributes {
        into.push(ATTRIBUTE);
        into.push_str(name);
        into.push('=');
        put(into, value);
    }
    if let Some(html) = tag.children() {
        node(into, html);
    }
    into.push(CLOSE);
}

/// Control characters mean something here, and nothing on a page.
fn put(into: &mut String, text: &str) {
    into.extend(text.chars().filter(|letter| !letter.is_control() || *letter == '\n'));
}
