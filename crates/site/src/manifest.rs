//! The manifest by which browsers install the site as an app (W3C Web App Manifest).

use crate::Error;
use crate::assets::{Assets, FOLDER};
use crate::images::{PAPER, webp};
use claimscope::Route;
use claimscope::head::SITE;
use serde::Serialize;

/// Its name: one that never changes, since installed apps look for it there.
pub const FILE: &str = "manifest.webmanifest";

/// What it is for, in stores and install prompts.
const DESCRIPTION: &str =
    "What articles say beside what studies show, one skincare claim at a time, and how sure anyone can be.";

/// The page that looks for claims in a text, in whose address other apps may put what a reader shares with this one.
pub const CHECK: &str = "check/";

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
    #[serde(skip_serializing_if = "Option::is_none")]
    share_target: Option<ShareTarget>,
    icons: Vec<Icon>,
    screenshots: Vec<Screenshot>,
    shortcuts: Vec<Shortcut>,
}

/// A link that leads into the site opens in the window that is there (Launch Handler API).
#[derive(Serialize)]
struct LaunchHandler {
    client_mode: [&'static str; 2],
}

/// Where a shared text goes (Web Share Target API). In the address, which the service worker answers without sending
/// it: a static site could not take it otherwise.
#[derive(Serialize)]
struct ShareTarget {
    action: String,
    method: &'static str,
    enctype: &'static str,
    params: ShareParams,
}

/// The names of the parts of what is shared.
#[derive(Serialize)]
struct ShareParams {
    title: &'static str,
    text: &'static str,
    url: &'static str,
}

/// What an install prompt shows of the site.
#[derive(Serialize)]
struct Screenshot {
    src: String,
    sizes: String,
    #[serde(rename = "type")]
    kind: &'static str,
    form_factor: &'static str,
    label: &'static str,
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

/// The text of the manifest, for a site under a base path. Texts can be shared with it where it has the page [`CHECK`].
///
/// # Errors
/// [`Error::NoSuchAsset`] names an icon that was not drawn or a picture that was not taken; [`Error::Drawing`] a picture
/// that is no WebP.
pub fn text(base: &str, assets: &Assets, has_check: bool) -> Result<String, Error> {
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
    let screenshot = |form_factor: &'static str, label| {
        let name = format!("screenshot-{form_factor}.webp");
        let src = format!("{base}{FOLDER}/{}", assets.name(&name)?);
        let size = assets.bytes(&name).and_then(webp::size);
        let (width, height) = size.ok_or_else(|| Error::Drawing(format!("{name} is no WebP")))?;
        Ok(Screenshot { src, sizes: format!("{width}x{height}"), kind: crate::content_type(&name), form_factor, label })
    };
    let screenshots = [
        screenshot("narrow", "A claim: how sure anyone can be, and why"),
        screenshot("wide", "The front page: claims by what people ask"),
    ];
    let share_target = has_check.then(|| ShareTarget {
        action: format!("{base}{CHECK}"),
        method: "GET",
        enctype: "application/x-www-form-urlencoded",
        params: ShareParams { title: "title", text: "text", url: "url" },
    });
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
        share_target,
        icons: icons.into_iter().collect::<Result<_, Error>>()?,
        screenshots: screenshots.into_iter().collect::<Result<_, Error>>()?,
        shortcuts: shortcuts.into(),
    };
    // Plain structs of texts always have a JSON form.
    Ok(serde_json::to_string_pretty(&manifest).unwrap_or_default() + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    const ICONS: [&str; 5] = ["icon.svg", "icon-192.png", "icon-512.png", "maskable-192.png", "maskable-512.png"];
    const SCREENSHOTS: [&str; 2] = ["screenshot-narrow.webp", "screenshot-wide.webp"];

    fn assets() -> Assets {
        let mut assets = Assets::default();
        ICONS.into_iter().for_each(|name| assets.add(name, Vec::new()));
        for name in SCREENSHOTS {
            let path = format!("{}/../../assets/screenshots/{name}", env!("CARGO_MANIFEST_DIR"));
            assets.add(name, std::fs::read(path).expect("`cargo xtask screenshots` has taken it"));
        }
        assets
    }

    fn manifest(base: &str, has_check: bool) -> Value {
        let text = text(base, &assets(), has_check).expect("every picture is there");
        serde_json::from_str(&text).expect("a manifest is JSON")
    }

    #[test]
    fn everything_stands_below_the_base() {
        let manifest = manifest("/sub/", true);
        for name in ["id", "start_url", "scope"] {
            assert_eq!(manifest[name], "/sub/", "{name}");
        }
        assert_eq!(manifest["share_target"]["action"], "/sub/check/");
        let lists = [("icons", "src"), ("screenshots", "src"), ("shortcuts", "url")];
        for (list, address) in lists {
            let all = manifest[list].as_array().expect("a list");
            assert!(
                !all.is_empty()
                    && all.iter().all(|one| one[address].as_str().is_some_and(|at| at.starts_with("/sub/")))
            );
        }
    }

    #[test]
    fn a_system_that_installs_finds_the_icons_that_it_needs() {
        let manifest = manifest("/", true);
        let icons = manifest["icons"].as_array().expect("a list");
        for (sizes, purpose) in
            [("192x192", "any"), ("512x512", "any"), ("192x192", "maskable"), ("512x512", "maskable")]
        {
            let found = icons.iter().filter(|icon| icon["sizes"] == sizes && icon["purpose"] == purpose);
            assert_eq!(found.count(), 1, "{sizes} {purpose}");
        }
    }

    #[test]
    fn an_install_prompt_has_small_pictures_for_phones_and_for_wide_screens() {
        let manifest = manifest("/", true);
        let screenshots = manifest["screenshots"].as_array().expect("a list");
        for (form_factor, sizes) in [("narrow", "780x1688"), ("wide", "1280x800")] {
            let found = screenshots.iter().filter(|one| one["form_factor"] == form_factor && one["sizes"] == sizes);
            assert_eq!(found.count(), 1, "{form_factor}: {screenshots:?}");
        }
        let assets = assets();
        let heavy = SCREENSHOTS.map(|name| assets.bytes(name).map_or(0, <[u8]>::len));
        assert!(heavy.iter().all(|bytes| *bytes <= 60_000), "{heavy:?}");
    }

    #[test]
    fn texts_are_shared_with_the_page_that_takes_them_or_not_at_all() {
        assert_eq!(manifest("/", true)["share_target"]["params"]["text"], "text");
        assert_eq!(manifest("/", false).get("share_target"), None);
    }

    #[test]
    fn a_picture_that_is_none_is_told() {
        let mut assets = assets();
        assets.add("screenshot-wide.webp", b"no picture".to_vec());
        let error = text("/", &assets, true).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(error.contains("screenshot-wide.webp is no WebP"), "{error}");
    }

    #[test]
    fn an_icon_that_was_not_drawn_is_told() {
        let error = text("/", &Assets::default(), false).err().map(|error| error.to_string());
        assert_eq!(error.as_deref(), Some("no file of assets/ is named `icon.svg`"));
    }
}
