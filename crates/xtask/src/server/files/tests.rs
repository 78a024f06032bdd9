use super::*;
use std::fs;

fn site(base_url: &str) -> (tempfile::TempDir, Site) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let dist = folder.path().join("dist");
    fs::create_dir_all(dist.join("claims/lasts-long")).expect("a folder");
    for folder in ["assets", "data", "embed/x"] {
        fs::create_dir_all(dist.join(folder)).expect("a folder");
    }
    for (name, text) in [
        ("index.html", "front"),
        ("404.html", "nothing here"),
        ("claims/lasts-long/index.html", "claim"),
        ("assets/app-0a1b2c3d.wasm", "wasm"),
        ("assets/app-0a1b2c3d.wasm.br", "small"),
        ("data/library.json", "{}"),
        ("claims/lasts-long/studies.csv", "table"),
        ("claims/lasts-long/studies.csv.br", "small"),
        ("claims/lasts-long/studies.svg", "picture"),
        ("claims/lasts-long/studies.bib", "references"),
        ("claims/lasts-long/studies.ris", "references"),
        ("embed/x/index.html", "card"),
        ("_headers", "for hosts"),
    ] {
        fs::write(dist.join(name), text).expect("a file");
    }
    fs::write(folder.path().join("secret"), "secret").expect("a file");
    let site = Site::new(&dist, base_url).expect("the folder holds a site");
    (folder, site)
}

fn header<'a>(answer: &'a Answer, name: &str) -> &'a str {
    answer.headers.iter().find(|(found, _)| *found == name).map_or("", |(_, value)| value)
}

#[test]
fn pages_are_folders_with_an_index() {
    let (_folder, site) = site("http://localhost:8080/");
    assert_eq!((site.answer("/", "").status, &site.answer("/", "").body[..]), (200, &b"front"[..]));
    assert_eq!(site.answer("/claims/lasts-long/?q=1", "").body, b"claim");
    let moved = site.answer("/claims/lasts-long?q=1", "");
    assert_eq!((moved.status, header(&moved, "Location")), (301, "/claims/lasts-long/?q=1"));
}

#[test]
fn what_is_not_there_gets_the_page_that_helps() {
    let (_folder, site) = site("http://localhost:8080/");
    for path in ["/claims/", "/nothing", "/nothing/", "/%zz", "/%ff"] {
        let answer = site.answer(path, "");
        assert_eq!((answer.status, &answer.body[..]), (404, &b"nothing here"[..]), "{path}");
        assert_eq!(header(&answer, "Content-Type"), "text/html; charset=utf-8");
    }
}

#[test]
fn no_path_leads_out_of_the_folder() {
    let (_folder, site) = site("http://localhost:8080/");
    for path in [
        "/../secret", "/%2e%2e/secret", "/claims/../../secret", "/..%2fsecret", "//etc/passwd", "/%2fetc%2fpasswd",
        "/a%00", "/_headers", "/assets/app-0a1b2c3d.wasm.br",
    ] {
        assert_eq!(site.answer(path, "").status, 404, "{path}");
    }
}

#[test]
fn a_site_under_a_path_answers_only_there() {
    let (_folder, site) = site("https://example.org/sub");
    assert_eq!(site.base(), "/sub/");
    assert_eq!(site.answer("/sub/", "").status, 200);
    assert_eq!(header(&site.answer("/sub", ""), "Location"), "/sub/");
    assert_eq!(site.answer("/", "").status, 404);
    assert_eq!(site.answer("/subway/", "").status, 404);
}

#[test]
fn wasm_has_its_type_and_hashed_names_are_kept_for_good() {
    let (_folder, site) = site("http://localhost:8080/");
    let wasm = site.answer("/assets/app-0a1b2c3d.wasm", "");
    assert_eq!(header(&wasm, "Content-Type"), "application/wasm");
    assert!(header(&wasm, "Cache-Control").contains("immutable"));
    assert_eq!(header(&site.answer("/", ""), "Cache-Control"), "no-cache");
}

#[test]
fn files_beside_a_page_have_their_types_and_the_headers_of_pages() {
    let (_folder, site) = site("http://localhost:8080/");
    let page = site.answer("/claims/lasts-long/", "");
    for (ending, kind) in [
        ("csv", "text/csv; charset=utf-8"),
        ("svg", "image/svg+xml"),
        ("bib", "application/x-bibtex; charset=utf-8"),
        ("ris", "application/x-research-info-systems; charset=utf-8"),
    ] {
        let answer = site.answer(&format!("/claims/lasts-long/studies.{ending}"), "br");
        assert_eq!((answer.status, header(&answer, "Content-Type")), (200, kind));
        for (name, value) in &page.headers {
            assert!(*name == "Content-Type" || header(&answer, name) == value, "{name} of {ending}");
        }
    }
    assert_eq!(header(&site.answer("/claims/lasts-long/studies.csv", "br"), "Content-Encoding"), "br");
}

#[test]
fn a_compressed_file_is_sent_to_those_who_accept_it() {
    let (_folder, site) = site("http://localhost:8080/");
    let wasm = site.answer("/assets/app-0a1b2c3d.wasm", "gzip, br");
    assert_eq!((&wasm.body[..], header(&wasm, "Content-Encoding")), (&b"small"[..], "br"));
    assert_eq!((header(&wasm, "Vary"), header(&wasm, "Content-Type")), ("Accept-Encoding", "application/wasm"));
    let plain = site.answer("/assets/app-0a1b2c3d.wasm", "gzip");
    assert_eq!((&plain.body[..], header(&plain, "Content-Encoding")), (&b"wasm"[..], ""));
    assert_eq!(header(&plain, "Vary"), "Accept-Encoding");
    assert_eq!(header(&site.answer("/", "br"), "Vary"), "");
}

#[test]
fn every_answer_carries_the_policy_of_its_kind() {
    let (_folder, site) = site("https://example.org/sub");
    for path in ["/sub/", "/sub/nothing", "/sub/claims/lasts-long", "/", "/sub/assets/nothing.js"] {
        let answer = site.answer(path, "");
        assert!(header(&answer, "Content-Security-Policy").contains("frame-ancestors 'none'"), "{path}");
        assert_eq!(header(&answer, "X-Content-Type-Options"), "nosniff", "{path}");
        assert!(!header(&answer, "Cache-Control").contains("immutable"), "{path}");
    }
    let card = site.answer("/sub/embed/x/", "");
    assert!(header(&card, "Content-Security-Policy").contains("frame-ancestors *"));
    assert_eq!(header(&site.answer("/sub/data/library.json", ""), "Access-Control-Allow-Origin"), "*");
    assert_eq!(header(&site.refused(405, "no"), "X-Content-Type-Options"), "nosniff");
}
