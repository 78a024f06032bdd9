//! The pictures of pages as files: each shows what its page shows, number by number.
//!
//! Those of a tiny library about an invented treatment stand in `tests/pictures/`. `SNAPSHOTS=overwrite cargo test -p
//! claimscope-site --test found` writes them anew; read the difference before you keep it.

use crate::site::{Site, root};
use claimscope::Ratings;
use claimscope::picture::{DRAWING, Picture, TABLE};
use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// The published site, with its ratings.
static SITE: LazyLock<(Site, Ratings)> = LazyLock::new(|| {
    let site = Site::of("content");
    let ratings = Ratings::of(&site.library);
    (site, ratings)
});

/// A picture with its page, its drawing and the records of its table.
struct Found {
    picture: Picture,
    page: Html,
    drawing: String,
    /// The words of all its lines, in order.
    lines: Vec<String>,
    /// The same as one text.
    words: String,
    records: Vec<Vec<String>>,
}

/// All pictures of a kind.
fn found(wanted: impl Fn(&Picture) -> bool) -> Vec<Found> {
    let (site, ratings) = &*SITE;
    let pictures = Picture::all(&site.library, ratings).into_iter().filter(wanted);
    let found = pictures.map(|picture| {
        let path = picture.route(&site.library).path();
        let page = format!("{}index.html", path.trim_start_matches('/'));
        let table = site.file(&picture.file(&site.library, TABLE));
        let drawing = site.file(&picture.file(&site.library, DRAWING)).to_owned();
        let lines = lines(&drawing);
        Found {
            picture,
            words: plain(&lines.join(" ")),
            lines,
            drawing,
            page: Html::parse_document(site.file(&page)),
            records: table.lines().skip(1).map(cells).collect(),
        }
    });
    let found: Vec<Found> = found.collect();
    assert!(!found.is_empty());
    found
}

/// The cells of a line: each in quotes.
fn cells(line: &str) -> Vec<String> {
    let inside = line.strip_prefix('"').and_then(|line| line.strip_suffix('"')).expect("quotes");
    inside.split("\",\"").map(|cell| cell.replace("\"\"", "\"")).collect()
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).expect("a selector")).collect()
}

fn all_in<'a>(element: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    element.select(&Selector::parse(selector).expect("a selector")).collect()
}

/// With single spaces.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn words(element: ElementRef<'_>) -> String {
    plain(&element.text().collect::<String>())
}

/// The words in an element that a selector finds; empty where there is none.
fn words_in(element: ElementRef<'_>, selector: &str) -> String {
    let selector = Selector::parse(selector).expect("a selector");
    element.select(&selector).next().map(words).unwrap_or_default()
}

/// The words of all lines of a drawing, in order.
fn lines(drawing: &str) -> Vec<String> {
    let document = roxmltree::Document::parse(drawing).expect("XML");
    let texts = document.descendants().filter(|node| node.tag_name().name() == "text");
    texts.filter_map(|node| node.text()).map(str::to_owned).collect()
}

/// Asserts that words stand in a drawing, whichever way they are broken into lines.
fn says(found: &Found, wanted: &str) {
    assert!(found.words.contains(&plain(wanted)), "{:?}: {wanted:?} is not in {:?}", found.picture, found.words);
}

#[test]
fn a_page_links_the_files_of_its_pictures_and_no_others() {
    let (site, ratings) = &*SITE;
    let mut wanted = BTreeSet::new();
    let mut linked = BTreeSet::new();
    for picture in Picture::all(&site.library, ratings) {
        for ending in [DRAWING, TABLE] {
            let path = format!("/{}", picture.file(&site.library, ending));
            wanted.insert((picture.route(&site.library).path(), path, picture.saved_as(&site.library, ending)));
        }
    }
    for route in claimscope::Route::all(&site.library) {
        let path = route.path();
        let page = Html::parse_document(site.file(&format!("{}index.html", path.trim_start_matches('/'))));
        for link in all(&page, ".downloads:not(.references) a") {
            let attribute = |name| link.attr(name).unwrap_or_default().to_owned();
            assert!(linked.insert((path.clone(), attribute("href"), attribute("download"))), "{path} links it twice");
        }
    }
    assert_eq!(linked, wanted);
    let names: BTreeSet<_> = wanted.iter().map(|(.., name)| name).collect();
    assert_eq!(names.len(), wanted.len(), "no two files are saved under one name");
}

