//! Names: what every id in the library stands for.

use crate::files::Kind;
use crate::raw::Content;
use crate::read::nearest;
use std::collections::{BTreeMap, BTreeSet};

/// The ids of everything that can be referred to.
#[derive(Debug)]
pub(crate) struct Names {
    pub treatments: Index,
    pub topics: Index,
    pub claims: Index,
    pub studies: Index,
    pub sources: Index,
    /// Concepts of the lexicon, then the treatments, whose own names are concepts too.
    pub concepts: Index,
    /// The place of each origin: its treatment and its position there.
    pub origins: BTreeMap<String, (u16, u16)>,
}

/// The ids of one kind of thing, with their positions in the library's list.
#[derive(Debug)]
pub(crate) struct Index {
    at: BTreeMap<String, u16>,
    /// Things whose file could not be read. They are there, so that naming them is no mistake.
    unread: BTreeSet<String>,
    /// Whether nothing of this kind could be read. Then anything may be there.
    is_missing: bool,
}

impl Index {
    fn of<'c>(ids: impl Iterator<Item = &'c str>, kind: Kind, content: &Content) -> Self {
        let mut at = BTreeMap::new();
        for (position, id) in (0..).zip(ids) {
            at.entry(id.to_owned()).or_insert(position);
        }
        let unread = content.unread.iter().filter(|(unread, _)| *unread == kind).map(|(_, stem)| stem.clone());
        Self { at, unread: unread.collect(), is_missing: content.missing.contains(&kind) }
    }

    /// The position of a thing; of two with the same id, the first.
    pub fn find(&self, id: &str) -> Option<u16> {
        self.at.get(id).copied()
    }

    /// Whether something has this id, even if its file could not be read.
    pub fn knows(&self, id: &str) -> bool {
        self.is_missing || self.at.contains_key(id) || self.unread.contains(id)
    }

    /// The id that may have been meant.
    pub fn near(&self, id: &str) -> Option<&str> {
        nearest(id, self.at.keys().chain(&self.unread).map(String::as_str))
    }
}

impl Names {
    /// Gathers the ids of all content.
    pub fn of(content: &Content) -> Self {
        let ids = |kind, ids: Vec<&str>| Index::of(ids.into_iter(), kind, content);
        let mut origins = BTreeMap::new();
        for (treatment, raw) in (0..).zip(&content.treatments) {
            for (origin, raw) in (0..).zip(&raw.origins) {
                origins.entry(raw.id.value.clone()).or_insert((treatment, origin));
            }
        }
        let concepts = content.concepts.iter().map(|raw| raw.id.value.as_str());
        let treatments = content.treatments.iter().map(|raw| raw.id.value.as_str());
        let mut concepts = ids(Kind::Lexicon, concepts.chain(treatments).collect());
        let is_unread = |kind: &Kind| matches!(kind, Kind::Lexicon | Kind::Treatment);
        concepts.is_missing |= content.missing.iter().chain(content.unread.iter().map(|(kind, _)| kind)).any(is_unread);
        Self {
            concepts,
            treatments: ids(Kind::Treatment, content.treatments.iter().map(|raw| raw.id.value.as_str()).collect()),
            topics: ids(Kind::Topics, content.topics.iter().map(|raw| raw.id.value.as_str()).collect()),
            claims: ids(Kind::Claim, content.claims.iter().map(|raw| raw.id.value.as_str()).collect()),
            studies: ids(Kind::Study, content.studies.iter().map(|raw| raw.id.value.as_str()).collect()),
            sources: ids(Kind::Source, content.sources.iter().map(|raw| raw.id.value.as_str()).collect()),
            origins,
        }
    }
}
