//! One page: its ids, what it leads to, and what no page may hold.

use scraper::node::Element;
use scraper::{Html, Node};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Attributes that hold one address.
const ADDRESS: [&str; 5] = ["href", "src", "poster", "action", "data"];
/// Attributes that hold ids of the same page, with spaces between.
const IDS: [&str; 8] =
    ["for", "headers", "list", "popovertarget", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns"];
/// `<meta>` tags whose content is an address.
const META: [&str; 4] = ["og:url", "og:image", "twitter:image", "og:audio"];
/// Pages that stand in a frame on other people's pages, where a link has to leave the frame.
const FRAMED: &str = "embed/";

/// What was found on a page.
#[derive(Debug, Default)]
pub struct Page {
    /// Its ids.
    pub ids: BTreeSet<String>,
    /// What it leads to: where on the page, and the address as it stands there.
    pub links: Vec<(String, String)>,
    /// Of a sheet of styles: the ids that a page which uses it must have.
    pub needs: BTreeSet<String>,
    /// What it may not hold.
    pub faults: Vec<String>,
}

impl Page {
    /// Reads a page. `path` is its place in the site; `base` is the address of the site, by which its own
    /// addresses are known in structured data.
    pub fn read(path: &str, html: &str, base: &str) -> Self {
        let document = Html::parse_document(html);
        let mut page = Self::default();
        let mut wanted: Vec<(String, String)> = Vec::new();
        let mut ids: BTreeMap<&str, usize> = BTreeMap::new();
        for node in document.tree.nodes() {
            let Node::Element(element) = node.value() else { continue };
            page.look_at(path, element);
            if let Some(id) = element.attr("id") {
                *ids.entry(id).or_default() += 1;
            }
            for (name, value) in element.attrs().filter(|(name, _)| IDS.contains(name)) {
                wanted.extend(value.split_whitespace().map(|id| (name.to_owned(), id.to_owned())));
            }
            if element.attr("type") == Some("application/ld+json") {
                let json: String =
                    node.children().filter_map(|child| child.value().as_text().map(|text| &**text)).collect();
                page.structured(&json, base);
            }
        }
        let twice = ids.iter().filter(|(_, count)| **count > 1);
        page.faults
            .extend(twice.map(|(id, count)| format!("the id `{id}` stands there {count} times; ids are unique")));
        page.ids = ids.into_keys().map(str::to_owned).collect();
        let missing = wanted.into_iter().filter(|(_, id)| !page.ids.contains(id));
        let missing: Vec<String> =
            missing.map(|(name, id)| format!("`{name}` names the id `{id}`, which the page does not have")).collect();
        page.faults.extend(missing);
        page
    }

    /// Takes an element's addresses, and tells what it may not have.
    fn look_at(&mut self, path: &str, element: &Element) {
        let tag = element.name();
        for (name, value) in element.attrs() {
            if ADDRESS.contains(&name) || name == "xlink:href" {
                self.links.push((format!("<{tag} {name}>"), value.to_owned()));
            }
            if name == "srcset" || name == "imagesrcset" {
                let addresses = value.split(',').filter_map(|choice| choice.split_whitespace().next());
                self.links.extend(addresses.map(|address| (format!("<{tag} {name}>"), address.to_owned())));
            }
            self.faults.extend(forbidden(path, tag, name, value));
        }
        let names = element.attr("property").or_else(|| element.attr("name"));
        if let (Some(name), Some(content)) = (names.filter(|name| META.contains(name)), element.attr("content")) {
            self.links.push((format!("<meta {name}>"), content.to_owned()));
        }
    }

    /// Takes every address of ours in structured data.
    fn structured(&mut self, json: &str, base: &str) {
        match serde_json::from_str(json) {
            Ok(value) => {
                let mut texts = Vec::new();
                gather(&value, &mut texts);
                let ours = texts.into_iter().filter(|text| text.starts_with(base) && !text.contains(' '));
                self.links.extend(ours.map(|text| ("structured data".to_owned(), text.to_owned())));
            }
            Err(error) => self.faults.push(format!("its structured data is no JSON: {error}")),
        }
    }
}

/// What no attribute may be, with what to do. The same holds for pages and for pictures.
pub fn forbidden(path: &str, tag: &str, name: &str, value: &str) -> Option<String> {
    let has_code = value.trim_start().to_ascii_lowercase().starts_with("javascript:");
    if name == "style" {
        Some(format!("<{tag}> has a `style` attribute; give it a class"))
    } else if name.len() > 2 && name.starts_with("on") {
        Some(format!("<{tag}> has the handler `{name}`; listen from a script file"))
    } else if has_code {
        Some(format!("<{tag} {name}> holds `javascript:`; listen from a script file"))
    } else if name == "target" && !path.starts_with(FRAMED) {
        Some(format!("<{tag}> has a `target`; let readers choose where a link opens"))
    } else {
        None
    }
}

/// All texts in a value.
fn gather<'a>(value: &'a Value, texts: &mut Vec<&'a str>) {
    match value {
        Value::String(text) => texts.push(text),
        Value::Array(values) => values.iter().for_each(|value| gather(value, texts)),
        Value::Object(fields) => fields.values().for_each(|value| gather(value, texts)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
