//! The study strip of a claim: every study that touches it, by direction across and by design down. What carries the
//! grade stands above the waterline.

use super::csv::Table;
use super::head::{Sign, aid, kicker, of_claim, rule, signs};
use super::sheet::{At, LEFT, PLAIN, RIGHT, STRONG, Set, Sheet, inked, n, set};
use super::{Spoken, strip};
use crate::images::flow::Lines;
use crate::images::inks::{EDGE, RULE, SOFT};
use crate::published::Published;
use claimscope::Route;
use claimscope::picture::{COLUMNS, LEGEND, Mark, Tier, counts_or_not, found_aid, size, way};
use claimscope_core::grade::{Entry, Grade, Place, WhyShown};
use claimscope_core::model::{ClaimIx, Direction, Industry, MeasuredIn};
use claimscope_core::wording::{Label, capitalised};

/// Where the first column begins, and the width of each.
const FIRST: f32 = 264.0;
const COLUMN: f32 = 218.0;
/// The middle of the marks in a column, and where their labels begin.
const MARKS: f32 = 21.0;
const LABELS: f32 = 49.0;
/// Between two studies, and above and below those of a row.
const GAP: f32 = 8.0;
const PAD: f32 = 14.0;
const NAME: Set = set(STRONG, 15.0);
const ASIDE: Set = inked(PLAIN, 14.0, SOFT);

/// Draws the picture of a graded claim that some study touches.
pub fn draw(sheet: &mut Sheet<'_>, published: Published<'_>, ix: ClaimIx) -> Spoken {
    kicker(sheet, "What studies found");
    let Some(grade) = published.ratings.get(ix).grade() else { return Spoken::default() };
    let [question, answer] = of_claim(sheet, published, ix, grade);
    let found = found_aid(grade);
    aid(sheet, &found);
    let (above, below): (Vec<&Entry>, Vec<&Entry>) =
        grade.body.entries.iter().partition(|entry| entry.place == Place::Counted);
    let baseline = sheet.y + 14.0;
    for (direction, x) in columns() {
        sheet.line(direction.label(), set(STRONG, 15.0), At::Left(x), baseline);
    }
    sheet.y = baseline + 10.0;
    rule(sheet, 1.5);
    tiers(sheet, published, ix, &above, true);
    if !above.is_empty() {
        rule(sheet, 3.0);
        let baseline = sheet.y + 20.0;
        sheet.line("Above this line: carries the grade", set(STRONG, 14.0), At::Left(LEFT), baseline);
        if !below.is_empty() {
            sheet.line("Below: shown, not counted", ASIDE, At::Right(RIGHT), baseline);
        }
        sheet.y = baseline + 12.0;
    }
    tiers(sheet, published, ix, &below, false);
    sheet.block([LEFT, sheet.y, RIGHT - LEFT, 1.0], RULE);
    sheet.y += 12.0;
    legend(sheet);
    Spoken { title: format!("{question} What studies found"), described: format!("{answer} {found}") }
}

/// The columns with where they begin.
fn columns() -> impl Iterator<Item = (Direction, f32)> {
    let mut x = FIRST - COLUMN;
    COLUMNS.into_iter().map(move |direction| {
        x += COLUMN;
        (direction, x)
    })
}

/// A study with its label, laid out.
struct Placed {
    mark: Mark,
    name: Lines,
    aside: Lines,
    height: f32,
}

fn tiers(sheet: &mut Sheet<'_>, published: Published<'_>, ix: ClaimIx, entries: &[&Entry], counted: bool) {
    let mut is_first = true;
    for tier in Tier::ALL {
        let is_here = |entry: &&&Entry| Tier::of(entry, published.library.study(entry.study)) == tier;
        let here: Vec<&Entry> = entries.iter().filter(is_here).copied().collect();
        if here.is_empty() {
            continue;
        }
        if !is_first {
            sheet.block([LEFT, sheet.y, RIGHT - LEFT, 1.0], RULE);
        }
        is_first = false;
        let head = sheet.lines(tier.name(), set(STRONG, 16.0), FIRST - LEFT - 20.0);
        let words = sheet.lines(tier.aid(counted), ASIDE, FIRST - LEFT - 20.0);
        let cells = COLUMNS.map(|direction| {
            let of_column = here.iter().filter(|entry| entry.direction == direction);
            of_column.map(|entry| placed(sheet, published, ix, entry)).collect::<Vec<_>>()
        });
        let filled = |cell: &Vec<Placed>| cell.iter().map(|placed| placed.height + GAP).sum::<f32>() - GAP;
        let tallest = cells.iter().map(filled).fold(head.height() + words.height(), f32::max);
        let (top, height) = (sheet.y, tallest + PAD * 2.0);
        let y = sheet.put(&head, set(STRONG, 16.0).ink, At::Left(LEFT), top + PAD - 2.0);
        sheet.put(&words, ASIDE.ink, At::Left(LEFT), y + 1.0);
        for ((direction, x), cell) in columns().zip(cells) {
            axis(sheet, direction, x + MARKS, [top, top + height]);
            let mut y = top + PAD;
            for placed in cell {
                put(sheet, &placed, x, y);
                y += placed.height + GAP;
            }
        }
        sheet.y = top + height;
    }
}

