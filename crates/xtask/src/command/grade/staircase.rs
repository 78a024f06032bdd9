//! The staircase: where the ladder is entered, what each step costs and why, and where it ends.

use claimscope_core::grade::{Entry, Grade, Lens, Place, Rating, Reason, Why, WhyShown, explain, lift};
use claimscope_core::model::{Certainty, Claim, ClaimIx, Library};
use claimscope_core::wording::{Label, answer, badge, capitalised, lifted};
use std::fmt::Write;

/// How wide the text may grow.
const WIDTH: usize = 100;
/// The column at which reasons stand.
const REASONS_AT: usize = 34;

/// Draws the rating of a claim.
pub fn draw(library: &Library, claim_ix: ClaimIx, rating: &Rating, lens: &str) -> String {
    let claim = library.claim(claim_ix);
    let mut page = format!("{} ({}), {lens}\n{}\n\n", claim.short_name, claim.id, wrapped(&claim.statement, 0));
    match rating {
        Rating::Certainty(grade) => steps(&mut page, grade, &explain(library, claim_ix, grade)),
        Rating::FactCheck(_) => documents(&mut page, library, claim),
    }
    let answer = answer(library, claim_ix, rating);
    let badge = if answer.direction.is_empty() {
        answer.badge.into()
    } else {
        format!("{} · {}", answer.badge, answer.direction)
    };
    let _ = write!(page, "\n{badge}\n{}\n{}\n", wrapped(&answer.sentence, 0), wrapped(&answer.reason, 0));
    if let Some(grade) = rating.grade() {
        studies(&mut page, library, grade);
    }
    page
}

/// What would change our mind; nothing where nothing could.
pub fn mind(library: &Library, claim: ClaimIx, lens: &Lens) -> String {
    let lift = lift(library, claim, lens);
    lift.map_or_else(String::new, |lift| {
        format!("\nWhat would change our mind\n{}\n", wrapped(&lifted(&lift, lens), 0))
    })
}

fn steps(page: &mut String, grade: &Grade, why: &Why) {
    let mut height = i16::from(grade.start.step());
    row(page, "Start", "", height, &format!("{}. {}", capitalised(grade.start.word()), why.start));
    for reason in &why.reasons {
        height += i16::from(reason.levels);
        row(page, &heading(reason), &signed(reason.levels), height, &reason.because);
    }
    let result = format!("{}{}", badge(grade.certainty), floor(grade));
    row(page, "Result", "", i16::from(grade.certainty.step()), &result);
}

/// A step's name, its cost, how high one stands after it, and why.
fn row(page: &mut String, name: &str, cost: &str, height: i16, because: &str) {
    let stair = "█".repeat(usize::try_from(height.clamp(0, 4)).unwrap_or(0));
    let head = format!("  {name:<21}{cost:>3}  {stair:<4}");
    let because = wrapped(because, REASONS_AT);
    let _ =
        writeln!(page, "{head}{}{}", " ".repeat(REASONS_AT.saturating_sub(head.chars().count())), because.trim_start());
}

fn heading(reason: &Reason) -> String {
    match reason.replaces {
        Some(domain) => format!("Judged: {}", domain.label().to_lowercase()),
        None => reason.domain.label().into(),
    }
}

fn signed(levels: i8) -> String {
    match levels {
        0 => "0".into(),
        1.. => format!("+{levels}"),
        _ => format!("−{}", levels.unsigned_abs()),
    }
}

/// The ladder has an end; steps below it are told, since they are easily overlooked.
fn floor(grade: &Grade) -> String {
    match (grade.certainty, grade.sum()) {
        (Certainty::VeryLow, sum) if sum < 1 => format!(" (the sum is {}; the ladder ends here)", signed(sum)),
        _ => String::new(),
    }
}

fn documents(page: &mut String, library: &Library, claim: &Claim) {
    let _ = writeln!(page, "  Checked against documents:");
    for document in claim.fact_check.iter().flat_map(|check| &check.rests_on) {
        let place = [document.country.clone(), document.date.map(|date| date.to_string()).unwrap_or_default()];
        let place: Vec<String> = place.into_iter().filter(|part| !part.is_empty()).collect();
        let brackets = if place.is_empty() { String::new() } else { format!(" ({})", place.join(", ")) };
        let line = format!("{}{brackets}: {}", library.study(document.study).short_name, document.says);
        let _ = writeln!(page, "  · {}", wrapped(&line, 4).trim_start());
    }
}

/// The studies that count, one by one; the others by the reason why they do not.
fn studies(page: &mut String, library: &Library, grade: &Grade) {
    let _ = writeln!(page, "\nStudies that count: {} of {}", grade.studies, grade.body.entries.len());
    for entry in grade.body.counted() {
        let _ = writeln!(page, "  · {}", wrapped(&study(library, entry), 4).trim_start());
    }
    let others: Vec<&Entry> = grade.body.entries.iter().filter(|entry| entry.place != Place::Counted).collect();
    if !others.is_empty() {
        let _ = writeln!(page, "Shown beside them");
    }
    // Studies that are left out for one reason stand in one line.
    let mut reasons: Vec<(String, Vec<&str>)> = Vec::new();
    for entry in others {
        let (why, id) = (why_not(library, entry.place), library.study(entry.study).id.as_str());
        match reasons.iter_mut().find(|(known, _)| *known == why) {
            Some((_, ids)) => ids.push(id),
            None => reasons.push((why, vec![id])),
        }
    }
    for (why, ids) in reasons {
        let _ = writeln!(page, "  · {}", wrapped(&format!("{why}: {}", ids.join(", ")), 4).trim_start());
    }
}

fn study(library: &Library, entry: &Entry) -> String {
    let study = library.study(entry.study);
    let people = entry.people.map_or_else(|| "people not stated".into(), |people| format!("{people} people"));
    format!(
        "{} ({}): {}, {people}, {}, {}, {}",
        study.short_name,
        study.id,
        study.design.label(),
        entry.direction.label(),
        entry.relation.label(),
        study.read.label()
    )
}

fn why_not(library: &Library, place: Place) -> String {
    match place {
        Place::Counted => "counts".into(),
        Place::Supporting => "could count, but closer or randomised studies carry the grade".into(),
        Place::Shown(WhyShown::Role) => "a review, a rule or context, which never counts".into(),
        Place::Shown(WhyShown::NotInPeople) => "not measured in people".into(),
        Place::Shown(WhyShown::Comparison) => "compared with something that cannot answer this".into(),
        Place::Shown(WhyShown::Relation) => "too far from the claim to count".into(),
        Place::Shown(WhyShown::Overlap(larger)) => {
            format!("may be the same people as {}, which is larger", library.study(larger).id)
        }
        Place::Shown(WhyShown::Lens) => "left out by the lens".into(),
    }
}

/// Text in lines of at most [`WIDTH`], all but the first set in by `indent`.
fn wrapped(text: &str, indent: usize) -> String {
    let margin = " ".repeat(indent);
    let options = textwrap::Options::new(WIDTH).initial_indent(&margin).subsequent_indent(&margin);
    textwrap::fill(text, options)
}
