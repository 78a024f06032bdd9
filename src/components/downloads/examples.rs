//! Examples of the line under a picture: one for each kind of picture.

use super::downloads;
use crate::gallery::{Example, claim_of, example};
use crate::picture::Picture;
use claimscope_core::model::SourceIx;

/// The examples.
pub fn examples() -> Vec<Example> {
    vec![
        example("front", |view| downloads(view, Picture::SaidAgainstShown)),
        example("studies", |view| downloads(view, Picture::Studies(claim_of(view, "helps-sleep")))),
        example("grade", |view| downloads(view, Picture::Grade(claim_of(view, "helps-sleep")))),
        example("voice", |view| downloads(view, Picture::Voice(SourceIx(0)))),
    ]
}