#[test]
fn said_against_shown_has_every_row_of_the_page_with_its_figure_and_its_voices() {
    for found in found(|picture| *picture == Picture::SaidAgainstShown) {
        // The page shows first those that most sources speak on; the picture has no fold, and one order.
        let mut rows: Vec<_> = all(&found.page, "tr.plank").into_iter().map(row).collect();
        let mut figures = found.lines.iter();
        for record in &found.records {
            let over = record.last().filter(|over| !over.is_empty()).map_or("–", String::as_str);
            let sources = SITE.0.library.sources.iter().map(|source| source.code.clone());
            let voices: BTreeSet<_> =
                sources.zip(record[4..].iter().cloned()).filter(|(_, step)| !step.is_empty()).collect();
            let is_it = |row: &Row| {
                row.name == record[0] && row.asides.contains(&record[1]) && row.over == over && row.voices == voices
            };
            let at = rows.iter().position(is_it);
            rows.remove(at.unwrap_or_else(|| panic!("the page has no such row: {record:?}")));
            says(&found, &record[0]);
            if over != "4.0" {
                assert!(
                    figures.any(|text| text.as_str() == over),
                    "{record:?}: {over} is not drawn, or not in its place"
                );
            }
        }
        let left: Vec<_> = rows.iter().map(|row| &row.name).collect();
        assert!(left.is_empty(), "rows of the page that the table lacks: {left:?}");
        let hatched = found.drawing.matches("fill=\"url(#hatch)\"").count() - 1;
        assert_eq!(hatched, all(&found.page, "tr.plank .track__over").len(), "one for the key, and those of the page");
    }
}

/// A row of the page's picture.
struct Row {
    name: String,
    /// The condition, and why it has no solid part, where there are any.
    asides: String,
    over: String,
    /// The code of each source with the step that it claims, or that it denies.
    voices: BTreeSet<(String, String)>,
}

fn row(row: ElementRef<'_>) -> Row {
    let mut voices = BTreeSet::new();
    for (cell, step) in all_in(row, "td:not(.plank__over)").into_iter().zip(1..) {
        voices.extend(all_in(cell, ".code").into_iter().map(|code| {
            let denies = code.attr("class").is_some_and(|class| class.contains("code--denies"));
            (words(code), if denies { "denies".to_owned() } else { step.to_string() })
        }));
    }
    Row { name: words_in(row, "th a"), asides: words_in(row, "th"), over: words_in(row, ".plank__over"), voices }
}

#[test]
fn a_study_strip_has_every_mark_of_the_page_at_its_direction() {
    for found in found(|picture| matches!(picture, Picture::Studies(_))) {
        let page: BTreeSet<(String, String, bool)> = all(&found.page, ".strip__study")
            .into_iter()
            .map(|mark| {
                let filled = !all_in(mark, ".mark__in").is_empty();
                let direction = words_in(mark, ".hidden").trim_start_matches(", ").to_owned();
                (words_in(mark, "b"), direction, filled)
            })
            .collect();
        let table: BTreeSet<_> =
            found.records.iter().map(|record| (record[0].clone(), record[3].clone(), record[6] == "yes")).collect();
        assert_eq!(page, table, "{:?}", found.picture);
        for mark in all(&found.page, ".strip__study") {
            says(&found, &words_in(mark, ".strip__size"));
        }
        let rings = all(&found.page, ".strip .mark__ring").len();
        let drawn = found.drawing.matches("fill=\"none\" stroke=\"#14171d\" stroke-width=\"1.5\"").count();
        assert_eq!(drawn, rings, "{:?}: rings", found.picture);
    }
}

