//! Styles: first those of `assets/css/`, then those beside components, each in the order of paths.

use crate::Error;
use crate::assets::{Assets, files_below};
use std::path::{Path, PathBuf};

/// The files of all styles, in order.
pub fn files(root: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut files = files_below(&root.join("assets/css"))?;
    files.extend(files_below(&root.join("src"))?);
    files.retain(|path| path.extension().is_some_and(|ending| ending == "css"));
    Ok(files)
}

/// Joins all styles into one sheet and names fonts by their hashed names.
pub fn join(root: &Path, assets: &Assets) -> Result<String, Error> {
    let mut sheet = String::new();
    for path in files(root)? {
        let text = std::fs::read_to_string(&path).map_err(|source| Error::Read { path, source })?;
        sheet.push_str(&without_comments(&text));
    }
    with_hashed_names(&sheet, assets)
}

/// Comments are for those who write the styles. Quoted text is left alone.
fn without_comments(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['"', '\'', '/']) {
        let (before, from) = rest.split_at(at);
        kept.push_str(before);
        let taken = match from.as_bytes()[0] {
            b'/' if from.starts_with("/*") => {
                rest = from.find("*/").map_or("", |end| &from[end + 2..]);
                continue;
            }
            b'/' => 1,
            quote => from[1..].find(char::from(quote)).map_or(from.len(), |end| end + 2),
        };
        kept.push_str(&from[..taken]);
        rest = &from[taken..];
    }
    kept.push_str(rest);
    kept.lines().map(str::trim_end).filter(|line| !line.is_empty()).fold(String::new(), |all, line| all + line + "\n")
}

/// `url("../fonts/a.woff2")` becomes `url("a-0a1b2c3d.woff2")`: the sheet and its fonts stand in one folder.
fn with_hashed_names(sheet: &str, assets: &Assets) -> Result<String, Error> {
    let mut named = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some((before, from)) = rest.split_once("url(") {
        let (address, after) = from.split_once(')').unwrap_or((from, ""));
        let path = address.trim_matches(['"', '\'', ' ']);
        named.push_str(before);
        if path.starts_with("data:") || path.starts_with('#') {
            named.push_str(&format!("url({address})"));
        } else {
            let name = path.rsplit('/').next().unwrap_or(path);
            named.push_str(&format!("url(\"{}\")", assets.name(name)?));
        }
        rest = after;
    }
    named.push_str(rest);
    Ok(named)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_go_and_quoted_text_stays() {
        let text = "/* one */\n.a { content: \"/* kept */\"; }\n\n.b { width: calc(1px / 2); } /* two */\n";
        assert_eq!(without_comments(text), ".a { content: \"/* kept */\"; }\n.b { width: calc(1px / 2); }\n");
    }

    #[test]
    fn fonts_get_their_hashed_names_and_nothing_else_is_touched() {
        let mut assets = Assets::default();
        assets.add("a.woff2", Vec::new());
        let sheet = "src: url('../fonts/a.woff2') format(\"woff2\"); mask: url(\"data:image/svg+xml,x\");";
        let named = with_hashed_names(sheet, &assets).expect("the font is known");
        assert_eq!(named, "src: url(\"a-e3b0c442.woff2\") format(\"woff2\"); mask: url(\"data:image/svg+xml,x\");");
        assert!(
            matches!(with_hashed_names("url(b.woff2)", &assets), Err(Error::NoSuchAsset(name)) if name == "b.woff2")
        );
    }
}
