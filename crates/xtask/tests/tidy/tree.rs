//! The files of the repository, without what is built or installed.

use std::path::{Path, PathBuf};

/// Folders that hold nothing that was written here.
const NOT_OURS: [&str; 6] = ["target", "dist", "node_modules", ".git", "test-results", "playwright-report"];
/// Endings of text files.
const TEXT: [&str; 12] = ["rs", "toml", "md", "css", "js", "ts", "mjs", "html", "json", "svg", "yml", "sh"];

/// A text file.
pub struct File {
    /// Its path from the root on, with forward slashes.
    pub path: String,
    /// What it holds.
    pub text: String,
}

impl File {
    /// Whether it is Rust.
    pub fn is_rust(&self) -> bool {
        self.path.ends_with(".rs")
    }

    /// Whether it is code that people read: Rust, styles, scripts.
    pub fn is_source(&self) -> bool {
        [".rs", ".css", ".js", ".ts", ".mjs"].iter().any(|ending| self.path.ends_with(ending))
    }

    /// Whether white space and words in it are ours: content tests may hold broken input on purpose.
    pub fn is_text(&self) -> bool {
        !self.path.starts_with("tests/content/")
            && !self.path.starts_with("tests/render/")
            && !self.path.contains("/tests/broken/")
            && !self.path.ends_with("-lock.json")
    }

    /// Whether it holds nothing but tests.
    pub fn is_test(&self) -> bool {
        let name = self.path.rsplit('/').next().unwrap_or("");
        self.path.contains("tests/") || matches!(name, "tests.rs" | "properties.rs")
    }

    /// The number of lines.
    pub fn lines(&self) -> usize {
        self.text.lines().count()
    }

    /// The text before the module's own tests.
    pub fn without_tests(&self) -> &str {
        self.text.split("#[cfg(test)]\nmod tests {").next().unwrap_or("")
    }
}

/// All text files.
pub struct Tree(Vec<File>);

impl Tree {
    /// Reads the repository.
    pub fn read() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("two folders below the root");
        let mut files = Vec::new();
        gather(root, root, &mut files);
        files.sort_by(|a, b| a.path.cmp(&b.path));
        assert!(files.len() > 50, "found only {} files: this test looks in the wrong place", files.len());
        Self(files)
    }

    /// The files, by path.
    pub fn files(&self) -> impl Iterator<Item = &File> {
        self.0.iter()
    }
}

fn gather(root: &Path, folder: &Path, files: &mut Vec<File>) {
    let entries = std::fs::read_dir(folder).expect("the folder can be read");
    for path in entries.map(|entry| entry.expect("the entry can be read").path()) {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if path.is_dir() {
            if !NOT_OURS.contains(&name.as_str()) {
                gather(root, &path, files);
            }
        } else if is_text(&path) {
            // A file that is not UTF-8 is test input, and no rule of ours applies to it.
            if let Ok(text) = std::fs::read_to_string(&path) {
                files.push(File { path: inside(root, &path), text });
            }
        }
    }
}

fn is_text(path: &Path) -> bool {
    path.extension().is_some_and(|ending| TEXT.iter().any(|known| ending == *known)) || path.ends_with(".ci/run")
}

fn inside(root: &Path, path: &Path) -> String {
    let inside: PathBuf = path.strip_prefix(root).expect("below the root").into();
    inside.to_string_lossy().replace('\\', "/")
}
