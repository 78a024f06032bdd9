//! Examples of the picture of said against shown: every firmness and denial, each height of the ceiling, many claims, none.

use super::said_against_shown;
use crate::gallery::{Example, example, in_library, many, small};
use claimscope_core::model::Library;

/// How many people carry one claim to which step: `very unsure` up to `probably`.
const CEILINGS: [(&str, u32); 2] = [("ceiling-at-two", 60), ("ceiling-at-three", 200)];

/// The examples.
pub fn examples() -> Vec<Example> {
    let mut examples = vec![example("every-firmness", said_against_shown)];
    for (name, people) in CEILINGS {
        examples.push(example(name, move |view| in_library(view, &small(people), said_against_shown)));
    }
    examples.push(example("ceiling-at-one", |view| {
        let mut library = small(20);
        library.studies[0].compared = claimscope_core::model::Compared::None;
        in_library(view, &library, said_against_shown)
    }));
    examples.push(example("nothing-shown", |view| {
        in_library(view, &Library { studies: Vec::new(), ..small(0) }, said_against_shown)
    }));
    examples.push(example("many-folded", |view| in_library(view, &many(), said_against_shown)));
    examples.push(example("empty", |view| in_library(view, &Library::default(), said_against_shown)));
    examples
}