/// The line on which the marks of a column stand.
fn axis(sheet: &mut Sheet<'_>, direction: Direction, x: f32, [top, bottom]: [f32; 2]) {
    let dashed = if direction == Direction::NoDifference { " stroke-dasharray=\"5 4\"" } else { "" };
    let ink = if dashed.is_empty() { RULE } else { EDGE };
    sheet.draw(&format!(
        "<path d=\"M{} {}V{}\" fill=\"none\" stroke=\"{ink}\" stroke-width=\"1.2\"{dashed}/>",
        n(x),
        n(top),
        n(bottom)
    ));
}

fn placed(sheet: &Sheet<'_>, published: Published<'_>, ix: ClaimIx, entry: &Entry) -> Placed {
    let study = published.library.study(entry.study);
    let mut words = size(entry, study);
    if let Some(route) = way(published.library.claim(ix).kind, study) {
        words.push_str(", ");
        words.push_str(route.label());
    }
    let mark = Mark::of(entry, study);
    let width = COLUMN - LABELS - 6.0;
    let (name, aside) = (sheet.lines(&study.short_name, NAME, width), sheet.lines(&words, ASIDE, width));
    let height = strip::height(mark).max(name.height() + aside.height());
    Placed { mark, name, aside, height }
}

fn put(sheet: &mut Sheet<'_>, placed: &Placed, x: f32, top: f32) {
    let middle = top + placed.height / 2.0;
    strip::draw(sheet, placed.mark, x + MARKS, middle);
    let y = middle - (placed.name.height() + placed.aside.height()) / 2.0;
    let y = sheet.put(&placed.name, NAME.ink, At::Left(x + LABELS), y);
    sheet.put(&placed.aside, ASIDE.ink, At::Left(x + LABELS), y);
}

fn legend(sheet: &mut Sheet<'_>) {
    let draw = LEGEND.map(|(shape, is_filled, has_ring, _)| {
        move |sheet: &mut Sheet<'_>, x: f32, middle: f32| {
            strip::draw(sheet, Mark::sample(shape, is_filled, has_ring), x + 13.0, middle);
        }
    });
    let none = |_: &mut Sheet<'_>, _: f32, _: f32| {};
    let marks = draw.iter().zip(LEGEND).map(|(draw, (.., words))| (25.0, draw as Sign<'_>, words));
    let unknown: (f32, Sign<'_>, &str) = (-8.0, &none, "?: the number of people was not seen");
    signs(sheet, &marks.chain([unknown]).collect::<Vec<_>>());
}

/// The table behind it.
pub fn table(published: Published<'_>, ix: ClaimIx) -> String {
    let mut table = Table::new([
        "Study", "Address of its record", "Design", "Direction", "People", "Where measured", "Counts for the grade",
        "Why", "Maker paid for or staffed it",
    ]);
    for entry in published.ratings.get(ix).grade().map_or(&[][..], |grade: &Grade| &grade.body.entries) {
        let study = published.library.study(entry.study);
        let counts = entry.place == Place::Counted;
        let mut why = counts_or_not(entry, study).to_owned();
        if let Place::Shown(WhyShown::Overlap(larger)) = entry.place {
            why.push_str(&published.library.study(larger).short_name);
            why.push('.');
        }
        // A review's people are those of its studies, and of animals there are none.
        let is_of_people = entry.measured_in == MeasuredIn::People && !study.design.is_review();
        let people = entry.people.filter(|_| is_of_people).map_or_else(String::new, |people| people.to_string());
        let maker = match study.industry {
            Industry::Yes => "yes",
            Industry::No => "no",
            Industry::Unclear => "not known",
        };
        table.add([
            study.short_name.as_str(),
            &published.address(&Route::Study(study.id.clone())),
            study.design.label(),
            entry.direction.label(),
            &people,
            &capitalised(entry.measured_in.label()),
            if counts { "yes" } else { "no" },
            &why,
            maker,
        ]);
    }
    table.finish()
}
