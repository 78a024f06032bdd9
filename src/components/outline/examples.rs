//! Examples of outlines: every manner of speech, several claims at one assertion, passages that claim nothing.

use super::outline;
use crate::gallery::{Example, example};
use claimscope_core::model::{Passage, Section};

/// The examples.
pub fn examples() -> Vec<Example> {
    vec![
        example("every-manner", |view| outline(view, &view.library.sources[1])),
        example("without-numbers", |view| {
            let mut source = view.library.sources[4].clone();
            let bare = Passage { gist: "Tells how the balm got its name.".into(), assertions: Vec::new() };
            source.sections = vec![Section { heading: "A heading".into(), passages: vec![bare.clone(), bare] }];
            outline(view, &source)
        }),
        example("many-claims-and-a-long-word", |view| {
            let mut source = view.library.sources[0].clone();
            let mut one = source.sections[0].passages[1].assertions[0].clone();
            one.claims = view.library.claim_indices().collect();
            one.quote.exact = "Wordwithoutanyplacetobreakit".repeat(5);
            let passage = Passage { gist: "Says all at once.".into(), assertions: vec![one] };
            source.sections =
                vec![Section { heading: "Wordwithoutanyplacetobreakit".repeat(4), passages: vec![passage] }];
            outline(view, &source)
        }),
        example("empty", |view| {
            let mut source = view.library.sources[0].clone();
            source.sections.clear();
            outline(view, &source)
        }),
    ]
}
