//! `_headers` and `_redirects`, which Netlify and Cloudflare Pages read from the folder that is published.
//!
//! Both apply every rule that matches, and Cloudflare joins a header that two rules set by a comma, which would spoil
//! it. So no header is set by two rules that can match one address: what holds everywhere stands under `/*`, and what
//! depends on the place stands once for each place.

use crate::inline::Carried;
use crate::policy::{EVERYWHERE, Kind, PLACES, Place, permissions_policy, varying};
use std::collections::BTreeSet;
use std::path::Path;

/// What Netlify and Cloudflare send by default, or nearly: `public, max-age=0, must-revalidate`. A rule for it would
/// meet the one for hashed files.
const DEFAULT_ON_BOTH: &str = "no-cache";

/// Endings of the files of pictures, which have the headers of pages.
const PICTURES: [&str; 2] = [".svg", ".csv"];

/// The first folders of all pages, as patterns such as `claims/*`; single files such as `404.html`, or a picture of the
/// front page; and the front page itself, which is empty.
pub fn page_folders<'a>(paths: impl Iterator<Item = &'a Path>) -> BTreeSet<String> {
    let is_ours = |path: &&str| {
        path.ends_with(".html") || (!path.contains('/') && PICTURES.iter().any(|ending| path.ends_with(ending)))
    };
    let pages = paths.filter_map(Path::to_str).filter(is_ours);
    pages
        .map(|path| match path.split_once('/') {
            Some((folder, _)) => format!("{folder}/*"),
            None if path == "index.html" => String::new(),
            None => path.to_owned(),
        })
        .collect()
}

/// The text of `_headers`.
pub fn headers_file(base: &str, carried: &Carried, pages: &BTreeSet<String>) -> String {
    let permissions = permissions_policy();
    let everywhere = EVERYWHERE.into_iter().chain([
        ("Permissions-Policy", permissions.as_str()),
        // Answers at addresses that no rule below foresees. Where there is a policy, browsers go by it and not by this
        // (HTML, section 7.6.1), so that cards can be framed all the same.
        ("X-Frame-Options", "DENY"),
    ]);
    let mut text = "# Netlify and Cloudflare Pages. No header is set by two rules that match one address.\n".to_owned();
    text.push_str(&rule("/*", everywhere));
    for (place, kind) in PLACES {
        text.push_str(&rule(&format!("{base}{}", pattern(place)), borrowed(&varying(kind, carried))));
    }
    let own = varying(Kind::Own, carried);
    let has_rules =
        |page: &str| PLACES.iter().any(|(place, _)| pattern(*place).split('/').next() == page.split('/').next());
    for page in pages {
        // A folder that holds cards has a rule for them; its own page is named alone, where it has no rule itself.
        let page = if has_rules(page) { page.trim_end_matches('*') } else { page };
        if PLACES.iter().any(|(place, _)| matches!(place, Place::Page(own) if *own == page)) {
            continue;
        }
        text.push_str(&rule(&format!("{base}{page}"), borrowed(&own)));
    }
    text
}

fn borrowed<'a>(headers: &'a [(&'static str, String)]) -> impl Iterator<Item = (&'a str, &'a str)> {
    headers.iter().filter(|(_, value)| value != DEFAULT_ON_BOTH).map(|(name, value)| (*name, value.as_str()))
}

fn rule<'a>(pattern: &str, headers: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    headers.fold(format!("\n{pattern}\n"), |text, (name, value)| format!("{text}  {name}: {value}\n"))
}

/// A place as both hosts write it.
fn pattern(place: Place) -> String {
    match place {
        Place::File(path) | Place::Page(path) => path.to_owned(),
        Place::Below(folder) => format!("{folder}*"),
        Place::FoldersOf(folder) => format!("{folder}:id/"),
    }
}

/// The text of `_redirects`. Both hosts add the slash to a folder's address and find the page for what is not there
/// by themselves; below a path they have to be told where the site is.
pub fn redirects_file(base: &str) -> String {
    let start = "# Netlify and Cloudflare Pages add the slash to a folder's address themselves.\n";
    if base == "/" {
        return start.to_owned();
    }
    format!("{start}/ {base} 302\n{} {base} 301\n", base.trim_end_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Inline;

    /// Cloudflare Pages reads at most this many rules of `_headers`, with lines of at most this many characters
    /// (developers.cloudflare.com/pages/configuration/headers). Netlify names no limit.
    const CLOUDFLARE: (usize, usize) = (100, 2000);

    fn text(base: &str) -> String {
        let inline = Inline { scripts: vec!["x".repeat(54)], styles: vec!["x".repeat(54)] };
        let carried = Carried { pages: inline.clone(), cards: inline };
        let paths = [
            "index.html", "404.html", "claims/index.html", "claims/x/index.html", "claims/x/a.svg", "embed/index.html",
            "data/a.json", "picture.csv", "picture.svg",
        ];
        headers_file(base, &carried, &page_folders(paths.iter().map(Path::new)))
    }

    /// Rules as both hosts read them: a pattern, and the headers below it.
    fn rules(text: &str) -> Vec<(&str, Vec<&str>)> {
        let mut rules: Vec<(&str, Vec<&str>)> = Vec::new();
        for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            match (line.strip_prefix("  ").and_then(|header| header.split_once(':')), rules.last_mut()) {
                (Some((name, _)), Some((_, names))) => names.push(name),
                _ => rules.push((line, Vec::new())),
            }
        }
        rules
    }

    fn matches(pattern: &str, path: &str) -> bool {
        match (pattern.strip_suffix('*'), pattern.split_once(":id")) {
            (Some(start), _) => path.starts_with(start),
            (None, Some((start, end))) => path
                .strip_prefix(start)
                .and_then(|rest| rest.strip_suffix(end))
                .is_some_and(|id| !id.is_empty() && !id.contains('/')),
            (None, None) => path == pattern,
        }
    }

    #[test]
    fn no_header_is_set_by_two_rules_that_match_one_address() {
        let text = text("/");
        for path in [
            "/", "/claims/", "/claims/x/", "/embed/", "/embed/x/", "/embed.js", "/assets/a.js", "/data/a.json",
            "/404.html", "/nothing", "/picture.csv", "/picture.svg", "/claims/x/a.svg",
        ] {
            let mut names: Vec<_> = rules(&text)
                .into_iter()
                .filter(|(pattern, _)| matches(pattern, path))
                .flat_map(|(_, names)| names)
                .collect();
            let found = names.len();
            names.sort();
            names.dedup();
            assert_eq!(names.len(), found, "{path}: {names:?}");
            let has_policy = names.contains(&"Content-Security-Policy");
            assert_eq!(has_policy, path != "/nothing", "{path}: {names:?}");
        }
    }

    #[test]
    fn the_file_keeps_within_the_limits() {
        let text = text("/");
        assert!(rules(&text).len() <= CLOUDFLARE.0);
        assert!(text.lines().all(|line| line.len() <= CLOUDFLARE.1));
    }

    #[test]
    fn below_a_path_every_rule_but_the_first_stands_there() {
        let text = text("/sub/");
        let patterns: Vec<_> = rules(&text).into_iter().map(|(pattern, _)| pattern).collect();
        assert!(
            patterns[0] == "/*" && patterns[1..].iter().all(|pattern| pattern.starts_with("/sub/")),
            "{patterns:?}"
        );
        assert!(redirects_file("/sub/").ends_with("/ /sub/ 302\n/sub /sub/ 301\n"));
        assert_eq!(redirects_file("/").lines().filter(|line| !line.starts_with('#')).count(), 0);
    }
}
