//! What every page carries inline: the critical styles, and the script that sets the theme before the first
//! paint. The policy allows both by their hashes and nothing else that is inline.

use crate::name::policy_hash_of;

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
    fn a_page_tells_what_it_holds_inline() {
        let page = format!("{}<script type=\"module\" src=\"a.js\"></script>", tags("a{}", "// why\n  alert(1)\n"));
        assert!(page.contains("<script>alert(1)</script>"), "{page}");
        let inline = Inline::of_page(&page);
        assert_eq!(inline.scripts, [policy_hash_of("alert(1)")]);
        assert_eq!(inline.styles, [policy_hash_of("a{}")]);
    }
}
