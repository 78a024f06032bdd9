//! Why bytes are not a library.

use super::VERSION;
use core::fmt;

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
