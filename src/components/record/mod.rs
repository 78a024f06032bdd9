//! The records behind a claim, in words: who was studied, what was compared, the result with its numbers,
//! who paid, how far it was read, and why it counts or not.

#[cfg(feature = "ssr")]
pub mod examples;
mod setting;

use crate::ahead::Piece;
use crate::markup::{El, el};
use crate::{prose, view::View};
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
        None => all.add(el("h3").add("What carries the grade")),
        Some(setting) => all.add(el("h3").add([setting.name(), ": "]).add(el("span").add(setting.aid()))),
    };
    if !counted.is_empty() {
        all = all.add(list(&counted));
    } else if setting.is_some() {
        all = all.add(el("p.records__none").add("Nothing here carries the grade."));
    }
    if !shown.is_empty() {
        let summary = prose::counted(
            shown.len(),
            "record that is shown and not counted",
            "records that are shown and not counted",
        );
        all = all.add(el("details").add(el("summary").add(summary)).add(list(&shown)));
    }
    all
}

fn record(view: View<'_>, entry: &Entry, setting: Option<Setting>) -> El {
    let ix = entry.study;
    let study = view.study(ix);
    let who = view.piece(Piece::Who(ix), || Some(who(view, ix)));
    let way = |who: El| who.add(setting.map(|_| el("p").add(capitalised(study.route.label()))));
    let found = entry.findings.iter().map(|&at| {
        let at = usize::from(at);
        view.piece(Piece::Found(ix, at), || study.findings.get(at).map(found))
    });
    let what = el("div.record__what").add(view.piece(Piece::Used(ix), || used(study))).each(found);
    el("li.record").add(who.map(way)).add(what.add(why(view, entry, study)))
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
        .then(|| el("p").add("Compared with: ").add(prose::uncapitalised(&study.comparator)));
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
        return study.studies.map_or_else(
            || String::from("number of studies not seen"),
            |n| prose::counted(n as usize, "study", "studies"),
        );
    }
    let (one, many) = match study.subjects {
        claimscope_core::model::Subjects::Human => ("person", "people"),
        claimscope_core::model::Subjects::None => return String::from("a document"),
        claimscope_core::model::Subjects::Cells => return String::from("cells"),
        claimscope_core::model::Subjects::SkinExplant => return String::from("pieces of skin"),
        _ => ("animal", "animals"),
    };
    let count = |n: u32| prose::counted(n as usize, one, many);
    match (study.participants, study.people()) {
        (None, None) => format!("number of {many} not seen"),
        (Some(all), None) => format!("{} in all, how many in each group not seen", count(all)),
        (Some(all), Some(compared)) if all != compared => format!("{}, {compared} of them compared", count(all)),
        (_, Some(compared)) => count(compared),
    }
}

/// Who paid, as far as it was seen.
pub const fn money(industry: Industry) -> &'static str {
    match industry {
        Industry::Yes => "The maker paid for or staffed it",
        Industry::No => "The maker neither paid for nor staffed it",
        Industry::Unclear => "Who paid: not seen on the pages read",
    }
}

/// Why a study counts or not, in one sentence. Where it may describe the same people as a larger one, that one's
/// name has to follow.
pub const fn counts_or_not(entry: &Entry, study: &Study) -> &'static str {
    match entry.place {
        Place::Counted => match entry.relation {
            Relation::Exact => "Counts: it tested this very claim.",
            Relation::StandsIn => "Counts, for a neighbouring outcome.",
            Relation::OtherUse => "Counts, for another use.",
            Relation::LinkUntested | Relation::ShownOnly => {
                "Counts, though nobody tested that one thing causes the other."
            }
        },
        Place::Supporting => "Not counted: a randomised trial carries the grade.",
        Place::Shown(WhyShown::Role) => match study.role {
            Role::Review => "Never counted: a review repeats studies, and adds no people.",
            Role::Regulation | Role::Guideline => "Never counted: a document, not a test.",
            Role::Context | Role::Evidence => "Never counted: it tested something else.",
        },
        Place::Shown(WhyShown::NotInPeople) => "Never counted: not measured in people.",
        Place::Shown(WhyShown::Comparison) => "Not counted: its comparison cannot answer this.",
        Place::Shown(WhyShown::Relation) => "Shown only: too far from this claim to count.",
        Place::Shown(WhyShown::Overlap(_)) => "Not counted: it may describe the same people as ",
        Place::Shown(WhyShown::Lens) => "Left out under your assumptions.",
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
        why = why.add(" Known only second-hand, so its people weigh nothing.");
    }
    if entry.told_two_ways {
        why = why.add(" Two accounts of the result disagree.");
    }
    why.add([" ", &entry.because])
}
