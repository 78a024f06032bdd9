//! The last step: pages from the app and the library.

use super::content::{self, Content};
use super::optimise::App;
use super::scripts::Scripts;
use super::{Options, stamp};
use crate::repo::Repo;
use crate::say::{self, Work};
use anyhow::{Context, Result};
use claimscope_content::{SiteConfig, export_json, export_schema};
use claimscope_core::model::Library;
use claimscope_site::find::{self, Finder};
use claimscope_site::{App as SiteApp, Built, Input};
use std::path::Path;

/// What readers download besides pages.
#[derive(Clone, Copy)]
pub struct Parts<'a> {
    /// The app.
    pub app: &'a App,
    /// The module that answers the search.
    pub finder: &'a [u8],
    /// The scripts beside the app.
    pub scripts: &'a Scripts,
}

/// Renders the site into a folder, unless it stands there from the same inputs already.
pub fn build(repo: &Repo, content: Content, parts: Parts<'_>, options: &Options, gallery: bool) -> Result<()> {
    let Parts { app, finder, scripts } = parts;
    let base_url = options.base_url.clone().unwrap_or_else(|| content.site.base_url.clone());
    let made_from = stamp::hash([inputs(repo, &content, parts, &base_url)?.as_bytes(), &[u8::from(gallery)]]);
    let folder = options.out.to_string_lossy();
    let stamp = repo.work().join("sites").join(stamp::hash([folder.as_bytes()]));
    if options.out.join("index.html").is_file() && stamp::is_fresh(&stamp, &made_from) {
        say::step("Site", "up to date");
        return Ok(());
    }
    let work = Work::begin("Rendering", &format!("the pages for {base_url}"));
    let shell = shell(&repo.at("index.html"))?;
    let finder = Finder { wasm: finder, script: scripts.find(), reader: scripts.scan() };
    let app = SiteApp::Files { js: &app.js, wasm: &app.wasm, scripts: scripts.all(), finder };
    let input = Input { gallery, ..input(repo, content, &base_url, &shell, app) };
    let result = claimscope_site::build(input, &options.out);
    match result {
        Ok(Built { routes, written }) => {
            stamp::write_if_changed(&stamp, made_from.as_bytes())?;
            work.done(&format!("{routes} pages for {base_url}, {written} files new or changed"));
            Ok(())
        }
        Err(error) => {
            work.stop();
            Err(error).context("the site could not be built")
        }
    }
}

/// Renders the pages into a folder that Trunk has put the app into, with Trunk's own page as the shell.
pub fn prerender(repo: &Repo, out: &Path, base_url: Option<&str>) -> Result<()> {
    let content = content::load(repo)?;
    let base_url = joined(&content.site.base_url, base_url);
    let shell = shell(&out.join("index.html"))?;
    let built = claimscope_site::build(input(repo, content, &base_url, &shell, SiteApp::InShell), out)?;
    say::step("Rendering", &format!("{} pages for {base_url}", built.routes));
    Ok(())
}

/// Trunk knows only a path, such as `/` or `/sub/`; the host is that of `site.toml`.
fn joined(site: &str, given: Option<&str>) -> String {
    let scheme = site.find("://").map_or(0, |at| at + 3);
    let host = site[scheme..].find('/').map_or(site, |at| &site[..scheme + at]);
    match given {
        Some(path) if path.starts_with('/') => format!("{host}{path}"),
        Some(url) => url.to_owned(),
        None => site.to_owned(),
    }
}

/// The path that a built site stands under, as its pages tell the app.
pub fn base_url_of(dist: &Path) -> Result<String> {
    let page = shell(&dist.join("index.html"))?;
    let base =
        page.split_once("data-base=\"").and_then(|(_, rest)| rest.split_once('"')).map(|(base, _)| base.to_owned());
    base.context("its pages do not tell their base path")
}

fn input<'a>(repo: &'a Repo, content: Content, base_url: &'a str, shell: &'a str, app: SiteApp<'a>) -> Input<'a> {
    let data = data(&content.library);
    let SiteConfig { publisher, contact, independence, .. } = content.site;
    Input {
        library: content.library,
        base_url,
        publisher,
        contact,
        independence,
        shell,
        root: repo.root(),
        app,
        data,
        kept_images: Some(repo.work().join("share")),
        gallery: false,
    }
}

/// The public interface for everyone else: the same bytes as `cargo xtask export` prints.
fn data(library: &Library) -> Vec<(&'static str, String)> {
    vec![("data/library.json", export_json(library)), ("data/library.schema.json", export_schema())]
}

fn shell(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("could not read {}", path.display()))
}

/// Everything that the pages depend on: the content, the app, the shell, styles and assets, and this
/// program, which holds the components and the compiler.
fn inputs(repo: &Repo, content: &Content, parts: Parts<'_>, base_url: &str) -> Result<String> {
    let Parts { app, finder, scripts } = parts;
    let myself = repo.xtask().metadata().and_then(|data| data.modified())?;
    let files = claimscope_site::inputs(repo.root())?;
    let texts = [
        format!("{myself:?}"),
        format!("{:?}", content.site),
        stamp::hash([&claimscope_core::pack::encode(&content.library)[..]]),
        stamp::hash([&find::index_of(&content.library).1[..]]),
        stamp::hash([app.js.as_bytes(), &app.wasm, finder, scripts.find().as_bytes(), scripts.scan().as_bytes()]),
        format!("{:?}", scripts.all()),
        base_url.to_owned(),
        stamp::hash(files.iter().map(|(_, bytes)| &bytes[..])),
        files.iter().map(|(path, _)| path.display().to_string()).collect::<Vec<_>>().join("\n"),
    ];
    Ok(stamp::hash(texts.iter().map(String::as_bytes)))
}
