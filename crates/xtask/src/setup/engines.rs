//! Browsers of other engines than Chromium's, for the full run.

use super::Need;
use super::browser::install_packages;
use crate::repo::on_path;
use std::path::{Path, PathBuf};

/// Debian's packages: Firefox, `WebKitGTK` with its driver, and a screen for it where there is none.
const PACKAGES: [&str; 4] = ["firefox-esr", "webkit2gtk-driver", "xvfb", "xauth"];

/// The need.
pub const NEED: Need = Need {
    name: "Firefox and WebKitGTK",
    why: "the full run reads offline and shows cards in three engines",
    size: "about 140 MB",
    asks: true,
    essential: false,
    is_here: |_| Ok(engines().is_some()),
    install: |_| install_packages(&PACKAGES),
    by_hand: if cfg!(target_os = "macos") {
        "WebKitGTK is not made for macOS; `cargo xtask test --full` names the suite as one that could not run."
    } else {
        "As root: `apt-get install -y firefox-esr webkit2gtk-driver xvfb xauth`, or your system's packages of that kind. \
         FIREFOX_PATH, WEBKIT_DRIVER and WEBKIT_PATH (MiniBrowser) may name programs that stand elsewhere."
    },
};

/// The programs that start them.
pub struct Engines {
    /// Firefox.
    pub firefox: PathBuf,
    /// The driver of `WebKitGTK`.
    pub webkit_driver: PathBuf,
    /// The small browser that comes with `WebKitGTK`.
    pub webkit: PathBuf,
}

/// All of them, where none is missing.
pub fn engines() -> Option<Engines> {
    on_path("xvfb-run")?;
    Some(Engines {
        firefox: named("FIREFOX_PATH").or_else(|| on_path("firefox-esr")).or_else(|| on_path("firefox"))?,
        webkit_driver: named("WEBKIT_DRIVER").or_else(|| on_path("WebKitWebDriver"))?,
        webkit: named("WEBKIT_PATH").or_else(mini_browser)?,
    })
}

fn named(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).map(PathBuf::from).filter(|path| path.is_file())
}

/// Debian keeps it beside the library, below the name of the kind of machine.
fn mini_browser() -> Option<PathBuf> {
    let triple = format!("{}-linux-gnu", std::env::consts::ARCH);
    Some(Path::new("/usr/lib").join(triple).join("webkit2gtk-4.1/MiniBrowser")).filter(|path| path.is_file())
}
