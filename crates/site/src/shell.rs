//! The shell: `index.html`, read once, with places that each page fills.

use crate::Error;
use crate::assets::{Assets, FOLDER};
use crate::manifest;
use crate::policy::Policy;
use claimscope::SiteInfo;

/// Where a page's title and description go.
const HEAD: &str = "<!--head-->";
/// Where a page's body goes.
const BODY: &str = "<!--app-->";
/// Where the policy goes: before everything that it rules.
const POLICY: &str = "<!--policy-->";
/// Where the styles and the script go that every page carries.
const INLINE: &str = "<!--inline-->";
/// Where a page says which build it is of. It is filled when everything else is written.
pub const GENERATION: &str = " data-generation=\"\"";
/// The one element that is Trunk's; in our own builds the app's files stand in its place.
const TRUNK: &str = "<link data-trunk";
/// How a module's tag begins, and how it ends.
const MODULE: &str = "<script type=\"module\"";
const END: &str = "</script>";
/// How the tag begins of the sheet that pages link last.
const SHEET: &str = "<link rel=\"stylesheet\"";
/// An `integrity` that is filled once the file's bytes are known.
const UNFILLED: &str = " integrity=\"\"";

/// A shell with everything filled that is the same on all pages.
#[derive(Clone)]
pub struct Shell(String);

