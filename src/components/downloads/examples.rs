//! Examples of the line under a picture: one for each kind of picture, and references.

use super::{downloads, references};
use crate::gallery::{Example, claim_of, example, in_library};
use crate::markup::el;
use crate::picture::Picture;
use crate::references::References;
use claimscope_core::model::{Library, SourceIx};

/// The examples.
pub fn examples() -> Vec<Example> {
    vec![
        example("front", |view| downloads(view, Picture::SaidAgainstShown)),
        example("studies", |view| downloads(view, Picture::Studies(claim_of(view, "helps-sleep")))),
        example("grade", |view| downloads(view, Picture::Grade(claim_of(view, "helps-sleep")))),
        example("voice", |view| downloads(view, Picture::Voice(SourceIx(0)))),
        example("references", |view| el("div").add(references(view, References::All))),
        example("no-references", |view| {
            in_library(view, &Library::default(), |view| el("div").add(references(view, References::All)))
        }),
    ]
}
