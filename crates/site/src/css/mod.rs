//! Styles: first those of `assets/css/`, then those beside components, each in the order of paths. What the
//! first screen of any page needs is one sheet that pages carry inline, the rest is a file that they link last.

mod squeeze;

use crate::Error;
use crate::assets::{Assets, FOLDER, files_below};
use std::path::{Path, PathBuf};

/// Stands between two blocks of a file. What follows it is needed only below the first screen.
const FOLD: &str = "/* Below the first screen. */";

/// All styles, as two sheets that are read one after the other.
#[derive(Debug)]
pub struct Sheets {
    /// What the first screen needs, whatever the page. It names files by their path on the host.
    pub critical: String,
    /// Everything else. It names files as its neighbours.
    pub rest: String,
}

/// The files of all styles, in order.
pub fn files(root: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut files = files_below(&root.join("assets/css"))?;
    files.extend(files_below(&root.join("src"))?);
    files.retain(|path| path.extension().is_some_and(|ending| ending == "css"));
    Ok(files)
}

/// Joins all styles, without comments and needless white space, and names fonts by their hashed names.
pub fn join(root: &Path, base: &str, assets: &Assets) -> Result<Sheets, Error> {
    let (mut critical, mut rest) = (String::new(), String::new());
    for path in files(root)? {
        let text = std::fs::read_to_string(&path).map_err(|source| Error::Read { path: path.clone(), source })?;
        let (first, later) = text.split_once(FOLD).unwrap_or((&text, ""));
        let [first, later] = [first, later].map(squeeze::squeezed);
        if !squeeze::is_whole(&first) || !squeeze::is_whole(&later) {
            return Err(Error::Fold { path, mark: FOLD });
        }
        critical.push_str(&first);
        rest.push_str(&later);
    }
    Ok(Sheets {
        critical: with_hashed_names(&squeeze::joined_layers(&critical), &format!("{base}{FOLDER}/"), assets)?,
        rest: with_hashed_names(&squeeze::joined_layers(&rest), "", assets)?,
    })
}

/// Sheets of pages that cards for other sites share: colours and marks look the same on both.
const OF_CARDS: [&str; 6] = [
    "assets/css/_layers.css",
    "assets/css/reset.css",
    "assets/css/tokens.css",
    "src/components/asterisk/asterisk.css",
    "src/components/pencil/pencil.css",
    "src/components/stair/stair.css",
];
/// What cards have of their own.
const CARD: &str = "assets/embed/card.css";

/// The sheet of cards for other sites. It names no file: cards are set in fonts that readers have.
pub fn of_cards(root: &Path) -> Result<String, Error> {
    let mut sheet = String::new();
    for path in OF_CARDS.iter().chain([&CARD]).map(|path| root.join(path)) {
        let text = std::fs::read_to_string(&path).map_err(|source| Error::Read { path: path.clone(), source })?;
        // What stands lower on pages is no part of a card, but that colours are others on paper.
        let is_part = path.ends_with(CARD) || path.ends_with("tokens.css");
        let (first, later) = text.split_once(FOLD).unwrap_or((&text, ""));
        for part in [first, if is_part { later } else { "" }].map(squeeze::squeezed) {
            if !squeeze::is_whole(&part) {
                return Err(Error::Fold { path, mark: FOLD });
            }
            sheet.extend(squeeze::blocks(&part).into_iter().filter(|block| !block.starts_with("@font-face")));
        }
    }
    Ok(squeeze::joined_layers(&sheet))
}

/// `url("../fonts/a.woff2")` becomes `url("a-0a1b2c3d.woff2")` behind the path of the folder that holds it.
fn with_hashed_names(sheet: &str, folder: &str, assets: &Assets) -> Result<String, Error> {
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
            named.push_str(&format!("url(\"{folder}{}\")", assets.name(name)?));
        }
        rest = after;
    }
    named.push_str(rest);
    Ok(named)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root(sheet: &str) -> tempfile::TempDir {
        let root = tempfile::tempdir().expect("a temporary folder");
        for folder in ["assets/css", "src"] {
            std::fs::create_dir_all(root.path().join(folder)).expect("a folder");
        }
        std::fs::write(root.path().join("assets/css/a.css"), sheet).expect("a file");
        root
    }

    #[test]
    fn what_follows_the_mark_goes_to_the_other_sheet() {
        let root =
            root("@layer base { a { color: red; } }\n/* Below the first screen. */\n@layer base { b { top: 0; } }\n");
        let sheets = join(root.path(), "/", &Assets::default()).expect("the styles are whole");
        assert_eq!([sheets.critical, sheets.rest], ["@layer base{a{color:red}}", "@layer base{b{top:0}}"]);
    }

    #[test]
    fn cards_have_the_colours_of_pages_and_name_no_file() {
        let sheet = of_cards(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")).expect("the styles are whole");
        assert!(sheet.contains("--paper:#f4f5f1") && sheet.contains(".stair") && sheet.contains(".card"), "{sheet}");
        assert!(!sheet.contains("@font-face") && !sheet.contains("url("), "{sheet}");
    }

    #[test]
    fn a_mark_inside_a_block_is_told() {
        let root = root("@layer base { a { top: 0; }\n/* Below the first screen. */\nb { top: 0; } }\n");
        let error = join(root.path(), "/", &Assets::default()).expect_err("the mark splits a block");
        assert!(error.to_string().contains("a.css"), "{error}");
    }

    #[test]
    fn fonts_get_their_hashed_names_and_nothing_else_is_touched() {
        let mut assets = Assets::default();
        assets.add("a.woff2", Vec::new());
        let sheet = "src: url('../fonts/a.woff2') format(\"woff2\"); mask: url(\"data:image/svg+xml,x\");";
        let named = with_hashed_names(sheet, "/x/", &assets).expect("the font is known");
        assert_eq!(named, "src: url(\"/x/a-e3b0c442.woff2\") format(\"woff2\"); mask: url(\"data:image/svg+xml,x\");");
        assert!(
            matches!(with_hashed_names("url(b.woff2)", "", &assets), Err(Error::NoSuchAsset(name)) if name == "b.woff2")
        );
    }
}
