//! The examples of components: every component has some, they are as recorded, and no published site holds them.
//!
//! What they draw stands in `tests/render/gallery/`, a file a component, one tag a line. `SNAPSHOTS=overwrite cargo test
//! -p claimscope-site --test gallery` writes them anew; read the difference before you keep it.

use claimscope::{Ahead, AppProps, Ratings, Route, Shared, Shelf, SiteInfo, example_library, shelves};
use claimscope_core::grade::Rating;
use claimscope_core::model::{Certainty, Direction, Verdict};
use claimscope_site::{App, Built, Input, build};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn all() -> Vec<Shelf> {
    let library = example_library();
    shelves(&AppProps {
        ratings: Shared::new(Ratings::of(&library)),
        library: Shared::new(library),
        assumed: None,
        route: Route::NotFound,
        asked: "".into(),
        base: "/".into(),
        site: Shared::new(SiteInfo { publisher: "Moon Press".into(), ..SiteInfo::default() }),
        ahead: Ahead::default(),
    })
}

fn names(folder: &Path) -> BTreeSet<String> {
    let entries = std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry"));
    entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

#[test]
fn every_component_has_examples() {
    let folders = names(&root().join("src/components")).into_iter().filter(|name| !name.contains('.'));
    let with_examples: BTreeSet<String> = all().iter().map(|shelf| shelf.component.to_owned()).collect();
    let without: Vec<String> = folders.filter(|name| !with_examples.contains(name)).collect();
    assert!(without.is_empty(), "list their examples in src/components/mod.rs: {without:?}");
    for shelf in all() {
        assert!(!shelf.examples.is_empty(), "{} shows nothing", shelf.component);
    }
}

#[test]
fn states_are_named_as_in_an_address_and_once() {
    for Shelf { component, examples } in all() {
        let mut states = BTreeSet::new();
        for (state, _) in examples {
            let is_plain =
                state.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-');
            assert!(is_plain && !state.is_empty(), "{component}/{state}");
            assert!(states.insert(state.clone()), "{component}/{state} is there twice");
        }
    }
}

#[test]
fn the_example_library_comes_to_every_badge_every_direction_and_every_verdict() {
    let library = example_library();
    let ratings = Ratings::of(&library);
    let is_there = |wanted: &dyn Fn(&Rating) -> bool| ratings.as_slice().iter().any(wanted);
    for &certainty in Certainty::ALL {
        assert!(is_there(&|rating| rating.grade().is_some_and(|grade| grade.certainty == certainty)), "{certainty:?}");
    }
    for &direction in Direction::ALL {
        let shows = |rating: &Rating| {
            rating.grade().is_some_and(|grade| grade.direction == Some(direction) && grade.certainty.step() > 1)
        };
        assert!(is_there(&shows), "{direction:?}, where a badge tells it");
    }
    for &verdict in Verdict::ALL {
        assert!(is_there(&|rating| *rating == Rating::FactCheck(verdict)), "{verdict:?}");
    }
}

#[test]
fn what_examples_draw_is_as_recorded() {
    let folder = root().join("tests/render/gallery");
    let overwrite = std::env::var_os("SNAPSHOTS").is_some_and(|value| value == "overwrite");
    let mut recorded = BTreeSet::new();
    let mut differ = Vec::new();
    for Shelf { component, examples } in all() {
        let found: String =
            examples.iter().map(|(state, html)| format!("## {state}{}\n", html.replace('<', "\n<"))).collect();
        let name = format!("{component}.html");
        if overwrite {
            std::fs::create_dir_all(&folder).expect("a folder");
            std::fs::write(folder.join(&name), &found).expect("a file");
        }
        if std::fs::read_to_string(folder.join(&name)).unwrap_or_default() != found {
            differ.push(component);
        }
        recorded.insert(name);
    }
    assert!(differ.is_empty(), "not as in tests/render/gallery: {differ:?}");
    assert_eq!(names(&folder), recorded, "tests/render/gallery holds what no component draws");
}

/// Builds a site of the tiny library, and gives its page of the gallery, the list of its pages, and all folders.
fn built(gallery: bool) -> (Option<String>, String, BTreeSet<String>) {
    let folder = tempfile::tempdir().expect("a folder");
    let library =
        claimscope_content::compile(&root().join("tests/content/base")).library.expect("the content compiles");
    let shell = std::fs::read_to_string(root().join("index.html")).expect("the shell");
    let input = Input {
        library,
        base_url: "https://moon.example/below/",
        publisher: String::new(),
        contact: String::new(),
        independence: String::new(),
        shell: &shell,
        root: &root(),
        app: App::InShell,
        data: Vec::new(),
        kept_images: Some(root().join("target/claimscope/share-of-tests")),
        gallery,
    };
    let Built { .. } = build(input, folder.path()).expect("the site can be built");
    let text = |path: &str| std::fs::read_to_string(folder.path().join(path)).ok();
    (text("gallery/index.html"), text("sitemap.xml").expect("a list of pages"), names(&folder.path().join("embed")))
}

#[test]
fn the_gallery_shows_each_example_at_an_address_of_its_own() {
    let (page, sitemap, cards) = built(true);
    let page = page.expect("the page is there");
    assert!(!sitemap.contains("gallery"), "{sitemap}");
    assert!(page.contains("href=\"/below/gallery/gallery.css\"") && page.contains("content=\"noindex\""));
    assert_eq!(page.matches("<script").count(), 1, "the one that sets the theme");
    for Shelf { component, examples } in all() {
        for (state, _) in examples {
            let id = format!("id=\"{component}/{state}\" data-example=\"{component}/{state}\"");
            assert_eq!(page.matches(&id).count(), 1, "{id}");
            assert!(
                component != "card" || cards.contains(&format!("gallery-{state}")),
                "the card of {state} is a page"
            );
        }
    }
    let mut ids = BTreeSet::new();
    for id in page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(ids.insert(id), "the id `{id}` stands twice");
    }
}

#[test]
fn no_site_has_a_gallery_that_was_not_asked_for_one() {
    let (page, sitemap, cards) = built(false);
    assert_eq!(page, None);
    assert!(!sitemap.contains("gallery") && !cards.iter().any(|card| card.contains("gallery")));
}
