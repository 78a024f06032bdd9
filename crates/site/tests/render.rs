//! Pages of a tiny library about an invented treatment: what `<main>` holds, page type by page type.
//!
//! The pages stand in `tests/render/`, one tag a line. `SNAPSHOTS=overwrite cargo test -p claimscope-site
//! --test render` writes them anew; read the difference before you keep it.

use claimscope::picture::{DRAWING, Picture, TABLE};
use claimscope::references::{FORMATS, References};
use claimscope::{Ahead, AheadWriter, AppProps, Assumed, Ratings, Route, Shared, SiteInfo, files, render_main};
use claimscope_core::grade::Lens;
use claimscope_core::model::Library;
use claimscope_core::pack;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn library(folder: &str) -> Library {
    compiled(&root().join(folder))
}

fn compiled(folder: &Path) -> Library {
    claimscope_content::compile(folder).library.expect("the content compiles")
}

/// The published content with another treatment's files put beside its own.
fn with_another_treatment(out: &Path) {
    let (published, other) = (root().join("content"), root().join("tests/content/base"));
    for folder in ["treatments", "sources", "claims", "studies", "disagreements", "lexicon"] {
        std::fs::create_dir_all(out.join(folder)).expect("a folder");
        for file in
            [&published, &other].into_iter().flat_map(|from| std::fs::read_dir(from.join(folder)).expect("a folder"))
        {
            let file = file.expect("an entry");
            std::fs::copy(file.path(), out.join(folder).join(file.file_name())).expect("a copy");
        }
    }
    let text = |from: &Path, name: &str| std::fs::read_to_string(from.join(name)).expect("a text");
    for name in ["library.toml", "site.toml", "glossary.toml"] {
        std::fs::write(out.join(name), text(&published, name)).expect("a file");
    }
    // Both name the topics `look` and `rules`; their claims then stand under one question.
    let more = text(&other, "topics.toml").replace("\"look\"", "\"feel\"").replace("\"rules\"", "\"allowed\"");
    std::fs::write(out.join("topics.toml"), text(&published, "topics.toml") + &more).expect("a file");
}

/// Renders pages of a library.
struct Pages {
    library: Shared<Library>,
    ratings: Shared<Ratings>,
}

impl Pages {
    fn of(folder: &str) -> Self {
        let library = library(folder);
        Self { ratings: Shared::new(Ratings::of(&library)), library: Shared::new(library) }
    }

    fn page(&self, route: &Route) -> String {
        render_main(self.props(route))
    }

    fn props(&self, route: &Route) -> AppProps {
        AppProps {
            ratings: self.ratings,
            assumed: None,
            library: self.library,
            route: route.clone(),
            asked: "".into(),
            base: "/".into(),
            site: Shared::new(SiteInfo { publisher: "Moon Press".into(), ..SiteInfo::default() }),
            ahead: Ahead::default(),
        }
    }
}

/// What stands inside `<main>`, without the marks for taking over, one tag a line.
fn main_of(page: &str) -> String {
    let start = page.find("<main").expect("a page has a main part");
    let end = page.find("</main>").expect("the main part ends") + "</main>".len();
    let mut main = page[start..end].replace('<', "\n<").trim_start().to_owned();
    while let Some(start) = main.find("\n<!--") {
        let end = main[start..].find("-->").expect("a remark ends") + start + "-->".len();
        main.replace_range(start..end, "");
    }
    main + "\n"
}

fn routes() -> [(&'static str, Route); 19] {
    [
        ("home", Route::Home),
        ("claims", Route::Claims),
        ("claim-benefit", Route::Claim("softens-skin".into())),
        ("claim-comparison", Route::Claim("better-than-cold-cream".into())),
        ("claim-rule", Route::Claim("sold-as-cosmetic".into())),
        ("sources", Route::Sources),
        ("source", Route::Source("moon-news".into())),
        ("studies", Route::Studies),
        ("study", Route::Study("luna-2024".into())),
        ("glossary", Route::Glossary),
        ("about", Route::About),
        ("privacy", Route::Privacy),
        ("map", Route::Map),
        ("sheet", Route::Sheet),
        ("check", Route::Check),
        ("kept", Route::Kept),
        ("disagreements", Route::Disagreements),
        ("corrections", Route::Corrections),
        ("not-found", Route::NotFound),
    ]
}

/// The addresses that a page links to.
fn links(page: &str) -> impl Iterator<Item = &str> {
    page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next())
}

#[test]
fn the_pages_of_another_treatment_are_as_recorded() {
    let folder = root().join("tests/render");
    let pages = Pages::of("tests/content/base");
    let overwrite = std::env::var_os("SNAPSHOTS").is_some_and(|value| value == "overwrite");
    let mut differ = Vec::new();
    for (name, route) in routes() {
        let (found, path) = (main_of(&pages.page(&route)), folder.join(format!("{name}.html")));
        if overwrite {
            std::fs::create_dir_all(&folder).expect("a folder");
            std::fs::write(&path, &found).expect("a file");
        }
        if std::fs::read_to_string(&path).unwrap_or_default() != found {
            differ.push(name);
        }
    }
    assert!(differ.is_empty(), "not as in tests/render: {differ:?}");
}

