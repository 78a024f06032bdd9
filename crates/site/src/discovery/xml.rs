//! Writing small XML files.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use std::io;

/// A writer into memory.
pub type Xml = Writer<Vec<u8>>;

/// A whole file: the declaration, and the one element that holds everything.
pub fn file(root: &str, attributes: &[(&str, &str)], inside: impl FnOnce(&mut Xml) -> io::Result<()>) -> String {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 2);
    // Writing to memory cannot fail.
    let _ = xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)));
    let _ = xml.create_element(root).with_attributes(attributes.iter().copied()).write_inner_content(inside);
    let mut text = String::from_utf8(xml.into_inner()).unwrap_or_default();
    text.push('\n');
    text
}

/// An element that holds text.
pub fn text(xml: &mut Xml, name: &str, words: &str) -> io::Result<()> {
    xml.create_element(name).write_text_content(BytesText::new(words)).map(|_| ())
}

/// An element that holds nothing but its attributes.
pub fn empty(xml: &mut Xml, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
    xml.create_element(name).with_attributes(attributes.iter().copied()).write_empty().map(|_| ())
}
