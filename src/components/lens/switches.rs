//! What the lens draws natively.

use super::{El, Piece, View, address, el};
use crate::words::lens as words;
use claimscope_core::grade::Switch;

/// The switches.
pub fn drawn(view: View<'_>) -> Option<El> {
    Some(
        el("details.lens")
            .add(el("summary").add(words::CHANGE))
            .add(switch_boxes(view))
            .add(el("p").attr("id", "lens-told").attr("role", "status")),
    )
}

/// The boxes to tick.
pub fn switch_boxes(view: View<'_>) -> El {
    let switches = Switch::of(view.library).into_iter().map(|switch| {
        let (name, aid) = named(switch);
        let input = el("input")
            .attr("type", "checkbox")
            .attr("id", ["lens-", &switch.word()].concat())
            .attr("value", switch.word());
        el("label").add(input).add(el("span").add(el("b").add(name)).add(" ").add(el("span").add(aid)))
    });
    el("fieldset").add(el("legend").add(words::WHAT_TO_ASSUME)).each(switches)
}

/// The line at the head of a card under other assumptions. It names every switch; the card's script hides those that
/// are off.
pub fn assumed_on_card(view: View<'_>) -> El {
    let names = Switch::of(view.library)
        .into_iter()
        .map(|switch| el("b").attr("data-word", switch.word()).add([named(switch).0.as_str(), ". "].concat()));
    el("p.card__assumed").add(words::NOT_OURS).each(names)
}

/// The line at the head of a card whose address asks for assumptions that nobody knows.
pub fn misread_on_card() -> El {
    el("p.card__misread").add(words::MISREAD)
}

/// The line under the masthead. It names every switch; those that are off are hidden.
pub fn bar(view: View<'_>, piece: Piece) -> Option<El> {
    let line = el("p.assumed");
    let whose = match piece {
        Piece::Misread => return Some(line.add(words::MISREAD)),
        Piece::AssumedElsewhere => words::NOT_HERE,
        _ => words::NOT_OURS,
    };
    let names = Switch::of(view.library).into_iter().map(|switch| {
        el("b").attr("id", ["assumed-", &switch.word()].concat()).add([named(switch).0.as_str(), ". "].concat())
    });
    let back = el("a").attr("href", ["#lens=", address::OUR_GRADING].concat()).add(words::BACK);
    Some(line.add(whose).each(names).add(back))
}

/// What a switch is called, and what to know of it.
fn named(switch: Switch<'_>) -> (String, &'static str) {
    let (name, aid) = match switch {
        Switch::Makers => (words::NO_MAKERS, words::NO_MAKERS_AID),
        Switch::AtHome => (words::AT_HOME, words::AT_HOME_AID),
        Switch::Origin(group) => return (words::origin(group), words::ORIGIN_AID),
        Switch::Blinding => (words::BLINDING, words::BLINDING_AID),
        Switch::Sellers => (words::NO_SELLERS, words::NO_SELLERS_AID),
    };
    (name.into(), aid)
}
