//! The articles: sellers and others, and every manner in which something can be said.

use claimscope_core::model::{
    Appeal, Assertion, BearsOut, CitedWhere, ClaimIx, Date, Hedge, Library, Passage, PublisherKind, Quote, Reference,
    ReferenceVerdict, Section, Sells, Source, Stance, StudyIx, Sureness,
};

/// Each source: its code, publisher, whether it sells, and who it is.
const WHO: [(&str, &str, Sells, &str); 5] = [
    ("Mo", "Moon News", Sells::NothingSeen, "a magazine"),
    ("Ty", "Tycho Clinic", Sells::ThisTreatment, "a clinic that offers it"),
    ("Ba", "Balm Shop", Sells::OtherTreatments, "a shop"),
    ("No", "nobody.can.tell.who.speaks.here.example", Sells::NotKnown, "a blog"),
    (
        "Lo",
        "The Long Established Quarterly Review of Balms, Salves, Ointments and Unguents",
        Sells::NotKnown,
        "a journal with a long name, of which no page says who owns it or what it sells",
    ),
];

/// What a quote says in each manner, and the words of it that decide.
const fn words(stance: Stance, hedge: Hedge) -> (&'static str, &'static str) {
    match (stance, hedge) {
        (Stance::Mentions, _) => ("Many people ask about moon balm these days", ""),
        (Stance::Limits, _) => ("Larger studies are needed before anyone can say", "Larger studies are needed"),
        (Stance::Disputes, Hedge::None) => ("It does not do this at all", "does not"),
        (Stance::Disputes, _) => ("It may not do this for everyone", "may not"),
        (_, Hedge::None) => ("It has been shown to do this, night after night", "has been shown to"),
        (_, Hedge::Weak) => ("It can do this, and it generally does", "generally"),
        (_, Hedge::Strong) => ("It may do this, which is being explored", "may"),
    }
}

/// An assertion on claims; its manner follows from a number, so that a run of them has all manners.
pub fn assertion(claims: Vec<ClaimIx>, number: u16) -> Assertion {
    let at = usize::from(number);
    let stance = Stance::ALL[at % Stance::ALL.len()];
    let hedge = Hedge::ALL[at / Stance::ALL.len() % Hedge::ALL.len()];
    let appeal = Appeal::ALL[at % Appeal::ALL.len()];
    said(claims, stance, hedge, appeal)
}

fn said(claims: Vec<ClaimIx>, stance: Stance, hedge: Hedge, appeal: Appeal) -> Assertion {
    let (exact, mark) = words(stance, hedge);
    Assertion {
        claims,
        stance,
        hedge,
        appeal,
        names_study: (appeal == Appeal::NamedStudy).then_some(StudyIx(0)),
        quote: Quote { exact: exact.into(), ..Quote::default() },
        marks: if mark.is_empty() { Vec::new() } else { vec![mark.into()] },
        note: if hedge == Hedge::Weak {
            "The sentence before it speaks of another balm.".into()
        } else {
            String::new()
        },
    }
}

/// A source with these assertions, a few to a passage.
pub fn source(at: usize, assertions: Vec<Assertion>) -> Source {
    let (code, publisher, sells, described) = WHO[at % WHO.len()];
    let passages =
        assertions.chunks(3).map(|some| Passage { assertions: some.to_vec(), gist: "Says what it does.".into() });
    let bare = Passage { assertions: Vec::new(), gist: "Tells how the balm got its name.".into() };
    let half = assertions.len().div_ceil(6);
    let (first, later): (Vec<_>, Vec<_>) = passages.enumerate().partition(|(at, _)| *at < half);
    let only = |passages: Vec<(usize, Passage)>| passages.into_iter().map(|(_, passage)| passage);
    Source {
        id: format!("source-{}", at + 1),
        code: code.into(),
        title: format!("What {publisher} says about moon balm"),
        publisher: publisher.into(),
        publisher_kind: PublisherKind::NotKnown,
        author: "A. Writer".into(),
        credentials: String::new(),
        url: "https://moon.example/article".into(),
        published: "2025".into(),
        seen: Date { year: 2026, month: 11, day: 20 },
        sells,
        sells_basis: "Its own pages.".into(),
        described: described.into(),
        summary: "An article on an invented balm.".into(),
        references: 4,
        not_confirmed: Vec::new(),
        tokens: 900,
        quoted_tokens: 200,
        sentences: 60,
        bearing: 30,
        cited: Vec::new(),
        uncited: Vec::new(),
        offers: Vec::new(),
        sections: vec![
            Section { heading: String::new(), passages: std::iter::once(bare).chain(only(first)).collect() },
            Section { heading: "What it does, night after night".into(), passages: only(later).collect() },
        ],
    }
}

/// All sources: the first two say everything in every manner, the third sells and says less, the fourth denies, the
/// fifth hedges.
pub fn all(library: &Library) -> Vec<Source> {
    let claims: Vec<ClaimIx> = library.claim_indices().collect();
    let in_every_manner = |from: u16, how_many: u16| {
        let on = |at: u16| claims[usize::from(at) % claims.len()];
        (from..from + how_many).map(|at| assertion(vec![on(at)], at)).collect::<Vec<_>>()
    };
    let alike = |stance, hedge, every: usize| {
        claims.iter().step_by(every).map(|&claim| said(vec![claim], stance, hedge, Appeal::Expert)).collect::<Vec<_>>()
    };
    let mut sources = vec![
        source(0, [alike(Stance::Supports, Hedge::None, 2), in_every_manner(0, 30)].concat()),
        source(1, [alike(Stance::Supports, Hedge::Weak, 1), in_every_manner(3, 15)].concat()),
        source(2, [alike(Stance::Supports, Hedge::None, 3), alike(Stance::Mentions, Hedge::None, 7)].concat()),
        source(3, [alike(Stance::Disputes, Hedge::None, 4), alike(Stance::Limits, Hedge::Strong, 5)].concat()),
        source(4, alike(Stance::Hedges, Hedge::Strong, 2)),
    ];
    sources[0].cited =
        ReferenceVerdict::ALL.iter().zip(1..).map(|(&verdict, number)| cited(claims[0], verdict, number)).collect();
    sources
}

fn cited(claim: ClaimIx, verdict: ReferenceVerdict, number: u16) -> Reference {
    Reference {
        claims: vec![claim],
        number,
        place: CitedWhere::List,
        as_cited: format!("Tycho et al., {}", 2019 + number),
        resolves_to: None,
        verdict,
        sureness: Sureness::High,
        bears_out: BearsOut::Partly,
        really: String::new(),
        problems: Vec::new(),
        unchecked: Vec::new(),
        fits: String::new(),
        pages: Vec::new(),
    }
}
