//! nginx, in which the files for it are tried. Its brotli module is tried too where it is there.

use super::Need;
use super::browser::install_packages;
use crate::repo::on_path;
use std::path::{Path, PathBuf};

/// Debian's packages.
const PACKAGES: [&str; 2] = ["nginx-light", "libnginx-mod-http-brotli-static"];
/// Where it stands when only root's `PATH` names its folder.
const BESIDE_PATH: [&str; 3] = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx"];
/// Where Debian keeps the module.
const BROTLI_MODULE: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/// The need.
pub const NEED: Need = Need {
    name: "nginx and its brotli module",
    why: "the site is served by a real host in a test",
    size: "about 2 MB",
    asks: true,
    essential: false,
    is_here: |_| Ok(nginx().is_some()),
    install: |_| install_packages(&PACKAGES),
    by_hand: if cfg!(target_os = "macos") {
        "On macOS: `brew install nginx`; it has no brotli module, and then gzip alone is tried."
    } else {
        "As root: `apt-get install -y nginx-light libnginx-mod-http-brotli-static`, or your system's packages of that kind."
    },
};

/// The program.
pub fn nginx() -> Option<PathBuf> {
    on_path("nginx").or_else(|| BESIDE_PATH.iter().map(PathBuf::from).find(|path| path.is_file()))
}

/// Its module for brotli files, where it is installed.
pub fn brotli_module() -> Option<&'static Path> {
    Some(Path::new(BROTLI_MODULE)).filter(|path| path.is_file())
}
