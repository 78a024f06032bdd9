//! A small invented library for tests: one treatment, one claim, and studies built a line each.

use crate::model::*;

/// The empty library with one claim of a kind.
pub fn library(kind: ClaimKind) -> Library {
    Library {
        searched: Date { year: 2026, month: 11, day: 21 },
        treatments: vec![Treatment {
            id: "moon-balm".into(),
            origins: vec![
                Origin { id: "own".into(), group: "own-group".into(), ..Origin::default() },
                Origin { id: "other".into(), is_other: true, ..Origin::default() },
            ],
            ..Treatment::default()
        }],
        topics: vec![Topic::default()],
        claims: vec![claim("calms-itch", kind)],
        ..Library::default()
    }
}

/// A claim with nothing but its words.
pub fn claim(id: &str, kind: ClaimKind) -> Claim {
    Claim {
        id: id.into(),
        treatment: TreatmentIx(0),
        short_name: "Calms itch".into(),
        condition: String::new(),
        statement: "Moon balms calm itch.".into(),
        topic: TopicIx(0),
        kind,
        parent: None,
        scope: Scope::default(),
        phrase: Phrase {
            subject: "moon balms".into(),
            predicate: "calm itch".into(),
            no_difference: "make little or no difference to itch".into(),
            outcome: "itch".into(),
        },
        aliases: Vec::new(),
        sought: Vec::new(),
        signs: Vec::new(),
        against: if kind == ClaimKind::Comparison { "tar".into() } else { String::new() },
        doubt: String::new(),
        ask: String::new(),
        related: Vec::new(),
        judgements: Vec::new(),
        fact_check: None,
        advice: Vec::new(),
    }
}

/// A double-blind randomised trial of this many people that favours the claim exactly.
pub fn trial(name: &str, people: u32) -> Study {
    Study {
        id: name.into(),
        short_name: name.into(),
        title: name.into(),
        authors: Vec::new(),
        journal: String::new(),
        year: Some(2024),
        located: String::new(),
        doi: String::new(),
        pmid: String::new(),
        pmcid: String::new(),
        url: String::new(),
        open_access: None,
        role: Role::Evidence,
        read: Read::Abstract,
        design: Design::RandomisedParallel,
        subjects: Subjects::Human,
        participants: Some(people),
        completers: None,
        people_compared: None,
        studies: None,
        participants_total: None,
        population: String::new(),
        product: String::new(),
        treatment: TreatmentIx(0),
        origin: 0,
        route: Route::TopicalAlone,
        comparator: String::new(),
        compared: Compared::SameWithout,
        active_comparator: String::new(),
        blinding: Some(Blinding::Double),
        duration_weeks: None,
        funding: String::new(),
        conflicts: String::new(),
        industry: Industry::Unclear,
        bias_flags: Vec::new(),
        completed_without_results: None,
        awaited_by: Vec::new(),
        includes: Vec::new(),
        includes_basis: String::new(),
        may_overlap: Vec::new(),
        related: Vec::new(),
        topics: Vec::new(),
        unlinked: String::new(),
        notes: String::new(),
        not_confirmed: Vec::new(),
        findings: vec![finding(Direction::Favours, Relation::Exact)],
        limitations: Vec::new(),
        provenance: Vec::new(),
    }
}

/// A finding in people on the first claim.
pub fn finding(direction: Direction, relation: Relation) -> Finding {
    Finding {
        topic: "itch".into(),
        measure: "itch score".into(),
        direction,
        effect: "less itch".into(),
        located: "abstract".into(),
        people: None,
        compared: None,
        told_two_ways: false,
        second_hand: false,
        ratio: None,
        dose_response: false,
        confounding_hides: false,
        links: vec![Link {
            claim: ClaimIx(0),
            relation,
            measured_in: MeasuredIn::People,
            polarity: Polarity::AsSold,
            outcome: String::new(),
            because: String::new(),
        }],
    }
}

/// The trial changed by a closure.
pub fn with(mut study: Study, change: impl FnOnce(&mut Study)) -> Study {
    change(&mut study);
    study
}

/// A library of a benefit claim with these studies.
pub fn benefit(studies: Vec<Study>) -> Library {
    Library { studies, ..library(ClaimKind::Benefit) }
}

/// A source with these assertions and nothing else.
pub fn source(id: &str, sells: Sells, assertions: Vec<Assertion>) -> Source {
    Source {
        id: id.into(),
        code: String::new(),
        title: String::new(),
        publisher: String::new(),
        publisher_kind: PublisherKind::NotKnown,
        author: String::new(),
        credentials: String::new(),
        url: String::new(),
        published: String::new(),
        seen: Date::default(),
        sells,
        sells_basis: String::new(),
        described: String::new(),
        summary: String::new(),
        references: 0,
        not_confirmed: Vec::new(),
        tokens: 0,
        quoted_tokens: 0,
        sentences: 0,
        bearing: 0,
        cited: Vec::new(),
        uncited: Vec::new(),
        offers: Vec::new(),
        sections: vec![Section { heading: String::new(), passages: vec![Passage { gist: String::new(), assertions }] }],
    }
}
