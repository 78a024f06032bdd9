//! The marks of pages, in ink: the asterisk, the stair, the sign of a check.

use super::inks::{EDGE, INK, Ink, PAPER, SOFT};
use claimscope::shapes::{ARM, Block, DOTS, GROUND, HALF_ARM, HUB, OPEN_STEPS, STEPS, TURNS};
use claimscope_core::grade::{Grade, Rating};
use claimscope_core::model::{Certainty, Domain};

/// The side of the field on which the stair is drawn.
const STAIR_FIELD: f32 = 16.0;
/// The side of the field on which the asterisk is drawn, from its centre out.
const ASTERISK_FIELD: f32 = 24.0;

/// Where a mark stands: its top left corner and the side of its square, in pixels.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// From the left.
    pub x: f32,
    /// From the top.
    pub y: f32,
    /// The side.
    pub side: f32,
}

/// The mark of a rating: a stair, or `§` for a fact check.
pub fn mark(rating: &Rating, place: Place) -> String {
    match rating {
        Rating::Certainty(grade) => stair(grade.certainty, place),
        Rating::FactCheck(_) => {
            let Place { x, y, side } = place;
            let ground = y + side * 0.84;
            format!(
                "<text x=\"{x}\" y=\"{ground}\" font-family=\"Libre Franklin\" font-weight=\"600\" font-size=\"{side}\" \
                 fill=\"{SOFT}\">§</text>"
            )
        }
    }
}

/// The steps reached, filled; off the ladder four dots, or the bare ground.
pub fn stair(certainty: Certainty, Place { x, y, side }: Place) -> String {
    // Outlines are one pixel wide on a badge and would be clumsy this large: drawn inside their edge, half as wide.
    let outlined = format!("fill=\"{PAPER}\" stroke=\"{EDGE}\" stroke-width=\".5\"");
    let blocks: String = match certainty {
        Certainty::NoStudyFound => block(GROUND, &filled(EDGE)),
        Certainty::NotTestedInPeople => DOTS.map(|place| block(place, &filled(EDGE))).concat(),
        reached => {
            let steps = usize::from(reached.step());
            let full = STEPS.into_iter().take(steps).map(|place| block(place, &filled(INK)));
            full.chain(OPEN_STEPS.into_iter().skip(steps).map(|place| block(place, &outlined))).collect()
        }
    };
    format!("<g transform=\"translate({x} {y}) scale({})\">{blocks}</g>", side / STAIR_FIELD)
}

/// The asterisk of a grade: an arm for each reason to doubt, as full as it is left.
pub fn asterisk_of(grade: &Grade, place: Place) -> String {
    asterisk(Domain::LOWERING.map(|domain| grade.levels(domain)), INK, place)
}

/// One arm of an asterisk where it stands, the others as ghosts: which of the five is spoken of.
pub fn arm_in_place(domain: Domain, level: i8, Place { x, y, side }: Place) -> String {
    let arms = Domain::LOWERING.into_iter().zip(TURNS).map(|(other, turn)| {
        let ghost = || format!("<path d=\"{ARM}\" fill=\"none\" stroke=\"{EDGE}\" stroke-width=\".5\"/>");
        if other == domain { arm(level, turn, INK) } else { turned(ghost(), turn) }
    });
    let arms: String = arms.collect();
    let (centre_x, centre_y) = (x + side / 2.0, y + side / 2.0);
    format!("<g transform=\"translate({centre_x} {centre_y}) scale({})\">{arms}</g>", side / ASTERISK_FIELD)
}

/// The plain asterisk, the product's mark.
pub fn plain_asterisk(ink: Ink, place: Place) -> String {
    asterisk([0; 5], ink, place)
}

fn asterisk(levels: [i8; 5], ink: Ink, Place { x, y, side }: Place) -> String {
    let arms: String = levels.into_iter().zip(TURNS).map(|(level, turn)| arm(level, turn, ink)).collect();
    let (centre_x, centre_y) = (x + side / 2.0, y + side / 2.0);
    let scale = side / ASTERISK_FIELD;
    format!(
        "<g transform=\"translate({centre_x} {centre_y}) scale({scale})\">{arms}<circle r=\"{HUB}\" fill=\"{ink}\"/></g>"
    )
}

fn arm(level: i8, turn: Option<&str>, ink: Ink) -> String {
    let empty = format!("<path d=\"{ARM}\" fill=\"none\" stroke=\"{ink}\" stroke-width=\".9\"/>");
    let drawn = match level {
        0.. => format!("<path d=\"{ARM}\" fill=\"{ink}\"/>"),
        -1 => format!("<path d=\"{HALF_ARM}\" fill=\"{ink}\"/>{empty}"),
        _ => empty,
    };
    turned(drawn, turn)
}

fn turned(drawn: String, turn: Option<&str>) -> String {
    match turn {
        Some(turn) => format!("<g transform=\"{turn}\">{drawn}</g>"),
        None => drawn,
    }
}

fn filled(ink: Ink) -> String {
    format!("fill=\"{ink}\"")
}

fn block([x, y, width, height]: Block, paint: &str) -> String {
    format!("<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" {paint}/>")
}
