//! Writing the file, natively.

use super::{ATTRIBUTE, CLOSE, OPEN, PAGE, TEXT, TITLE};
use crate::head::title_for;
use crate::{AppProps, pages};
use yew::virtual_dom::{VNode, VTag};

/// Adds the page of a route to a file's text, where it is one that is rendered ahead.
pub fn write(into: &mut String, props: &AppProps) {
    if !props.route.is_ahead() {
        return;
    }
    let view = props.view();
    into.push(PAGE);
    into.push_str(&props.route.path());
    into.push(TITLE);
    put(into, &title_for(&props.library, &props.ratings, &props.route));
    node(into, &pages::page(view, &props.route, "").into());
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
