//! Names that carry a hash of the content, so that a browser may keep the file for good.

use sha2::{Digest, Sha256};
use std::fmt::Write;

/// Hexadecimal digits in a name.
const DIGITS: usize = 8;

/// The first digits of the SHA-256 of some bytes.
pub fn hash_of(bytes: &[u8]) -> String {
    let mut hash = String::new();
    for byte in Sha256::digest(bytes).iter().take(DIGITS / 2) {
        // Writing to a string cannot fail.
        let _ = write!(hash, "{byte:02x}");
    }
    hash
}

/// `theme.js` becomes `theme-0a1b2c3d.js`.
pub(crate) fn hashed(name: &str, bytes: &[u8]) -> String {
    let hash = hash_of(bytes);
    match name.rsplit_once('.') {
        Some((stem, ending)) => format!("{stem}-{hash}.{ending}"),
        None => format!("{name}-{hash}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_the_content() {
        assert_eq!(hashed("theme.js", b""), "theme-e3b0c442.js");
        assert_ne!(hashed("theme.js", b"a"), hashed("theme.js", b"b"));
    }
}
