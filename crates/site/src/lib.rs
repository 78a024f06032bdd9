//! From the app and a library to a folder of pages that any web server can serve.
//!
//! Every page is rendered by the very components that take it over in the browser. This crate joins
//! styles, names files by their content, and fills the shell; it renders nothing itself, and it neither
//! compiles the app nor weighs it.

mod address;
mod assets;
mod assumptions;
mod carrier;
mod compress;
mod css;
mod dates;
mod discovery;
mod embed;
mod error;
pub mod find;
mod gallery;
mod head;
mod hosting;
mod images;
mod inline;
mod manifest;
mod name;
pub mod offline;
mod output;
mod pages;
mod pictures;
pub mod policy;
mod published;
mod references;
pub mod scan;
mod shell;
mod start;
mod types;

pub use address::base_path;
pub use compress::{Compressed, Encoding, beside, brotli, compress_folder};
pub use error::Error;
pub use hosting::NGINX;
pub use inline::{Carried, Inline, without_comments};
pub use name::{hash_of, integrity_of};
pub use start::start_of;
pub use types::content_type;

use assets::Assets;
use claimscope::SiteInfo;
use claimscope_core::model::Library;
use output::Output;
use pages::Site;
use policy::Policy;
use shell::Shell;
use std::path::{Path, PathBuf};

/// The script that every page holds inline: it has to run before the first paint.
const THEME: &str = "theme.js";
/// The file of the pages that the app gets rendered ahead.
const AHEAD: &str = "ahead.wasm";

/// How the browser gets the app.
pub enum App<'a> {
    /// From these files, which are written and named here.
    Files {
        /// The module that loads the wasm, as [`start_of`] makes it.
        js: &'a str,
        /// The wasm.
        wasm: &'a [u8],
        /// What keeps the site on a device.
        scripts: offline::Scripts<'a>,
        /// What answers the search.
        finder: find::Finder<'a>,
    },
    /// The shell names it already: Trunk has put it there.
    InShell,
}

/// Everything that a site is made from.
pub struct Input<'a> {
    /// The library.
    pub library: Library,
    /// The address under which the site is published, with any sub-path.
    pub base_url: &'a str,
    /// The publisher's name.
    pub publisher: String,
    /// Where a reader reports a mistake; empty when none is set.
    pub contact: String,
    /// What the publisher says about selling and being paid; empty when it says nothing.
    pub independence: String,
    /// The text of `index.html`.
    pub shell: &'a str,
    /// The root of the repository, which holds `assets/` and the styles beside components.
    pub root: &'a Path,
    /// How the browser gets the app.
    pub app: App<'a>,
    /// Further files by path, such as `data/library.json`.
    pub data: Vec<(&'static str, String)>,
    /// Where rendered share images are kept from build to build; with `None` each is rendered anew.
    pub kept_images: Option<PathBuf>,
    /// Whether the gallery of components is added, for work on them and for tests. No site that is published has it.
    pub gallery: bool,
}

/// What was built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Built {
    /// The pages, without the one for what is not found.
    pub routes: usize,
    /// Files that are new or changed.
    pub written: usize,
}

