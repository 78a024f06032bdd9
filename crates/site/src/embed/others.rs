//! The answers of a card under other assumptions than ours.
//!
//! There are few beside ours, and each stands in the card once, as a template that names the assumptions which lead to it.
//! A script of the card takes the one that its address asks for; without scripts it shows our grading.

use claimscope::{AppProps, Assumed, Room, Shared, render_assumed, render_card, room_of};
use claimscope_core::model::ClaimIx;

/// What follows the card of a claim, `ours`: the lines that name assumptions, and the other answers.
pub fn others(props: &AppProps, ours: &str, lenses: &[Shared<Assumed>], ix: ClaimIx) -> String {
    let mut others: Vec<Other> = Vec::new();
    for assumed in lenses {
        let props = AppProps { assumed: Some(*assumed), ..props.clone() };
        let card = render_card(&props, ix);
        let words = assumed.lens.words();
        match others.iter_mut().find(|other| other.card == card) {
            Some(other) => other.lenses.push(words),
            None if card == ours => {}
            None => others.push(Other { lenses: vec![words], room: room_of(&props, ix), card }),
        }
    }
    others.iter().fold(render_assumed(props), |html, other| html + &other.template())
}

/// One answer.
struct Other {
    /// The words of the assumptions that lead to it.
    lenses: Vec<String>,
    /// The room of its card, without the line that names the assumptions.
    room: Room,
    card: String,
}

impl Other {
    /// What stands inside `<main>`: a page has one such part.
    fn matter(&self) -> &str {
        let start = self.card.find('>').map_or(0, |at| at + 1);
        let end = self.card.rfind("</main>").unwrap_or(self.card.len());
        &self.card[start..end]
    }

    fn template(&self) -> String {
        format!(
            "<template data-lens=\"{}\" data-room=\"{}\" data-compact-room=\"{}\">{}</template>",
            self.lenses.join(" "),
            self.room.full,
            self.room.compact,
            self.matter()
        )
    }
}
