//! What a host can get wrong, looked at over HTTP.

use super::{Answer, Site, ask};
use anyhow::{Context, Result};
use claimscope_site::policy::{Kind, headers, kind_of};
use claimscope_site::{Carried, Encoding, beside, content_type};
use std::path::{Path, PathBuf};

/// What was looked at.
#[derive(Default)]
pub struct Checked {
    /// What held.
    pub passed: usize,
    /// What did not, in plain words.
    pub failures: Vec<String>,
}

impl Checked {
    fn holds(&mut self, place: &str, what: &str, found: &str, expected: &str) {
        if found == expected {
            self.passed += 1;
        } else {
            self.failures.push(format!("nginx, {place}: {what} is `{found}`, expected `{expected}`"));
        }
    }
}

/// Looks at a site: one file of each kind in each encoding, and what is not there.
pub fn site(checked: &mut Checked, site: &Site, has_brotli: bool) -> Result<()> {
    let carried = Carried::of_site(&site.dist)?;
    for inside in files(&site.dist)? {
        for accepts in ["identity", "gzip", "br, gzip"] {
            file(checked, site, &carried, &inside, accepts, has_brotli)?;
        }
    }
    for inside in
        ["nothing", "nothing/", "claims/nothing/", "assets/", "_headers", "_nginx/http.conf", "index.html.br", "../x"]
    {
        let answer = ask(site.port, &format!("{}{inside}", site.base), "identity")?;
        let place = format!("{}{inside}", site.base);
        // nginx itself refuses a path that leads out, before any location is looked for.
        if inside.starts_with("..") {
            checked.holds(&place, "whether it is served", &(answer.status < 400).to_string(), "false");
            continue;
        }
        checked.holds(&place, "the status", &answer.status.to_string(), "404");
        checked.holds(&place, "the page", &same(&answer.body, &site.dist.join("404.html")).to_string(), "true");
        all_headers(checked, &place, &answer, Kind::Own, &carried);
    }
    redirects(checked, site, &carried)
}

/// A folder without its slash leads to the one with it, under the host, port and path that were asked for.
fn redirects(checked: &mut Checked, site: &Site, carried: &Carried) -> Result<()> {
    for (path, to) in [("claims", "claims/"), ("claims?a=b", "claims/?a=b")] {
        let place = format!("{}{path}", site.base);
        let answer = ask(site.port, &place, "identity")?;
        checked.holds(&place, "the status", &answer.status.to_string(), "301");
        checked.holds(&place, "where it leads", answer.header("location"), &format!("{}{to}", site.base));
        all_headers(checked, &place, &answer, Kind::Own, carried);
    }
    if site.base != "/" {
        let place = site.base.trim_end_matches('/');
        let answer = ask(site.port, place, "identity")?;
        checked.holds(place, "where it leads", answer.header("location"), site.base);
    }
    Ok(())
}

/// The bytes, type, encoding and headers of one file.
fn file(
    checked: &mut Checked,
    site: &Site,
    carried: &Carried,
    inside: &str,
    accepts: &str,
    has_brotli: bool,
) -> Result<()> {
    let path = inside.strip_suffix("index.html").unwrap_or(inside);
    let place = format!("{}{path} ({accepts})", site.base);
    let answer = ask(site.port, &format!("{}{path}", site.base), accepts)?;
    let file = site.dist.join(inside);
    // What this server can choose from: without its module, brotli is not among it.
    let served = Encoding::ALL.into_iter().filter(|encoding| has_brotli || *encoding != Encoding::Brotli);
    let there: Vec<Encoding> = served.filter(|encoding| beside(&file, *encoding).is_file()).collect();
    let encoding = there.iter().copied().find(|encoding| accepts.contains(encoding.name()));
    checked.holds(&place, "the status", &answer.status.to_string(), "200");
    checked.holds(&place, "the encoding", answer.header("content-encoding"), encoding.map_or("", Encoding::name));
    let varies = if there.is_empty() { "" } else { "Accept-Encoding" };
    checked.holds(&place, "what varies", answer.header("vary"), varies);
    checked.holds(&place, "the type", answer.header("content-type"), content_type(inside));
    let body = encoding.map_or_else(|| Ok(answer.body.clone()), |encoding| encoding.decoded(&answer.body));
    let body = body.with_context(|| format!("{place} came broken"))?;
    checked.holds(&place, "whether the bytes are those of the file", &same(&body, &file).to_string(), "true");
    all_headers(checked, &place, &answer, kind_of(inside), carried);
    Ok(())
}

/// Every header of the kind, once, with its value.
fn all_headers(checked: &mut Checked, place: &str, answer: &Answer, kind: Kind, carried: &Carried) {
    for (name, value) in headers(kind, carried) {
        checked.holds(place, name, &answer.all(&name.to_lowercase()).join(" | "), &value);
    }
    if !matches!(kind, Kind::Open | Kind::Script) {
        checked.holds(place, "who may read it", answer.header("access-control-allow-origin"), "");
    }
}

fn same(body: &[u8], file: &Path) -> bool {
    std::fs::read(file).is_ok_and(|bytes| bytes == body)
}

/// A page of each kind, and one file of each ending in each folder.
fn files(dist: &Path) -> Result<Vec<String>> {
    let mut files: Vec<String> = ["index.html", "404.html"].map(str::to_owned).into();
    let mut folders = vec![dist.to_path_buf()];
    let mut seen: Vec<(PathBuf, String, Kind)> = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).with_context(|| format!("could not read {}", folder.display()))? {
            let path = entry?.path();
            let inside = path.strip_prefix(dist)?.to_string_lossy().into_owned();
            let ending = path.extension().map(|ending| ending.to_string_lossy().into_owned()).unwrap_or_default();
            let is_hidden = inside.starts_with(['_', '.']) || Encoding::ALL.iter().any(|one| one.ending() == ending);
            if path.is_dir() && !is_hidden {
                folders.push(path);
                continue;
            }
            // Of pages and the files of their pictures, one of each folder of the top, and of each kind there; of other
            // files, one of each ending in a folder.
            let top = inside.split('/').next().unwrap_or_default();
            let of_page = ending == "html" || folder.join("index.html").is_file();
            let group = (if of_page { PathBuf::from(top) } else { folder.clone() }, ending, kind_of(&inside));
            if !is_hidden && !seen.contains(&group) {
                seen.push(group);
                files.push(inside);
            }
        }
    }
    files.sort();
    files.dedup();
    Ok(files)
}
