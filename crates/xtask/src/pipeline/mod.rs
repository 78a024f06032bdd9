//! The one build pipeline: content → library → pack → wasm → site. Each step is skipped when nothing
//! that it reads has changed. Trunk calls its first and its last step ([`pack`], [`prerender`]).

mod bindgen;
mod compress;
pub mod content;
mod installed;
mod ledger;
mod optimise;
mod pages;
mod remap;
mod rename;
mod scripts;
mod site;
pub mod size;
mod stamp;
mod wasm;

pub use installed::Installed;
pub use ledger::Ledger;
pub use optimise::App;
pub use pages::Pages;
pub use site::{base_url_of, prerender};
pub use size::{Sizes, weigh};
pub use wasm::{Std, command as wasm_command};

use crate::repo::Repo;
use crate::say;
use anyhow::{Result, ensure};
use content::{Content, counted};
use scripts::Scripts;
use std::path::{Path, PathBuf};

/// How to build.
pub struct Options {
    /// The address to build for, instead of the one in `content/site.toml`.
    pub base_url: Option<String>,
    /// The folder to build into.
    pub out: PathBuf,
    /// Which standard library the app is compiled with.
    pub std: Std,
    /// Whether compressed files are put beside the others. Publishing needs them, reading on this machine does not.
    pub compress: bool,
}

/// Builds the site as it is published.
pub fn build(repo: &Repo, options: &Options) -> Result<()> {
    build_as(repo, options, false)
}

/// Builds the site with the gallery of components, for work on them and for tests.
pub fn build_with_gallery(repo: &Repo, options: &Options) -> Result<()> {
    ensure!(options.out != repo.dist(), "the gallery is never published: build it into another folder than dist/");
    build_as(repo, options, true)
}

fn build_as(repo: &Repo, options: &Options, gallery: bool) -> Result<()> {
    let content = compiled(repo)?;
    write_pack(repo, &content)?;
    let raw = wasm::compile(repo, &pack_path(repo), &options.std.target(repo), options.std)?;
    let app = ship(repo, &raw, &format!("app-{}", options.std.word()), claimscope_site::start_of)?;
    let finder = finder(repo, options.std)?;
    let parts = site::Parts { app: &app, finder: &finder, scripts: &Scripts::made(repo)? };
    site::build(repo, content, parts, options, gallery)?;
    if options.compress {
        compress::run(repo, &options.out)?;
    }
    size::summary(repo, &app, &finder)
}

/// What answers the search, as readers get it but without anything to look in.
pub fn finder(repo: &Repo, std: Std) -> Result<Vec<u8>> {
    optimise::finder(repo, &wasm::compile_finder(repo, std)?)
}

/// Raw wasm to what a reader downloads: bound, then made small. What is kept of it is kept under a name. `start`
/// makes a whole module of wasm-bindgen's JavaScript.
pub fn ship(repo: &Repo, raw: &Path, name: &str, start: fn(&str) -> String) -> Result<App> {
    optimise::run(repo, &bindgen::run(repo, raw, name)?, start)
}

/// Content to pack, where something changed.
pub fn pack(repo: &Repo) -> Result<()> {
    write_pack(repo, &compiled(repo)?)
}

/// Compiles the content, and says what it came to.
fn compiled(repo: &Repo) -> Result<Content> {
    let content = content::load(repo)?;
    let library = &content.library;
    let warnings = match content.warnings.len() {
        0 => String::new(),
        some => format!("; {} (`cargo xtask check` shows them)", counted(some, "warning")),
    };
    let [claims, sources, studies] = [library.claims.len(), library.sources.len(), library.studies.len()];
    say::step("Content", &format!("{claims} claims, {sources} sources, {studies} studies{warnings}"));
    Ok(content)
}

/// Where the site with the gallery stands.
pub fn gallery_folder(repo: &Repo) -> PathBuf {
    repo.work().join("dist-gallery")
}

/// Where the pack stands, as `.cargo/config.toml` tells cargo.
fn pack_path(repo: &Repo) -> PathBuf {
    repo.work().join("library.pack")
}

/// Writes the pack, unless it holds the same bytes already: cargo goes by the time of the file.
fn write_pack(repo: &Repo, content: &Content) -> Result<()> {
    stamp::write_if_changed(&pack_path(repo), &claimscope_core::pack::encode(&content.library))
}
