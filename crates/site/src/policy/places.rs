//! Which part of the site an address belongs to. Hosts differ in how they write patterns; what a pattern means is
//! told here once.

/// How a file is meant to be used, which decides its headers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Pages and everything without a rule of its own: used by our own pages only, asked for anew each time.
    Own,
    /// Under a name that holds its hash: kept for good.
    Hashed,
    /// The page on which a card is chosen: it frames cards of ours.
    Framing,
    /// Meant for other sites' code: the export, oEmbed answers, share images.
    Open,
    /// The script for embedding, under a name that other people's pages hold: open, and kept for a short while.
    Script,
    /// A card that other sites frame.
    Card,
}

/// A set of addresses, as paths inside the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// This file.
    File(&'static str),
    /// The page of this folder itself.
    Page(&'static str),
    /// Everything below this folder.
    Below(&'static str),
    /// The pages of the folders in this folder, but not its own page.
    FoldersOf(&'static str),
}

impl Place {
    /// Whether a path inside the site is one of them.
    pub fn holds(self, path: &str) -> bool {
        match self {
            Self::File(file) => path == file,
            Self::Page(folder) => path.strip_prefix(folder).is_some_and(|inside| matches!(inside, "" | "index.html")),
            Self::Below(folder) => path.starts_with(folder),
            Self::FoldersOf(folder) => path
                .strip_prefix(folder)
                .map(|inside| inside.strip_suffix("index.html").unwrap_or(inside))
                .and_then(|inside| inside.strip_suffix('/'))
                .is_some_and(|name| !name.is_empty() && !name.contains('/')),
        }
    }
}

/// The addresses with rules of their own. No two hold the same path.
pub const PLACES: [(Place, Kind); 7] = [
    (Place::Below("assets/"), Kind::Hashed),
    (Place::Below("data/"), Kind::Open),
    (Place::Below("oembed/"), Kind::Open),
    (Place::Below("share/"), Kind::Open),
    (Place::File("embed.js"), Kind::Script),
    (Place::Page("embed/"), Kind::Framing),
    (Place::FoldersOf("embed/"), Kind::Card),
];

/// The kind of a path inside the site, such as `claims/x/` or `assets/a-0a1b2c3d.js`.
pub fn kind_of(path: &str) -> Kind {
    PLACES.iter().find(|(place, _)| place.holds(path)).map_or(Kind::Own, |(_, kind)| *kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_path_has_its_kind() {
        for (path, kind) in [
            ("", Kind::Own),
            ("claims/x/", Kind::Own),
            ("404.html", Kind::Own),
            ("sw.js", Kind::Own),
            ("embed/", Kind::Framing),
            ("embed/index.html", Kind::Framing),
            ("embed/x/", Kind::Card),
            ("embed/x/index.html", Kind::Card),
            ("embed/x/y/", Kind::Own),
            ("embed.js", Kind::Script),
            ("oembed/x.json", Kind::Open),
            ("data/library.json", Kind::Open),
            ("share/claims/x.png", Kind::Open),
            ("assets/a-0a1b2c3d.js", Kind::Hashed),
        ] {
            assert_eq!(kind_of(path), kind, "{path}");
        }
    }
}
