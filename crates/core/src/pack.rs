//! The pack: a library as compact bytes, embedded in the browser build.
//!
//! Layout: the magic `CSPK`, one byte of version, an FNV-1a hash of the rest (8 bytes, little endian),
//! and the library in postcard's format. Words are one byte each; cross references are indices.

use crate::model::Library;
use core::fmt;

/// Changes whenever the model changes in a way that old bytes cannot be read as.
pub const VERSION: u8 = 2;

const MAGIC: &[u8; 4] = b"CSPK";
const HEADER: usize = MAGIC.len() + 1 + 8;

/// Why bytes are not a library.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackError {
    /// The bytes do not begin with the magic.
    NotAPack,
    /// The pack is of this other version.
    OtherVersion(u8),
    /// The hash does not agree with the bytes.
    Damaged,
    /// The hash agrees but the bytes do not hold a library.
    Malformed,
}

impl fmt::Display for PackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAPack => f.write_str("expected a library pack, found other bytes"),
            Self::OtherVersion(found) => write!(f, "expected a pack of version {VERSION}, found version {found}"),
            Self::Damaged => f.write_str("the library pack is damaged: its hash does not agree with its bytes"),
            Self::Malformed => f.write_str("the library pack does not hold a library"),
        }
    }
}

impl core::error::Error for PackError {}

/// Packs a library.
///
/// # Errors
/// If the library cannot be written, which no library of the compiler's is known to cause.
#[cfg(not(target_arch = "wasm32"))]
pub fn encode(library: &Library) -> Result<Vec<u8>, postcard::Error> {
    let body = postcard::to_allocvec(library)?;
    let mut bytes = Vec::with_capacity(HEADER + body.len());
    bytes.extend_from_slice(MAGIC);
    bytes.push(VERSION);
    bytes.extend_from_slice(&fnv1a(&body).to_le_bytes());
    bytes.extend_from_slice(&body);
    Ok(bytes)
}

/// Reads a pack.
///
/// # Errors
/// [`PackError`] says what is wrong with the bytes.
pub fn decode(bytes: &[u8]) -> Result<Library, PackError> {
    let (header, body) = bytes.split_at_checked(HEADER).ok_or(PackError::NotAPack)?;
    let (magic, rest) = header.split_at(MAGIC.len());
    if magic != MAGIC {
        return Err(PackError::NotAPack);
    }
    if rest[0] != VERSION {
        return Err(PackError::OtherVersion(rest[0]));
    }
    if rest[1..] != fnv1a(body).to_le_bytes() {
        return Err(PackError::Damaged);
    }
    postcard::from_bytes(body).map_err(|_| PackError::Malformed)
}

/// FNV-1a, 64 bits: <http://www.isthe.com/chongo/tech/comp/fnv/>. Tells damage, not malice.
fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}
