//! The manifest by which browsers install the site as an app (W3C Web App Manifest).

use crate::assets::{Assets, FOLDER};
use crate::images::PAPER;
use crate::Error;
use claimscope::Route;
use claimscope::head::SITE;
use serde::Serialize;

/// Its name: one that never changes, since installed apps look for it there.
pub const FILE: &str = "manifest.webmanifest";

/// What it is for, in stores and install prompts.
const DESCRIPTION: &str =
    "What articles say beside what studies show, one skincare claim at a time, and how sure anyone can be.";

#[derive(Serialize)]
struct Manifest<'a> {
    id: &'a str,
    name: &'a str,
    short_name: &'a str,
    description: &'a str,
    lang: &'a str,
    dir: &'a str,
    start_url: &'a str,
    scope: &'a str,
    display: &'a str,
    background_color: &'a str,
    theme_color: &'a str,
    categories: [&'a str; 3],
    launch_handler: LaunchHandler,
    icons: Vec<Icon>,
    shortcuts: Vec<Shortcut>,
}

/// A link that leads into the site opens in the window that is there (Launch Handler API).
#[derive(Serialize)]
struct LaunchHandler {
    client_mode: [&'static str; 2],
}

#[derive(Serialize)]
struct Icon {
    src: String,
    sizes: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    purpose: &'static str,
}

#[derive(Serialize)]
struct Shortcut {
    name: &'static str,
    url: String,
}

/// The text of the manifest, for a site under a base path.
///
/// # Errors
/// [`Error::NoSuchAsset`] names an icon that was not drawn.
pub fn text(base: &str, assets: &Assets) -> Result<String, Error> {
    let icon = |name: &str, sizes, purpose| {
        let src = format!("{base}{FOLDER}/{}", assets.name(name)?);
        Ok(Icon { src, sizes, kind: crate::content_type(name), purpose })
    };
    let icons = [
        icon("icon.svg", "any", "any"),
        icon("icon-192.png", "192x192", "any"),
        icon("icon-512.png", "512x512", "any"),
        icon("maskable-192.png", "192x192", "maskable"),
        icon("maskable-512.png", "512x512", "maskable"),
    ];
    let shortcut = |(name, route): (&'static str, Route)| Shortcut { name, url: route.href(base) };
    let shortcuts =
        [("All claims", Route::Claims), ("Sources", Route::Sources), ("How we grade", Route::Method)].map(shortcut);
    let manifest = Manifest {
        // The address of the front page: the same for good, wherever the app may start one day.
        id: base,
        name: SITE,
        short_name: SITE,
        description: DESCRIPTION,
        lang: "en",
        dir: "ltr",
        start_url: base,
        scope: base,
        display: "standalone",
        background_color: PAPER,
        theme_color: PAPER,
        categories: ["education", "health", "lifestyle"],
        launch_handler: LaunchHandler { client_mode: ["navigate-existing", "auto"] },
        icons: icons.into_iter().collect::<Result<_, Error>>()?,
        shortcuts: shortcuts.into(),
    };
    // Plain structs of texts always have a JSON form.
    Ok(serde_json::to_string_pretty(&manifest).unwrap_or_default() + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    fn manifest(base: &str) -> Value {
        let mut assets = Assets::default();
        for name in ["icon.svg", "icon-192.png", "icon-512.png", "maskable-192.png", "maskable-512.png"] {
            assets.add(name, Vec::new());
        }
        serde_json::from_str(&text(base, &assets).expect("every icon is there")).expect("a manifest is JSON")
    }

    #[test]
    fn everything_stands_below_the_base() {
        let manifest = manifest("/sub/");
        for name in ["id", "start_url", "scope"] {
            assert_eq!(manifest[name], "/sub/", "{name}");
        }
        let lists = [("icons", "src"), ("shortcuts", "url")];
        for (list, address) in lists {
            let all = manifest[list].as_array().expect("a list");
            assert!(!all.is_empty() && all.iter().all(|one| one[address].as_str().is_some_and(|at| at.starts_with("/sub/"))));
        }
    }

    #[test]
    fn a_system_that_installs_finds_the_icons_that_it_needs() {
        let manifest = manifest("/");
        let icons = manifest["icons"].as_array().expect("a list");
        for (sizes, purpose) in [("192x192", "any"), ("512x512", "any"), ("192x192", "maskable"), ("512x512", "maskable")] {
            let found = icons.iter().filter(|icon| icon["sizes"] == sizes && icon["purpose"] == purpose);
            assert_eq!(found.count(), 1, "{sizes} {purpose}");
        }
    }

    #[test]
    fn an_icon_that_was_not_drawn_is_told() {
        let error = text("/", &Assets::default()).err().map(|error| error.to_string());
        assert_eq!(error.as_deref(), Some("no file of assets/ is named `icon.svg`"));
    }
}
