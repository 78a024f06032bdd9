//! Lists: that none names a thing twice, and that nothing names itself.

use super::Context;
use crate::codes::Code;
use crate::place::At;
use crate::problem::Draft;
use crate::read::Word;

pub(super) fn check(cx: &Context<'_>) {
    for assertion in cx.content.sources.iter().flat_map(|source| source.assertions()) {
        once(cx, &assertion.claims);
        once(cx, &assertion.marks);
    }
    for source in &cx.content.sources {
        source.uncited.iter().for_each(|appeal| once(cx, &appeal.claims));
        source.cited.iter().for_each(|entry| once(cx, &entry.claims));
        for offer in &source.offers {
            once(cx, &offer.origins);
            once(cx, &offer.claims);
            words_once(cx, &offer.routes);
        }
    }
    cx.content.disagreements.iter().for_each(|disagreement| once(cx, &disagreement.claims));
    cx.content.changes.iter().for_each(|change| once(cx, &change.claims));
    cx.content.concepts.iter().for_each(|concept| once(cx, &[&concept.words[..], &concept.said].concat()));
    cx.content.treatments.iter().for_each(|treatment| once(cx, &treatment.names));
    for claim in &cx.content.claims {
        once(cx, &claim.signs);
        once(cx, &claim.denials);
        once(cx, &[&claim.aliases[..], &claim.sought].concat());
        once(cx, &claim.related);
        not_itself(cx, &claim.id, &claim.related);
        words_once(cx, claim.scope.iter().flat_map(|scope| &scope.routes));
    }
    for study in &cx.content.studies {
        for list in [&study.awaited_by, &study.includes, &study.may_overlap, &study.related, &study.topics] {
            once(cx, list);
        }
        for list in [&study.includes, &study.may_overlap, &study.related] {
            not_itself(cx, &study.id, list);
        }
        words_once(cx, &study.bias_flags);
    }
}

/// Letter case does not tell two entries apart: no list means two things by it.
fn once(cx: &Context<'_>, list: &[At<String>]) {
    for (at, entry) in list.iter().enumerate() {
        let folded = entry.value.to_lowercase();
        if list[..at].iter().any(|before| before.value.to_lowercase() == folded) {
            repeated(cx, entry, &entry.value);
        }
    }
}

fn words_once<'c, W: Word + PartialEq>(cx: &Context<'_>, words: impl IntoIterator<Item = &'c At<W>>) {
    let mut seen: Vec<W> = Vec::new();
    for word in words {
        if seen.contains(&word.value) {
            repeated(cx, word, word.value.written());
        }
        seen.push(word.value);
    }
}

fn repeated<T>(cx: &Context<'_>, entry: &At<T>, text: &str) {
    cx.tell(Draft::expected(Code::Repeated, entry.place, "each entry once", format!("`{text}` again")));
}

fn not_itself(cx: &Context<'_>, id: &At<String>, list: &[At<String>]) {
    for entry in list.iter().filter(|entry| entry.value == id.value) {
        cx.tell(Draft::expected(Code::RelatedToItself, entry.place, "another id", "its own"));
    }
}
