//! The two sections that only a graded claim has: what studies found, and why this grade.

use super::tested::tested;
use crate::ahead::Piece;
#[cfg(feature = "ssr")]
use crate::components::{downloads, references};
use crate::components::{lens, lens_changes, records, records_by_setting, section, staircase, study_strip, whole_arms};
use crate::markup::{El, el};
#[cfg(feature = "ssr")]
use crate::picture::Picture;
#[cfg(feature = "ssr")]
use crate::references::References;
use crate::words::evidence as words;
use crate::words::page_names;
use crate::{Route, view::View};
use claimscope_core::grade::{Grade, explain};
#[cfg(feature = "ssr")]
use claimscope_core::grade::{Lens, lift};
use claimscope_core::model::{Certainty, Claim, ClaimIx, ClaimKind};
#[cfg(feature = "ssr")]
use claimscope_core::wording::lifted;

/// What studies found, how that differs from what is offered, and why this grade.
pub fn evidence(view: View<'_>, ix: ClaimIx, grade: &Grade) -> [Option<El>; 3] {
    let claim = view.claim(ix);
    let harm = claim.kind == ClaimKind::Harm;
    let found = if grade.body.entries.is_empty() {
        el("p.lead").add(words::NO_RECORD)
    } else {
        let records = if harm { records_by_setting(view, grade) } else { records(view, grade) };
        el("div")
            .add(study_strip(view, claim.kind, grade))
            .add(ours(view, Piece::StudiesFiles(ix), || studies_files(view, ix)))
            .add(records)
    };
    let reasons = explain(view.library, ix, grade);
    let mut why = el("div");
    if grade.studies > 0 {
        let rest = whole_arms(grade, &reasons).map(|arms| [el("h3.why__part").add(words::TAKES_NOTHING_OFF), arms]);
        why = why
            .add(staircase(grade, &reasons))
            .add(rest)
            .add(ours(view, Piece::GradeFiles(ix), || grade_files(view, ix)));
    } else {
        why = why.add(el("p.lead").add(&reasons.start));
    }
    let why = why.add(ours(view, Piece::Mind(ix), || mind(view, ix)));
    let changes = view.ours.get(ix).grade().filter(|_| !view.lens.is_ours()).map(|ours| lens_changes(ours, grade));
    let why = why.add(scope(view, claim, grade)).add(lens(view)).add(changes);
    let mut aid = found_aid(grade);
    if harm && !grade.body.entries.is_empty() {
        aid.push_str(words::KEPT_APART);
    }
    [
        Some(section("studies", words::FOUND, &aid, found)),
        tested(view, ix),
        Some(section("why", words::WHY, why_aid(grade), why)),
    ]
}

/// A piece that holds only under our grading, such as files that are drawn from it.
fn ours(view: View<'_>, piece: Piece, draw: impl FnOnce() -> Option<El>) -> Option<El> {
    if view.lens.is_ours() { view.piece(piece, draw) } else { None }
}

/// How to take the study strip and the references of the studies along, drawn natively only.
#[cfg(feature = "ssr")]
fn studies_files(view: View<'_>, ix: ClaimIx) -> Option<El> {
    Some(el("div").add(downloads(view, Picture::Studies(ix))).add(references(view, References::Claim(ix))))
}

/// How to read the staircase and its asterisk, and how to take them along, drawn natively only.
#[cfg(feature = "ssr")]
fn grade_files(view: View<'_>, ix: ClaimIx) -> Option<El> {
    Some(el("div").add(el("p.why__aid").add(words::ARMS)).add(downloads(view, Picture::Grade(ix))))
}

/// The smallest new study that would lift our grade, drawn natively only.
#[cfg(feature = "ssr")]
fn mind(view: View<'_>, ix: ClaimIx) -> Option<El> {
    let ours = Lens::default();
    let lift = lift(view.library, ix, &ours)?;
    Some(el("div").add(el("h3.why__part").add(words::MIND)).add(el("p").add(lifted(&lift, &ours))))
}

#[cfg(not(feature = "ssr"))]
fn mind(_: View<'_>, _: ClaimIx) -> Option<El> {
    None
}

#[cfg(not(feature = "ssr"))]
fn studies_files(_: View<'_>, _: ClaimIx) -> Option<El> {
    None
}

#[cfg(not(feature = "ssr"))]
fn grade_files(_: View<'_>, _: ClaimIx) -> Option<El> {
    None
}

/// How many records touch a claim, and what carries its grade.
pub fn found_aid(grade: &Grade) -> String {
    let body = &grade.body;
    words::found(body.entries.len(), usize::from(grade.studies), grade.people, body.adding_up().studies)
}

/// Where the ladder is entered, and which way it goes from there.
pub const fn why_aid(grade: &Grade) -> &'static str {
    match (grade.studies, grade.start) {
        (0, _) => words::ONLY_STUDIES_OF_PEOPLE,
        (_, Certainty::High) => words::FROM_THE_TOP,
        _ => words::FROM_THE_SECOND,
    }
}

/// What product and use the claim was held against.
fn scope(view: View<'_>, claim: &Claim, grade: &Grade) -> El {
    let mut scope = el("p.why__scope").add([words::HELD_AGAINST, &claim.scope.product]);
    if !claim.scope.route.is_empty() {
        scope = scope.add([", ", &claim.scope.route]);
    }
    scope
        .add(". ")
        .add((grade.studies > 0).then_some(words::LOW_IS_NOT_FALSE))
        .add(view.link(&Route::Method, page_names::HOW_WE_GRADE))
}
