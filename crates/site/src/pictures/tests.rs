//! Pictures as files: whole XML whatever the words, legible in every line, and nothing in them from elsewhere.

use super::files;
use crate::images::fonts::Fonts;
use crate::published::Published;
use claimscope::picture::Picture;
use claimscope::{Ratings, SiteInfo};
use claimscope_core::model::Library;
use resvg::usvg::{Group, Node, Options, Rect, Tree};
use roxmltree::Document;
use skrifa::{FontRef, MetadataProvider};
use std::path::Path;
use std::sync::LazyLock;

static PUBLISHED: LazyLock<(Library, Ratings, SiteInfo)> = LazyLock::new(|| with(|_| {}));

/// The published library with a change.
fn with(change: impl FnOnce(&mut Library)) -> (Library, Ratings, SiteInfo) {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let mut library = claimscope_content::compile(&content).library.expect("the content compiles");
    change(&mut library);
    let ratings = Ratings::of(&library);
    (library, ratings, SiteInfo::default())
}

/// The drawings of all pictures, with which they are.
fn drawings((library, ratings, info): &(Library, Ratings, SiteInfo)) -> Vec<(Picture, String)> {
    let fonts = Fonts::load().expect("the fonts are fonts");
    let published = Published { library, ratings, info, base_url: "https://example.org/a/" };
    let all = Picture::all(library, ratings);
    all.into_iter().map(|picture| (picture, files(published, &fonts, picture)[0].clone())).collect()
}

/// Every line of text as the renderer lays it out.
fn lines(group: &Group, found: &mut Vec<(String, Rect)>) {
    for node in group.children() {
        match node {
            Node::Group(group) => lines(group, found),
            Node::Text(text) => {
                found.push((text.chunks().iter().map(|chunk| chunk.text()).collect(), text.abs_bounding_box()));
            }
            Node::Path(_) | Node::Image(_) => {}
        }
    }
}

/// Every line is drawn, inside the margins, and stands on no other.
fn fits(svg: &str) -> Result<(), String> {
    let fonts = Fonts::load().expect("the fonts are fonts");
    let options = Options { fontdb: fonts.database(), ..Options::default() };
    let tree = Tree::from_str(svg, &options).map_err(|error| error.to_string())?;
    let mut found = Vec::new();
    lines(tree.root(), &mut found);
    let written = svg.matches("</text>").count() - svg.matches("></text>").count();
    if found.len() != written {
        return Err(format!("{} of {written} lines are drawn", found.len()));
    }
    let height = tree.size().height();
    for (at, (words, line)) in found.iter().enumerate() {
        if line.left() < 62.0 || line.right() > 1138.0 || line.top() < 30.0 || line.bottom() > height - 24.0 {
            return Err(format!("{words:?} stands out: {line:?}"));
        }
        for (other, beside) in &found[..at] {
            // The boxes of lines that follow each other meet where letters hang.
            let apart = line.top() >= beside.bottom() - line.height() * 0.4
                || beside.top() >= line.bottom() - line.height() * 0.4
                || line.left() >= beside.right()
                || beside.left() >= line.right();
            if !apart {
                return Err(format!("{words:?} stands on {other:?}: {line:?}, {beside:?}"));
            }
        }
    }
    Ok(())
}

#[test]
fn no_words_of_any_picture_stand_out_or_on_each_other() {
    for (picture, svg) in drawings(&PUBLISHED) {
        assert_eq!(fits(&svg), Ok(()), "{picture:?}");
    }
}

#[test]
fn a_picture_is_xml_that_needs_nothing_from_elsewhere() {
    for (picture, svg) in drawings(&PUBLISHED) {
        let document = Document::parse(&svg).unwrap_or_else(|error| panic!("{picture:?}: {error}"));
        let root = document.root_element();
        assert_eq!(root.attribute("width"), Some("1200"));
        let ids: Vec<_> = document.descendants().filter_map(|node| node.attribute("id")).collect();
        assert_eq!(ids, ["title", "described", "hatch"], "{picture:?}");
        for node in document.descendants().filter(|node| node.is_element()) {
            let tag = node.tag_name().name();
            assert!(
                matches!(
                    tag,
                    "svg" | "title" | "desc" | "defs" | "pattern" | "g" | "rect" | "circle" | "path" | "text"
                ),
                "{picture:?}: <{tag}>"
            );
            for attribute in node.attributes() {
                let (name, value) = (attribute.name(), attribute.value());
                assert!(!matches!(name, "style" | "href" | "textLength") && !name.starts_with("on"), "{name}");
                assert!(!value.contains("url(") || value == "url(#hatch)", "{name}={value}");
            }
        }
        let words = |tag: &str| {
            let found = document.descendants().find(|node| node.has_tag_name(("http://www.w3.org/2000/svg", tag)));
            found.and_then(|node| node.text()).unwrap_or_default().to_owned()
        };
        assert!(words("title").len() > 8 && words("desc").len() > 20, "{picture:?}");
    }
}

#[test]
fn every_picture_says_whose_it_is_up_to_when_and_of_which_page() {
    let (library, ..) = &*PUBLISHED;
    for (picture, svg) in drawings(&PUBLISHED) {
        let address = format!("https://example.org/a{}", picture.route(library).path());
        let texts = [">Claimscope<".to_owned(), format!(">Evidence searched up to {}<", library.searched)];
        for text in texts.into_iter().chain([format!(">{address}<")]) {
            assert_eq!(svg.matches(&text).count(), 1, "{picture:?}: {text}");
        }
    }
}

#[test]
fn every_letter_of_a_picture_is_in_the_font_that_it_is_set_in() {
    let [theirs, ours] = Fonts::bytes().map(|bytes| FontRef::new(bytes).expect("a font").charmap());
    for (picture, svg) in drawings(&PUBLISHED) {
        let document = Document::parse(&svg).expect("it is XML");
        for node in document.descendants().filter(|node| node.tag_name().name() == "text") {
            let font = if node.attribute("font-family") == Some("Besley, Georgia, serif") { &theirs } else { &ours };
            let words = node.text().unwrap_or_default();
            let missing: String = words.chars().filter(|&letter| font.map(letter).is_none()).collect();
            assert!(missing.is_empty(), "{picture:?}: {words:?} has {missing:?}");
        }
    }
}

#[test]
fn whatever_a_record_says_its_picture_is_whole() {
    const HARD: &str = "a<b> & \"c\" ]]> \u{1}\u{fffe} =1+1 Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen";
    let changed = with(|library| {
        for claim in &mut library.claims {
            claim.short_name = HARD.into();
            claim.condition = HARD.into();
        }
        for source in &mut library.sources {
            source.publisher = HARD.into();
            source.described = HARD.repeat(4);
            source.title = HARD.into();
            source.code = "WM".into();
        }
        for study in &mut library.studies {
            study.short_name = HARD.into();
        }
    });
    let (library, ratings, info) = &changed;
    let fonts = Fonts::load().expect("the fonts are fonts");
    let base_url = format!("https://example.org/{}/", "long-address/".repeat(20));
    let published = Published { library, ratings, info, base_url: &base_url };
    for picture in Picture::all(library, ratings) {
        let [svg, table] = files(published, &fonts, picture);
        assert!(Document::parse(&svg).is_ok(), "{picture:?}");
        assert_eq!(fits(&svg), Ok(()), "{picture:?}");
        assert!(table.starts_with('\u{feff}') && table.ends_with("\"\r\n"), "{picture:?}");
    }
}

#[test]
fn pictures_are_drawn_the_same_each_time() {
    assert!(drawings(&PUBLISHED) == drawings(&PUBLISHED));
}
