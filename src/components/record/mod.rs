//! The records behind a claim, in words: who was studied, what was compared, the result with its numbers,
//! who paid, how far it was read, and why it counts or not.

#[cfg(feature = "ssr")]
pub mod examples;
mod setting;

use crate::ahead::Piece;
use crate::markup::{El, el};
use crate::view::View;
use crate::words::numbers;
use crate::words::record as words;
use claimscope_core::grade::{Entry, Grade, Place, WhyShown};
use claimscope_core::model::{Finding, Industry, Relation, Role, Study, StudyIx};
use claimscope_core::wording::{Label, capitalised};
use setting::Setting;

/// All records of a body of evidence: those that count stand open, the others fold.
pub fn records(view: View<'_>, grade: &Grade) -> El {
    group(view, el("div.records__all"), grade.body.entries.iter(), None)
}

/// The same, kept apart by how the product met the body.
pub fn records_by_setting(view: View<'_>, grade: &Grade) -> El {
    Setting::ALL.into_iter().fold(el("div.records__all"), |all, setting| {
        let is_here = |entry: &&Entry| Setting::of(view.study(entry.study).route) == setting;
        group(view, all, grade.body.entries.iter().filter(is_here), Some(setting))
    })
}

fn group<'a>(view: View<'_>, all: El, entries: impl Iterator<Item = &'a Entry>, setting: Option<Setting>) -> El {
    let (counted, shown): (Vec<&Entry>, Vec<&Entry>) = entries.partition(|entry| entry.place == Place::Counted);
    let list = |entries: &[&Entry]| el("ul.records").each(entries.iter().map(|entry| record(view, entry, setting)));
    let mut all = match setting {
        _ if counted.is_empty() && shown.is_empty() => return all,
        None if counted.is_empty() => all,
        None => all.add(el("h3").add(words::CARRIES)),
        Some(setting) => all.add(el("h3").add([setting.name(), ": "]).add(el("span").add(setting.aid()))),
    };
    if !counted.is_empty() {
        all = all.add(list(&counted));
    } else if setting.is_some() {
        all = all.add(el("p.records__none").add(words::NOTHING_CARRIES));
    }
    if !shown.is_empty() {
        let summary = words::not_counted(shown.len());
        all = all.add(el("details").add(el("summary").add(summary)).add(list(&shown)));
    }
    all
}

fn record(view: View<'_>, entry: &Entry, setting: Option<Setting>) -> El {
    let ix = entry.study;
    let study = view.study(ix);
    let who = view.piece(Piece::Who(ix), || Some(who(view, ix)));
    let way = |who: El| who.add(setting.map(|_| el("p").add(capitalised(study.route.label()))));
    let found = entry.findings(view.library).into_iter().map(|at| {
        let at = usize::from(at);
        view.piece(Piece::Found(ix, at), || study.findings.get(at).map(found))
    });
    let what = el("div.record__what").add(view.piece(Piece::Used(ix), || used(study))).each(found);
    el("li.record later").add(who.map(way)).add(what.add(why(view, entry, study)))
}

/// Who was studied, how, how far it was read, and who paid.
fn who(view: View<'_>, ix: StudyIx) -> El {
    let study = view.study(ix);
    el("div.record__who")
        .add(el("h4").add(view.study_link(ix)))
        .add(el("p").add(capitalised(study.design.label())).add(", ").add(people(study)))
        .add(el("p").add(capitalised(study.read.label())))
        .add(el("p").add(money(study.industry)))
}

/// What was used, and what it was compared with; nothing where no page tells.
fn used(study: &Study) -> Option<El> {
    let product = (!study.product.is_empty()).then(|| el("p").add(&study.product));
    let compared = (!study.comparator.is_empty())
        .then(|| el("p").add(words::COMPARED_WITH).add(numbers::uncapitalised(&study.comparator)));
    (product.is_some() || compared.is_some()).then(|| el("div").add(product).add(compared))
}

/// What was measured, and what came out.
fn found(finding: &Finding) -> El {
    let measure = el("b").add([&finding.measure, ": "]);
    el("p").add(measure).add([&finding.effect, " (", finding.direction.label(), ")"])
}

/// How many people a study had, or what it had instead.
pub fn people(study: &Study) -> String {
    if study.design.is_review() {
        return words::studies(study.studies);
    }
    let names = match study.subjects {
        claimscope_core::model::Subjects::Human => words::PEOPLE,
        claimscope_core::model::Subjects::None => return String::from(words::A_DOCUMENT),
        claimscope_core::model::Subjects::Cells => return String::from(words::CELLS),
        claimscope_core::model::Subjects::SkinExplant => return String::from(words::PIECES_OF_SKIN),
        _ => words::ANIMALS,
    };
    words::subjects(study.participants, study.people(), names)
}

/// Who paid, as far as it was seen.
pub const fn money(industry: Industry) -> &'static str {
    match industry {
        Industry::Yes => words::MAKER_PAID,
        Industry::No => words::MAKER_DID_NOT,
        Industry::Unclear => words::PAID_NOT_SEEN,
    }
}

/// Why a study counts or not, in one sentence. Where it may describe the same people as a larger one, that one's
/// name has to follow.
pub const fn counts_or_not(entry: &Entry, study: &Study) -> &'static str {
    match entry.place {
        Place::Counted => match entry.relation {
            Relation::Exact => words::EXACT,
            Relation::StandsIn => words::STANDS_IN,
            Relation::OtherUse => words::OTHER_USE,
            Relation::LinkUntested | Relation::ShownOnly => words::LINK_UNTESTED,
        },
        Place::Supporting => words::SUPPORTING,
        Place::Shown(WhyShown::Role) => match study.role {
            Role::Review => words::REVIEW,
            Role::Regulation | Role::Guideline => words::DOCUMENT,
            Role::Context | Role::Evidence => words::SOMETHING_ELSE,
        },
        Place::Shown(WhyShown::NotInPeople) => words::NOT_IN_PEOPLE,
        Place::Shown(WhyShown::Comparison) => words::COMPARISON,
        Place::Shown(WhyShown::Relation) => words::TOO_FAR,
        Place::Shown(WhyShown::Overlap(_)) => words::OVERLAP,
        Place::Shown(WhyShown::Lens) => words::LEFT_OUT,
    }
}

/// Why a study counts or not, and how closely it fits.
fn why(view: View<'_>, entry: &Entry, study: &Study) -> El {
    let larger = match entry.place {
        Place::Shown(WhyShown::Overlap(larger)) => Some((view.study_link(larger), ".")),
        _ => None,
    };
    let mut why = el("p.record__why").add(el("b").add(counts_or_not(entry, study))).add(larger);
    if entry.is_second_hand {
        why = why.add(words::SECOND_HAND);
    }
    if entry.told_two_ways {
        why = why.add(words::TOLD_TWO_WAYS);
    }
    why.add([" ", entry.because(view.library)])
}
