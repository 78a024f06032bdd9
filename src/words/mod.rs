//! What the interface says in its own voice, apart from the code that sets it on a page.
//!
//! Each page and each part of one has a module of its own: a constant for what never changes, a function where a number, a
//! name or a plural stands in it, so that another language can put its words in its own order. Words that follow
//! from a grade stand in `claimscope_core::wording`, which is one typed place already; words about a treatment come from
//! the library. Names of classes, attributes and addresses are no words.
//!
//! Another language is a folder beside `en` with the same items, chosen here: the compiler names what is missing.

mod en;

pub use en::*;
