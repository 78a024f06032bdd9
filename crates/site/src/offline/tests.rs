use super::*;

const SCRIPTS: Scripts<'_> =
    Scripts { worker: "[\"GENERATION\", \"STAND_IN\", FILES, \"WHOLE\"]", off: "off", page: "" };

/// A site of one page, the page of cards with one card, and one font that is complete but for its worker.
fn built(page: &str, scripts: Scripts<'_>) -> BTreeMap<String, String> {
    let (mut output, mut assets) = (Output::default(), Assets::default());
    assets.add("a.woff2", b"font".to_vec());
    assets.add("a-OFL.txt", b"licence".to_vec());
    output.add("index.html", format!("<html{GENERATION}>{page}</html>").into_bytes());
    output.add("embed/index.html", format!("<html{GENERATION}>cards</html>").into_bytes());
    output.add("embed/a/index.html", b"<html>a card</html>".to_vec());
    let kept = kept(&assets);
    assets.write_into(&mut output);
    add(&mut output, kept, &format!("<html data-stand-in{GENERATION}></html>"), scripts);
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    output.files().map(|(path, bytes)| (path.to_string_lossy().into_owned(), text(bytes))).collect()
}

/// What the worker is told: the generation, the page that stands in, the files, and the digest over all of them.
fn told(site: &BTreeMap<String, String>) -> (String, String, Vec<String>, String) {
    serde_json::from_str(&site["sw.js"]).expect("the places are filled with JSON")
}

#[test]
fn the_worker_knows_all_files_by_one_digest_and_no_others() {
    let site = built("", SCRIPTS);
    let (_, stand_in, files, whole) = told(&site);
    assert_eq!(files.len(), 3, "the font, the page of cards and the one that stands in, and no licence: {files:?}");
    let digest = |path: &String| {
        let file = if path.ends_with('/') { format!("{path}index.html") } else { path.clone() };
        let digest = hex_digest_of(site[&file].as_bytes());
        // What arrives is told by its name, before all of it together is.
        assert!(path.ends_with('/') || path.contains(&digest[..8]), "{path}: {digest}");
        digest
    };
    assert_eq!(whole, hex_digest_of(files.iter().map(digest).collect::<String>().as_bytes()));
    assert!(files.contains(&stand_in) && site[&stand_in].contains("data-stand-in"), "{stand_in}");
}

#[test]
fn what_a_worker_keeps_can_be_read_from_it() {
    let site = built("", Scripts { worker: SOURCES.worker, ..SCRIPTS });
    let files = kept_by(&site["sw.js"]).expect("the worker names its files");
    assert_eq!(files.iter().filter(|path| path.ends_with(".woff2") || *path == "embed/").count(), 2, "{files:?}");
    assert_eq!(kept_by(SOURCES.worker), None, "a worker whose places are unfilled names none");
}

#[test]
fn every_page_says_the_generation_of_its_worker() {
    let site = built("", SCRIPTS);
    let (generation, stand_in, ..) = told(&site);
    for page in ["index.html", "embed/index.html", &stand_in] {
        assert!(site[page].contains(&format!(" data-generation=\"{generation}\"")), "{}", site[page]);
    }
    assert_eq!(site["embed/a/index.html"], "<html>a card</html>", "a card is of no generation");
}

#[test]
fn whatever_changes_makes_another_generation() {
    let of = |page: &str, scripts| told(&built(page, scripts)).0;
    let first = of("", SCRIPTS);
    assert_eq!(first, of("", SCRIPTS));
    assert_ne!(first, of("changed", SCRIPTS));
    assert_ne!(first, of("", Scripts { worker: "[ \"GENERATION\", \"STAND_IN\", FILES, \"WHOLE\" ]", ..SCRIPTS }));
}

#[test]
fn every_place_of_the_worker_is_there_once() {
    for place in ["\"GENERATION\"", "\"STAND_IN\"", "\"WHOLE\"", " FILES;"] {
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
        let mut lines = script.lines().map(str::trim_start);
        lines.find(|line| line.starts_with("const ours")).map(|line| line.replace("registration.", ""))
    };
    assert!(name(SOURCES.off).is_some_and(|of_off| name(SOURCES.worker) == Some(of_off)));
}

#[test]
fn a_worker_that_was_cut_off_is_no_script() {
    // Nothing but the one function: whatever its end is cut off from cannot be read.
    let code: Vec<&str> = SOURCES.worker.lines().filter(|line| !line.starts_with("//") && !line.is_empty()).collect();
    assert_eq!((code.first(), code.last()), (Some(&"(() => {"), Some(&"})();")));
    assert!(code[1..code.len() - 1].iter().all(|line| line.starts_with("  ")));
}
