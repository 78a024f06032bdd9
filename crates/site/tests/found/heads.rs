//! Heads of a tiny library about an invented treatment, page type by page type, and the files by which
//! programs find its pages.
//!
//! They stand in `tests/heads/`. `SNAPSHOTS=overwrite cargo test -p claimscope-site --test found` writes
//! them anew; read the difference before you keep it.

use crate::site::{Site, root};
use std::collections::BTreeSet;

/// Pages with what the recorded head is called.
const PAGES: [(&str, &str); 14] = [
    ("home", "index.html"),
    ("claims", "claims/index.html"),
    ("claim-benefit", "claims/softens-skin/index.html"),
    ("claim-rule", "claims/sold-as-cosmetic/index.html"),
    ("sources", "sources/index.html"),
    ("source", "sources/moon-news/index.html"),
    ("studies", "studies/index.html"),
    ("study", "studies/luna-2024/index.html"),
    ("disagreements", "disagreements/index.html"),
    ("method", "method/index.html"),
    ("glossary", "glossary/index.html"),
    ("corrections", "corrections/index.html"),
    ("about", "about/index.html"),
    ("not-found", "404.html"),
];
/// Files that are recorded whole.
const FILES: [&str; 4] = ["changes.xml", "llms.txt", "robots.txt", "sitemap.xml"];

/// What a page's head holds of its own, one node of structured data a line.
fn head_of(page: &str) -> String {
    let start = page.find("<title>").expect("a head begins with the title");
    let end = page.find("<meta name=\"color-scheme\"").expect("the shell goes on behind the head");
    let lines = page[start..end].lines().map(str::trim).filter(|line| !line.is_empty());
    let head = lines.fold(String::new(), |all, line| all + line + "\n");
    head.replace(",{\"@type\"", ",\n{\"@type\"")
        .replace(":{\"@type\"", ":\n{\"@type\"")
        .replace("[{\"@type\"", "[\n{\"@type\"")
}

fn found() -> Vec<(String, String)> {
    let site = Site::of("tests/content/base");
    let heads = PAGES.iter().map(|(name, path)| (format!("{name}.html"), head_of(site.file(path))));
    heads.chain(FILES.iter().map(|path| ((*path).to_owned(), site.file(path).to_owned()))).collect()
}

#[test]
fn the_heads_of_another_treatment_are_as_recorded() {
    let folder = root().join("tests/heads");
    let overwrite = std::env::var_os("SNAPSHOTS").is_some_and(|value| value == "overwrite");
    let mut differ = Vec::new();
    for (name, found) in found() {
        let path = folder.join(&name);
        if overwrite {
            std::fs::create_dir_all(&folder).expect("a folder");
            std::fs::write(&path, &found).expect("a file");
        }
        if std::fs::read_to_string(&path).unwrap_or_default() != found {
            differ.push(name);
        }
    }
    assert!(differ.is_empty(), "not as in tests/heads: {differ:?}");
}

#[test]
fn every_recorded_head_is_used() {
    let names: BTreeSet<String> =
        PAGES.iter().map(|(name, _)| format!("{name}.html")).chain(FILES.map(str::to_owned)).collect();
    for file in std::fs::read_dir(root().join("tests/heads")).expect("the folder of recorded heads") {
        let name = file.expect("an entry").file_name().to_string_lossy().into_owned();
        assert!(names.contains(&name), "tests/heads/{name} is not compared with anything");
    }
}

#[test]
fn the_same_content_gives_the_same_bytes() {
    assert_eq!(found(), found());
}
