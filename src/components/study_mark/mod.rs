//! The mark of a study: shape for its kind, area for its people, filled when it counts, a ring when the
//! maker paid for or staffed it.

use crate::markup::{El, el};
use crate::prose::tenths;
use claimscope_core::grade::{Entry, Place};
use claimscope_core::model::{Industry, MeasuredIn, Study};

/// What shape a study has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Randomised.
    Square,
    /// Other studies of people.
    Circle,
    /// Animals, pieces of skin, cells.
    Triangle,
    /// Reviews and documents.
    Diamond,
}

impl Shape {
    /// The shape of a study in a body of evidence.
    pub const fn of(entry: &Entry, study: &Study) -> Self {
        match entry.measured_in {
            MeasuredIn::Document => Self::Diamond,
            _ if study.design.is_review() => Self::Diamond,
            MeasuredIn::People if entry.is_randomised => Self::Square,
            MeasuredIn::People => Self::Circle,
            _ => Self::Triangle,
        }
    }
}

/// Half a mark's width in tenths of a pixel: the area is in proportion to the people.
fn radius(people: u32) -> u32 {
    const SMALLEST: u32 = 40;
    const LARGEST: u32 = 185;
    people.saturating_mul(300).isqrt().clamp(SMALLEST, LARGEST)
}

/// The size of marks whose number is not readable, or has no meaning.
const PLAIN: u32 = 80;

/// The mark of a study in a body of evidence.
pub fn study_mark(entry: &Entry, study: &Study) -> El {
    let shape = Shape::of(entry, study);
    let counts_people = matches!(shape, Shape::Square | Shape::Circle);
    let people = entry.people.filter(|_| counts_people);
    drawn(
        shape,
        people.map_or(PLAIN, radius),
        entry.place == Place::Counted,
        study.industry == Industry::Yes,
        counts_people && people.is_none(),
    )
}

/// A mark for a legend.
pub fn sample(shape: Shape, is_filled: bool, has_ring: bool) -> El {
    drawn(shape, PLAIN, is_filled, has_ring, false)
}

/// Draws a mark in a box as wide as the largest one, and as high as this one.
fn drawn(shape: Shape, radius: u32, is_filled: bool, has_ring: bool, is_unknown: bool) -> El {
    /// The middle of the box, in tenths of a pixel.
    const MIDDLE: u32 = 210;
    let ring = radius + 45;
    let around = if has_ring { ring } else { radius } + 12;
    let place = |name| if is_filled { el(name).attr("class", "mark__in") } else { el(name).attr("class", "mark__out") };
    let circle = |el: El, radius| el.attr("cx", "21").attr("cy", "21").attr("r", tenths(radius));
    let figure = match shape {
        Shape::Square => {
            // As large as the circle of the same people.
            let side = radius * 886 / 1000;
            let start = tenths(MIDDLE - side);
            let width = tenths(side * 2);
            place("rect").attr("x", start.clone()).attr("y", start).attr("width", width.clone()).attr("height", width)
        }
        Shape::Circle => circle(place("circle"), radius),
        Shape::Triangle => place("path").attr("d", "M21 13 L29 27.2 L13 27.2Z"),
        Shape::Diamond => place("path").attr("d", "M21 12.4 L29.6 21 L21 29.6 L12.4 21Z"),
    };
    let mark = el("svg.mark")
        .attr("viewBox", format!("0 {} 42 {}", tenths(MIDDLE - around), tenths(around * 2)))
        .attr("width", "42")
        .attr("height", tenths(around * 2))
        .attr("aria-hidden", "true")
        .add(figure);
    let unknown = is_unknown.then(|| {
        let name = if is_filled { "text.mark__unknown mark__unknown--in" } else { "text.mark__unknown" };
        el(name).attr("x", "21").attr("y", "25.5").add("?")
    });
    mark.add(unknown).add(has_ring.then(|| circle(el("circle.mark__ring"), ring)))
}

#[cfg(test)]
mod tests {
    use super::radius;

    #[test]
    fn four_times_the_people_have_twice_the_width() {
        assert_eq!(radius(25), 86);
        assert_eq!(radius(100), 173);
        assert_eq!(radius(0), 40);
        assert_eq!(radius(100_000), 185);
        assert_eq!(radius(u32::MAX), 185);
    }
}
