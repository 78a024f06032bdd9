//! Files that are served as they are, under names that carry their hash.

use crate::Error;
use crate::name::{hashed, integrity_of};
use crate::output::Output;
use crate::start::Fetched;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The folder of the built site that holds them all, side by side.
pub const FOLDER: &str = "assets";

/// Assets by the name under which styles and the shell know them.
#[derive(Default)]
pub struct Assets(BTreeMap<String, Asset>);

struct Asset {
    name: String,
    bytes: Vec<u8>,
}

impl Assets {
    /// Gathers every file of `assets/` but the styles, which are joined first.
    pub fn gather(root: &Path) -> Result<Self, Error> {
        let mut assets = Self::default();
        for path in files_below(&root.join(FOLDER))? {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            if name.ends_with(".css") {
                continue;
            }
            let bytes = std::fs::read(&path).map_err(|source| Error::Read { path, source })?;
            if assets.0.contains_key(&name) {
                return Err(Error::NameTwice(name));
            }
            assets.add(&name, bytes);
        }
        Ok(assets)
    }

    /// Adds one that was made here.
    pub fn add(&mut self, name: &str, bytes: Vec<u8>) {
        self.0.insert(name.to_owned(), Asset { name: hashed(name, &bytes), bytes });
    }

    /// Takes one out that pages hold inline, as text.
    pub fn take_text(&mut self, name: &str) -> Result<String, Error> {
        let asset = self.0.remove(name).ok_or_else(|| Error::NoSuchAsset(name.to_owned()))?;
        Ok(String::from_utf8_lossy(&asset.bytes).into_owned())
    }

    /// The name with its hash.
    pub fn name(&self, name: &str) -> Result<&str, Error> {
        self.0.get(name).map(|asset| asset.name.as_str()).ok_or_else(|| Error::NoSuchAsset(name.to_owned()))
    }

    /// Its bytes.
    pub fn bytes(&self, name: &str) -> Option<&[u8]> {
        self.0.get(name).map(|asset| asset.bytes.as_slice())
    }

    /// The value of its `integrity` attribute.
    pub fn integrity(&self, name: &str) -> Result<String, Error> {
        let asset = self.0.get(name).ok_or_else(|| Error::NoSuchAsset(name.to_owned()))?;
        Ok(integrity_of(&asset.bytes))
    }

    /// What a module needs to fetch it.
    pub fn fetched(&self, name: &str) -> Result<Fetched, Error> {
        Ok(Fetched { name: self.name(name)?.to_owned(), integrity: self.integrity(name)? })
    }

    /// All files by the names under which styles and the shell know them: the path inside the site, and the bytes.
    pub fn files(&self) -> impl Iterator<Item = (&str, String, &[u8])> {
        self.0.iter().map(|(known, asset)| (known.as_str(), format!("{FOLDER}/{}", asset.name), &asset.bytes[..]))
    }

    /// Hands all files over.
    pub fn write_into(self, output: &mut Output) {
        for asset in self.0.into_values() {
            output.add(&format!("{FOLDER}/{}", asset.name), asset.bytes);
        }
    }
}

/// All files below a folder, by path. Hidden files are none of ours.
pub fn files_below(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let failed = |source| Error::Read { path: folder.to_path_buf(), source };
    let mut entries = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        entries.push(entry.map_err(failed)?.path());
    }
    entries.retain(|path| !path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.')));
    entries.sort();
    let mut files = Vec::new();
    for path in entries {
        if path.is_dir() { files.extend(files_below(&path)?) } else { files.push(path) }
    }
    Ok(files)
}
