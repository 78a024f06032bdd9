//! A built site: its address, its files, and whether what they lead to is there.

use super::{lists, page::Page};
use anyhow::{Context, Result};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;
use url::Url;

/// The page that is served at every address that nothing answers.
const NOT_FOUND: &str = "404.html";

/// A built site.
pub struct Site {
    base: Url,
    /// Every file, by its path.
    files: BTreeSet<String>,
    /// Files that hold addresses.
    pages: BTreeMap<String, Page>,
}

/// Something that has to be put right.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file.
    pub file: String,
    /// What is wrong, and what was expected.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file, self.what)
    }
}

impl Site {
    /// Reads a site. Its address is what its front page says of itself.
    pub fn read(folder: &Path) -> Result<Self> {
        let mut files = BTreeSet::new();
        gather(folder, folder, &mut files)?;
        let text = |path: &str| {
            let path = folder.join(path);
            std::fs::read_to_string(&path).with_context(|| format!("could not read {}", path.display()))
        };
        let base = canonical(&text("index.html")?)?;
        let mut pages = BTreeMap::new();
        for path in &files {
            let page = match path.rsplit_once('.') {
                Some((_, "html")) => Some(Page::read(path, &text(path)?, base.as_str())),
                Some((_, "xml" | "svg" | "css" | "csv" | "txt")) => lists::read(path, &text(path)?),
                _ => None,
            };
            pages.extend(page.map(|page| (path.clone(), page)));
        }
        Ok(Self { base, files, pages })
    }

    /// How many files were looked at.
    pub fn looked_at(&self) -> usize {
        self.pages.len()
    }

    /// Everything that is wrong, by file.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (path, page) in &self.pages {
            let mut tell = |what: String| problems.push(Problem { file: path.clone(), what });
            page.faults.iter().cloned().for_each(&mut tell);
            for (place, address) in &page.links {
                match self.leads_to(path, address) {
                    Ok(file) => self.lacking(page, file.as_deref()).for_each(&mut tell),
                    Err(why) => tell(format!("{place} leads to `{address}`: {why}")),
                }
            }
        }
        problems.sort();
        problems.dedup();
        problems
    }

    /// What a page lacks for the styles that it uses.
    fn lacking(&self, page: &Page, file: Option<&str>) -> impl Iterator<Item = String> {
        let needs = file.and_then(|file| self.pages.get(file)).into_iter().flat_map(|sheet| &sheet.needs);
        let lacking: Vec<&String> = needs.filter(|id| !page.ids.contains(*id)).collect();
        lacking.into_iter().map(|id| format!("its styles draw with the id `{id}`, which the page does not have"))
    }

    /// The file of the site that an address in another leads to; `None` where it leads out of the site.
    /// An error tells why it leads nowhere.
    fn leads_to(&self, from: &str, address: &str) -> Result<Option<String>, String> {
        if from == NOT_FOUND && !address.starts_with(['/', '#']) && Url::parse(address).is_err() {
            return Err("this page is served at any depth, so that its addresses begin with a slash".into());
        }
        let Ok(full) = self.address_of(from).and_then(|here| here.join(address)) else {
            return Err("this is no address".into());
        };
        if full.origin() != self.base.origin() {
            return Ok(None);
        }
        let Some(path) = full.path().strip_prefix(self.base.path()) else {
            return Err(format!("it leads out of the site, which stands below {}", self.base.path()));
        };
        let file = file_of(path);
        if !self.files.contains(&file) {
            return Err(format!("expected a file `{file}`, and the site has none"));
        }
        // What follows `:~:` is for the browser; an empty fragment and `top` are the top of any page; what has an equals
        // sign is read by a script, and is no place.
        let fragment = full.fragment().and_then(|fragment| fragment.split(":~:").next()).unwrap_or("");
        let has_id =
            |page: &Page| matches!(fragment, "" | "top") || fragment.contains('=') || page.ids.contains(fragment);
        let leads = self.pages.get(&file).map_or(fragment.is_empty(), has_id);
        if leads {
            Ok(Some(file))
        } else {
            Err(format!("expected the id `{fragment}` in `{file}`, which has none of that name"))
        }
    }

    /// The address that a file is served at.
    fn address_of(&self, file: &str) -> Result<Url, url::ParseError> {
        self.base.join(file.strip_suffix("index.html").unwrap_or(file))
    }
}

/// `claims/x/` is served from `claims/x/index.html`.
fn file_of(path: &str) -> String {
    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
}

/// The address of a site, from the canonical link of its front page.
fn canonical(page: &str) -> Result<Url> {
    let rest = page.split_once("<link rel=\"canonical\" href=\"").map(|(_, rest)| rest);
    let address = rest.and_then(|rest| rest.split('"').next()).context("index.html has no canonical link")?;
    Url::parse(address).with_context(|| format!("index.html: its canonical link `{address}` is no whole address"))
}

fn gather(root: &Path, folder: &Path, files: &mut BTreeSet<String>) -> Result<()> {
    let entries = std::fs::read_dir(folder)
        .with_context(|| format!("could not read {}; `cargo xtask build` makes it", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            gather(root, &path, files)?;
        } else {
            files.insert(path.strip_prefix(root)?.to_string_lossy().replace('\\', "/"));
        }
    }
    Ok(())
}
