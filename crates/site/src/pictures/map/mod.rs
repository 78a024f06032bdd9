//! The map: claims beside sources, claims beside kinds of study, and sources beside each other. Each is a grid of rows
//! under heads, with the marks of the page in its cells.

mod grid;
mod marks;
pub mod tables;

use super::head::{Sign, aid, kicker, signs};
use super::sheet::{At, BOLD, LEFT, PLAIN, RIGHT, SAID, STRONG, Set, Sheet, inked, n, set};
use super::{Spoken, codes};
use crate::images::inks::SOFT;
use crate::published::Published;
use claimscope::picture::{
    KINDS, Line, Shape, Touching, groups, map_headline, map_words as words, profiles, sources_headline,
};
use claimscope_core::model::{Library, TopicIx};
use claimscope_core::wording::{Label, rating_badge};
use grid::{Grid, NAMES};

/// Figures in cells.
const FIGURE: Set = set(STRONG, 15.0);
/// What stands for nothing.
const NOTHING: Set = inked(PLAIN, 15.0, SOFT);

/// What all three have above their grid.
fn begin(sheet: &mut Sheet<'_>, published: Published<'_>, [name, headline]: [&str; 2], how: &[&str]) -> Spoken {
    kicker(sheet, name);
    sheet.y = sheet.paragraph(headline, set(BOLD, 36.0), [LEFT, sheet.y, RIGHT - LEFT]) + 12.0;
    aid(sheet, &how.join(" "));
    let library = published.library;
    let described = words::described(library.claims.len(), library.sources.len());
    Spoken { title: name.to_owned(), described: format!("{headline}. {described}") }
}

/// What the page comes to.
fn headline(published: Published<'_>) -> String {
    map_headline(published.library, published.ratings.as_slice())
}

/// Rows for all claims under their questions: the name, how sure, and what `cells` draws around the middle of a row.
fn rows(
    sheet: &mut Sheet<'_>,
    published: Published<'_>,
    grid: &Grid,
    cells: impl Fn(&mut Sheet<'_>, &Line, f32),
    least: impl Fn(&Line) -> f32,
) {
    const ASK: Set = set(STRONG, 17.0);
    const SURE: Set = inked(PLAIN, 13.0, SOFT);
    let all: Vec<(TopicIx, Vec<Line>)> = groups(published.library, published.ratings);
    for (topic, lines) in &all {
        grid.part(sheet, &published.library.topic(*topic).question, ASK);
        for line in lines {
            let name = sheet.lines(&published.claim_name(line.claim), set(SAID, 16.0), NAMES);
            let badge = sheet.lines(rating_badge(published.ratings.get(line.claim)), SURE, grid::SURE);
            let height = (name.height().max(badge.height()) + 14.0).max(least(line));
            let middle = sheet.y + height / 2.0;
            sheet.put(&name, set(SAID, 16.0).ink, At::Left(LEFT), middle - name.height() / 2.0);
            sheet.put(&badge, SURE.ink, At::Left(grid::SECOND), middle - badge.height() / 2.0);
            cells(sheet, line, middle);
            grid.end_row(sheet, height);
        }
    }
}

/// Claims beside sources.
pub fn who_says_it(sheet: &mut Sheet<'_>, published: Published<'_>) -> Spoken {
    let library = published.library;
    let spoken = begin(sheet, published, [words::SAID, &headline(published)], &[words::KEY_SAID, words::KEY_CHECKED]);
    key_of_sources(sheet, library);
    let mut heads: Vec<String> = library.sources.iter().map(|source| source.code.clone()).collect();
    heads.push(words::MEAN.to_owned());
    let grid = Grid::begin(sheet, &[words::CLAIM, words::HOW_SURE], &heads);
    let cells = |sheet: &mut Sheet<'_>, line: &Line, middle: f32| {
        for (at, said) in line.said.iter().enumerate() {
            let x = grid.middle(at);
            match said {
                None => sheet.line("–", NOTHING, At::Middle(x), middle + 5.0),
                Some(said) if said.denies => {
                    let source = &library.sources[at];
                    codes::draw(sheet, source, true, x - codes::width(sheet, source) / 2.0, middle + 5.0);
                }
                Some(said) => {
                    marks::stand(sheet, *said, line.shown, x - 34.0, middle);
                    if let Some(over) = line.over_by(*said) {
                        sheet.line(&over.to_string(), FIGURE, At::Left(x + 22.0), middle + 5.0);
                    }
                }
            }
        }
        let over = line.over.map_or_else(|| String::from("–"), |over| over.to_string());
        sheet.line(&over, FIGURE, At::Middle(grid.middle(line.said.len())), middle + 5.0);
    };
    rows(sheet, published, &grid, cells, |_| 36.0);
    spoken
}

