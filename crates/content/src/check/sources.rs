//! Sources: their codes, the form of their sections, and what assertions lean on. Quotes are proven in
//! [`prove`](crate::prove), their firmness is checked in [`hedges`](super::hedges).

use super::Context;
use crate::codes::Code;
use crate::problem::Draft;
use crate::raw::{RawAssertion, RawSource};
use claimscope_core::model::Appeal;
use std::collections::BTreeMap;

pub(super) fn check(cx: &Context<'_>) {
    codes(cx);
    cx.content.sources.iter().for_each(|source| sections(cx, source));
    cx.content.sources.iter().flat_map(RawSource::assertions).for_each(|assertion| appeal(cx, assertion));
    site(cx);
}

fn codes(cx: &Context<'_>) {
    let mut first = BTreeMap::new();
    for (source, code) in cx.content.sources.iter().filter_map(|source| Some((source, source.code.as_ref()?))) {
        if code.value.chars().count() != 2 || !code.value.chars().all(char::is_alphabetic) {
            let found = format!("“{}”", code.value);
            cx.tell(Draft::expected(Code::SourceCode, code.place, "two letters", found));
        }
        if let Some(other) = first.insert(code.value.as_str(), source.id.value.as_str()) {
            let found = format!("“{}”, the code of `{other}`", code.value);
            cx.tell(Draft::expected(Code::SourceCode, code.place, "a code that no other source has", found));
        }
    }
}

fn sections(cx: &Context<'_>, source: &RawSource) {
    for section in source.sections.iter().skip(1).filter(|section| section.heading.is_none()) {
        let draft = Draft::expected(Code::NoHeading, section.place, "a section with a heading", "one without");
        cx.tell(draft.help("only the text before the first heading has none; join this to the section above"));
    }
}

fn appeal(cx: &Context<'_>, assertion: &RawAssertion) {
    let Some(appeal) = &assertion.appeal else { return };
    let is_named = appeal.value == Appeal::NamedStudy;
    if let Some(study) = assertion.names_study.as_ref().filter(|_| !is_named) {
        let found = format!("`names_study` beside the appeal `{}`", appeal.value.word());
        let draft = Draft::expected(Code::StudyNotAppealedTo, study.place, "the appeal `named-study`", found);
        cx.tell(draft.help("change the appeal, or leave `names_study` out"));
    }
    if is_named && assertion.names_study.is_none() && assertion.note.is_none() {
        let draft = Draft::expected(Code::StudyNotNamed, appeal.place, "`names_study` or a `note`", "neither");
        cx.tell(draft.help("name the record of the study; if the library has none, say so in `note`"));
    }
}

fn site(cx: &Context<'_>) {
    let base = cx.content.site.as_ref().and_then(|site| site.base_url.as_ref());
    if let Some(base) = base.filter(|base| !base.value.ends_with('/')) {
        let found = format!("“{}”", base.value);
        let draft = Draft::expected(Code::BadAddress, base.place, "an address that ends with a slash", found);
        cx.tell(draft.help("all paths are joined to this address"));
    }
}
