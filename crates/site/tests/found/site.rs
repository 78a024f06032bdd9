//! A whole site, built as it is published but without the app, for tests of what others read of it.

use claimscope_content::Compiled;
use claimscope_core::model::Library;
use claimscope_site::{App, Input, build};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A built site.
pub struct Site {
    /// Its text files, by path.
    files: BTreeMap<PathBuf, String>,
    /// The library that it is made from.
    pub library: Library,
    /// The address that it is made for, with a slash at the end.
    pub base_url: String,
    /// Who publishes it.
    pub publisher: String,
}

impl Site {
    /// Builds the site of a content folder.
    pub fn of(content: &str) -> Self {
        let Compiled { library, site, .. } = claimscope_content::compile(&root().join(content));
        let (library, site) = (library.expect("the content compiles"), site.expect("the settings are whole"));
        let shell = std::fs::read_to_string(root().join("index.html")).expect("the shell");
        let folder = tempfile::tempdir().expect("a folder");
        let input = Input {
            gallery: false,
            library: library.clone(),
            base_url: &site.base_url,
            publisher: site.publisher.clone(),
            contact: site.contact,
            independence: site.independence,
            shell: &shell,
            root: &root(),
            app: App::InShell,
            data: Vec::new(),
            kept_images: Some(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/claimscope/share-of-tests")),
        };
        build(input, folder.path()).expect("the site can be built");
        let mut files = BTreeMap::new();
        gather(folder.path(), folder.path(), &mut files);
        Self { files, library, base_url: site.base_url, publisher: site.publisher }
    }

    /// A file of the site.
    pub fn file(&self, path: &str) -> &str {
        self.files.get(Path::new(path)).unwrap_or_else(|| panic!("the site has no {path}"))
    }
}

fn gather(root: &Path, folder: &Path, files: &mut BTreeMap<PathBuf, String>) {
    for path in std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        if path.is_dir() {
            gather(root, &path, files);
        } else if let Ok(text) = std::fs::read_to_string(&path) {
            files.insert(path.strip_prefix(root).expect("below the root").into(), text);
        }
    }
}
