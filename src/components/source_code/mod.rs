//! The two letters that stand for a source. A ring: it sells treatments. Struck through: it says that
//! the claim is not so.

#[cfg(feature = "ssr")]
pub mod examples;

use crate::markup::{El, el};
use claimscope_core::model::{Sells, Source};

/// The code of a source.
pub fn source_code(source: &Source, denies: bool) -> El {
    let sells = matches!(source.sells, Sells::ThisTreatment | Sells::OtherTreatments);
    let name = match (sells, denies) {
        (false, false) => "span.code",
        (true, false) => "span.code code--sells",
        (false, true) => "span.code code--denies",
        (true, true) => "span.code code--sells code--denies",
    };
    el(name).add(&source.code)
}
