//! The staircase of a claim, with its asterisk: from where the ladder is entered down to the result, one tread for each
//! doubt, and then what takes nothing off.

use super::Spoken;
use super::csv::Table;
use super::head::{aid, kicker, of_claim};
use super::sheet::{At, BOLD, LEFT, PLAIN, RIGHT, STRONG, Set, Sheet, amount, inked, set};
use crate::images::flow::Lines;
use crate::images::inks::{INK, SOFT};
use crate::images::marks::{Place, arm_in_place};
use crate::published::Published;
use claimscope::picture::{LADDER_ENDS, Tread, reasons, treads, why_aid};
use claimscope_core::grade::rules::RULES;
use claimscope_core::grade::{Grade, Why, explain};
use claimscope_core::model::{Certainty, ClaimIx, Domain};
use claimscope_core::wording::{Label, badge};

/// How far a step goes down, and how thick it is.
const RISE: f32 = 64.0;
const TREAD: f32 = 7.0;
/// The widest column of words.
const WIDEST: f32 = 340.0;
/// The side of an arm in its place, with the room behind it.
const ARM: f32 = 26.0;
const NAME: Set = set(STRONG, 16.0);
const REASON: Set = inked(PLAIN, 14.0, SOFT);
const ARMS: &str = "Each doubt is an arm of the asterisk. A full arm: nothing taken off. Half: one step. Empty: two.";

/// Draws the picture of a claim whose grade studies carry.
pub fn draw(sheet: &mut Sheet<'_>, published: Published<'_>, ix: ClaimIx) -> Spoken {
    kicker(sheet, "Why this grade");
    let Some(grade) = published.ratings.get(ix).grade() else { return Spoken::default() };
    let [question, answer] = of_claim(sheet, published, ix, grade);
    let how = format!("{} {ARMS}", why_aid(grade));
    aid(sheet, &how);
    let why = explain(published.library, ix, grade);
    staircase(sheet, &treads(grade, &why));
    whole_arms(sheet, grade, &why);
    Spoken { title: format!("{question} Why this grade"), described: format!("{answer} {how}") }
}

fn staircase(sheet: &mut Sheet<'_>, treads: &[Tread]) {
    let width = (RIGHT - LEFT) / amount(treads.len().max(1));
    let first = sheet.y + 34.0;
    let mut bottom = first;
    for (at, tread) in treads.iter().enumerate() {
        // On whole pixels, so that treads and risers leave no seam.
        let [x, end] = [at, at + 1].map(|at| (LEFT + amount(at) * width).round());
        let top = first + f32::from(tread.depth) * RISE;
        sheet.block([x, top, end - x, TREAD], INK);
        let drop = f32::from(tread.drop) * RISE;
        // The riser stands on the line between two treads, below the higher one.
        if at > 0 && tread.drop != 0 {
            sheet.block([x, top - drop.max(0.0), TREAD, drop.abs() + TREAD], INK);
        }
        if at == 0 || tread.drop != 0 {
            let inset = if at == 0 { 0.0 } else { 17.0 };
            sheet.line(badge(tread.level), set(BOLD, 17.0), At::Left(x + inset), top - 12.0);
        }
        let room = (width - 18.0).min(WIDEST);
        let mut texts = tread.reasons.clone();
        texts.extend(tread.is_end.then(|| LADDER_ENDS.to_owned()));
        bottom = bottom.max(reason(sheet, tread.arm, tread.name, &texts, [x, top + TREAD + 10.0, room]));
    }
    sheet.y = bottom;
}

/// A doubt with its arm, its name and its reasons in a column. Gives where it ends.
fn reason(
    sheet: &mut Sheet<'_>,
    arm: Option<(Domain, i8)>,
    name: &str,
    texts: &[String],
    [x, y, width]: [f32; 3],
) -> f32 {
    let inset = if arm.is_some() { ARM + 8.0 } else { 0.0 };
    let name = sheet.lines(name, NAME, width - inset);
    if let Some((domain, levels)) = arm {
        sheet.draw(&arm_in_place(domain, levels, Place { x, y: y - 2.0, side: ARM }));
    }
    let mut y = sheet.put(&name, NAME.ink, At::Left(x + inset), y).max(y + ARM - 4.0) + 2.0;
    for text in texts {
        y = sheet.paragraph(text, REASON, [x, y, width]) + 5.0;
    }
    y
}

/// The reasons that take nothing off; nothing where all five do.
fn whole_arms(sheet: &mut Sheet<'_>, grade: &Grade, why: &Why) {
    let whole: Vec<Domain> = Domain::LOWERING.into_iter().filter(|&domain| grade.levels(domain) >= 0).collect();
    if whole.is_empty() {
        return;
    }
    sheet.y += 26.0;
    let head: Lines = sheet.lines("What takes nothing off", set(STRONG, 17.0), RIGHT - LEFT);
    sheet.y = sheet.put(&head, INK, At::Left(LEFT), sheet.y) + 12.0;
    let columns = whole.len().clamp(3, 5);
    let width = (RIGHT - LEFT) / amount(columns);
    for row in whole.chunks(columns) {
        let (mut x, top) = (LEFT, sheet.y);
        for &domain in row {
            let end = reason(sheet, Some((domain, 0)), domain.label(), &reasons(why, domain), [x, top, width - 24.0]);
            sheet.y = sheet.y.max(end + 12.0);
            x += width;
        }
    }
}

/// The table behind it: every step, also those that cost nothing.
pub fn table(published: Published<'_>, ix: ClaimIx) -> String {
    let mut table = Table::new(["Step", "Levels taken off (-) or added", "Level after it", "Reason", "Rule"]);
    let Some(grade) = published.ratings.get(ix).grade() else { return table.finish() };
    let why = explain(published.library, ix, grade);
    table.add(["Start", "0", badge(grade.start), &why.start, "Where the ladder is entered"]);
    let mut sum = grade.start.step().cast_signed();
    for domain in Domain::LOWERING.into_iter().chain([Domain::Raise]) {
        let levels = grade.levels(domain);
        sum = sum.saturating_add(levels);
        let mut because = reasons(&why, domain).join(" ");
        if domain == Domain::Raise && because.is_empty() {
            "Nothing raises it.".clone_into(&mut because);
        }
        table.add([domain.label(), &levels.to_string(), badge(Certainty::from_sum(sum)), &because, &rules(domain)]);
    }
    table.finish()
}

/// What the rules of a domain check.
fn rules(domain: Domain) -> String {
    let of_domain = RULES.iter().filter(|rule| rule.domain() == domain).map(|rule| rule.explained());
    of_domain.map(|rule| format!("{}: {}", rule.name, rule.checks)).collect::<Vec<_>>().join(" ")
}
