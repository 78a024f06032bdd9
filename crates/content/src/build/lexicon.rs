//! Building the lexicon: concepts, then the names of treatments, the signs that refer to both, and what was learnt.

use super::{claim_ix, owned, treatment_ix};
use crate::names::Names;
use crate::place::At;
use crate::raw::{Content, RawClaim, cue, sign};
use claimscope_core::model::{
    ClaimIx, Concept, ConceptIx, ConceptRole, Cue, CueKind, Denials, Sign, SignTerm, Weights,
};

/// All concepts, in the order of [`Names::concepts`].
pub(super) fn concepts(content: &Content, names: &Names) -> Option<Vec<Concept>> {
    let concepts = content.concepts.iter().map(|raw| {
        Some(Concept {
            id: raw.id.value.clone(),
            role: raw.role(),
            treatment: None,
            words: owned(&raw.words),
            said: owned(&raw.said),
        })
    });
    let treatments = content.treatments.iter().map(|raw| {
        let treatment = Some(treatment_ix(names, &raw.id)?);
        Some(Concept {
            id: raw.id.value.clone(),
            role: ConceptRole::Synonyms,
            treatment,
            words: owned(&raw.names),
            said: Vec::new(),
        })
    });
    concepts.chain(treatments).collect()
}

/// How texts say a claim, and how they say that it is not so.
pub(super) fn signs(claim: &RawClaim, names: &Names) -> Option<Vec<Sign>> {
    let signs = claim.signs.iter().map(|text| resolve(text, false, names));
    signs.chain(claim.denials.iter().map(|text| resolve(text, true, names))).collect()
}

fn resolve(text: &At<String>, denies: bool, names: &Names) -> Option<Sign> {
    let read = sign::read(text).ok()?;
    let terms = read.terms.iter().map(|term| {
        let concepts = term.concepts.iter().map(|id| names.concepts.find(id).map(ConceptIx));
        Some(SignTerm {
            concepts: concepts.collect::<Option<_>>()?,
            is_absent: term.is_absent,
            follows: term.follows,
            is_anywhere: term.is_anywhere,
        })
    });
    Some(Sign { denies, window: read.window, terms: terms.collect::<Option<_>>()? })
}

/// What labelled texts have taught of claims.
pub(super) fn weights(content: &Content, names: &Names) -> Option<Vec<Weights>> {
    let weights = content.weights.iter().map(|raw| {
        Some(Weights {
            claim: claim_ix(names, raw.claim.as_ref()?)?,
            always: weight(raw.always.as_ref())?,
            cues: cues(&raw.cues, names)?,
            denied: raw.denied.as_ref().map_or(Some(0), |denied| weight(Some(denied)))?,
            denials: cues(&raw.denials, names)?,
        })
    });
    weights.collect()
}

/// What they have taught of denials.
pub(super) fn denials(content: &Content, names: &Names) -> Option<Denials> {
    let Some(raw) = content.denials.first() else { return Some(Denials::default()) };
    Some(Denials { by_rules: weight(raw.by_rules.as_ref())?, cues: cues(&raw.cues, names)? })
}

fn weight(number: Option<&At<i64>>) -> Option<i8> {
    i8::try_from(number?.value).ok()
}

fn cues(cues: &[At<String>], names: &Names) -> Option<Vec<Cue>> {
    cues.iter().map(|text| resolved(&text.value, names)).collect()
}

fn resolved(text: &str, names: &Names) -> Option<Cue> {
    let (kind, name, weight) = cue(text)?;
    Some(match kind {
        CueKind::Word => Cue::word(name, weight),
        CueKind::Concept => Cue::concept(names.concepts.find(name).map(ConceptIx)?, weight),
        CueKind::Sign => Cue::sign(names.claims.find(name).map(ClaimIx)?, weight),
    })
}
