//! From the path of a request to a file and a status. Reads files; knows nothing of sockets.

use super::kinds::content_type;
use anyhow::{Result, bail};
use std::path::{Component, Path, PathBuf};

/// A built site.
pub struct Site {
    dist: PathBuf,
    /// The path that every page stands under, with slashes at both ends.
    base: String,
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
}

impl Site {
    /// A folder that was built for a base address.
    pub fn new(dist: &Path, base_url: &str) -> Result<Self> {
        if !dist.join("index.html").is_file() {
            bail!("{} holds no site", dist.display());
        }
        Ok(Self { dist: dist.to_path_buf(), base: claimscope_site::base_path(base_url) })
    }

    /// The path that every page stands under.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// Answers a request for a path with its query.
    pub fn answer(&self, url: &str) -> Answer {
        let (path, query) = url.split_once('?').map_or((url, None), |(path, query)| (path, Some(query)));
        let Some(inside) = path.strip_prefix(&self.base) else {
            return if path == self.base.trim_end_matches('/') { Answer::moved(&self.base) } else { self.not_found() };
        };
        let Some(file) = decoded(inside).and_then(|inside| self.file(&inside)) else { return self.not_found() };
        if file.is_dir() && !path.ends_with('/') {
            let query = query.map(|query| format!("?{query}")).unwrap_or_default();
            return Answer::moved(&format!("{path}/{query}"));
        }
        let file = if file.is_dir() { file.join("index.html") } else { file };
        self.read(&file, 200).unwrap_or_else(|| self.not_found())
    }

    /// The file at a path inside the site; `None` for a path that leads out of it.
    fn file(&self, inside: &str) -> Option<PathBuf> {
        let path = Path::new(inside);
        let plain = path.components().all(|part| matches!(part, Component::Normal(_)));
        (plain && !inside.contains(['\\', '\0'])).then(|| self.dist.join(path))
    }

    fn not_found(&self) -> Answer {
        self.read(&self.dist.join("404.html"), 404).unwrap_or_else(|| Answer::refused(404, "no such page"))
    }

    fn read(&self, file: &Path, status: u16) -> Option<Answer> {
        let body = std::fs::read(file).ok()?;
        let name = file.file_name()?.to_string_lossy();
        let headers = vec![
            ("Content-Type", content_type(&name).to_owned()),
            // Files under a hashed name never change; everything else may with the next build.
            (
                "Cache-Control",
                if is_hashed(&name) { "public, max-age=31536000, immutable" } else { "no-cache" }.to_owned(),
            ),
            ("X-Content-Type-Options", "nosniff".to_owned()),
        ];
        Some(Answer { status, headers, body })
    }
}

/// Whether a name carries its content's hash, as in `claimscope-0a1b2c3d.css`.
fn is_hashed(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or("");
    stem.rsplit_once('-').is_some_and(|(_, hash)| hash.len() == 8 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
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
