//! The share image of the site: what the library finds, and under it the picture of said against shown.

use super::flow::Lines;
use super::fonts::{Face, Fonts, Voice};
use super::frame::{BOTTOM, Frame, LEFT, RIGHT, Start, TOP, paragraph, text};
use super::inks::{EDGE, INK, PENCIL, SOFT};
use crate::Error;
use claimscope::{Ratings, headline};
use claimscope_core::grade::OURS;
use claimscope_core::model::{Certainty, ClaimIx, Library};
use claimscope_core::overreach;
use claimscope_core::wording::badge;
use std::fmt::Write;

const CLAIMS: Face = Face { voice: Voice::Theirs, weight: 480, spacing: -0.035 };
const FINDING: Face = Face { voice: Voice::Ours, weight: 720, spacing: -0.032 };
const STEP: Face = Face { voice: Voice::Ours, weight: 400, spacing: 0.0 };
const SIZES: [f32; 5] = [68.0, 62.0, 56.0, 50.0, 44.0];
/// The height of all rows together, at most.
const ROWS: f32 = 172.0;
/// The names of the steps above them.
const NAMES: f32 = 34.0;

/// The picture, as SVG text.
///
/// # Errors
/// [`Error::Picture`] where the words do not fit at the smallest size.
pub fn draw(library: &Library, ratings: &Ratings, fonts: &Fonts) -> Result<String, Error> {
    let (claims, finding) = headline(library, ratings);
    let rows = rows(library, ratings);
    let picture = NAMES + height_of(&rows) * counted(&rows);
    let room = BOTTOM - TOP - 24.0 - picture - 24.0;
    let set = |size: f32| {
        let claims = Lines::set(fonts, CLAIMS, size, 1.08, &claims, RIGHT - LEFT)?;
        let finding = Lines::set(fonts, FINDING, size, 1.08, &finding, RIGHT - LEFT)?;
        (claims.height() + finding.height() <= room).then_some((claims, finding))
    };
    let (claims, finding) = SIZES.into_iter().find_map(set).ok_or_else(|| Error::Picture("the site".into()))?;
    let mut inside = paragraph(&claims, LEFT, TOP + 24.0, INK);
    inside.push_str(&paragraph(&finding, LEFT, TOP + 24.0 + claims.height(), INK));
    inside.push_str(&planks(&rows, BOTTOM - picture));
    let date = format!("Evidence searched up to {}", library.searched);
    let about = library.treatments.first().map_or("", |treatment| treatment.name.as_str());
    Ok(Frame { about, said: "A line is what is said. Ink is what is shown.", date: &date }.around(fonts, &inside))
}

/// How far a claim is shown and how firmly it is said at most, in steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Row {
    shown: u8,
    said: u8,
}

/// All graded claims that an article makes, those with the least evidence first.
fn rows(library: &Library, ratings: &Ratings) -> Vec<Row> {
    let row = |ix: ClaimIx| {
        let said = overreach::said(library, ix, &OURS);
        let firmest = said.iter().filter(|said| said.counts).map(|said| said.firmness).max()?;
        Some(Row { shown: overreach::shown(ratings.get(ix))?, said: firmest })
    };
    let mut rows: Vec<Row> = library.claim_indices().filter_map(row).collect();
    rows.sort();
    rows
}

/// A pencil line as long as a claim is said firmly, ink as far as its evidence reaches, under the names of the steps.
fn planks(rows: &[Row], top: f32) -> String {
    let step = (RIGHT - LEFT) / 4.0;
    let mut drawn = String::new();
    let names = [Certainty::VeryLow, Certainty::Low, Certainty::Moderate, Certainty::High].map(badge);
    let mut end = LEFT;
    for name in names {
        end += step;
        drawn.push_str(&text(name, STEP, 21.0, Start::Right(end), top + 18.0, SOFT));
        let (x, y, height) = (end - 1.0, top + NAMES - 8.0, height_of(rows) * counted(rows) + 8.0);
        // Writing to a string cannot fail.
        let _ = write!(drawn, "<rect x=\"{x}\" y=\"{y}\" width=\"1\" height=\"{height}\" fill=\"{EDGE}\"/>");
    }
    let height = height_of(rows);
    let line = (height / 2.0).round();
    let mut y = top + NAMES;
    for row in rows {
        let (shown, said) = (f32::from(row.shown) * step, f32::from(row.said) * step);
        let _ = write!(
            drawn,
            "<rect x=\"{LEFT}\" y=\"{}\" width=\"{said}\" height=\"{line}\" fill=\"{PENCIL}\"/>\
             <rect x=\"{LEFT}\" y=\"{y}\" width=\"{shown}\" height=\"{height}\" fill=\"{INK}\"/>",
            y + ((height - line) / 2.0).floor()
        );
        y += height;
    }
    drawn
}

/// The height of a row in whole pixels, so that rows of ink leave no seam.
fn height_of(rows: &[Row]) -> f32 {
    (ROWS / counted(rows).max(1.0)).floor().clamp(1.0, 18.0)
}

fn counted(rows: &[Row]) -> f32 {
    rows.iter().map(|_| 1.0).sum()
}
