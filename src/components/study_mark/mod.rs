//! The mark of a study: shape for its kind, area for its people, filled when it counts, a ring when the
//! maker paid for or staffed it.

#[cfg(feature = "ssr")]
pub mod examples;

use crate::markup::{El, el};
use crate::prose::tenths;
use crate::shapes::{DIAMOND, TRIANGLE};
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

/// What a mark shows. Lengths are in tenths of a pixel.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// Its shape.
    pub shape: Shape,
    /// Half its width.
    pub radius: u32,
    /// Whether the study counts.
    pub is_filled: bool,
    /// Whether the maker paid for or staffed it.
    pub has_ring: bool,
    /// Whether a number of people was looked for and not seen.
    pub is_unknown: bool,
}

impl Mark {
    /// The mark of a study in a body of evidence.
    pub fn of(entry: &Entry, study: &Study) -> Self {
        let shape = Shape::of(entry, study);
        let counts_people = matches!(shape, Shape::Square | Shape::Circle);
        let people = entry.people.filter(|_| counts_people);
        Self {
            shape,
            radius: people.map_or(PLAIN, radius),
            is_filled: entry.place == Place::Counted,
            has_ring: study.industry == Industry::Yes,
            is_unknown: counts_people && people.is_none(),
        }
    }

    /// A mark for a legend.
    pub const fn sample(shape: Shape, is_filled: bool, has_ring: bool) -> Self {
        Self { shape, radius: PLAIN, is_filled, has_ring, is_unknown: false }
    }

    /// Half the side of a square that is as large as the circle of the same people.
    pub const fn half_side(self) -> u32 {
        self.radius * 886 / 1000
    }

    /// The radius of the ring.
    pub const fn ring(self) -> u32 {
        self.radius + 45
    }

    /// Half the height that it takes up.
    pub const fn half_height(self) -> u32 {
        if self.has_ring { self.ring() + 12 } else { self.radius + 12 }
    }
}

/// The middle of every mark, in tenths of a pixel.
const MIDDLE: u32 = 210;

/// Draws a mark in a box as wide as the largest one with its ring, and as high as this one.
pub fn drawn(mark: Mark) -> El {
    let Mark { shape, radius, is_filled, has_ring, is_unknown } = mark;
    let around = mark.half_height();
    let place = |name| if is_filled { el(name).attr("class", "mark__in") } else { el(name).attr("class", "mark__out") };
    let circle = |el: El, radius| el.attr("cx", "21").attr("cy", "21").attr("r", tenths(radius));
    let figure = match shape {
        Shape::Square => {
            let side = mark.half_side();
            let start = tenths(MIDDLE - side);
            let width = tenths(side * 2);
            place("rect").attr("x", start.clone()).attr("y", start).attr("width", width.clone()).attr("height", width)
        }
        Shape::Circle => circle(place("circle"), radius),
        Shape::Triangle => place("path").attr("d", TRIANGLE),
        Shape::Diamond => place("path").attr("d", DIAMOND),
    };
    let drawn = el("svg.mark")
        .attr("viewBox", ["-3.2 ", &top(around), " 48.4 ", &tenths(around * 2)].concat())
        .attr("width", "48.4")
        .attr("height", tenths(around * 2))
        .attr("aria-hidden", "true")
        .add(figure);
    let unknown = is_unknown.then(|| {
        let name = if is_filled { "text.mark__unknown mark__unknown--in" } else { "text.mark__unknown" };
        el(name).attr("x", "21").attr("y", "25.5").add("?")
    });
    drawn.add(unknown).add(has_ring.then(|| circle(el("circle.mark__ring"), mark.ring())))
}

/// Where a box begins that reaches this far around the middle. The largest rings reach above its zero.
fn top(around: u32) -> String {
    match MIDDLE.checked_sub(around) {
        Some(top) => tenths(top),
        None => ["-", &tenths(around - MIDDLE)].concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::{radius, top};

    #[test]
    fn a_box_holds_the_largest_ring() {
        assert_eq!(top(210), "0.0");
        assert_eq!(top(185 + 45 + 12), "-3.2");
        assert_eq!(top(92), "11.8");
    }

    #[test]
    fn four_times_the_people_have_twice_the_width() {
        assert_eq!(radius(25), 86);
        assert_eq!(radius(100), 173);
        assert_eq!(radius(0), 40);
        assert_eq!(radius(100_000), 185);
        assert_eq!(radius(u32::MAX), 185);
    }
}
