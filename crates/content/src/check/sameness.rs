//! Sameness: two claims that say the same must be one, and their aliases should tell them apart.

use super::Context;
use crate::codes::Code;
use crate::place::{At, text};
use crate::problem::Draft;
use crate::raw::RawClaim;
use std::collections::BTreeMap;

pub(super) fn check(cx: &Context<'_>) {
    let mut statements = BTreeMap::new();
    let mut names = BTreeMap::new();
    let mut aliases = BTreeMap::new();
    for claim in &cx.content.claims {
        if let Some(statement) = &claim.statement {
            same(cx, claim, statement, fold(&statement.value), &mut statements);
        }
        // Two treatments may both "improve hydration"; a statement names its treatment, a name does not.
        let treatment = text(&claim.treatment);
        if let Some(name) = &claim.short_name {
            let key = fold(&format!("{treatment}: {} {}", name.value, text(&claim.condition)));
            same(cx, claim, name, key, &mut names);
        }
        for alias in &claim.aliases {
            shared(cx, claim, alias, &mut aliases);
        }
    }
}

/// Letters and digits in lower case, single spaces: what two statements differ in when they do.
fn fold(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

fn same<'c>(
    cx: &Context<'_>,
    claim: &'c RawClaim,
    at: &At<String>,
    key: String,
    first: &mut BTreeMap<String, &'c RawClaim>,
) {
    let Some(other) = first.get(&key) else {
        first.insert(key, claim);
        return;
    };
    // Two files with one id are told as that.
    if other.id.value == claim.id.value {
        return;
    }
    let found = format!("the words of `{}`", other.id.value);
    let draft = Draft::expected(Code::SameClaim, at.place, "a claim that no other file holds", found);
    cx.tell(draft.help("merge the two, or say in what they differ"));
}

fn shared<'c>(
    cx: &Context<'_>,
    claim: &'c RawClaim,
    alias: &At<String>,
    first: &mut BTreeMap<(&'c str, String), &'c RawClaim>,
) {
    let key = (text(&claim.treatment), fold(&alias.value));
    match first.get(&key) {
        Some(other) if other.id.value != claim.id.value => {
            let found = format!("“{}”, an alias of `{}`", alias.value, other.id.value);
            let draft = Draft::expected(Code::SharedAlias, alias.place, "an alias of one claim only", found);
            cx.tell(draft.help("keep it where most people would look for it"));
        }
        Some(_) => {}
        None => {
            first.insert(key, claim);
        }
    }
}
