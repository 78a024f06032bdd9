//! Examples of the study's mark: every shape, filled or not, with or without a ring, and from nobody to very many people.

use super::{Mark, Shape, drawn};
use crate::gallery::{Example, entry, example};
use crate::markup::el;
use claimscope_core::grade::{Entry, Place};
use claimscope_core::model::{Direction, Industry, Study, StudyIx};

const SHAPES: [(&str, Shape); 4] =
    [("square", Shape::Square), ("circle", Shape::Circle), ("triangle", Shape::Triangle), ("diamond", Shape::Diamond)];
/// From a number that no page gives to more than the largest mark shows.
const PEOPLE: [Option<u32>; 7] = [None, Some(0), Some(1), Some(20), Some(60), Some(115), Some(5000)];

/// The examples.
pub fn examples() -> Vec<Example> {
    let mut examples = Vec::new();
    for (name, shape) in SHAPES {
        for (is_filled, has_ring) in [(false, false), (true, false), (false, true), (true, true)] {
            let filled = if is_filled { "-filled" } else { "" };
            let ring = if has_ring { "-ring" } else { "" };
            examples
                .push(example([name, filled, ring].concat(), move |_| drawn(Mark::sample(shape, is_filled, has_ring))));
        }
    }
    for people in PEOPLE {
        for (is_randomised, place) in [(true, Place::Counted), (false, Place::Supporting)] {
            let many = people.map_or_else(|| "not-seen".to_owned(), |people| people.to_string());
            let kind = if is_randomised { "randomised" } else { "other" };
            examples.push(example(format!("{kind}-people-{many}"), move |view| {
                let study = Study { industry: Industry::Yes, ..view.library.studies[0].clone() };
                let entry = Entry { people, is_randomised, place, ..entry(StudyIx(0), Direction::Favours) };
                el("p").add(drawn(Mark::of(&entry, &study)))
            }));
        }
    }
    examples
}
