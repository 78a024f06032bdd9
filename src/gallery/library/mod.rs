//! A small invented library, built by code: one treatment, and a claim for each badge, each verdict and each kind of
//! name. What it holds is graded like any other.

mod claims;
mod sources;
mod studies;

use claims::claim;
use claimscope_core::model::{
    Change, ChangeKind, ClaimIx, Date, Disagreement, Library, Origin, Side, SourceIx, Strength, Topic, Treatment,
};
use sources::{assertion, source};
use studies::trial;

/// A date of the library.
const SEARCHED: Date = Date { year: 2026, month: 11, day: 21 };

/// The example library.
pub fn library() -> Library {
    let mut library = Library {
        searched: SEARCHED,
        content_version: "2026.11.21".into(),
        treatments: vec![treatment()],
        topics: topics(),
        claims: claims::all(),
        ..Library::default()
    };
    library.studies = studies::all(&library);
    claims::document(&mut library);
    library.sources = sources::all(&library);
    library.disagreements = disagreements(&library);
    library.changes = changes(&library);
    library
}

/// A library of one claim that one trial of this many people carries and two articles say.
pub fn small(people: u32) -> Library {
    let mut library = Library {
        searched: SEARCHED,
        treatments: vec![treatment()],
        topics: topics(),
        claims: vec![claim("calms-itch", "Calms itch", "")],
        ..Library::default()
    };
    library.studies = vec![trial("tycho-2024", ClaimIx(0), people)];
    library.sources = sources::all(&library);
    library
}

/// A library of so many claims that pictures fold most of them: the number of articles that say each falls.
pub fn many() -> Library {
    const CLAIMS: u16 = 60;
    let mut library = small(420);
    library.claims =
        (0..CLAIMS).map(|at| claim(&format!("claim-{at}"), &format!("Does good thing {at}"), "")).collect();
    let said = |from: u16| (from..CLAIMS).map(|at| assertion(vec![ClaimIx(at)], at)).collect();
    library.sources = (0..4).map(|at| source(usize::from(at), said(at * CLAIMS / 4))).collect();
    library
}

fn treatment() -> Treatment {
    let origin = |id: &str, is_other| Origin { id: id.into(), name: id.into(), is_other, group: id.into() };
    Treatment {
        id: "moon-balm".into(),
        name: "Moon balm".into(),
        summary: "An invented balm.".into(),
        origins: vec![origin("moonlit", false), origin("sunlit", true)],
    }
}

fn topics() -> Vec<Topic> {
    let topic = |id: &str, question: &str| Topic { id: id.into(), question: question.into() };
    vec![
        topic("skin", "What does it do to skin?"),
        topic("harm", "Can it do harm?"),
        topic("rules", "What do rules say?"),
        topic(
            "long",
            "Which of the things that are said about it take so many words that a question on them is long, too?",
        ),
    ]
}

fn disagreements(library: &Library) -> Vec<Disagreement> {
    let claims = |ids: &[&str]| ids.iter().filter_map(|id| library.find_claim(id)).collect::<Vec<ClaimIx>>();
    let side = |source: u16, assertion: u16| Side {
        source: SourceIx(source),
        says: format!("Side {} puts it so, in our words.", source + 1),
        assertion,
    };
    let clash = |id: &str, strength, question: &str, claims, sides| Disagreement {
        id: id.into(),
        claims,
        question: question.into(),
        strength,
        why: "What one side says leaves no room for the other.".into(),
        sides,
    };
    vec![
        clash(
            "calms-or-not",
            Strength::Direct,
            "Does it calm itch?",
            claims(&["calms-itch"]),
            vec![side(0, 0), side(3, 0)],
        ),
        clash(
            "many-sides",
            Strength::Tension,
            "Can it be as gentle as all say, as strong as some say, and sold without a licence at the same time?",
            claims(&["is-gentle", "needs-a-licence", "long-name"]),
            vec![side(0, 1), side(1, 1), side(2, 1), side(4, 1)],
        ),
        clash(
            "one-in-two-tones",
            Strength::Certainty,
            "Is it known, or hoped?",
            claims(&["evens-tone"]),
            vec![side(1, 0), side(1, 2)],
        ),
        clash(
            "against-itself",
            Strength::Direct,
            "Does it hold water?",
            claims(&["holds-no-water"]),
            vec![side(2, 0), side(2, 1)],
        ),
        clash("tension-within", Strength::Tension, "Is it old or new?", Vec::new(), vec![side(0, 2), side(0, 3)]),
    ]
}

fn changes(library: &Library) -> Vec<Change> {
    let all: Vec<ClaimIx> = library.claim_indices().collect();
    let change = |(at, &kind): (usize, &ChangeKind)| Change {
        date: Date { day: 20 - u8::try_from(at).unwrap_or(0), ..SEARCHED },
        kind,
        text: format!("What was {} here is told in one sentence, as on the page of changes.", kind.word()),
        claims: all.iter().copied().skip(at).take(at * 3).collect(),
    };
    ChangeKind::ALL.iter().enumerate().map(change).collect()
}