#[test]
fn a_staircase_has_the_treads_of_the_page_and_its_table_comes_to_the_same_level() {
    for found in found(|picture| matches!(picture, Picture::Grade(_))) {
        let treads = all(&found.page, ".tread");
        let lowered = found.records[1..].iter().filter(|record| record[1] != "0").count();
        assert_eq!(treads.len(), 1 + lowered, "{:?}", found.picture);
        let costly = found.records.iter().enumerate().filter(|(at, record)| *at == 0 || record[1] != "0");
        for (tread, (_, record)) in treads.iter().zip(costly) {
            assert_eq!(words_in(*tread, "h3"), record[0]);
            assert_eq!(words_in(*tread, ".tread__level"), record[2]);
            says(&found, &record[0]);
        }
        for reason in all(&found.page, "#why .tread p, #why .arms p span") {
            says(&found, &words(reason));
        }
        let badge = all(&found.page, ".answer__badge .badge").into_iter().next().map(words).unwrap_or_default();
        let last = found.records.last().map(|record| record[2].clone()).unwrap_or_default();
        assert!(badge == last || badge.starts_with(&format!("{last}:")), "{badge}, {last}");
        says(&found, &badge);
    }
}

#[test]
fn a_voice_line_has_the_steps_of_the_page_and_its_words() {
    for found in found(|picture| matches!(picture, Picture::Voice(_))) {
        assert_eq!(
            all(&found.page, ".voice__numbers li").len(),
            found.records.len(),
            "{:?}: as many as under the line",
            found.picture
        );
        for record in &found.records {
            assert!(record[3] != "Says too little is known" || record[6] == "0", "{record:?} goes no further");
            let quote = all(&found.page, &format!("[id=\"a{}\"] blockquote", record[0]));
            let quote = quote.into_iter().next().map(words).unwrap_or_default();
            assert_eq!(quote, format!("“{}”", plain(&record[1])), "{:?}", found.picture);
        }
        let over = found.records.iter().filter(|record| record[6] != "0").count();
        assert_eq!(over, all(&found.page, ".voice__picture .track__over").len());
        assert_eq!(over, found.drawing.matches("fill=\"url(#hatch)\"").count() - 1, "one for the key");
        let spoken = all(&found.page, ".voice__picture")[0].attr("aria-label").unwrap_or_default().to_owned();
        says(&found, &spoken);
    }
}

/// One picture of each kind of the tiny library.
const RECORDED: [(&str, &str); 4] = [
    ("said-against-shown", "said-against-shown"),
    ("studies", "claims/softens-skin/studies"),
    ("grade", "claims/softens-skin/grade"),
    ("voice", "sources/moon-news/voice"),
];

#[test]
fn the_pictures_of_another_treatment_are_as_recorded() {
    let site = Site::of("tests/content/base");
    let folder = root().join("tests/pictures");
    let overwrite = std::env::var_os("SNAPSHOTS").is_some_and(|value| value == "overwrite");
    let mut differ = Vec::new();
    for (name, file) in RECORDED {
        for ending in [DRAWING, TABLE] {
            let found = site.file(&format!("{file}.{ending}"));
            // One element a line, so that a difference can be read.
            let found = if ending == DRAWING { found.replace("><", ">\n<") } else { found.to_owned() };
            let path = folder.join(format!("{name}.{ending}"));
            if overwrite {
                std::fs::create_dir_all(&folder).expect("a folder");
                std::fs::write(&path, &found).expect("a file");
            }
            if std::fs::read_to_string(&path).unwrap_or_default() != found {
                differ.push(format!("{name}.{ending}"));
            }
        }
    }
    assert!(differ.is_empty(), "not as in tests/pictures: {differ:?}");
}

#[test]
fn every_recorded_picture_is_used() {
    for file in std::fs::read_dir(root().join("tests/pictures")).expect("the folder of recorded pictures") {
        let path = file.expect("an entry").path();
        let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let ending = path.extension().map(|ending| ending.to_string_lossy().into_owned()).unwrap_or_default();
        let is_used = RECORDED.iter().any(|(name, _)| *name == stem) && [DRAWING, TABLE].contains(&ending.as_str());
        assert!(is_used, "{} is not compared with anything", path.display());
    }
}
