//! Names that carry a hash of the content, so that a browser may keep the file for good.

use sha2::{Digest, Sha256, Sha384};
use std::fmt::Write;

/// Hexadecimal digits in a name.
const DIGITS: usize = 8;

/// The first digits of the SHA-256 of some bytes.
pub fn hash_of(bytes: &[u8]) -> String {
    let mut hash = hex_digest_of(bytes);
    hash.truncate(DIGITS);
    hash
}

/// The SHA-256 of some bytes in hexadecimal digits.
pub(crate) fn hex_digest_of(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut hex, byte| {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// The whole SHA-256 of several parts, one after the other, each with its length before it.
pub(crate) fn long_hash_of<const N: usize>(parts: [&[u8]; N]) -> String {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update((part.len() as u64).to_le_bytes());
        digest.update(part);
    }
    hex(&digest.finalize())
}

/// The value of an `integrity` attribute (W3C Subresource Integrity): SHA-384 in base64.
pub fn integrity_of(bytes: &[u8]) -> String {
    format!("sha384-{}", base64(&Sha384::digest(bytes)))
}

/// The source expression by which a content security policy allows inline text: SHA-256 in base64.
pub fn policy_hash_of(text: &str) -> String {
    format!("'sha256-{}'", digest_of(text.as_bytes()))
}

/// The SHA-256 of some bytes in base64.
pub(crate) fn digest_of(bytes: &[u8]) -> String {
    base64(&Sha256::digest(bytes))
}

/// RFC 4648, section 4, with padding.
fn base64(bytes: &[u8]) -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.encode(bytes)
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

    #[test]
    fn hashes_are_those_that_browsers_compute() {
        // Both are from `openssl dgst -binary | base64` over `alert(1)`.
        assert_eq!(policy_hash_of("alert(1)"), "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
        let integrity = "sha384-HT2E9NfWiuQ/w1PRai+hTyqW16NIoCGA/m8VQDUopfAtcz6YQjtsMmQd5uRbVDpW";
        assert_eq!(integrity_of(b"alert(1)"), integrity);
    }
}
