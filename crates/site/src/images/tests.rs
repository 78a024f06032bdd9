//! Share images of the published library: everything is legible, inside the frame, and drawn the same each time.

use super::claim_card::Card;
use super::fonts::Fonts;
use super::frame::{HEIGHT, LEFT, RIGHT, WIDTH};
use super::raster::{RENDERER, share_image, tree};
use super::{Cache, site_card};
use claimscope::Ratings;
use claimscope_core::grade::{Lens, rate};
use claimscope_core::model::{ClaimIx, Library};
use proptest::prelude::*;
use resvg::usvg::{Group, Node, Rect};
use std::path::Path;
use std::sync::LazyLock;

fn published() -> Library {
    static LIBRARY: LazyLock<Library> = LazyLock::new(|| {
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
        claimscope_content::compile(&content).library.expect("the content compiles")
    });
    LIBRARY.clone()
}

/// What a line of text takes up, as the renderer lays it out, with the text.
fn lines(group: &Group, found: &mut Vec<(String, Rect)>) {
    for node in group.children() {
        match node {
            Node::Group(group) => lines(group, found),
            Node::Text(text) => {
                let words = text.chunks().iter().map(|chunk| chunk.text()).collect();
                found.push((words, text.abs_bounding_box()));
            }
            Node::Path(_) | Node::Image(_) => {}
        }
    }
}

/// Every line stands inside the margins and on no other; every word is drawn.
fn fits(svg: &str, fonts: &Fonts) -> Result<(), String> {
    let tree = tree(svg, fonts).map_err(|error| error.to_string())?;
    let mut found = Vec::new();
    lines(tree.root(), &mut found);
    let written = svg.matches("</text>").count() - svg.matches("></text>").count();
    if found.len() != written {
        return Err(format!("{} of {written} lines are drawn", found.len()));
    }
    for (at, (words, line)) in found.iter().enumerate() {
        // A letter of the question may lean a few pixels into the margin.
        if line.left() < LEFT - 6.0 || line.right() > RIGHT + 2.0 || line.top() < 20.0 || line.bottom() > 618.0 {
            return Err(format!("{words:?} stands out: {line:?}"));
        }
        for (other, beside) in &found[..at] {
            let apart = line.top() >= beside.bottom() - line.height() * 0.4
                || beside.top() >= line.bottom() - line.height() * 0.4
                || line.left() > beside.right()
                || beside.left() > line.right();
            if !apart {
                return Err(format!("{words:?} stands on {other:?}"));
            }
        }
    }
    Ok(())
}

#[test]
fn no_words_of_any_share_image_stand_out_or_on_each_other() {
    let (library, fonts) = (published(), Fonts::load().expect("the fonts are fonts"));
    let ratings = Ratings::of(&library);
    let site = site_card::draw(&library, &ratings, &fonts).expect("the site's fits");
    assert_eq!(fits(&site, &fonts), Ok(()));
    for ix in library.claim_indices() {
        let svg = Card::of(&library, ix, ratings.get(ix)).draw(&fonts).expect("a claim's fits");
        assert_eq!(fits(&svg, &fonts), Ok(()), "{}", library.claim(ix).id);
    }
}

#[test]
fn a_share_image_says_the_answer_of_the_wording_and_nothing_else_about_certainty() {
    let (library, fonts) = (published(), Fonts::load().expect("the fonts are fonts"));
    for ix in library.claim_indices() {
        let rating = rate(&library, ix, &Lens::default());
        let answer = claimscope_core::wording::answer(&library, ix, &rating);
        let svg = Card::of(&library, ix, &rating).draw(&fonts).expect("a claim's fits");
        let mut found = Vec::new();
        lines(tree(&svg, &fonts).expect("it is an SVG").root(), &mut found);
        let words: Vec<String> = found.into_iter().map(|(words, _)| words).collect();
        let words = words.join(" ");
        for part in [answer.badge, &answer.sentence, &answer.reason] {
            let part = part.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(words.contains(&part), "{}: {part:?} is not in {words:?}", library.claim(ix).id);
        }
    }
}

#[test]
fn a_share_image_is_of_one_size_light_and_the_same_each_time() {
    let (library, fonts) = (published(), Fonts::load().expect("the fonts are fonts"));
    let rating = rate(&library, ClaimIx(0), &Lens::default());
    let svg = Card::of(&library, ClaimIx(0), &rating).draw(&fonts).expect("a claim's fits");
    let [once, again] = [(); 2].map(|()| share_image(&svg, &fonts).expect("it is drawn"));
    assert_eq!(once, again);
    assert!(once.len() <= 40_000, "{} bytes", once.len());
    let size = |at: usize| u32::from_be_bytes([once[at], once[at + 1], once[at + 2], once[at + 3]]);
    assert_eq!((size(16), size(20)), (WIDTH, HEIGHT));
}

#[test]
fn what_is_kept_is_read_and_what_is_no_longer_wanted_goes() {
    let fonts = Fonts::load().expect("the fonts are fonts");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let svg = |width: u32| format!("<svg xmlns='http://www.w3.org/2000/svg' width='{width}' height='8'/>");
    let cache = Cache::at(Some(folder.path()));
    let render = |width| cache.rendered(vec![("a.png".into(), svg(width))], &fonts).expect("it is drawn");
    let first = render(8);
    let kept: Vec<_> = std::fs::read_dir(folder.path()).expect("the folder").flatten().collect();
    assert_eq!(kept.len(), 1);
    std::fs::write(kept[0].path(), b"kept").expect("a file");
    assert_eq!(render(8), [("a.png".to_owned(), b"kept".to_vec())]);
    assert_ne!(render(9), first);
    assert!(!kept[0].path().exists());
    assert_eq!(std::fs::read_dir(folder.path()).expect("the folder").count(), 1);
}

#[test]
fn what_is_kept_names_the_renderer_of_the_lock_file() {
    let lock = include_str!("../../../../Cargo.lock");
    let version = lock.split_once("name = \"resvg\"\nversion = \"").and_then(|(_, rest)| rest.split('"').next());
    assert_eq!(RENDERER.split(',').next(), version.map(|version| format!("resvg {version}")).as_deref());
}

/// Text of words as long as English has them, up to a length.
fn words(most: usize) -> impl Strategy<Value = String> {
    proptest::collection::vec("[a-z]{1,12}", 1..most.div_ceil(4)).prop_map(move |words| {
        let mut text = String::new();
        for word in words.iter().take_while(|word| !word.is_empty()) {
            if text.len() + word.len() >= most {
                break;
            }
            text.push_str(word);
            text.push(' ');
        }
        text.trim_end().to_owned()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_words_as_long_as_the_longest_fit(name in words(60), answer in words(180), because in words(180)) {
        let mut library = published();
        let ix = library.claim_indices().find(|&ix| library.claim(ix).fact_check.is_some()).expect("a fact check");
        let claim = &mut library.claims[ix.at()];
        claim.short_name = name;
        claim.condition.clear();
        if let Some(check) = &mut claim.fact_check {
            check.answer = answer;
            check.because = because;
        }
        let fonts = Fonts::load().expect("the fonts are fonts");
        let rating = rate(&library, ix, &Lens::default());
        let svg = Card::of(&library, ix, &rating).draw(&fonts).expect("it fits");
        prop_assert_eq!(fits(&svg, &fonts), Ok(()));
    }
}