impl Shell {
    /// Reads a shell: writes the site's attributes, and names assets by their hashed names.
    pub fn read(text: &str, info: &SiteInfo, base: &str, assets: &Assets, inline: &str) -> Result<Self, Error> {
        for place in [HEAD, BODY, POLICY, INLINE, GENERATION] {
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
        // After the names: what stands inline names its files itself.
        with_hashed_names(&text, base, assets).map(|text| Self(text.replacen(INLINE, inline, 1)))
    }

    /// Writes the policy, and whom readers may be said to come from, into every page: not every host can be told
    /// to send headers.
    pub fn with_policy(self, policy: &Policy) -> Self {
        let tags = format!(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n    \
             <meta name=\"referrer\" content=\"no-referrer\">",
            policy.meta()
        );
        Self(self.0.replacen(POLICY, &tags, 1))
    }

    /// Leaves the policy out.
    pub fn without_policy(self) -> Self {
        Self(self.0.replacen(POLICY, "", 1))
    }

    /// Puts the app's script where Trunk would. Nothing waits for it, and nothing is fetched ahead for it: the page
    /// is whole without it.
    pub fn with_app(self, base: &str, js: &str, integrity: &str) -> Result<Self, Error> {
        let manifest = format!("<link rel=\"manifest\" href=\"{base}{}\">\n    {TRUNK}", manifest::FILE);
        Self(self.0.replacen(TRUNK, &manifest, 1)).with_module(base, js, integrity).ok_or(Error::Shell(TRUNK, 0))
    }

    /// A page without the app, with a script of its own instead. Trunk has put its own there already where it builds;
    /// that goes.
    pub fn without_app(self, base: &str, js: &str, integrity: &str) -> Self {
        if let Some(page) = self.clone().with_module(base, js, integrity) {
            return page;
        }
        let Self(mut text) = self;
        while let Some((start, end)) = text.find(MODULE).and_then(|at| Some((at, at + text[at..].find(END)?))) {
            text.replace_range(start..end + END.len(), "");
        }
        Self(text.replacen("</head>", &format!("{}</head>", module(base, js, integrity)), 1))
    }

    /// A page without the app and without any other script than the one that pages carry.
    pub fn without_scripts(self) -> Self {
        let Self(text) = self;
        let (before, from) = text.split_once(TRUNK).unwrap_or((&text, ">"));
        let after = from.split_once('>').map_or("", |(_, after)| after);
        Self([before, after].concat())
    }

    /// A page that is painted once all of its styles are there: what it shows first has no rules in the critical sheet.
    pub fn with_styles_first(self) -> Self {
        let Self(mut text) = self;
        if let Some((start, end)) = text.find(SHEET).and_then(|at| Some((at, at + text[at..].find('>')? + 1))) {
            let tag = text[start..end].to_owned();
            // With what stood before it on its line.
            text.replace_range(text[..start].trim_end().len()..end, "");
            text = text.replacen("</head>", &format!("{tag}</head>"), 1);
        }
        Self(text)
    }

    fn with_module(self, base: &str, js: &str, integrity: &str) -> Option<Self> {
        let (before, from) = self.0.split_once(TRUNK)?;
        let after = from.split_once('>').map_or("", |(_, after)| after);
        Some(Self(format!("{before}{}{after}", module(base, js, integrity))))
    }

    /// The page that stands in for any other: `boot.js` and the app know it by an attribute.
    pub fn stand_in(&self, head: &str, body: &str) -> String {
        self.page(head, body).replacen(GENERATION, &format!(" data-stand-in{GENERATION}"), 1)
    }

    /// A page: the shell with its head and body.
    pub fn page(&self, head: &str, body: &str) -> String {
        self.0.replacen(HEAD, head, 1).replacen(BODY, body, 1)
    }
}

/// A script that nothing waits for.
fn module(base: &str, js: &str, integrity: &str) -> String {
    format!(
        "{MODULE} async src=\"{base}{FOLDER}/{js}\" integrity=\"{integrity}\" crossorigin fetchpriority=\"low\">{END}"
    )
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

/// `href="assets/…/icon.svg"` becomes `href="/assets/icon-0a1b2c3d.svg"`, and an empty `integrity` after it is filled.
fn with_hashed_names(text: &str, base: &str, assets: &Assets) -> Result<String, Error> {
    let mut named = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("=\"assets/") {
        let (before, from) = rest.split_at(at + 2);
        let (path, after) = from.split_once('"').unwrap_or((from, ""));
        let name = path.rsplit('/').next().unwrap_or(path);
        named.push_str(&format!("{before}{base}{FOLDER}/{}\"", assets.name(name)?));
        rest = match after.strip_prefix(UNFILLED) {
            Some(after) => {
                named.push_str(&format!(" integrity=\"{}\"", assets.integrity(name)?));
                after
            }
            None => after,
        };
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
    use crate::inline::Inline;

    #[test]
    fn a_page_without_the_app_has_its_own_script_and_no_other() {
        let own = |text: &str| read(text).expect("the shell is whole").without_app("/sub/", "a.js", "sha384-x").0;
        let by_trunk = TEXT.replace(
            r#"<link data-trunk rel="rust" data-bin="claimscope" />"#,
            "<script type=\"module\">import init from '/x.js';</script></head>",
        );
        for page in [own(TEXT), own(&by_trunk)] {
            assert_eq!(page.matches("<script").count(), 1, "{page}");
            assert!(page.contains(r#" async src="/sub/assets/a.js" integrity="sha384-x""#), "{page}");
        }
    }

    #[test]
    fn a_page_without_scripts_names_none() {
        let page = read(TEXT).expect("the shell is whole").without_scripts().0;
        assert!(
            !page.contains("<script") && !page.contains("data-trunk") && page.contains("<div id=\"app\">"),
            "{page}"
        );
    }

    #[test]
    fn a_page_that_waits_for_its_styles_links_them_in_its_head() {
        let late = "<head></head><body><main></main>\n  <link rel=\"stylesheet\" href=\"a.css\"></body>";
        let page = Shell(late.into()).with_styles_first().0;
        assert_eq!(page, "<head><link rel=\"stylesheet\" href=\"a.css\"></head><body><main></main></body>");
    }

    const TEXT: &str = r#"<html data-base="/" data-publisher="" data-contact="" data-independence="" data-generation="">
<!--policy--><!--head--><!--inline--><link rel="stylesheet" href="assets/claimscope.css" integrity=""><link data-trunk rel="rust" data-bin="claimscope" />
<div id="app"><!--app--></div></html>"#;

    fn assets() -> Assets {
        let mut assets = Assets::default();
        assets.add("claimscope.css", Vec::new());
        assets
    }

    fn read(text: &str) -> Result<Shell, Error> {
        let info = SiteInfo { publisher: "A & \"B\"".into(), independence: "None sold.".into(), ..SiteInfo::default() };
        Shell::read(text, &info, "/sub/", &assets(), "<style>a{}</style>")
    }

    #[test]
    fn a_page_stands_under_its_base_and_loads_the_app() {
        let shell =
            read(TEXT).and_then(|shell| shell.with_app("/sub/", "a.js", "sha384-x")).expect("the shell is whole");
        let page = shell.page("<title>T</title>", "<main></main>");
        for part in [
            r#"data-base="/sub/" data-publisher="A &amp; &quot;B&quot;" data-contact="" data-independence="None sold.""#,
            r#"<title>T</title><style>a{}</style><link rel="stylesheet" href="/sub/assets/claimscope-e3b0c442.css" integrity="sha384-"#,
            r#"<script type="module" async src="/sub/assets/a.js" integrity="sha384-x" crossorigin fetchpriority="low">"#,
            r#"<div id="app"><main></main></div>"#,
        ] {
            assert!(page.contains(part), "{part} in\n{page}");
        }
        assert!(!page.contains("data-trunk"));
    }

    #[test]
    fn only_the_page_that_stands_in_says_that_it_does() {
        let shell = read(TEXT).expect("the shell is whole");
        assert!(shell.stand_in("", "").contains(" data-stand-in data-generation=\"\""));
        assert!(!shell.page("", "").contains("data-stand-in"));
    }

    #[test]
    fn the_policy_stands_before_all_that_it_rules_or_not_at_all() {
        let page = |shell: Shell| shell.page("", "");
        let with = read(TEXT).map(|shell| page(shell.with_policy(&Policy::page(&Inline::default()))));
        let with = with.expect("the shell is whole");
        assert!(with.find("http-equiv") < with.find("<style>") && !with.contains("frame-ancestors"), "{with}");
        let without = read(TEXT).map(|shell| page(shell.without_policy())).expect("the shell is whole");
        assert!(!without.contains("http-equiv") && !without.contains(POLICY), "{without}");
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