/// Whose codes stand in the heads.
fn key_of_sources(sheet: &mut Sheet<'_>, library: &Library) {
    const NAME: Set = inked(PLAIN, 14.0, SOFT);
    for source in &library.sources {
        let top = sheet.y;
        codes::draw(sheet, source, false, LEFT, top + 17.0);
        let name = if source.publisher.is_empty() { &source.id } else { &source.publisher };
        sheet.y = sheet.paragraph(name, NAME, [LEFT + 48.0, top + 2.0, RIGHT - LEFT - 48.0]) + 4.0;
    }
    sheet.y += 8.0;
}

/// How many marks of records stand beside each other, and the room of each.
const BESIDE: usize = 5;
const ROOM: f32 = 16.0;

/// Claims beside kinds of study.
pub fn what_was_studied(sheet: &mut Sheet<'_>, published: Published<'_>) -> Spoken {
    let spoken = begin(sheet, published, [words::STUDIED, &headline(published)], &[words::STUDIED_AID]);
    let filled = Touching { counts: true, paid: false };
    let hollow = Touching { counts: false, paid: false };
    let sign = |shape: Shape, record: Touching| {
        move |sheet: &mut Sheet<'_>, x: f32, y: f32| marks::record(sheet, shape, record, x + 8.0, y)
    };
    let drawn: [(_, &str); 3] = [
        (sign(Shape::Square, filled), words::KEY_FILLED),
        (sign(Shape::Circle, Touching { counts: true, paid: true }), words::KEY_RING),
        (sign(Shape::Triangle, hollow), words::KEY_STUDIED),
    ];
    let drawn: Vec<(f32, Sign<'_>, &str)> = drawn.iter().map(|(draw, name)| (18.0, draw as Sign<'_>, *name)).collect();
    signs(sheet, &drawn);
    let heads = KINDS.map(|(name, _)| name.to_owned());
    let grid = Grid::begin(sheet, &[words::CLAIM, words::HOW_SURE], &heads);
    let cells = |sheet: &mut Sheet<'_>, line: &Line, middle: f32| {
        for (at, (records, (_, shape))) in line.kinds.iter().zip(KINDS).enumerate() {
            let x = grid.start(at);
            if records.is_empty() {
                sheet.line("–", NOTHING, At::Left(x), middle + 5.0);
                continue;
            }
            sheet.line(&records.len().to_string(), FIGURE, At::Left(x), middle + 5.0);
            let lines = records.len().div_ceil(BESIDE);
            for (place, record) in records.iter().enumerate() {
                let (row, column) = (super::sheet::amount(place / BESIDE), super::sheet::amount(place % BESIDE));
                let y = middle + (row - (super::sheet::amount(lines) - 1.0) / 2.0) * ROOM;
                marks::record(sheet, shape, *record, x + 28.0 + column * ROOM, y);
            }
        }
    };
    let most = |line: &Line| line.kinds.iter().map(Vec::len).max().unwrap_or(0).div_ceil(BESIDE);
    rows(sheet, published, &grid, cells, |line| (super::sheet::amount(most(line)) * ROOM + 12.0).max(34.0));
    spoken
}

/// Sources beside each other.
pub fn sources(sheet: &mut Sheet<'_>, published: Published<'_>) -> Spoken {
    let headline = sources_headline(published.library, published.ratings);
    let spoken = begin(sheet, published, [words::SOURCES, &headline], &[words::SOURCES_AID]);
    let heads = tables::PROFILE.map(str::to_owned);
    let grid = Grid::begin(sheet, &[words::SOURCE, words::SELLS], &heads);
    for profile in profiles(published.library, published.ratings) {
        let source = published.library.source(profile.source);
        const CELL: Set = inked(PLAIN, 14.0, SOFT);
        let name = sheet.lines(&source.publisher, set(STRONG, 15.0), NAMES - 48.0);
        let sells = sheet.lines(source.sells.label(), CELL, grid::SURE);
        let height = name.height().max(sells.height()) + 20.0;
        let top = sheet.y + 8.0;
        codes::draw(sheet, source, false, LEFT, top + 15.0);
        sheet.put(&name, set(STRONG, 15.0).ink, At::Left(LEFT + 48.0), top);
        sheet.put(&sells, CELL.ink, At::Left(grid::SECOND), top);
        for (at, figure) in tables::figures(&profile).iter().enumerate() {
            sheet.line(figure, FIGURE, At::Left(grid.start(at)), top + 15.0);
        }
        grid.end_row(sheet, height);
    }
    spoken
}

/// A length in an attribute.
fn at(length: f32) -> String {
    n(length).to_string()
}
