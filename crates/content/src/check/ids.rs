//! Ids: their form, the names of their files, and that each stands once in the whole library.

use super::Context;
use crate::codes::Code;
use crate::place::At;
use crate::problem::Draft;
use std::collections::BTreeMap;

pub(super) fn check(cx: &Context<'_>) {
    for (id, stem) in ids_of_files(cx) {
        form(cx, id);
        if id.value != stem {
            let help = format!("rename the file to `{}.toml`, or write `{stem}`", id.value);
            let expected = format!("the name of the file, `{stem}`");
            let found = format!("`{}`", id.value);
            cx.tell(Draft::expected(Code::IdNotFileName, id.place, expected, found).help(help));
        }
    }
    ids_of_entries(cx).chain(origins(cx)).chain(concepts(cx)).for_each(|id| form(cx, id));
    // Origins are words of study files only, so they may be the same as an id elsewhere.
    unique(cx, ids_of_files(cx).map(|(id, _)| id).chain(ids_of_entries(cx)));
    unique(cx, origins(cx));
    // The names of a treatment are a concept with its id.
    let treatments = cx.content.treatments.iter().map(|raw| &raw.id);
    let taken = treatments.filter(|id| concepts(cx).any(|concept| concept.value == id.value));
    unique(cx, concepts(cx).chain(taken));
}

/// The ids of things with their own file, with the name of that file.
fn ids_of_files<'c>(cx: &'c Context<'_>) -> impl Iterator<Item = (&'c At<String>, &'c str)> {
    let claims = cx.content.claims.iter().map(|raw| (&raw.id, raw.stem.as_str()));
    let sources = cx.content.sources.iter().map(|raw| (&raw.id, raw.stem.as_str()));
    let studies = cx.content.studies.iter().map(|raw| (&raw.id, raw.stem.as_str()));
    let treatments = cx.content.treatments.iter().map(|raw| (&raw.id, raw.stem.as_str()));
    let disagreements = cx.content.disagreements.iter().map(|raw| (&raw.id, raw.stem.as_str()));
    claims.chain(sources).chain(studies).chain(treatments).chain(disagreements)
}

fn ids_of_entries<'c>(cx: &'c Context<'_>) -> impl Iterator<Item = &'c At<String>> {
    let topics = cx.content.topics.iter().map(|raw| &raw.id);
    topics.chain(cx.content.terms.iter().map(|raw| &raw.id)).filter(|id| !id.value.is_empty())
}

fn origins<'c>(cx: &'c Context<'_>) -> impl Iterator<Item = &'c At<String>> {
    let origins = cx.content.treatments.iter().flat_map(|raw| &raw.origins);
    origins.map(|raw| &raw.id).filter(|id| !id.value.is_empty())
}

fn concepts<'c>(cx: &'c Context<'_>) -> impl Iterator<Item = &'c At<String>> {
    cx.content.concepts.iter().map(|raw| &raw.id).filter(|id| !id.value.is_empty())
}

fn form(cx: &Context<'_>, id: &At<String>) {
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    if !id.value.split('-').all(is_word) {
        let expected = "lower-case letters, digits and single hyphens";
        cx.tell(Draft::expected(Code::BadId, id.place, expected, format!("`{}`", id.value)));
    }
}

fn unique<'c>(cx: &Context<'_>, ids: impl Iterator<Item = &'c At<String>>) {
    let mut ids: Vec<&At<String>> = ids.collect();
    ids.sort_by_key(|id| id.place);
    let mut first: BTreeMap<&str, &At<String>> = BTreeMap::new();
    for id in ids {
        let Some(before) = first.get(id.value.as_str()) else {
            first.insert(&id.value, id);
            continue;
        };
        let found = format!("`{}`, which stands in {} already", id.value, cx.path(before.place));
        let help = "ids are unique in the library and permanent; those of a later treatment start with its name, \
                    such as `treatment-name-improves-hydration`";
        cx.tell(Draft::expected(Code::DuplicateId, id.place, "an id that nothing else has", found).help(help));
    }
}
