//! Elements as values: `el("p.note").add("Read ").add(link)` is `<p class="note">Read <a …>…</a></p>`.
//!
//! Pages are built with this instead of Yew's `html!`. The macro writes the making of every element out in
//! place; here each element is a few calls of shared functions. That takes two thirds off the code of
//! pages, which every reader downloads. The tree is Yew's own all the same.

use std::cell::RefCell;
use std::rc::Rc;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VList, VNode, VTag, VText};
use yew::{AttrValue, Html};

/// An element under construction.
#[cfg_attr(feature = "ssr", derive(Clone))]
pub struct El(Box<Draft>);

#[cfg_attr(feature = "ssr", derive(Clone))]
struct Draft {
    tag: &'static str,
    key: Option<String>,
    names: Vec<&'static str>,
    values: Vec<Option<AttributeOrProperty>>,
    children: Vec<VNode>,
}

/// An element, named as in a style sheet: its tag, and after a dot its class or classes.
#[inline(never)]
pub fn el(name: &'static str) -> El {
    let (tag, class) = match name.find('.') {
        Some(dot) => (&name[..dot], &name[dot + 1..]),
        None => (name, ""),
    };
    let el = El(Box::new(Draft { tag, key: None, names: Vec::new(), values: Vec::new(), children: Vec::new() }));
    if class.is_empty() { el } else { el.attr("class", class) }
}

// Each of the functions that are never written out in place takes an element and gives it back: in wasm
// that is a handful of bytes at every place where a page adds something.
impl El {
    /// Adds an attribute. None is added twice.
    pub fn attr(self, name: &'static str, value: impl Value) -> Self {
        value.set(name, self)
    }

    /// Adds an attribute if there is a value for it.
    pub fn maybe(self, name: &'static str, value: Option<impl Value>) -> Self {
        match value {
            Some(value) => value.set(name, self),
            None => self,
        }
    }

    /// Sets the key: an element is kept for the next rendering only if its key is the same.
    pub fn key(mut self, key: String) -> Self {
        self.0.key = Some(key);
        self
    }

    /// Adds what stands inside, after what is there already.
    pub fn add(self, part: impl Part) -> Self {
        part.put(self)
    }

    /// Adds all parts in order.
    pub fn each<P: Part>(self, parts: impl IntoIterator<Item = P>) -> Self {
        parts.into_iter().fold(self, |el, part| part.put(el))
    }

    #[inline(never)]
    fn push(mut self, child: Html) -> Self {
        self.0.children.push(child);
        self
    }
}

impl From<El> for Html {
    #[inline(never)]
    fn from(El(draft): El) -> Self {
        let mut tag = VTag::new(draft.tag);
        tag.key = draft.key.map(Into::into);
        tag.attributes = Attributes::Dynamic { keys: kept(draft.names), values: draft.values.into() };
        if let Some(children) = tag.children_mut() {
            *children = VList::from(draft.children).into();
        }
        Self::VTag(Rc::new(tag))
    }
}

/// The list of these attribute names that is kept for the whole program, where Yew wants names to live. There
/// are a few dozen such lists. Yew's other way is a hash map for every element, and the code of one.
fn kept(names: Vec<&'static str>) -> &'static [&'static str] {
    thread_local!(static KEPT: RefCell<Vec<&'static [&'static str]>> = const { RefCell::new(Vec::new()) });
    KEPT.with_borrow_mut(|kept| match kept.iter().find(|list| **list == names) {
        Some(list) => list,
        None => {
            let list = &*names.leak();
            kept.push(list);
            list
        }
    })
}

/// What an attribute can hold.
pub trait Value {
    /// Sets it.
    fn set(self, name: &'static str, on: El) -> El;
}

impl Value for AttrValue {
    #[inline(never)]
    fn set(self, name: &'static str, mut on: El) -> El {
        on.0.names.push(name);
        on.0.values.push(Some(AttributeOrProperty::Attribute(self)));
        on
    }
}

impl Value for &'static str {
    #[inline(never)]
    fn set(self, name: &'static str, on: El) -> El {
        AttrValue::Static(self).set(name, on)
    }
}

impl Value for String {
    #[inline(never)]
    fn set(self, name: &'static str, on: El) -> El {
        AttrValue::from(self).set(name, on)
    }
}

/// What can stand inside an element.
pub trait Part {
    /// Puts it there.
    fn put(self, into: El) -> El;
}

impl Part for &str {
    #[inline(never)]
    fn put(self, into: El) -> El {
        into.push(Html::VText(VText::new(AttrValue::from(Rc::from(self)))))
    }
}

impl Part for AttrValue {
    fn put(self, into: El) -> El {
        into.push(Html::VText(VText::new(self)))
    }
}

impl Part for &String {
    fn put(self, into: El) -> El {
        self.as_str().put(into)
    }
}

impl Part for String {
    #[inline(never)]
    fn put(self, into: El) -> El {
        self.as_str().put(into)
    }
}

impl Part for El {
    #[inline(never)]
    fn put(self, into: El) -> El {
        into.push(self.into())
    }
}

impl<P: Part> Part for Option<P> {
    fn put(self, into: El) -> El {
        match self {
            Some(part) => part.put(into),
            None => into,
        }
    }
}

impl<P: Part> Part for Vec<P> {
    #[inline(never)]
    fn put(self, into: El) -> El {
        into.each(self)
    }
}

impl<P: Part, const N: usize> Part for [P; N] {
    fn put(self, into: El) -> El {
        into.each(self)
    }
}

/// Two parts of different kinds, one after the other.
impl<A: Part, B: Part> Part for (A, B) {
    fn put(self, into: El) -> El {
        self.1.put(self.0.put(into))
    }
}

#[cfg(test)]
mod tests {
    use super::el;
    use yew::Html;
    use yew::virtual_dom::{VNode, VTag};

    fn tag(html: &Html) -> &VTag {
        match html {
            VNode::VTag(tag) => tag,
            other => panic!("expected an element, found {other:?}"),
        }
    }

    #[test]
    fn a_name_is_a_tag_with_its_classes() {
        for (name, expected, class) in
            [("p", "p", None), ("p.note", "p", Some("note")), ("a.said big", "a", Some("said big"))]
        {
            let html: Html = el(name).into();
            assert_eq!(tag(&html).tag(), expected);
            assert_eq!(tag(&html).attributes.iter().map(|(_, value)| value).next(), class);
        }
    }

    #[test]
    fn attributes_follow_the_class_and_parts_follow_each_other() {
        let html: Html =
            el("a.x").attr("href", "/").maybe("rel", None::<String>).add("one ").add(["two", "three"]).into();
        let attributes: Vec<_> = tag(&html).attributes.iter().collect();
        assert_eq!(attributes, [("class", "x"), ("href", "/")]);
        let Some(VNode::VList(list)) = tag(&html).children() else { panic!("expected children") };
        assert_eq!(list.len(), 3);
    }
}
