//! How well a word of a query finds something: four buckets, and finer steps inside each.

/// Ways in which a word finds a document, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bucket {
    /// The word itself, in any of its forms.
    Exact,
    /// A word that begins with it.
    Prefix,
    /// A word that is a slip away, or sounds alike.
    Typo,
    /// Another word for the same.
    Synonym,
}

/// A word of the query finds a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Match {
    /// The list.
    pub list: u32,
    /// The word, by its place.
    pub word: u32,
    /// How well: the bucket in steps of [`WIDE`], and finer below [`FINE`].
    pub quality: u32,
}

/// Qualities of one bucket.
pub const WIDE: u32 = 64;
/// Qualities inside a bucket are below this; the level of the field adds its multiples.
pub const FINE: u32 = 8;

/// The word itself, as it was typed; a form of it; it, written as two.
pub const EXACT: u32 = 3 * WIDE + 7;
pub const FORM: u32 = 3 * WIDE + 5;
pub const JOINED: u32 = 3 * WIDE + 3;
/// A word that begins with it and has no letter more; each letter more takes one off, down to [`PREFIX`].
pub const NEXT: u32 = 2 * WIDE + 7;
pub const PREFIX: u32 = 2 * WIDE;
/// One slip; one that makes another first letter, or in a short word; the same sound; two slips; a beginning that is a
/// slip away.
pub const SLIP: u32 = WIDE + 6;
pub const LOOSE: u32 = WIDE + 5;
pub const SOUND: u32 = WIDE + 4;
pub const SLIPS: u32 = WIDE + 3;
pub const START: u32 = WIDE + 1;
/// A phrase of several words, and a single one.
pub const PHRASE: u32 = 7;
pub const WORD: u32 = 3;

impl Match {
    /// The bucket.
    pub fn bucket(self) -> Bucket {
        match self.quality / WIDE {
            3.. => Bucket::Exact,
            2 => Bucket::Prefix,
            1 => Bucket::Typo,
            0 => Bucket::Synonym,
        }
    }

    /// How much of the word is accounted for, in hundredths.
    pub fn credit(self) -> u32 {
        match self.quality {
            START..SLIP => 55,
            SLIP..JOINED => 80,
            _ => 100,
        }
    }
}
