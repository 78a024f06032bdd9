//! Said against shown, with every claim open: ink as far as evidence reaches, hatching as thick as there are sources
//! that say it so firmly or firmer, and the codes of sources at the step of their firmest words.

use super::csv::Table;
use super::head::{aid, kicker, rule, signs};
use super::sheet::{At, BOLD, HATCH, LEFT, PLAIN, RIGHT, SAID, STRONG, Set, Sheet, amount, inked, set};
use super::{Spoken, codes};
use crate::images::flow::Lines;
use crate::images::inks::{EDGE, INK, PENCIL, RULE, SOFT};
use crate::published::Published;
use claimscope::headline;
use claimscope::picture::{LEVELS, Row, WHOLE, rows};
use claimscope_core::grade::OURS;
use claimscope_core::model::SourceIx;
use claimscope_core::overreach::{Said, of_source};
use claimscope_core::wording::{Label, badge};

/// Where the ladder begins, and the width of a step on it.
const LADDER: f32 = 384.0;
const STEP: f32 = 164.0;
/// The height of the hatching that all voices together make.
const TRACK: f32 = 22.0;
const NAMES: f32 = 296.0;
const HOW: &str = "How firmly each article says it, against how sure the evidence lets anyone be. One ladder for both, \
                   sorted by the distance.";
const CEILING: &str = "No claim’s evidence reaches past the heavy line.";

/// Draws the picture.
pub fn draw(sheet: &mut Sheet<'_>, published: Published<'_>) -> Spoken {
    let (claims, finding) = headline(published.library, published.ratings);
    kicker(sheet, "Said against shown");
    sheet.y = sheet.paragraph(&claims, set(SAID, 44.0), [LEFT, sheet.y, RIGHT - LEFT]);
    sheet.y = sheet.paragraph(&finding, set(BOLD, 44.0), [LEFT, sheet.y, RIGHT - LEFT]) + 14.0;
    let rows = rows(published.library, published.ratings, &OURS);
    let ceiling = rows.iter().map(|row| row.shown).max().filter(|step| (1..4).contains(step));
    aid(sheet, &ceiling.map_or_else(|| HOW.to_owned(), |_| format!("{HOW} {CEILING}")));
    key(sheet);
    speakers(sheet, published);
    ladder(sheet);
    let most = rows.iter().map(|row| row.voices(1)).max().unwrap_or(0);
    for band in rows.chunk_by(|one, other| one.band() == other.band()) {
        sheet.y += 26.0;
        sheet.y = sheet.paragraph(band[0].band(), set(STRONG, 18.0), [LEFT, sheet.y, RIGHT - LEFT]) + 5.0;
        sheet.block([LEFT, sheet.y, RIGHT - LEFT, 1.0], EDGE);
        band.iter().for_each(|row| plank(sheet, published, row, ceiling, most));
    }
    Spoken { title: "Said against shown".into(), described: format!("{claims} {finding} {HOW}") }
}

fn key(sheet: &mut Sheet<'_>) {
    let solid = |sheet: &mut Sheet<'_>, x: f32, middle: f32| sheet.block([x, middle - 8.0, 34.0, 16.0], INK);
    let hatched = |sheet: &mut Sheet<'_>, x: f32, middle: f32| {
        sheet.block([x, middle - 8.0, 34.0, 16.0], HATCH);
        sheet.block([x + 32.0, middle - 8.0, 2.0, 16.0], PENCIL);
    };
    let none = |_: &mut Sheet<'_>, _: f32, _: f32| {};
    signs(
        sheet,
        &[
            (34.0, &solid, "Shown: how far the evidence reaches"),
            (34.0, &hatched, "Overreach: said, with nothing under it. The thicker, the more articles"),
            (
                -8.0,
                &none,
                "Ring: sells treatments. Struck through: says it is not so. Figures: mean overreach, in steps.",
            ),
        ],
    );
    sheet.y += 12.0;
}

/// The sources with their mean overreach, least first, in two columns.
fn speakers(sheet: &mut Sheet<'_>, published: Published<'_>) {
    const COLUMN: f32 = (RIGHT - LEFT - 48.0) / 2.0;
    let mean = |ix: SourceIx| of_source(published.library, ix, published.ratings.as_slice());
    let mut sources: Vec<SourceIx> = published.library.source_indices().collect();
    sources.sort_by_key(|&ix| mean(ix).map_or(0, |mean| mean.tenths()));
    for pair in sources.chunks(2) {
        let top = sheet.y;
        for (&ix, x) in pair.iter().zip([LEFT, LEFT + COLUMN + 48.0]) {
            let source = published.library.source(ix);
            codes::draw(sheet, source, false, x, top + 17.0);
            let mut y = sheet.paragraph(&source.publisher, set(STRONG, 15.0), [x + 48.0, top, COLUMN - 100.0]);
            y = sheet.paragraph(&source.described, inked(PLAIN, 14.0, SOFT), [x + 48.0, y, COLUMN - 100.0]);
            let figure = mean(ix).map_or_else(|| String::from("–"), |mean| mean.to_string());
            sheet.line(&figure, set(STRONG, 18.0), At::Right(x + COLUMN), top + 17.0);
            sheet.y = sheet.y.max(y + 9.0);
        }
    }
    sheet.y += 22.0;
}

/// The names of the steps over the rows.
fn ladder(sheet: &mut Sheet<'_>) {
    const HEAD: Set = set(STRONG, 14.0);
    let baseline = sheet.y + 14.0;
    sheet.line("Claim", HEAD, At::Left(LEFT), baseline);
    let mut end = LADDER;
    for level in LEVELS.into_iter().rev() {
        end += STEP;
        sheet.line(level.label(), HEAD, At::Right(end - 7.0), baseline);
    }
    sheet.line("Steps over", HEAD, At::Right(RIGHT), baseline);
    sheet.y = baseline + 9.0;
    rule(sheet, 1.5);
}

