//! The search: from documents to a compact index, and from the index and a few typed words to a ranking.
//!
//! [`build`](fn@build) runs natively, when the site is made. [`Index`] reads what it wrote and answers queries; it is the
//! half that browsers download, so that it holds no table of Unicode, no hash map and no formatting. Both halves share
//! how words are taken from text ([`fold`]) and when two words are forms of one, or sound alike ([`stem`]).
//!
//! A query's word finds terms of the index by four buckets, the best first: the word itself in any of its forms, a term
//! that begins with it, a term that is a slip away or sounds like it, and other words for the same thing. With a single
//! word, whatever is found by a better bucket stands before whatever is found by a worse one.

#[cfg(not(target_arch = "wasm32"))]
mod build;
mod edit;
#[cfg(not(target_arch = "wasm32"))]
mod entries;
pub mod fold;
mod index;
mod matches;

mod quality;
mod rank;
pub mod stem;

#[cfg(not(target_arch = "wasm32"))]
pub use build::{Concept, Document, Field, Level, build};
#[cfg(not(target_arch = "wasm32"))]
pub use entries::{Entry, Kind, SILENT, concepts, entries};
pub use index::Index;
pub use quality::{Bucket, Match};
pub use rank::{Answer, Hit, MOST};

#[cfg(test)]
mod naive;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

/// Letters of a word that are looked at; the rest is cut off, in documents and in queries.
pub const LONGEST: usize = 31;
