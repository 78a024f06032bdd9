//! Examples of the voice line: few assertions, as many as have a number each, more, and too few to be drawn.

use super::voice_line;
use crate::gallery::{Example, example, or_nothing};
use crate::view::View;
use claimscope_core::model::Source;

/// The examples.
pub fn examples() -> Vec<Example> {
    vec![
        example("many", |view| or_nothing(voice_line(view, &view.library.sources[0]))),
        example("some", |view| or_nothing(voice_line(view, &shortened(view, 16)))),
        example("few", |view| or_nothing(voice_line(view, &shortened(view, 4)))),
        example("only-flat", |view| or_nothing(voice_line(view, &view.library.sources[2]))),
        example("only-soft", |view| or_nothing(voice_line(view, &view.library.sources[4]))),
        example("too-few", |view| or_nothing(voice_line(view, &shortened(view, 1)))),
    ]
}

/// The second source, of which only so many assertions are left.
fn shortened(view: View<'_>, most: usize) -> Source {
    let mut source = view.library.sources[1].clone();
    let mut left = most;
    for passage in source.sections.iter_mut().flat_map(|section| &mut section.passages) {
        passage.assertions.truncate(left);
        left -= passage.assertions.len();
    }
    source
}
