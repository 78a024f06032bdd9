//! What the tests on folders of content share.

#![allow(dead_code, reason = "each test binary uses its own part of this")]

use std::fs;
use std::path::{Path, PathBuf};

/// The folder `tests/content` of the repository.
pub fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/content")
}

/// Whether snapshots are to be written instead of compared.
pub fn overwrites() -> bool {
    std::env::var_os("SNAPSHOTS").is_some_and(|value| value == "overwrite")
}

/// Compares a text with a snapshot file, or writes it; what differs is given back.
pub fn snapshot(path: &Path, actual: &str) -> Result<(), String> {
    if overwrites() {
        fs::write(path, actual).expect("the snapshot can be written");
        return Ok(());
    }
    let shown = path.display();
    let expected = fs::read_to_string(path).map_err(|_| format!("{shown} is missing; it would hold:\n{actual}"))?;
    let expected = expected.replace("\r\n", "\n");
    if expected == actual { Ok(()) } else { Err(format!("{shown}\n--- expected\n{expected}--- actual\n{actual}")) }
}

/// Copies a folder with all that is in it.
pub fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the folder can be made");
    for entry in fs::read_dir(from).expect("the folder can be read") {
        let entry = entry.expect("the entry can be read");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("the file can be copied");
        }
    }
}

/// The names of the folders in a folder, sorted.
pub fn folders(of: &Path) -> Vec<String> {
    let entries = fs::read_dir(of).expect("the folder can be read").map(|entry| entry.expect("an entry"));
    let folders = entries.filter(|entry| entry.path().is_dir());
    let mut names: Vec<String> = folders.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}
