//! The rating of each claim, made once for a library.

pub use claimscope_core::grade::Ratings;
