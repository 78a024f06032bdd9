//! What was made before from the same inputs need not be made again.

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::path::Path;

/// Writes a file, unless it holds the same bytes already.
pub fn write_if_changed(path: &Path, bytes: &[u8]) -> Result<()> {
    if std::fs::read(path).is_ok_and(|there| there == bytes) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).with_context(|| format!("could not make {}", folder.display()))?;
    }
    std::fs::write(path, bytes).with_context(|| format!("could not write {}", path.display()))
}

/// A hash of several inputs, in order.
pub fn hash<'a>(inputs: impl IntoIterator<Item = &'a [u8]>) -> String {
    let mut sha = Sha256::new();
    for input in inputs {
        sha.update(input.len().to_le_bytes());
        sha.update(input);
    }
    sha.finalize().iter().take(12).map(|byte| format!("{byte:02x}")).collect()
}

/// Whether a stamp file says that something was made from these inputs.
pub fn is_fresh(stamp: &Path, inputs: &str) -> bool {
    std::fs::read_to_string(stamp).is_ok_and(|there| there == inputs)
}
