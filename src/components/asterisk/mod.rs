//! The asterisk: five arms for the five reasons to doubt, clockwise from the top. A full arm: nothing
//! taken off. Half filled: one step. Empty: two.

#[cfg(feature = "ssr")]
pub mod examples;

use crate::markup::{El, el};
use crate::shapes::{ARM, HALF_ARM, HUB, TURNS};
use crate::words::asterisk as words;
use crate::words::common;
use claimscope_core::grade::{Grade, Why};
use claimscope_core::model::Domain;
use claimscope_core::wording::Label;

/// The asterisk of a grade, small, beside the name of its claim. Its words stand elsewhere.
pub fn asterisk_beside(grade: &Grade) -> El {
    drawn("svg.asterisk asterisk--beside", levels(grade)).attr("aria-hidden", "true")
}

/// The asterisk of a grade, large, with its words for listeners.
pub fn asterisk_large(grade: &Grade) -> El {
    let levels = levels(grade);
    drawn("svg.asterisk asterisk--large", levels).attr("role", "img").attr("aria-label", described(levels))
}

/// The plain asterisk, the product's mark.
pub fn plain() -> El {
    drawn("svg.asterisk asterisk--mark", [0; 5]).attr("aria-hidden", "true")
}

fn levels(grade: &Grade) -> [i8; 5] {
    Domain::LOWERING.map(|domain| grade.levels(domain))
}

fn drawn(name: &'static str, levels: [i8; 5]) -> El {
    let arms = levels.into_iter().zip(TURNS).map(|(level, turn)| arm(level).maybe("transform", turn));
    el(name).attr("viewBox", "-12 -12.2 24 24").each(arms).add(el("circle").attr("r", HUB))
}

/// One arm; anything raised or left alone is full.
fn arm(level: i8) -> El {
    let empty = || el("path.asterisk__empty").attr("d", ARM);
    match level {
        0.. => el("path").attr("d", ARM),
        -1 => el("g").add(el("path").attr("d", HALF_ARM)).add(empty()),
        _ => empty(),
    }
}

fn described(levels: [i8; 5]) -> String {
    let mut doubts: Vec<String> = Vec::new();
    for (domain, level) in Domain::LOWERING.iter().zip(levels) {
        if level < 0 {
            doubts.push(words::doubt(domain.label(), usize::from(level.unsigned_abs())));
        }
    }
    words::described(&doubts)
}

/// One arm where it stands in the asterisk, the others as ghosts: which of the five is spoken of.
pub fn arm_in_place(domain: Domain, level: i8) -> El {
    let arms = Domain::LOWERING.into_iter().zip(TURNS).map(|(other, turn)| {
        let drawn = if other == domain { arm(level) } else { el("path.asterisk__ghost").attr("d", ARM) };
        drawn.maybe("transform", turn)
    });
    el("svg.asterisk asterisk--one").attr("viewBox", "-12 -12.2 24 24").attr("aria-hidden", "true").each(arms)
}

/// The reasons that take nothing off, each with what it says; nothing where all five do.
pub fn whole_arms(grade: &Grade, why: &Why) -> Option<El> {
    let whole = Domain::LOWERING.into_iter().filter(|&domain| grade.levels(domain) >= 0);
    let mut items = whole.map(|domain| {
        let head = el("h4").add(arm_in_place(domain, 0)).add(domain.label());
        el("li").add(head).add(because(why, domain))
    });
    let first = items.next()?;
    Some(el("ul.arms").add(first).each(items))
}

/// The rule's reason, then the editor's where an editor departs from it.
fn because(why: &Why, domain: Domain) -> El {
    el("p").each(why.under(domain).map(|reason| match reason.replaces {
        Some(_) => el("span.arms__judged").add([common::EDITORS_JUDGEMENT, &reason.because]),
        None => el("span").add(&reason.because),
    }))
}

#[cfg(test)]
mod tests {
    use super::described;

    #[test]
    fn listeners_hear_which_arms_are_missing() {
        assert_eq!(
            described([-1, 0, -1, -2, 0]),
            "Of five reasons for doubt, three take something off: risk of bias one step, fit to the claim one step, too few people two steps"
        );
        assert_eq!(described([0; 5]), "Of five reasons for doubt, none takes anything off");
    }
}
