//! The two sections that only a graded claim has: what studies found, and why this grade.

use super::tested::tested;
use crate::ahead::Piece;
#[cfg(feature = "ssr")]
use crate::components::downloads;
use crate::components::{records, records_by_setting, section, staircase, study_strip, whole_arms};
use crate::markup::{El, el};
#[cfg(feature = "ssr")]
use crate::picture::Picture;
use crate::{Route, prose, view::View};
use claimscope_core::grade::Grade;
use claimscope_core::model::{Certainty, Claim, ClaimIx, ClaimKind};
use claimscope_core::wording::capitalised;

/// What studies found, how that differs from what is offered, and why this grade.
pub fn evidence(view: View<'_>, ix: ClaimIx, grade: &Grade) -> [Option<El>; 3] {
    let claim = view.claim(ix);
    let harm = claim.kind == ClaimKind::Harm;
    let found = if grade.body.entries.is_empty() {
        el("p.lead").add("No record in this library touches it.")
    } else {
        let records = if harm { records_by_setting(view, grade) } else { records(view, grade) };
        el("div")
            .add(study_strip(view, claim.kind, grade))
            .add(view.piece(Piece::StudiesFiles(ix), || studies_files(view, ix)))
            .add(records)
    };
    let mut why = el("div");
    if grade.studies > 0 {
        let rest = whole_arms(grade).map(|arms| [el("h3.why__part").add("What takes nothing off"), arms]);
        why = why.add(staircase(grade)).add(rest).add(view.piece(Piece::GradeFiles(ix), || grade_files(view, ix)));
    } else {
        why = why.add(el("p.lead").add(&grade.start_because));
    }
    let why = why.add(scope(view, claim, grade));
    let mut aid = found_aid(grade);
    if harm && !grade.body.entries.is_empty() {
        aid.push_str(
            " Below they are kept apart: harm after an injection is not harm of a cream, nor the other way round.",
        );
    }
    [
        Some(section("studies", "What studies found", &aid, found)),
        tested(view, ix),
        Some(section("why", "Why this grade", why_aid(grade), why)),
    ]
}

/// How to take the study strip along, drawn natively only.
#[cfg(feature = "ssr")]
fn studies_files(view: View<'_>, ix: ClaimIx) -> Option<El> {
    Some(downloads(view, Picture::Studies(ix)))
}

/// How to read the staircase and its asterisk, and how to take them along, drawn natively only.
#[cfg(feature = "ssr")]
fn grade_files(view: View<'_>, ix: ClaimIx) -> Option<El> {
    let aid = "Each doubt is an arm of the asterisk. A full arm: nothing taken off. Half: one step. Empty: two.";
    Some(el("div").add(el("p.why__aid").add(aid)).add(downloads(view, Picture::Grade(ix))))
}

#[cfg(not(feature = "ssr"))]
fn studies_files(_: View<'_>, _: ClaimIx) -> Option<El> {
    None
}

#[cfg(not(feature = "ssr"))]
fn grade_files(_: View<'_>, _: ClaimIx) -> Option<El> {
    None
}

/// "Fourteen records touch it. One carries the grade, with 28 people."
pub fn found_aid(grade: &Grade) -> String {
    let records = grade.body.entries.len();
    let touch = match records {
        0 => return String::from("We searched, and found none."),
        n => capitalised(&prose::counted_in_words(n, "record touches it.", "records touch it.")),
    };
    let carry =
        capitalised(&prose::counted_in_words(usize::from(grade.studies), "carries the grade", "carry the grade"));
    let carry = match (grade.studies, grade.people) {
        (0, _) => String::from("None of them can carry a grade."),
        (_, 0) => format!("{carry}; how many people took part was not readable."),
        (studies, people) => {
            let people = prose::counted(people as usize, "person", "people");
            match grade.body.adding_up().len() {
                adding if adding == usize::from(studies) => format!("{carry}, with {people}."),
                adding => {
                    let adding = capitalised(&prose::counted_in_words(adding, "of them has", "of them add up to"));
                    format!("{carry}. {adding} {people}.")
                }
            }
        }
    };
    [&touch, " ", &carry, " A larger mark means more people."].concat()
}

/// Where the ladder is entered, and which way it goes from there.
pub const fn why_aid(grade: &Grade) -> &'static str {
    match (grade.studies, grade.start) {
        (0, _) => "Only studies of people can carry a grade.",
        (_, Certainty::High) => "A randomised trial starts at the top. Each doubt takes it down.",
        _ => "Without a randomised trial it starts at the second step. Each doubt takes it down.",
    }
}

/// What product and use the claim was held against.
fn scope(view: View<'_>, claim: &Claim, grade: &Grade) -> El {
    let mut scope = el("p.why__scope").add(["Held against: ", &claim.scope.product]);
    if !claim.scope.route.is_empty() {
        scope = scope.add([", ", &claim.scope.route]);
    }
    scope
        .add(". ")
        .add((grade.studies > 0).then_some("Low does not mean false; it means that nobody can yet know. "))
        .add(view.link(&Route::Method, "How we grade"))
}
