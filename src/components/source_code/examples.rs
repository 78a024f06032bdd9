//! Examples of the source's code: each answer to whether it sells, with and without denial.

use super::source_code;
use crate::gallery::{Example, example};
use claimscope_core::model::{Sells, Source};

/// The examples.
pub fn examples() -> Vec<Example> {
    let of = |sells: Sells, denies: bool| {
        let name = if denies { [sells.word(), "-denies"].concat() } else { sells.word().to_owned() };
        example(name, move |view| source_code(&Source { sells, ..view.library.sources[0].clone() }, denies))
    };
    Sells::ALL.iter().flat_map(|&sells| [of(sells, false), of(sells, true)]).collect()
}
