//! How we grade, made from the same list of rules that grades.

use super::{lead, title};
use crate::components::{notes, pencil_legend, section, stair};
use crate::markup::{El, el};
use crate::{prose, view::View};
use claimscope_core::grade::rules::{RULES, Rule};
use claimscope_core::grade::{Conventions, Lens, rate_with};
use claimscope_core::model::{Certainty, Domain, Verdict};
use claimscope_core::wording::{badge, verdict_badge};

/// The page on our method.
pub fn method(view: View<'_>) -> El {
    let what = "Our grading follows GRADE, the method that most makers of medical guidelines use, with a few conventions of our own, named below. The same rules give every grade on this site, and this page is made from them.";
    let judged = el("p.rules__text").add(
        "An editor may replace a rule’s result on one claim, with a written reason. Readers see both, side by side.",
    );
    el("div")
        .add(title("Start high, take off a step for each doubt").add(lead(what)))
        .add(section("ladder", "One ladder", "Words and evidence stand on the same four steps, so that the distance can be counted.", ladder()))
        .add(section("start", "Where it starts", "", notes([
            "Only studies of people with a readable result on the claim can carry a grade. Each trial counts once, however many reviews repeat it.",
            "With at least one randomised trial it starts at the top, and rests on such trials alone. Otherwise it starts at the second step.",
            "For harm, all kinds of study in people count together. Where there are randomised trials, only their people add up.",
            "The closest evidence comes first. Studies that fit a claim less well count only where they do not lower its grade.",
            "A result that we know only from another page’s quotation counts with no people. It can disagree; it cannot lift a grade.",
            "Of records that may describe the same people, the largest counts.",
            "Cells, animals and reviews are shown and never counted. With nothing else, the claim is “not tested in people”.",
        ])))
        .add(section("lower", "What takes it down", "Five doubts, the five arms of the asterisk.", rules(false)))
        .add(section("raise", "What lifts it", "Only without a randomised trial, and only when nothing was taken off.", rules(true)))
        .add(section("judgement", "When an editor departs", "", judged))
        .add(section("conventions", "What we could have set otherwise", "For each, how many claims would get another level.", alternatives(view)))
        .add(section("firmness", "How firmly it is said", "By the words that soften it, or their absence. A source stands where its firmest words put it.", pencil_legend()))
        .add(section("overreach", "Overreach", "", notes([
            "The steps from how far the evidence reaches up to how firmly it is said, never less than none.",
            "Only for quotes that say a claim is so or may be so. Evidence that does not favour the claim reaches no step.",
            "For a claim: the mean over the articles that make it. For an article: the mean over the claims it makes.",
        ])))
        .add(section("checks", "Claims that are checked", "Rules, biology, procedure, cost.", checks()))
}

fn ladder() -> El {
    let rows = [
        (Certainty::High, "We state it without a hedge."),
        (Certainty::Moderate, "We say “probably”."),
        (Certainty::Low, "We say “may”, and that our confidence is limited."),
        (Certainty::VeryLow, "We say that we are very unsure whether it is so."),
        (Certainty::NotTestedInPeople, "Off the ladder: only dishes, pieces of skin or animals."),
        (Certainty::NoStudyFound, "Off the ladder: nobody seems to have tested it."),
    ];
    el("ul.rungs").each(rows.map(|(certainty, words)| {
        el("li").add(stair(certainty)).add(el("b").add(badge(certainty))).add(el("span").add(words))
    }))
}

/// The rules that raise, or those that lower.
fn rules(raising: bool) -> El {
    let wanted = RULES.iter().filter(|rule| (rule.domain() == Domain::Raise) == raising);
    el("ol.rules").each(wanted.map(|&rule| explained(rule)))
}

/// A rule in its own words.
fn explained(rule: &dyn Rule) -> El {
    let words = rule.explained();
    let scale = words
        .scale
        .iter()
        .map(|&(levels, when)| el("li").add(el("b.num").add(prose::signed(levels))).add(el("span").add(when)));
    let how = el("div")
        .add(el("p").add(words.checks))
        .add(el("p.rule__why").add(words.why))
        .add(el("ul.rule__scale").each(scale))
        .add(el("p.rule__follows").add(["Follows: ", words.follows]));
    el("li.rule").add(el("h3").add(words.name)).add(how)
}

/// What each other choice of a convention would change, computed on this library.
fn alternatives(view: View<'_>) -> El {
    let lens = Lens::default();
    let changed = |conventions: &Conventions| {
        let differs = |&ix: &_| rate_with(view.library, ix, &lens, conventions).level() != view.rating(ix).level();
        view.library.claim_indices().filter(differs).count()
    };
    el("ul.choices").each(Conventions::alternatives().map(|(name, conventions)| {
        let claims = prose::counted(changed(&conventions), "claim", "claims");
        el("li").add(el("span").add(name)).add(el("b").add(claims))
    }))
}

fn checks() -> El {
    let words = "They cannot be graded like trials. Each is held against named documents, with country and date, and gets one of these words:";
    el("div")
        .add(el("p.rules__text").add(words))
        .add(el("ul.rules__words").each(Verdict::ALL.iter().map(|&verdict| el("li").add(verdict_badge(verdict)))))
}