/// One row: the claim, the sources at their steps, evidence and voices, and the distance.
fn plank(sheet: &mut Sheet<'_>, published: Published<'_>, row: &Row<'_>, ceiling: Option<u8>, most: u32) {
    const NAME: Set = set(SAID, 18.0);
    const ASIDE: Set = inked(PLAIN, 14.0, SOFT);
    let claim = published.library.claim(row.claim);
    let name = sheet.lines(&claim.short_name, NAME, NAMES);
    let asides: Vec<_> = [claim.condition.as_str(), row.why_bare().unwrap_or_default()]
        .into_iter()
        .filter(|aside| !aside.is_empty())
        .map(|aside| sheet.lines(aside, ASIDE, NAMES))
        .collect();
    let named = name.height() + asides.iter().map(Lines::height).sum::<f32>();
    let voices = [1, 2, 3, 4].map(|step| stacked(sheet, published, row, step));
    let coded = amount(voices.iter().map(Vec::len).max().unwrap_or(0)) * CODES;
    let height = (named + 17.0).max(coded + TRACK + 12.0).max(52.0);
    let (top, bottom) = (sheet.y, sheet.y + height);
    let mut y = bottom - 8.0 - named;
    y = sheet.put(&name, NAME.ink, At::Left(LEFT), y);
    for aside in &asides {
        y = sheet.put(aside, ASIDE.ink, At::Left(LEFT), y);
    }
    track(sheet, row, [top, bottom], ceiling, most);
    let mut end = LADDER;
    for lines in voices {
        end += STEP;
        let mut baseline = bottom - TRACK - 9.0;
        for line in lines.iter().rev() {
            let mut x = end - 7.0;
            for said in line.iter().rev() {
                let source = published.library.source(said.source);
                x -= codes::width(sheet, source);
                codes::draw(sheet, source, said.denies, x, baseline);
                x -= GAP;
            }
            baseline -= CODES;
        }
    }
    let over = row.over.map_or_else(|| String::from("–"), |over| over.to_string());
    // The head of these rows says it already.
    if row.band() != WHOLE {
        sheet.line(&over, set(STRONG, 21.0), At::Right(RIGHT), bottom - 7.0);
    }
    sheet.block([LEFT, bottom - 0.5, RIGHT - LEFT, 1.0], RULE);
    sheet.y = bottom;
}

/// The height of a line of codes, and what stands between two.
const CODES: f32 = 24.0;
const GAP: f32 = 6.0;

/// The sources at a step, in as many lines as they need.
fn stacked(sheet: &Sheet<'_>, published: Published<'_>, row: &Row<'_>, step: u8) -> Vec<Vec<Said>> {
    let mut lines: Vec<Vec<Said>> = Vec::new();
    let mut left = 0.0;
    for said in row.said.iter().filter(|said| said.firmness == step) {
        let width = codes::width(sheet, published.library.source(said.source)) + GAP;
        if lines.is_empty() || left < width {
            lines.push(Vec::new());
            left = STEP - 14.0;
        }
        left -= width;
        if let Some(line) = lines.last_mut() {
            line.push(*said);
        }
    }
    lines
}

/// The drawing in a row, as `track` on the page draws it.
fn track(sheet: &mut Sheet<'_>, row: &Row<'_>, [top, bottom]: [f32; 2], ceiling: Option<u8>, most: u32) {
    let at = |step: u8| LADDER + f32::from(step) * STEP;
    for step in 0..=4 {
        let ink = if step == 0 { INK } else { RULE };
        sheet.block([at(step) - 0.5, top, 1.0, bottom - top], ink);
    }
    if let Some(step) = ceiling {
        sheet.block([at(step) - 1.0, top, 2.0, bottom - top], INK);
    }
    if row.shown > 0 {
        sheet.block([at(0), bottom - TRACK, at(row.shown) - at(0), TRACK], INK);
    }
    let height = |step: u8| amount(row.voices(step)) / amount(most.max(1)) * TRACK;
    let mut from = row.shown;
    while let Some(to) = row.as_thick_until(from) {
        sheet.block([at(from), bottom - height(to), at(to) - at(from), height(to)], HATCH);
        sheet.block([at(to) - 2.0, bottom - height(to), 2.0, height(to) - height(to + 1)], PENCIL);
        from = to;
    }
}

/// The table behind it.
pub fn table(published: Published<'_>) -> String {
    let library = published.library;
    let columns = ["Claim", "Condition", "How sure", "Steps shown"].map(str::to_owned);
    let articles = library.sources.iter().map(|source| format!("Step that {} claims", source.publisher));
    let mut table = Table::new(columns.into_iter().chain(articles).chain(["Mean overreach in steps".to_owned()]));
    for row in rows(library, published.ratings, &OURS) {
        let claim = library.claim(row.claim);
        let sure = badge(row.grade.certainty).to_owned();
        let mut record = vec![claim.short_name.clone(), claim.condition.clone(), sure, row.shown.to_string()];
        record.extend(library.source_indices().map(|ix| {
            let said = row.said.iter().find(|said| said.source == ix);
            said.map_or_else(String::new, |said| if said.denies { "denies".into() } else { said.firmness.to_string() })
        }));
        record.push(row.over.map_or_else(String::new, |over| over.to_string()));
        table.add(record);
    }
    table.finish()
}
