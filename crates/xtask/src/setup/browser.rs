//! A Chromium for tests, and the driver through which wasm tests reach it.

use super::Need;
use crate::process;
use crate::repo::on_path;
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Debian's packages.
const PACKAGES: [&str; 2] = ["chromium", "chromium-driver"];
/// Names under which browsers stand on `PATH`.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
/// Where macOS keeps them.
const MAC_APPS: [&str; 2] = [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/// The need.
pub const NEED: Need = Need {
    name: "Chromium and its driver",
    why: "the site is tested in a browser",
    size: "about 120 MB",
    asks: true,
    essential: false,
    is_here: |_| Ok(chromium().is_some() && chromedriver().is_some()),
    install: |_| install_packages(&PACKAGES),
    by_hand: if cfg!(target_os = "macos") {
        "On macOS: `brew install --cask google-chrome chromedriver`. \
         CHROME_PATH and CHROMEDRIVER may name a browser and a driver that stand elsewhere."
    } else {
        "As root: `apt-get install -y chromium chromium-driver`, or your system's packages of that kind. \
         CHROME_PATH and CHROMEDRIVER may name a browser and a driver that stand elsewhere."
    },
};

/// The browser to test in.
pub fn chromium() -> Option<PathBuf> {
    let named = std::env::var_os("CHROME_PATH").map(PathBuf::from);
    let apps = MAC_APPS.iter().map(PathBuf::from);
    named.into_iter().chain(NAMES.iter().filter_map(|name| on_path(name))).chain(apps).find(|path| path.is_file())
}

/// The driver of that browser.
pub fn chromedriver() -> Option<PathBuf> {
    let named = std::env::var_os("CHROMEDRIVER").map(PathBuf::from);
    named.filter(|path| path.is_file()).or_else(|| on_path("chromedriver"))
}

/// Installs Debian's packages, on Debian and its kin, as root. Nothing is ever run as another user.
pub fn install_packages(packages: &[&str]) -> Result<()> {
    if !Path::new("/usr/bin/apt-get").exists() {
        bail!("it can be installed from here only on Debian and its kin");
    }
    if !is_root()? {
        bail!("installing it needs root");
    }
    let apt = || {
        let mut apt = Command::new("apt-get");
        apt.env("DEBIAN_FRONTEND", "noninteractive");
        apt
    };
    process::capture(apt().args(["update", "-q"]))?;
    process::capture(apt().args(["install", "-y", "-q", "--no-install-recommends"]).args(packages))?;
    Ok(())
}

/// Whether this runs as root.
pub fn is_root() -> Result<bool> {
    let output = process::capture(Command::new("id").arg("-u"))?;
    Ok(output.stdout.trim_ascii() == b"0")
}
