//! How we grade, made from the same list of rules that grades.

use super::{lead, title};
use crate::components::{notes, pencil_legend, section, stair};
use crate::markup::{El, el};
use crate::words::counts;
use crate::words::method as words;
use crate::{prose, view::View};
use claimscope_core::grade::rules::{RULES, Rule};
use claimscope_core::grade::{Conventions, Lens, rate_with};
use claimscope_core::model::{Certainty, Domain, Verdict};
use claimscope_core::wording::{badge, verdict_badge};

/// The page on our method.
pub fn method(view: View<'_>) -> El {
    let what = words::WHAT_IT_IS;
    let judged = el("p.rules__text").add(words::JUDGEMENT_TEXT);
    el("div")
        .add(title(words::HEAD).add(lead(what)))
        .add(section("ladder", words::LADDER, words::LADDER_AID, ladder()))
        .add(section(
            "start",
            words::START,
            "",
            notes([
                words::START_STUDIES,
                words::START_TRIALS,
                words::START_HARM,
                words::START_CLOSEST,
                words::START_SECOND_HAND,
                words::START_OVERLAP,
                words::START_CELLS,
            ]),
        ))
        .add(section("lower", words::LOWER, words::LOWER_AID, rules(false)))
        .add(section("raise", words::RAISE, words::RAISE_AID, rules(true)))
        .add(section("judgement", words::JUDGEMENT, "", judged))
        .add(section("conventions", words::CONVENTIONS, words::CONVENTIONS_AID, alternatives(view)))
        .add(section("firmness", words::FIRMNESS, words::FIRMNESS_AID, pencil_legend()))
        .add(section(
            "overreach",
            words::OVERREACH,
            "",
            notes([words::OVERREACH_STEPS, words::OVERREACH_QUOTES, words::OVERREACH_MEAN]),
        ))
        .add(section("checks", words::CHECKS, words::CHECKS_AID, checks()))
}

fn ladder() -> El {
    let rows = [
        (Certainty::High, words::HIGH),
        (Certainty::Moderate, words::MODERATE),
        (Certainty::Low, words::LOW),
        (Certainty::VeryLow, words::VERY_LOW),
        (Certainty::NotTestedInPeople, words::NOT_IN_PEOPLE),
        (Certainty::NoStudyFound, words::NO_STUDY),
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
        .add(el("p.rule__follows").add([words::FOLLOWS, words.follows]));
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
        let claims = counts::claims(changed(&conventions));
        el("li").add(el("span").add(name)).add(el("b").add(claims))
    }))
}

fn checks() -> El {
    let words = words::CHECKS_TEXT;
    el("div")
        .add(el("p.rules__text").add(words))
        .add(el("ul.rules__words").each(Verdict::ALL.iter().map(|&verdict| el("li").add(verdict_badge(verdict)))))
}
