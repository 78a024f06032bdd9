//! Examples of the study strip: every direction × design × ring × fill, every number of people, harm, and real bodies of
//! evidence with nothing above or below the waterline.

use super::study_strip;
use crate::gallery::{Example, claim_of, entry, example, example_library, grade, in_library, or_nothing};
use crate::markup::El;
use crate::view::View;
use claimscope_core::grade::{Body, Entry, Grade, Place};
use claimscope_core::model::{
    Certainty, ClaimKind, Design, Direction, Industry, MeasuredIn, Route, Study, StudyIx, Subjects,
};

/// Designs of studies in people, which can carry a grade.
const IN_PEOPLE: [Design; 6] = [
    Design::RandomisedParallel,
    Design::RandomisedSplitFace,
    Design::NonRandomisedControlled,
    Design::BeforeAfter,
    Design::CaseSeries,
    Design::CaseReport,
];

/// The examples.
pub fn examples() -> Vec<Example> {
    let of = |claim: &'static str| move |view: View<'_>| real(view, claim);
    vec![
        example("every-mark-that-counts", |view| drawn(view, ClaimKind::Benefit, &marks(&IN_PEOPLE, Place::Counted))),
        example("every-mark-that-does-not", |view| {
            drawn(view, ClaimKind::Benefit, &marks(Design::ALL, Place::Supporting))
        }),
        example("harm", |view| drawn(view, ClaimKind::Harm, &routes())),
        example("every-number-of-people", |view| drawn(view, ClaimKind::Benefit, &numbers())),
        example("one-study", of("calms-itch")),
        example("above-and-below", of("shows-every-record")),
        example("nothing-counts", of("brightens-at-night")),
        example("long-word", of("unbroken")),
        example("no-study", of("wakes-the-roots")),
    ]
}

/// The strip of a claim as it is graded.
fn real(view: View<'_>, claim: &str) -> El {
    let ix = claim_of(view, claim);
    or_nothing(view.rating(ix).grade().map(|grade| study_strip(view, view.claim(ix).kind, grade)))
}

/// A study with its entry, but for its place in the library.
type Mark = (Study, Entry);

fn drawn(view: View<'_>, kind: ClaimKind, marks: &[Mark]) -> El {
    let mut library = example_library();
    let first = library.studies.len();
    let mut entries = Vec::new();
    for (at, (study, entry)) in marks.iter().enumerate() {
        library.studies.push(Study { findings: Vec::new(), ..study.clone() });
        entries.push(Entry { study: StudyIx(u16::try_from(first + at).unwrap_or(u16::MAX)), ..*entry });
    }
    let grade = Grade { body: Body { entries, is_randomised: true }, ..grade(Certainty::High, [0; 5]) };
    in_library(view, &library, |view| study_strip(view, kind, &grade))
}

/// Each design in each direction, with a ring and without.
fn marks(designs: &[Design], place: Place) -> Vec<Mark> {
    let mut marks = Vec::new();
    for (at, &design) in designs.iter().enumerate() {
        for &direction in Direction::ALL {
            for industry in [Industry::No, Industry::Yes] {
                let ring = if industry == Industry::Yes { ", ring" } else { "" };
                let people = u32::try_from(5 * (at + 1)).unwrap_or(0);
                marks.push(mark(design, direction, format!("{}{ring}", design.word()), people, place, industry));
            }
        }
    }
    marks
}

fn mark(design: Design, direction: Direction, name: String, people: u32, place: Place, industry: Industry) -> Mark {
    let (measured_in, subjects) = match design {
        Design::Animal => (MeasuredIn::Animal, Subjects::Mouse),
        Design::ExVivo => (MeasuredIn::Explant, Subjects::SkinExplant),
        Design::InVitro => (MeasuredIn::Cells, Subjects::Cells),
        Design::Guideline | Design::Regulatory | Design::MarketSurvey => (MeasuredIn::Document, Subjects::None),
        _ => (MeasuredIn::People, Subjects::Human),
    };
    let study = example_library().studies[0].clone();
    let study = Study { short_name: name, design, subjects, industry, studies: Some(people), ..study };
    let is_controlled = !matches!(design, Design::BeforeAfter | Design::CaseSeries | Design::CaseReport);
    let is_randomised = design.is_randomised();
    let entry = entry(StudyIx(0), direction);
    (study, Entry { place, measured_in, people: Some(people), is_randomised, is_controlled, ..entry })
}

/// Each route, for a claim on harm: the label tells what went into the body.
fn routes() -> Vec<Mark> {
    let of = |(&route, &direction): (&Route, &Direction)| {
        let (study, entry) =
            mark(Design::RandomisedParallel, direction, route.word().into(), 60, Place::Counted, Industry::Unclear);
        (Study { route, ..study }, entry)
    };
    Route::ALL.iter().zip(Direction::ALL.iter().cycle()).map(of).collect()
}

/// Each number of people, from one that no page gives to more than the largest mark shows.
fn numbers() -> Vec<Mark> {
    let of = |people: Option<u32>| {
        let name = people.map_or_else(|| "Not seen".to_owned(), |people| format!("Of {people}"));
        let (study, entry) = mark(Design::BeforeAfter, Direction::Favours, name, 0, Place::Counted, Industry::No);
        (study, Entry { people, ..entry })
    };
    [None, Some(0), Some(1), Some(9), Some(60), Some(115), Some(5000)].map(of).into()
}