#[test]
fn every_recorded_page_is_used() {
    let names: BTreeSet<String> = routes().iter().map(|(name, _)| format!("{name}.html")).collect();
    for file in std::fs::read_dir(root().join("tests/render")).expect("the folder of recorded pages") {
        let file = file.expect("an entry");
        // Examples of components stand in a folder of their own, and have a test of their own.
        if file.path().is_dir() {
            continue;
        }
        let name = file.file_name().to_string_lossy().into_owned();
        assert!(names.contains(&name), "tests/render/{name} is not compared with anything");
    }
}

#[test]
fn every_published_page_has_one_heading_and_only_links_that_lead_somewhere() {
    let pages = Pages::of("content");
    let routes: Vec<Route> = Route::all(&pages.library);
    let mut paths: BTreeSet<String> = routes.iter().map(Route::path).collect();
    paths.extend([files::LIBRARY, files::SCHEMA, files::CHANGES, files::EMBEDDING].map(|file| format!("/{file}")));
    for picture in Picture::all(&pages.library, &pages.ratings) {
        paths.extend([DRAWING, TABLE].map(|ending| format!("/{}", picture.file(&pages.library, ending))));
    }
    for list in References::all(&pages.library) {
        paths.extend(FORMATS.map(|(ending, _)| format!("/{}", list.file(&pages.library, ending))));
    }
    for route in routes.iter().chain([&Route::NotFound]) {
        let page = pages.page(route);
        assert_eq!(page.matches("<h1").count(), 1, "{}", route.path());
        for link in links(&page) {
            let inside = link.split('#').next().unwrap_or_default();
            let leads =
                inside.is_empty() || inside.contains("://") || inside.starts_with("mailto:") || paths.contains(inside);
            assert!(leads, "{} links to {link}", route.path());
            let here = link.strip_prefix('#').is_none_or(|id| page.contains(&format!("id=\"{id}\"")));
            assert!(here, "{} links to {link}, which is not there", route.path());
        }
    }
}

#[test]
fn nothing_on_the_pages_of_another_treatment_names_the_published_one() {
    let published = library("content");
    let pages = Pages::of("tests/content/base");
    for route in Route::all(&pages.library) {
        let page = pages.page(&route).to_lowercase();
        for treatment in &published.treatments {
            assert!(!page.contains(treatment.id.trim_end_matches('s')), "{} names {}", route.path(), treatment.id);
        }
    }
}

#[test]
fn a_second_treatment_is_only_more_files() {
    let folder = tempfile::tempdir().expect("a folder");
    with_another_treatment(folder.path());
    let (one, both) = (library("content"), compiled(folder.path()));
    assert_eq!((one.treatments.len(), both.treatments.len()), (1, 2));
    let (ratings, more) = (Ratings::of(&one), Ratings::of(&both));
    for claim in one.claim_indices() {
        let id = &one.claim(claim).id;
        let there = both.find_claim(id).expect("the claim is still there");
        assert_eq!(ratings.get(claim).level(), more.get(there).level(), "{id}");
    }
    let pages = Pages { ratings: Shared::new(more), library: Shared::new(both) };
    let home = pages.page(&Route::Home);
    assert!(home.contains("/claims/softens-skin/") && home.contains("/claims/improves-hydration/"));
}

#[test]
fn a_page_is_rendered_the_same_each_time() {
    let (one, other) = (Pages::of("content"), Pages::of("content"));
    for route in Route::all(&one.library) {
        assert_eq!(one.page(&route), other.page(&route), "{}", route.path());
    }
}

#[test]
fn pack_and_pages_rendered_ahead_are_all_that_a_page_needs() {
    let pages = Pages::of("content");
    let packed = pack::decode(&pack::encode(&pages.library)).expect("a pack");
    let ratings = Ratings::of(&packed);
    let browser = Pages { library: Shared::new(packed), ratings: Shared::new(ratings) };
    let routes = Route::all(&pages.library);
    let mut writer = AheadWriter::default();
    routes.iter().for_each(|route| writer.add(&pages.props(route)));
    let ahead = Ahead::new(writer.finish());
    for route in routes.iter().chain([&Route::NotFound]) {
        let asked = if *route == Route::NotFound { "/claims/improves-hydratio/" } else { "" };
        let native = render_main(AppProps { asked: asked.into(), ..pages.props(route) });
        let there = render_main(AppProps { asked: asked.into(), ahead, ..browser.props(route) });
        assert!(native == there, "{}: {}", route.path(), first_difference(&native, &there));
    }
}

