//! A small site below a path: whole as it stands, and then with one fault after the other.

use super::site::Site;
use std::path::Path;
use tempfile::TempDir;

const HEAD: &str = r#"<!doctype html><html lang="en"><head><title>T</title>"#;
const LIST: &str = r#"<p>One.</p><a href="/sub/a/#here">A</a> <a href="https://example.net/x#y">B</a>"#;

/// Writes the small site, with one file replaced or added.
fn site(change: Option<(&str, &str)>) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let home = format!(
        r#"{HEAD}<link rel="canonical" href="https://example.org/sub/"><link rel="icon" href="/sub/assets/i.svg">
<script type="application/ld+json">{{"url":"https://example.org/sub/a/#here"}}</script></head><body>{LIST}</body></html>"#
    );
    let page =
        format!(r##"{HEAD}</head><body id="here"><a href="../">Home</a> <a href="#here">Here</a></body></html>"##);
    let files = [
        ("index.html", home.as_str()),
        ("a/index.html", &page),
        ("404.html", &format!("{HEAD}</head><body>{LIST}</body></html>")),
        ("assets/i.svg", r#"<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>"#),
        ("assets/s.css", r#"a { background: url("i.svg"); mask: url(data:x) }"#),
        ("a/p.svg", r#"<svg xmlns="http://www.w3.org/2000/svg"><text>https://example.org/sub/a/</text></svg>"#),
        ("a/p.csv", "\u{feff}\"Study\",\"Address\"\r\n\"A\",\"https://example.org/sub/a/\"\r\n"),
        ("sitemap.xml", "<urlset><url><loc>https://example.org/sub/a/</loc></url></urlset>"),
        ("changes.xml", r#"<feed><link href="https://example.org/sub/a/#here"/></feed>"#),
        ("llms.txt", "# T\n\n- [A](https://example.org/sub/a/): one\n"),
        ("robots.txt", "User-agent: *\nAllow: /\n\nSitemap: https://example.org/sub/sitemap.xml\n"),
    ];
    files.into_iter().chain(change).for_each(|(path, text)| write(folder.path(), path, text));
    folder
}

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    std::fs::write(path, text).expect("a file");
}

fn problems(change: Option<(&str, &str)>) -> Vec<String> {
    let folder = site(change);
    let site = Site::read(folder.path()).expect("the site can be read");
    site.problems().iter().map(ToString::to_string).collect()
}

/// The page `a/` with a body.
fn with(body: &str) -> Vec<String> {
    problems(Some(("a/index.html", &format!(r#"{HEAD}</head><body id="here">{body}</body></html>"#))))
}

#[test]
fn a_whole_site_has_no_problem_and_every_file_is_looked_at() {
    assert_eq!(problems(None), Vec::<String>::new());
    let folder = site(None);
    assert_eq!(Site::read(folder.path()).expect("a site").looked_at(), 11);
}

#[test]
fn every_way_to_lead_nowhere_is_told() {
    for (body, expected) in [
        (r#"<a href="/sub/b/">"#, "<a href> leads to `/sub/b/`: expected a file `b/index.html`, and the site has none"),
        (r#"<a href="/sub/a">"#, "<a href> leads to `/sub/a`: expected a file `a`, and the site has none"),
        (
            r##"<a href="#gone">"##,
            "<a href> leads to `#gone`: expected the id `gone` in `a/index.html`, which has none of that name",
        ),
        (r#"<a href="/a/">"#, "<a href> leads to `/a/`: it leads out of the site, which stands below /sub/"),
        (r#"<img src="x.png" alt="">"#, "<img src> leads to `x.png`: expected a file `a/x.png`, and the site has none"),
        (
            r#"<img srcset="/sub/assets/i.svg 1x, y.png 2x" alt="">"#,
            "<img srcset> leads to `y.png`: expected a file `a/y.png`, and the site has none",
        ),
        (r#"<a href="https://">"#, "<a href> leads to `https://`: this is no address"),
        (
            r#"<meta property="og:image" content="https://example.org/sub/share/x.png">"#,
            "<meta og:image> leads to `https://example.org/sub/share/x.png`: expected a file `share/x.png`, and the site has none",
        ),
        (
            r#"<script type="application/ld+json">{"a":[{"url":"https://example.org/sub/a/#gone"}]}</script>"#,
            "structured data leads to `https://example.org/sub/a/#gone`: expected the id `gone` in `a/index.html`, which has none of that name",
        ),
    ] {
        assert_eq!(with(body), [format!("a/index.html: {expected}")], "{body}");
    }
}

#[test]
fn what_no_page_may_hold_is_told() {
    for (body, expected) in [
        (r#"<p style="color:red">"#, "<p> has a `style` attribute; give it a class"),
        (r#"<svg><path style="x"/></svg>"#, "<path> has a `style` attribute; give it a class"),
        (r#"<p onclick="x()">"#, "<p> has the handler `onclick`; listen from a script file"),
        (r#"<p id="x"></p><p id="x"></p>"#, "the id `x` stands there 2 times; ids are unique"),
        (r#"<a href="../" target="_blank">x</a>"#, "<a> has a `target`; let readers choose where a link opens"),
        (r#"<label for="x">y</label>"#, "`for` names the id `x`, which the page does not have"),
        (r#"<p aria-describedby="here x">"#, "`aria-describedby` names the id `x`, which the page does not have"),
    ] {
        assert_eq!(with(body), [format!("a/index.html: {expected}")], "{body}");
    }
    let found = with(r#"<a href=" JavaScript:x()">y</a>"#);
    assert!(
        found.iter().any(|problem| problem.ends_with("holds `javascript:`; listen from a script file")),
        "{found:?}"
    );
    let found = with(r#"<script type="application/ld+json">{"a":</script>"#);
    assert!(found.len() == 1 && found[0].contains("its structured data is no JSON"), "{found:?}");
}

#[test]
fn files_beside_the_pages_are_held_to_the_same() {
    for (path, text, expected) in [
        ("sitemap.xml", "<urlset><url><loc>https://example.org/sub/b/</loc></url></urlset>", "<loc> leads to"),
        ("sitemap.xml", "<urlset>", "it is no XML"),
        ("changes.xml", r#"<feed><link href="https://example.org/sub/a/#b"/></feed>"#, "<link> leads to"),
        ("llms.txt", "- [B](https://example.org/sub/b/): two", "link leads to"),
        ("robots.txt", "Sitemap: https://example.org/sub/map.xml", "Sitemap leads to"),
        ("assets/s.css", "a { src: url('gone.woff2') }", "url() leads to"),
        ("a/p.csv", "\"A\",\"https://example.org/sub/b/\"\r\n", "cell leads to"),
        (
            "a/p.svg",
            r#"<svg xmlns="http://www.w3.org/2000/svg"><text>https://example.org/sub/b/</text></svg>"#,
            "<text> leads to",
        ),
        ("assets/i.svg", r#"<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>"#, "<svg> has the handler `onload`"),
        ("404.html", r#"<a href="a/">A</a>"#, "<a href> leads to `a/`: this page is served at any depth"),
    ] {
        let found = problems(Some((path, text)));
        assert_eq!(found.len(), 1, "{path}: {found:?}");
        assert!(found[0].starts_with(&format!("{path}: {expected}")), "{found:?}");
    }
}

#[test]
fn a_page_has_what_its_styles_draw_with() {
    let folder = site(Some(("assets/s.css", "a { fill: url(#hatch) }")));
    let page = |id: &str| {
        let page = format!(r#"{HEAD}<link rel="stylesheet" href="/sub/assets/s.css"></head><body><p id="{id}">x</p>"#);
        write(folder.path(), "b/index.html", &page);
        Site::read(folder.path()).expect("a site").problems().iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(page("hatch"), Vec::<String>::new());
    assert_eq!(page("x"), ["b/index.html: its styles draw with the id `hatch`, which the page does not have"]);
}

#[test]
fn a_site_that_does_not_tell_its_address_cannot_be_read() {
    let folder = site(Some(("index.html", "<p>Nothing.</p>")));
    let error = Site::read(folder.path()).err().map(|error| error.to_string());
    assert_eq!(error.as_deref(), Some("index.html has no canonical link"));
}

#[test]
fn text_fragments_what_scripts_read_and_the_top_of_a_page_are_always_there() {
    let links = ["../#:~:text=One", "#here:~:text=x", "../#claims=a,b", "#top", "#"];
    assert_eq!(with(&links.map(|link| format!("<a href=\"{link}\">x</a>")).concat()), Vec::<String>::new());
}
