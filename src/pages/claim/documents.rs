//! What a fact check rests on: named documents, with country and date, and other records on the same.

use crate::ahead::Piece;
#[cfg(feature = "ssr")]
use crate::components::references;
use crate::components::section;
use crate::markup::{El, el};
#[cfg(feature = "ssr")]
use crate::references::References;
use crate::view::View;
use crate::words::documents as words;
use claimscope_core::model::{ClaimIx, Date, FactCheck, StudyIx};
use claimscope_core::wording::Label;

/// The documents of a fact check.
pub fn documents(view: View<'_>, claim: ClaimIx) -> [Option<El>; 2] {
    let check = || view.claim(claim).fact_check.as_ref();
    [
        view.piece(Piece::Rests(claim), || Some(rests_on(view, claim, check()?))),
        view.piece(Piece::Beside(claim), || beside(view, claim, check()?)),
    ]
}

fn rests_on(view: View<'_>, claim: ClaimIx, check: &FactCheck) -> El {
    let named = check
        .rests_on
        .iter()
        .map(|document| row(view, document.study, &place(&document.country, document.date), &document.says));
    let rests = el("div").add(el("ul.documents").each(named)).add(taken_along(view, claim));
    let aid = words::RESTS_ON_AID;
    section("why", words::RESTS_ON, aid, rests)
}

/// How to take the references along, drawn natively only.
#[cfg(feature = "ssr")]
fn taken_along(view: View<'_>, claim: ClaimIx) -> Option<El> {
    references(view, References::Claim(claim))
}

#[cfg(not(feature = "ssr"))]
fn taken_along(_: View<'_>, _: ClaimIx) -> Option<El> {
    None
}

fn beside(view: View<'_>, claim: ClaimIx, check: &FactCheck) -> Option<El> {
    let others = others(view, claim, check);
    let aid = words::BESIDE_AID;
    (!others.is_empty()).then(|| {
        let list = others.into_iter().map(|(study, effect)| row(view, study, view.study(study).design.label(), effect));
        section("studies", words::BESIDE, aid, el("ul.documents").each(list))
    })
}

/// The country and the date of a document, as far as they are known.
pub fn place(country: &str, date: Option<Date>) -> String {
    let date = date.map(|date| date.to_string()).unwrap_or_default();
    let mut place = vec![country, &date];
    place.retain(|words| !words.is_empty());
    place.join(", ")
}

fn row(view: View<'_>, study: StudyIx, what: &str, says: &str) -> El {
    el("li").add(el("div").add(view.study_link(study)).add(el("p").add(what))).add(el("p").add(says))
}

/// Records with a finding on the claim that the check does not name, each with its first such finding.
fn others<'a>(view: View<'a>, claim: ClaimIx, check: &FactCheck) -> Vec<(StudyIx, &'a str)> {
    let mut others = Vec::new();
    for ix in view.library.study_indices() {
        let mut findings = view.study(ix).findings.iter();
        let bearing = findings.find(|finding| finding.links.iter().any(|link| link.claim == claim));
        if let Some(finding) = bearing.filter(|_| check.rests_on.iter().all(|document| document.study != ix)) {
            others.push((ix, finding.effect.as_str()));
        }
    }
    others
}
