//! Signs of claims: that they can be read and name concepts of the lexicon.

use super::Context;
use crate::codes::Code;
use crate::place::At;
use crate::problem::Draft;
use crate::raw::sign;

pub(super) fn check(cx: &Context<'_>) {
    for claim in &cx.content.claims {
        claim.signs.iter().chain(&claim.denials).for_each(|sign| reads(cx, sign));
        if claim.signs.is_empty() {
            let draft = Draft::expected(Code::NoSigns, claim.id.place, "`signs`, how texts say the claim", "none");
            cx.tell(draft.help("name concepts of `lexicon/` that stand together where it is said"));
        }
    }
}

fn reads(cx: &Context<'_>, text: &At<String>) {
    let sign = match sign::read(text) {
        Ok(sign) => sign,
        Err(found) => {
            let expected = "concepts with single spaces, such as `raise >moisture|glow -scalp ~6`";
            return cx.tell(Draft::expected(Code::SignForm, text.place, expected, found));
        }
    };
    for id in sign.terms.iter().flat_map(|term| &term.concepts).filter(|id| !cx.names.concepts.knows(id)) {
        let draft = Draft::expected(Code::UnknownConcept, text.place, "a concept of the lexicon", format!("`{id}`"));
        cx.tell(draft.did_you_mean(cx.names.concepts.near(id)));
    }
}
