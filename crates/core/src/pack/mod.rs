//! The pack: a library as compact bytes, embedded in the browser build.
//!
//! It holds names, every number that grading reads, and what sentences about grades are made from. Other text stays
//! out of it: it is rendered ahead.
//!
//! Layout: the magic `CSPK`, one byte of version, an FNV-1a hash of the rest (8 bytes, little endian), and
//! the library as [`codec`] writes it.

pub(crate) mod codec;
mod error;

#[cfg(not(target_arch = "wasm32"))]
pub use codec::Writer;
pub(crate) use codec::packed;
pub use codec::{Packed, Reader};
pub use error::PackError;

use crate::model::Library;

/// Changes whenever the model changes in a way that old bytes cannot be read as.
pub const VERSION: u8 = 4;

const MAGIC: &[u8; 4] = b"CSPK";
/// Bytes of the hash.
const HASH: usize = 8;

/// Packs a library.
#[cfg(not(target_arch = "wasm32"))]
pub fn encode(library: &Library) -> Vec<u8> {
    let mut writer = Writer::default();
    library.put(&mut writer);
    let body = writer.finish();
    [&MAGIC[..], &[VERSION], &fnv1a(&body).to_le_bytes(), &body].concat()
}

/// Reads a pack.
///
/// # Errors
/// [`PackError`] says what is wrong with the bytes.
pub fn decode(bytes: &[u8]) -> Result<Library, PackError> {
    let (&version, rest) = bytes.strip_prefix(MAGIC).and_then(<[u8]>::split_first).ok_or(PackError::NotAPack)?;
    if version != VERSION {
        return Err(PackError::OtherVersion(version));
    }
    let (hash, body) = rest.split_at_checked(HASH).ok_or(PackError::Damaged)?;
    if hash != fnv1a(body).to_le_bytes() {
        return Err(PackError::Damaged);
    }
    let mut reader = Reader::new(body).ok_or(PackError::Malformed)?;
    // A program that cannot read its own library is at its end: taking half a library down again would only
    // be more code.
    let mut library = core::mem::ManuallyDrop::new(Library::EMPTY);
    library.fill(&mut reader);
    if reader.is_used_up() { Ok(core::mem::ManuallyDrop::into_inner(library)) } else { Err(PackError::Malformed) }
}

/// FNV-1a, 64 bits: <http://www.isthe.com/chongo/tech/comp/fnv/>. Tells damage, not malice.
fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}
