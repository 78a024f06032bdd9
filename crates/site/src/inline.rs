//! What pages carry inline: the critical styles, and the script that sets the theme before the first paint. Cards for
//! other sites carry their own. The policy allows both by their hashes and nothing else that is inline.

use crate::Error;
use crate::assets::files_below;
use crate::name::policy_hash_of;
use claimscope::files;
use std::path::Path;

/// Inline text, by the hashes under which a policy allows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inline {
    /// Source expressions of scripts.
    pub scripts: Vec<String>,
    /// Source expressions of styles.
    pub styles: Vec<String>,
}

impl Inline {
    /// What a page holds inline. Only our own tags count: those without any attribute.
    pub fn of_page(page: &str) -> Self {
        Self {
            scripts: hashes_between(page, "<script>", "</script>"),
            styles: hashes_between(page, "<style>", "</style>"),
        }
    }
}

/// What the pages of a site carry inline, by kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Carried {
    /// Pages: all carry the same.
    pub pages: Inline,
    /// Cards for other sites: all carry the same.
    pub cards: Inline,
}

impl Carried {
    /// What a built site carries, by its front page and its first card.
    ///
    /// # Errors
    /// [`Error::Read`] where there is no front page.
    pub fn of_site(folder: &Path) -> Result<Self, Error> {
        let read = |path: &Path| match std::fs::read_to_string(path) {
            Ok(page) => Ok(Inline::of_page(&page)),
            Err(source) => Err(Error::Read { path: path.to_path_buf(), source }),
        };
        let cards = folder.join(files::EMBEDDING);
        let own = cards.join("index.html");
        let is_card = |path: &Path| path.ends_with("index.html") && *path != own;
        let card = if cards.is_dir() { files_below(&cards)?.into_iter().find(|path| is_card(path)) } else { None };
        Ok(Self {
            pages: read(&folder.join("index.html"))?,
            cards: card.as_deref().map_or_else(|| Ok(Inline::default()), read)?,
        })
    }
}

fn hashes_between(page: &str, start: &str, end: &str) -> Vec<String> {
    page.split(start).skip(1).filter_map(|rest| rest.split_once(end)).map(|(text, _)| policy_hash_of(text)).collect()
}

/// The tags for styles and a script.
pub fn tags(critical: &str, script: &str) -> String {
    format!("<style>{critical}</style>\n    <script>{}</script>", without_comments(script))
}

/// A script without its comment lines, margins and empty lines. Every other line break stays, so that nothing here
/// has to know where a statement ends.
pub fn without_comments(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_tells_what_its_pages_and_its_cards_hold_inline() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let write = |path: &str, text: &str| {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            std::fs::write(path, text).expect("a file");
        };
        assert!(Carried::of_site(folder.path()).is_err(), "there is no front page");
        write("index.html", "<style>a{}</style>");
        write("embed/index.html", "<style>a{}</style>");
        let carried = Carried::of_site(folder.path()).expect("a site");
        assert_eq!((carried.pages.styles, carried.cards), (vec![policy_hash_of("a{}")], Inline::default()));
        write("embed/x/index.html", "<style>b{}</style>");
        let carried = Carried::of_site(folder.path()).expect("a site");
        assert_eq!(carried.cards.styles, [policy_hash_of("b{}")]);
    }

    #[test]
    fn a_page_tells_what_it_holds_inline() {
        let page = format!("{}<script type=\"module\" src=\"a.js\"></script>", tags("a{}", "// why\n  alert(1)\n"));
        assert!(page.contains("<script>alert(1)</script>"), "{page}");
        let inline = Inline::of_page(&page);
        assert_eq!(inline.scripts, [policy_hash_of("alert(1)")]);
        assert_eq!(inline.styles, [policy_hash_of("a{}")]);
    }
}