#[test]
fn what_is_rendered_ahead_holds_under_all_assumptions() {
    let pages = Pages::of("content");
    let mut writer = AheadWriter::default();
    Route::all(&pages.library).iter().for_each(|route| writer.add(&pages.props(route)));
    let ahead = Ahead::new(writer.finish());
    let lenses: Vec<Shared<Assumed>> = Lens::all(&pages.library)
        .into_iter()
        .map(|lens| Shared::new(Assumed::new(&pages.library, lens, false)))
        .collect();
    let routes = Route::all(&pages.library);
    for (at, route) in routes.iter().filter(|route| route.follows_grades()).enumerate() {
        // Each claim under a few, so that each combination stands on a few of their pages; other pages under all.
        let many = if matches!(route, Route::Claim(_)) { 8 } else { lenses.len() };
        for assumed in (0..many).map(|n| Some(lenses[(at * 5 + n * 11) % lenses.len()])) {
            // Links in what was rendered ahead name no lens; following one keeps it.
            let lens = format!("#lens={}\"", assumed.map(|assumed| assumed.lens.words()).unwrap_or_default());
            let rendered = |props| render_main(props).replace(&lens, "\"");
            let native = rendered(AppProps { assumed, ..pages.props(route) });
            let there = rendered(AppProps { assumed, ahead, ..pages.props(route) });
            let words = assumed.map(|assumed| assumed.lens.words());
            assert!(native == there, "{} under {words:?}: {}", route.path(), first_difference(&native, &there));
        }
    }
}

#[test]
fn a_page_under_a_lens_is_the_page_of_a_site_that_grades_so() {
    let pages = Pages::of("content");
    // What sellers write is heard in every grading, and left out under a lens alone.
    let lenses = Lens::all(&pages.library).into_iter().filter(|lens| !lens.leave_out_sellers);
    for lens in lenses {
        let there = Pages { library: pages.library, ratings: Shared::new(Ratings::under(&pages.library, &lens)) };
        let to = format!("#lens={}\"", lens.words());
        let assumed = Some(Shared::new(Assumed::new(&pages.library, lens.clone(), false)));
        for route in [Route::Home, Route::Claims, Route::Map, Route::Disagreements, Route::Sources] {
            // Under a lens its name stands at the head, and what is of our grading is gone.
            let plain = |page: String| {
                let page = without(
                    &without(&without(&page, "<p class=\"assumed\">"), "<p class=\"note\">"),
                    "<p class=\"downloads\">",
                );
                page.replace(&to, "\"").replace("<div></div>", "")
            };
            let yours = plain(render_main(AppProps { assumed, ..pages.props(&route) }));
            let theirs = plain(render_main(there.props(&route)));
            assert!(yours == theirs, "{} under {}: {}", route.path(), lens.words(), first_difference(&yours, &theirs));
        }
    }
}

/// A page without the paragraphs that begin so.
fn without(page: &str, start: &str) -> String {
    let mut parts = page.split(start);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |page, part| page + part.split_once("</p>").map_or("", |(_, rest)| rest))
}

// The map's cells for kinds of study without a record are no gaps: they stay empty under every lens.
#[test]
fn no_assumption_adds_a_record_to_a_claim() {
    let pages = Pages::of("content");
    for lens in Lens::all(&pages.library) {
        let yours = Ratings::under(&pages.library, &lens);
        for claim in pages.library.claim_indices() {
            let studies = |ratings: &Ratings| {
                let grade = ratings.get(claim).grade();
                grade.map_or(Vec::new(), |grade| grade.body.entries.iter().map(|entry| entry.study).collect::<Vec<_>>())
            };
            let ours = studies(&pages.ratings);
            assert!(studies(&yours).iter().all(|study| ours.contains(study)), "{} {}", lens.words(), claim.at());
        }
    }
}

#[test]
fn our_grading_is_named_where_a_claim_is_graded_and_so_is_every_other() {
    let pages = Pages::of("tests/content/base");
    let read = |words| Lens::read(&pages.library, words).expect("a lens");
    let route = pages
        .library
        .claim_indices()
        .find_map(|ix| pages.ratings.get(ix).grade().map(|_| Route::Claim(pages.library.claim(ix).id.clone())));
    let route = route.expect("a claim that is graded");
    let ours = pages.page(&route);
    assert!(ours.contains("Our grading. Evidence searched") && !ours.contains("class=\"assumed\""));
    let assumed = Some(Shared::new(Assumed::new(&pages.library, read("at-home.no-sellers"), false)));
    let other = render_main(AppProps { assumed, ..pages.props(&route) });
    assert!(
        other.contains("Not our grading. Assumed: ") && other.contains("our grading. Evidence searched"),
        "{other}"
    );
    let assumed = Some(Shared::new(Assumed::new(&pages.library, read(""), true)));
    assert!(render_main(AppProps { assumed, ..pages.props(&route) }).contains("not known here. This is our grading."));
}

/// Where two pages part ways, with what each has there.
fn first_difference(one: &str, other: &str) -> String {
    let at = one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    let here = |page: &str| {
        String::from_utf8_lossy(&page.as_bytes()[at.saturating_sub(40)..page.len().min(at + 80)]).into_owned()
    };
    format!("natively …{}…\nin the browser …{}…", here(one), here(other))
}
