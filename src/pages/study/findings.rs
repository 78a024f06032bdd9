//! What a study found: each result with its numbers, and the claims that it bears on.

use crate::components::section;
use crate::markup::{El, el};
use crate::{prose, view::View};
use claimscope_core::model::{Finding, Link, Polarity, Study};
use claimscope_core::wording::{Label, capitalised};

/// The section on what a study found.
pub fn findings(view: View<'_>, study: &Study) -> El {
    let list = el("ul.findings").each(study.findings.iter().map(|finding| row(view, finding)));
    match (study.findings.is_empty(), study.unlinked.as_str()) {
        (true, "") => drawn("", el("p.study__notes").add("No result that bears on a claim here.")),
        (true, why) => drawn("", el("p.study__notes").add(why)),
        (false, why) => {
            let why = (!why.is_empty()).then(|| el("p.study__unlinked").add(why));
            drawn("Each result, and the claims it bears on.", el("div").add(list).add(why))
        }
    }
}

fn drawn(aid: &str, matter: El) -> El {
    section("findings", "What it found", aid, matter)
}

fn row(view: View<'_>, finding: &Finding) -> El {
    let mut facts = vec![capitalised(finding.direction.label())];
    facts.extend(finding.people.map(|n| prose::counted(n as usize, "person", "people")));
    if !finding.located.is_empty() {
        facts.push(format!("Read in: {}", finding.located));
    }
    if finding.second_hand {
        facts.push("Known only second-hand".into());
    }
    if finding.told_two_ways {
        facts.push("Two accounts disagree".into());
    }
    let claims = el("ul.finding__claims").each(finding.links.iter().map(|link| bearing(view, link)));
    let none = finding.links.is_empty().then(|| el("li").add(el("span").add("Bears on no claim here")));
    let found = el("div")
        .add(el("h3").add(capitalised(&finding.measure)))
        .add(el("p").add(&finding.effect))
        .add(el("p.finding__where").add(facts.join(". ")));
    el("li.finding").add(found).add(claims.add(none))
}

/// The claim that a finding bears on, how closely, and why.
fn bearing(view: View<'_>, link: &Link) -> El {
    let turned = if link.polarity == Polarity::Turned { ", turned round" } else { "" };
    let how = el("span").add(capitalised(link.relation.label()));
    let how = how.add([", ", link.measured_in.label(), turned, ". ", &link.because]);
    el("li").add(view.claim_link(link.claim)).add(how)
}
