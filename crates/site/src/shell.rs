//! The shell: `index.html`, read once, with places that each page fills.

use crate::Error;
use crate::assets::{Assets, FOLDER};
use claimscope::SiteInfo;

/// Where a page's title and description go.
const HEAD: &str = "<!--head-->";
/// Where a page's body goes.
const BODY: &str = "<!--app-->";
/// The one element that is Trunk's; in our own builds the app's files stand in its place.
const TRUNK: &str = "<link data-trunk";

/// A shell with everything filled that is the same on all pages.
pub struct Shell(String);

impl Shell {
    /// Reads a shell: writes the site's attributes, and names assets by their hashed names.
    pub fn read(text: &str, info: &SiteInfo, base: &str, assets: &Assets) -> Result<Self, Error> {
        for place in [HEAD, BODY] {
            let found = text.matches(place).count();
            if found != 1 {
                return Err(Error::Shell(place, found));
            }
        }
        let mut text = text.to_owned();
        for (name, value) in [
            ("data-base", base),
            ("data-publisher", &info.publisher),
            ("data-contact", &info.contact),
            ("data-independence", &info.independence),
        ] {
            text = with_attribute(&text, name, value)?;
        }
        with_hashed_names(&text, base, assets).map(Self)
    }

    /// Puts the module that starts the app where Trunk would.
    pub fn with_app(self, base: &str, js: &str) -> Result<Self, Error> {
        let Some((before, from)) = self.0.split_once(TRUNK) else { return Err(Error::Shell(TRUNK, 0)) };
        let after = from.split_once('>').map_or("", |(_, after)| after);
        // Nothing of the app is asked for before the page is painted, but this one module; it asks for the rest.
        let app = format!("<script type=\"module\" src=\"{base}{FOLDER}/{js}\" fetchpriority=\"low\"></script>");
        Ok(Self(format!("{before}{app}{after}")))
    }

    /// A page: the shell with its head and body.
    pub fn page(&self, head: &str, body: &str) -> String {
        self.0.replacen(HEAD, head, 1).replacen(BODY, body, 1)
    }
}

/// Writes the value of an attribute that the shell holds once.
fn with_attribute(text: &str, name: &'static str, value: &str) -> Result<String, Error> {
    let start = format!("{name}=\"");
    let found = text.matches(&start).count();
    match text.split_once(&start).and_then(|(before, rest)| rest.split_once('"').map(|(_, after)| (before, after))) {
        Some((before, after)) if found == 1 => Ok(format!("{before}{start}{}\"{after}", escaped(value))),
        _ => Err(Error::Shell(name, found)),
    }
}

/// `href="assets/…/icon.svg"` becomes `href="/assets/icon-0a1b2c3d.svg"`.
fn with_hashed_names(text: &str, base: &str, assets: &Assets) -> Result<String, Error> {
    let mut named = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("=\"assets/") {
        let (before, from) = rest.split_at(at + 2);
        let (path, after) = from.split_once('"').unwrap_or((from, ""));
        let name = path.rsplit('/').next().unwrap_or(path);
        named.push_str(&format!("{before}{base}{FOLDER}/{}\"", assets.name(name)?));
        rest = after;
    }
    named.push_str(rest);
    Ok(named)
}

/// Text as it stands in an attribute or between tags.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"<html data-base="/" data-publisher="" data-contact="" data-independence="">
<!--head--><link rel="stylesheet" href="assets/claimscope.css"><link data-trunk rel="rust" data-bin="claimscope" />
<div id="app"><!--app--></div></html>"#;

    fn assets() -> Assets {
        let mut assets = Assets::default();
        assets.add("claimscope.css", Vec::new());
        assets
    }

    fn read(text: &str) -> Result<Shell, Error> {
        let info = SiteInfo { publisher: "A & \"B\"".into(), independence: "None sold.".into(), ..SiteInfo::default() };
        Shell::read(text, &info, "/sub/", &assets())
    }

    #[test]
    fn a_page_stands_under_its_base_and_loads_the_app() {
        let shell = read(TEXT).and_then(|shell| shell.with_app("/sub/", "a.js")).expect("the shell is whole");
        let page = shell.page("<title>T</title>", "<main></main>");
        for part in [
            r#"data-base="/sub/" data-publisher="A &amp; &quot;B&quot;" data-contact="" data-independence="None sold.""#,
            r#"<title>T</title><link rel="stylesheet" href="/sub/assets/claimscope-e3b0c442.css">"#,
            r#"<script type="module" src="/sub/assets/a.js" fetchpriority="low"></script>"#,
            r#"<div id="app"><main></main></div>"#,
        ] {
            assert!(page.contains(part), "{part} in\n{page}");
        }
        assert!(!page.contains("data-trunk"));
    }

    #[test]
    fn a_place_that_is_missing_or_there_twice_is_told() {
        let error = |text: &str| read(text).err().map(|error| error.to_string()).unwrap_or_default();
        assert_eq!(error(&TEXT.replace(BODY, "")), "index.html: expected one `<!--app-->`, found 0");
        assert_eq!(
            error(&TEXT.replace(HEAD, "<!--head--><!--head-->")),
            "index.html: expected one `<!--head-->`, found 2"
        );
        assert_eq!(error(&TEXT.replace("data-base", "data-bse")), "index.html: expected one `data-base`, found 0");
        assert_eq!(error(&TEXT.replace("claimscope.css", "x.css")), "no file of assets/ is named `x.css`");
    }
}
