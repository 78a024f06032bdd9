//! Files other than pages that hold addresses: sitemap and feed, `llms.txt`, `robots.txt`, styles, pictures and the
//! tables behind them.

use super::page::{Page, forbidden};
use roxmltree::{Document, Node};

/// Reads a file by its name; `None` where none of ours would hold addresses.
pub fn read(path: &str, text: &str) -> Option<Page> {
    let name = path.rsplit('/').next().unwrap_or(path);
    Some(match name.rsplit_once('.') {
        Some((_, "xml")) => xml(path, text, xml_links),
        Some((_, "svg")) => xml(path, text, svg_links),
        Some((_, "css")) => styles(text),
        Some((_, "csv")) => page(table(text), "cell"),
        Some(("llms", "txt")) => page(markdown(text), "link"),
        Some(("robots", "txt")) => page(robots(text), "Sitemap"),
        _ => return None,
    })
}

fn page<'a>(addresses: impl Iterator<Item = &'a str>, place: &str) -> Page {
    Page { links: addresses.map(|address| (place.to_owned(), address.to_owned())).collect(), ..Page::default() }
}

fn xml(path: &str, text: &str, links: fn(Node<'_, '_>) -> Vec<(String, String)>) -> Page {
    let document = match Document::parse(text) {
        Ok(document) => document,
        Err(error) => return Page { faults: vec![format!("it is no XML: {error}")], ..Page::default() },
    };
    let mut page = Page::default();
    for node in document.descendants().filter(Node::is_element) {
        page.links.extend(links(node));
        let tag = node.tag_name().name();
        page.faults.extend(node.attributes().filter_map(|one| forbidden(path, tag, one.name(), one.value())));
    }
    page
}

/// `<loc>` of a sitemap, `<link href>` of a feed.
fn xml_links(node: Node<'_, '_>) -> Vec<(String, String)> {
    let tag = node.tag_name().name();
    let address = match tag {
        "loc" => node.text(),
        "link" => node.attribute("href"),
        _ => None,
    };
    address.map(|address| (format!("<{tag}>"), address.trim().to_owned())).into_iter().collect()
}

/// What leads out of a picture, and lines of it that are one address.
fn svg_links(node: Node<'_, '_>) -> Vec<(String, String)> {
    let tag = node.tag_name().name();
    let ours = node.attributes().filter(|one| one.name() == "href" && !one.value().starts_with('#'));
    let mut links: Vec<_> = ours.map(|one| (format!("<{tag} href>"), one.value().to_owned())).collect();
    let written = node.text().filter(|words| tag == "text" && is_address(words));
    links.extend(written.map(|words| ("<text>".to_owned(), words.to_owned())));
    links
}

fn is_address(words: &str) -> bool {
    words.starts_with("http") && words.contains("://") && !words.contains(' ')
}

/// Cells that are one address.
fn table(text: &str) -> impl Iterator<Item = &str> {
    text.split(['"', '\r', '\n']).filter(|cell| is_address(cell))
}

/// `url(#id)` in styles means an element of the page that uses them, not of the sheet (CSS Values 4, section 4.5.1).
fn styles(text: &str) -> Page {
    let (inside, outside): (Vec<&str>, Vec<&str>) = css(text).partition(|address| address.starts_with('#'));
    let needs = inside.into_iter().map(|address| address[1..].to_owned()).collect();
    Page { needs, ..page(outside.into_iter(), "url()") }
}

/// What stands in `url(…)`.
fn css(text: &str) -> impl Iterator<Item = &str> {
    text.split("url(").skip(1).map(|rest| rest.split(')').next().unwrap_or(rest).trim_matches(['"', '\'', ' ']))
}

/// What stands in `](…)`.
fn markdown(text: &str) -> impl Iterator<Item = &str> {
    text.split("](").skip(1).map(|rest| rest.split(')').next().unwrap_or(rest))
}

fn robots(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| line.strip_prefix("Sitemap:")).map(str::trim)
}
