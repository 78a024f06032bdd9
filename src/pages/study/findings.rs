//! What a study found: each result with its numbers, and the claims that it bears on.

use crate::components::section;
use crate::markup::{El, el};
use crate::words::counts;
use crate::words::findings as words;
use crate::{order, view::View};
use claimscope_core::model::{ClaimIx, Finding, Link, Polarity, Study};
use claimscope_core::wording::{Label, capitalised};

/// The section on what a study found.
pub fn findings(view: View<'_>, study: &Study) -> El {
    let list = el("ul.findings").each(study.findings.iter().map(|finding| row(view, finding)));
    match (study.findings.is_empty(), study.unlinked.as_str()) {
        (true, "") => drawn("", el("p.study__notes").add(words::NO_RESULT)),
        (true, why) => drawn("", el("p.study__notes").add(why)),
        (false, why) => {
            let why = (!why.is_empty()).then(|| el("p.study__unlinked").add(why));
            drawn(&aid(study), el("div").add(list).add(why))
        }
    }
}

/// "8 results. Under each, the claims that it bears on: 12 in all."
fn aid(study: &Study) -> String {
    let mut claims: Vec<ClaimIx> = Vec::new();
    for link in study.findings.iter().flat_map(|finding| &finding.links) {
        if !claims.contains(&link.claim) {
            claims.push(link.claim);
        }
    }
    words::aid(study.findings.len(), claims.len())
}

fn drawn(aid: &str, matter: El) -> El {
    section("findings", words::HEAD, aid, matter)
}

fn row(view: View<'_>, finding: &Finding) -> El {
    let mut facts = vec![capitalised(finding.direction.label())];
    facts.extend(finding.people.map(|n| counts::people(n as usize)));
    if !finding.located.is_empty() {
        facts.push(words::read_in(&finding.located));
    }
    if finding.second_hand {
        facts.push(words::SECOND_HAND.into());
    }
    if finding.told_two_ways {
        facts.push(words::TOLD_TWO_WAYS.into());
    }
    let none = finding.links.is_empty().then(|| el("p.finding__where").add(words::ON_NO_CLAIM));
    el("li.finding")
        .add(el("h3").add(capitalised(&finding.measure)))
        .add(el("p").add(&finding.effect))
        .add(el("p.finding__where").add(facts.join(". ")))
        .add(el("ul.bearings").each(kinds(&finding.links).iter().map(|kind| bearings(view, kind))))
        .add(none)
}

/// The links of a finding by how closely it fits and where it was measured, the closest first.
fn kinds(links: &[Link]) -> Vec<Vec<&Link>> {
    let mut kinds: Vec<Vec<&Link>> = Vec::new();
    for link in order::by(links.iter().collect(), |link: &&Link| link.relation as u64) {
        let same = |kind: &Link| kind.relation == link.relation && kind.measured_in == link.measured_in;
        match kinds.iter_mut().find(|kind| kind.first().is_some_and(|first| same(first))) {
            Some(kind) => kind.push(link),
            None => kinds.push(vec![link]),
        }
    }
    kinds
}

/// The claims that a finding bears on in one way: how closely it fits once, then each claim with the reason.
fn bearings(view: View<'_>, kind: &[&Link]) -> El {
    let how = kind.first().map(|link| [link.relation.label(), ", ", link.measured_in.label()].concat());
    let claims = kind.iter().map(|link| {
        let turned = if link.polarity == Polarity::Turned { words::TURNED } else { "" };
        el("li").add(view.claim_link(link.claim)).add(el("span").add([turned, &link.because]))
    });
    el("li.bearings__kind").add(el("p").add(how.map(|how| capitalised(&how)))).add(el("ul").each(claims))
}

#[cfg(test)]
mod tests {
    use super::kinds;
    use claimscope_core::model::{ClaimIx, Link, MeasuredIn, Polarity, Relation};

    #[test]
    fn links_stand_together_by_relation_and_place_the_closest_first() {
        let link = |claim, relation, measured_in| Link {
            claim: ClaimIx(claim),
            relation,
            measured_in,
            polarity: Polarity::AsSold,
            outcome: String::new(),
            because: String::new(),
        };
        let links = [
            link(0, Relation::ShownOnly, MeasuredIn::People),
            link(1, Relation::Exact, MeasuredIn::People),
            link(2, Relation::ShownOnly, MeasuredIn::Cells),
            link(3, Relation::Exact, MeasuredIn::People),
        ];
        let claims: Vec<Vec<u16>> =
            kinds(&links).iter().map(|kind| kind.iter().map(|link| link.claim.0).collect()).collect();
        assert_eq!(claims, [vec![1, 3], vec![0], vec![2]]);
    }
}