/// Builds a site into a folder. With [`App::Files`] the folder is the site's alone, and what no longer
/// belongs to it is removed; with [`App::InShell`] what stands there already stays.
///
/// # Errors
/// [`Error`] names the file that could not be read or written, or what the shell lacks.
pub fn build(input: Input<'_>, out: &Path) -> Result<Built, Error> {
    let mut output = Output::default();
    let mut assets = Assets::gather(input.root)?;
    images::add_icons(input.root, &mut assets, &mut output)?;
    let base = base_path(input.base_url);
    let sheets = css::join(input.root, &base, &assets)?;
    assets.add("claimscope.css", sheets.rest.into_bytes());
    let inline = inline::tags(&sheets.critical, &assets.take_text(THEME)?);
    let cards = embed::take_scripts(&mut assets, &css::of_cards(input.root)?, &mut output)?;
    let carried = Carried { pages: Inline::of_page(&inline), cards: cards.carried() };
    let info = SiteInfo { publisher: input.publisher, contact: input.contact, independence: input.independence };
    let site = Site::new(input.library, info, &base, input.base_url);
    let lenses = assumptions::every(site.library());
    let shell = Shell::read(input.shell, site.info(), &base, &assets, &inline)?;
    let own = (assets.name(embed::PAGE_SCRIPT)?, assets.integrity(embed::PAGE_SCRIPT)?);
    let embedding = shell.clone().without_app(&base, own.0, &own.1).with_styles_first();
    let only_ours = matches!(input.app, App::Files { .. });
    let for_gallery = input.gallery.then(|| shell.clone().without_scripts().with_policy(&Policy::page(&carried.pages)));
    let embedding =
        if only_ours { embedding.with_policy(&Policy::framing(&carried.pages)) } else { embedding.without_policy() };
    let shell = match input.app {
        App::Files { js, wasm, scripts, finder } => {
            assets.add("claimscope.wasm", wasm.to_vec());
            assets.add(AHEAD, carrier::carrying(site.ahead().as_bytes()));
            assets.add(offline::PAGE, scripts.page.as_bytes().to_vec());
            let (wasm, ahead) = (assets.fetched("claimscope.wasm")?, assets.fetched(AHEAD)?);
            find::add(site.published(), &lenses, finder, &mut assets)?;
            scan::add(site.published(), &lenses, finder.reader, &mut assets)?;
            let [offline, find, scan] = [offline::PAGE, find::SCRIPT, scan::SCRIPT].map(|script| assets.name(script));
            let start = start::filled(js, &wasm, &ahead, [offline?, find?, scan?]);
            assets.add("claimscope.js", start.into_bytes());
            shell.with_policy(&Policy::page(&carried.pages)).with_app(
                &base,
                assets.name("claimscope.js")?,
                &assets.integrity("claimscope.js")?,
            )?
        }
        // Trunk's page runs a script of its own, for work on this machine only.
        App::InShell => shell.without_policy(),
    };
    images::glyphs::add(site.ratings(), &mut output);
    images::add_share_images(site.library(), site.ratings(), input.kept_images.as_deref(), &mut output)?;
    let routes = site.render(&shell, &mut output);
    pictures::add(site.published(), &mut output)?;
    references::add(site.published(), &mut output);
    embed::add_cards(&site, &cards, &lenses, &mut output);
    embed::add_page(&site, &embedding, &mut output);
    if let Some(shell) = for_gallery {
        gallery::add(&shell, &cards, site.info(), (&base, input.base_url), &mut output);
    }
    let kept = offline::kept(&assets);
    if only_ours {
        let has_check = output.page(manifest::CHECK).is_some();
        output.add(manifest::FILE, manifest::text(&base, &assets, has_check)?.into_bytes());
    }
    assets.write_into(&mut output);
    for (path, text) in input.data {
        output.add(path, text.into_bytes());
    }
    if let App::Files { scripts, .. } = input.app {
        hosting::add_files(&mut output, &base, &carried);
        offline::add(&mut output, kept, &site.stand_in(&shell), scripts);
    }
    let written = output.write(out, only_ours)?;
    Ok(Built { routes, written })
}

/// All files that pages depend on besides the library and the app, with their bytes: the shell, assets
/// and styles.
///
/// # Errors
/// [`Error::Read`] names the file that could not be read.
pub fn inputs(root: &Path) -> Result<Vec<(PathBuf, Vec<u8>)>, Error> {
    let mut files = assets::files_below(&root.join(assets::FOLDER))?;
    files.extend(css::files(root)?);
    files.push(root.join("index.html"));
    let read = |path: PathBuf| match std::fs::read(&path) {
        Ok(bytes) => Ok((path, bytes)),
        Err(source) => Err(Error::Read { path, source }),
    };
    files.into_iter().map(read).collect()
}
