//! From the path of a request to a file, a status and the headers that a host should send. Reads files; knows nothing
//! of sockets.

use super::encoding;
use anyhow::{Context, Result, bail};
use claimscope_site::policy::{Kind, headers, kind_of};
use claimscope_site::{Carried, Encoding, beside, content_type};
use std::path::{Component, Path, PathBuf};

/// A built site.
pub struct Site {
    dist: PathBuf,
    /// The path that every page stands under, with slashes at both ends.
    base: String,
    /// What its pages hold inline, which the policy has to allow.
    carried: Carried,
}

/// What is sent back.
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// Headers by name.
    pub headers: Vec<(&'static str, String)>,
    /// The bytes.
    pub body: Vec<u8>,
}

impl Answer {
    /// A refusal in plain words.
    pub fn refused(status: u16, why: &str) -> Self {
        let headers = vec![("Content-Type", "text/plain; charset=utf-8".to_owned())];
        Self { status, headers, body: format!("{why}\n").into_bytes() }
    }

    fn moved(to: &str) -> Self {
        Self { status: 301, headers: vec![("Location", to.to_owned())], body: Vec::new() }
    }

    /// The same with the headers of its kind.
    fn with_headers(mut self, kind: Kind, carried: &Carried) -> Self {
        self.headers.extend(headers(kind, carried));
        self
    }
}

impl Site {
    /// A folder that was built for a base address.
    pub fn new(dist: &Path, base_url: &str) -> Result<Self> {
        let front = dist.join("index.html");
        if !front.is_file() {
            bail!("{} holds no site", dist.display());
        }
        let carried =
            Carried::of_site(dist).with_context(|| format!("could not read the site in {}", dist.display()))?;
        let base = claimscope_site::base_path(base_url);
        Ok(Self { dist: dist.to_path_buf(), base, carried })
    }

    /// The path that every page stands under.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// Answers a request for a path with its query, from someone who accepts these encodings.
    pub fn answer(&self, url: &str, accepts: &str) -> Answer {
        let accepted = encoding::accepted(accepts);
        let (path, query) = url.split_once('?').map_or((url, None), |(path, query)| (path, Some(query)));
        let Some(inside) = path.strip_prefix(&self.base) else {
            return match path == self.base.trim_end_matches('/') {
                true => self.moved(&self.base),
                false => self.not_found(&accepted),
            };
        };
        let Some(file) = decoded(inside).and_then(|inside| self.file(&inside)) else {
            return self.not_found(&accepted);
        };
        if file.is_dir() && !path.ends_with('/') {
            let query = query.map(|query| format!("?{query}")).unwrap_or_default();
            return self.moved(&format!("{path}/{query}"));
        }
        let file = if file.is_dir() { file.join("index.html") } else { file };
        self.read(&file, 200, &accepted).unwrap_or_else(|| self.not_found(&accepted))
    }

    /// A refusal, with the headers of a page.
    pub fn refused(&self, status: u16, why: &str) -> Answer {
        Answer::refused(status, why).with_headers(Kind::Own, &self.carried)
    }

    fn moved(&self, to: &str) -> Answer {
        Answer::moved(to).with_headers(Kind::Own, &self.carried)
    }

    /// The file at a path inside the site; `None` for a path that leads out of it, to a file for hosts, or to a
    /// compressed one by its own name.
    fn file(&self, inside: &str) -> Option<PathBuf> {
        let path = Path::new(inside);
        let plain = path.components().all(|part| matches!(part, Component::Normal(_)));
        let hidden = inside.starts_with(['_', '.']) || Encoding::ALL.iter().any(|encoding| has_ending(path, *encoding));
        (plain && !hidden && !inside.contains(['\\', '\0'])).then(|| self.dist.join(path))
    }

    fn not_found(&self, accepted: &[Encoding]) -> Answer {
        let page = self.read(&self.dist.join("404.html"), 404, accepted);
        page.unwrap_or_else(|| self.refused(404, "no such page"))
    }

    /// The file, or what stands compressed beside it in the first encoding that is accepted.
    fn read(&self, file: &Path, status: u16, accepted: &[Encoding]) -> Option<Answer> {
        let plain = std::fs::read(file).ok()?;
        let name = file.file_name()?.to_string_lossy();
        let inside = file.strip_prefix(&self.dist).ok()?.to_string_lossy();
        let mut headers = vec![("Content-Type", content_type(&name).to_owned())];
        if Encoding::ALL.iter().any(|encoding| beside(file, *encoding).is_file()) {
            headers.push(("Vary", "Accept-Encoding".to_owned()));
        }
        let small = accepted.iter().find_map(|encoding| Some((encoding, std::fs::read(beside(file, *encoding)).ok()?)));
        let body = match small {
            Some((encoding, small)) => {
                headers.push(("Content-Encoding", encoding.name().to_owned()));
                small
            }
            None => plain,
        };
        Some(Answer { status, headers, body }.with_headers(kind_of(&inside), &self.carried))
    }
}

/// Whether a path ends as a compressed file does.
fn has_ending(path: &Path, encoding: Encoding) -> bool {
    path.extension().is_some_and(|ending| ending == encoding.ending())
}

/// A path with its `%` escapes read; `None` when they are broken.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        let digit = |byte: Option<u8>| char::from(byte?).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        bytes.push(if byte == b'%' { digit(rest.next())? * 16 + digit(rest.next())? } else { byte });
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests;
