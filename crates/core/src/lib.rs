//! The heart of Claimscope: the content model, the grade, the wording and the overreach.
//!
//! Pure and total: no browser, no file, no clock, no floats, no hash order. The same functions run
//! natively and in wasm and give the same result.
#![forbid(unsafe_code)]

pub mod derived;
pub mod grade;
pub mod kept;
pub mod model;
pub mod overreach;
pub mod pack;
pub mod scan;
pub mod search;
pub mod wording;
