//! Offline: one build of the site, a generation, kept on the reader's device by a service worker.
//!
//! The generation is a hash over everything that was built. Every page says which it is of, and the worker, which is
//! written last, holds its name, what is kept, and one SHA-256 over all of it.

use crate::assets::{Assets, FOLDER};
use crate::name::{hash_of, hashed, hex_digest_of, long_hash_of};
use crate::output::Output;
use crate::shell::GENERATION;
use crate::{embed, find, manifest, scan};
use claimscope::files;
use std::collections::BTreeMap;

/// The script about the worker that pages load, as an asset.
pub const PAGE: &str = "offline.js";
/// The worker: a name that never changes, at the root of the site, since that decides what it may answer for.
pub const WORKER: &str = "sw.js";
/// What a publisher puts in its place to have it gone from all devices.
const OFF: &str = "sw-off.js";
/// The page that stands in for others, before its name holds its hash.
const STAND_IN: &str = "stand-in.html";
/// Assets that are kept, by name or ending: what pages need to be shown, and the app. Pictures for an installed app
/// are kept by the system that installs it; those of tabs have names without a hash, and are the browser's to keep.
const KEPT: [&str; 11] = [
    "claimscope.css",
    "claimscope.js",
    "claimscope.wasm",
    "ahead.wasm",
    find::WASM,
    find::SCRIPT,
    scan::LEXICON,
    scan::SCRIPT,
    PAGE,
    embed::PAGE_SCRIPT,
    ".woff2",
];
/// Pages that the app cannot make, by their folders, or that have to be there at once. They are kept as they are.
const PAGES: [&str; 2] = [files::EMBEDDING, manifest::CHECK];

/// The scripts that all of this runs on.
#[derive(Clone, Copy, Debug)]
pub struct Scripts<'a> {
    /// The worker, its places unfilled.
    pub worker: &'a str,
    /// What removes it.
    pub off: &'a str,
    /// What a page does about it.
    pub page: &'a str,
}

/// The scripts as they were written.
pub const SOURCES: Scripts<'static> =
    Scripts { worker: include_str!("worker.js"), off: include_str!("off.js"), page: include_str!("page.js") };

/// The files that are kept: the SHA-256 of each in hexadecimal digits, by its path inside the site.
pub type Kept = BTreeMap<String, String>;

/// The assets that are kept.
pub fn kept(assets: &Assets) -> Kept {
    let is_kept =
        |name: &str| KEPT.iter().any(|known| name == *known || (known.starts_with('.') && name.ends_with(known)));
    assets.files().filter(|(name, ..)| is_kept(name)).map(|(_, path, bytes)| (path, hex_digest_of(bytes))).collect()
}

/// Adds the worker to a site that is complete but for it, and says in every page which generation it is of.
pub fn add(output: &mut Output, mut kept: Kept, stand_in: &str, scripts: Scripts<'_>) {
    let generation = generation_of(output, stand_in, scripts);
    let filled = GENERATION.replace("\"\"", &format!("\"{generation}\""));
    output.fill_pages(GENERATION, &filled);
    for page in PAGES {
        kept.extend(output.page(page).map(|bytes| (page.to_owned(), hex_digest_of(bytes))));
    }
    let page = stand_in.replace(GENERATION, &filled).into_bytes();
    let path = format!("{FOLDER}/{}", hashed(STAND_IN, &page));
    kept.insert(path.clone(), hex_digest_of(&page));
    output.add(&path, page);
    output.add(WORKER, worker(scripts.worker, &generation, &path, &kept).into_bytes());
    output.add(OFF, scripts.off.as_bytes().to_vec());
}

/// The files that a worker keeps, as [`add`] has told it; `None` where the text is no worker of ours.
pub fn kept_by(worker: &str) -> Option<Vec<String>> {
    let start = worker.find(&format!("[\"{FOLDER}/"))?;
    let length = worker[start..].find(']')? + 1;
    serde_json::from_str(&worker[start..start + length]).ok()
}

/// A short hash over all that was built.
fn generation_of(output: &Output, stand_in: &str, scripts: Scripts<'_>) -> String {
    let mut all = String::new();
    for (path, bytes) in output.files() {
        all.push_str(&long_hash_of([path.to_string_lossy().as_bytes(), bytes]));
    }
    all.push_str(&long_hash_of([stand_in.as_bytes(), scripts.worker.as_bytes()]));
    hash_of(all.as_bytes())
}

/// The worker with its places filled.
fn worker(template: &str, generation: &str, stand_in: &str, kept: &Kept) -> String {
    // A list of texts always has a JSON form.
    let files = serde_json::to_string(&kept.keys().collect::<Vec<_>>()).unwrap_or_default();
    let whole = hex_digest_of(kept.values().map(String::as_str).collect::<String>().as_bytes());
    template
        .replace("\"GENERATION\"", &format!("\"{generation}\""))
        .replace("\"STAND_IN\"", &format!("\"{stand_in}\""))
        .replace("\"WHOLE\"", &format!("\"{whole}\""))
        .replace("FILES", &files)
}

#[cfg(test)]
mod tests;
