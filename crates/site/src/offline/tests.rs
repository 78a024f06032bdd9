use super::*;

const SCRIPTS: Scripts<'_> = Scripts { worker: "[\"GENERATION\", \"STAND_IN\", FILES]", off: "off", page: "" };

/// A site of one page and one font that is complete but for its worker.
fn built(page: &str, scripts: Scripts<'_>) -> BTreeMap<String, String> {
    let (mut output, mut assets) = (Output::default(), Assets::default());
    assets.add("a.woff2", b"font".to_vec());
    assets.add("a-OFL.txt", b"licence".to_vec());
    output.add("index.html", format!("<html{GENERATION}>{page}</html>").into_bytes());
    let kept = kept(&assets);
    assets.write_into(&mut output);
    add(&mut output, kept, &format!("<html data-stand-in{GENERATION}></html>"), scripts);
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    output.files().map(|(path, bytes)| (path.to_string_lossy().into_owned(), text(bytes))).collect()
}

/// What the worker is told: the generation, the page that stands in, and the files.
fn told(site: &BTreeMap<String, String>) -> (String, String, Kept) {
    serde_json::from_str(&site["sw.js"]).expect("the places are filled with JSON")
}

#[test]
fn the_worker_knows_each_file_by_its_digest_and_no_other() {
    let site = built("", SCRIPTS);
    let (_, stand_in, files) = told(&site);
    assert_eq!(files.len(), 2, "the font and the page that stands in, and no licence: {files:?}");
    for (path, digest) in &files {
        assert_eq!(digest_of(site[path].as_bytes()), *digest, "{path}");
    }
    assert!(files.contains_key(&stand_in) && site[&stand_in].contains("data-stand-in"), "{stand_in}");
}

#[test]
fn every_page_says_the_generation_of_its_worker() {
    let site = built("", SCRIPTS);
    let (generation, stand_in, _) = told(&site);
    for page in ["index.html", &stand_in] {
        assert!(site[page].contains(&format!(" data-generation=\"{generation}\"")), "{}", site[page]);
    }
}

#[test]
fn whatever_changes_makes_another_generation() {
    let of = |page: &str, scripts| told(&built(page, scripts)).0;
    let first = of("", SCRIPTS);
    assert_eq!(first, of("", SCRIPTS));
    assert_ne!(first, of("changed", SCRIPTS));
    assert_ne!(first, of("", Scripts { worker: "[ \"GENERATION\", \"STAND_IN\", FILES ]", ..SCRIPTS }));
}

#[test]
fn every_place_of_the_worker_is_there_once() {
    for place in ["\"GENERATION\"", "\"STAND_IN\"", " FILES;"] {
        assert_eq!(SOURCES.worker.matches(place).count(), 1, "{place}");
    }
}

#[test]
fn what_removes_the_worker_leaves_nothing_of_it() {
    for part in ["caches.delete", "unregister()", "skipWaiting()"] {
        assert!(SOURCES.off.contains(part), "{part}");
    }
    // Caches go by one name in both scripts.
    let name = |script: &str| {
        script.lines().find(|line| line.starts_with("const ours")).map(|line| line.replace("registration.", ""))
    };
    assert_eq!(name(SOURCES.worker), name(SOURCES.off));
}
