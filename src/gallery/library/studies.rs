//! The studies: what carries each badge, and one for each way in which a record counts or does not.

use claimscope_core::model::{
    Blinding, ClaimIx, Compared, Design, Direction, Finding, Industry, Library, Link, MeasuredIn, Polarity, Read,
    Relation, Role, Route, Study, StudyIx, Subjects, TreatmentIx,
};

/// A double-blind randomised trial of this many people that favours a claim exactly.
pub fn trial(id: &str, claim: ClaimIx, people: u32) -> Study {
    Study {
        id: id.into(),
        short_name: name(id),
        title: format!("{}: a trial of an invented balm", name(id)),
        authors: vec!["A. Tycho".into()],
        journal: "Annals of the Moon".into(),
        year: Some(2024),
        located: String::new(),
        doi: String::new(),
        pmid: String::new(),
        pmcid: String::new(),
        url: format!("https://moon.example/{id}"),
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
        population: "adults with itch".into(),
        product: "Moon balm, twice a day".into(),
        treatment: TreatmentIx(0),
        origin: 0,
        route: Route::TopicalAlone,
        comparator: "The same balm without moonlight".into(),
        compared: Compared::SameWithout,
        active_comparator: String::new(),
        blinding: Some(Blinding::Double),
        duration_weeks: Some(12),
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
        findings: vec![finding(claim)],
        limitations: Vec::new(),
        provenance: Vec::new(),
    }
}

/// `tycho-2024` is "Tycho 2024".
fn name(id: &str) -> String {
    let mut letters = id.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters.map(|letter| if letter == '-' { ' ' } else { letter })).collect()
}

fn finding(claim: ClaimIx) -> Finding {
    Finding {
        topic: "itch".into(),
        measure: "Itch score".into(),
        direction: Direction::Favours,
        effect: "2.1 points less of 10".into(),
        located: "abstract".into(),
        people: None,
        compared: None,
        told_two_ways: false,
        second_hand: false,
        ratio: None,
        dose_response: false,
        confounding_hides: false,
        links: vec![Link {
            claim,
            relation: Relation::Exact,
            measured_in: MeasuredIn::People,
            polarity: Polarity::AsSold,
            outcome: String::new(),
            because: String::new(),
        }],
    }
}

/// A study changed by a function.
pub fn with(mut study: Study, change: impl FnOnce(&mut Study)) -> Study {
    change(&mut study);
    study
}

/// How the finding of a study is linked to its claim.
fn linked(study: &mut Study) -> &mut Link {
    &mut study.findings[0].links[0]
}

/// All studies of the example library.
pub fn all(library: &Library) -> Vec<Study> {
    let on = |id: &str| library.find_claim(id).unwrap_or(ClaimIx(0));
    let turned = |study: Study, direction| with(study, |study| study.findings[0].direction = direction);
    let mut studies = vec![
        trial("tycho-2024", on("calms-itch"), 420),
        with(trial("kepler-2023", on("softens-skin"), 450), |study| study.blinding = None),
        with(trial("halley-2022", on("evens-tone"), 60), |study| study.industry = Industry::Yes),
        before_after(trial("crater-2021", on("lasts-a-week"), 18)),
        in_cells(trial("cell-2020", on("brightens-at-night"), 0)),
        in_mice(trial("mouse-2019", on("brightens-at-night"), 30)),
        turned(trial("cold-2024", on("cools-at-once"), 500), Direction::NoDifference),
        with(turned(trial("bald-2023", on("thickens-hair"), 450), Direction::Against), |study| study.blinding = None),
        trial("fade-2020", on("fades-marks"), 150),
        turned(trial("stay-2021", on("fades-marks"), 150), Direction::Against),
        trial("sleep-2022", on("helps-sleep"), 80),
        with(trial("tar-2020", on("better-than-tar"), 120), |study| {
            study.compared = Compared::Active;
            study.active_comparator = "tar".into();
        }),
        before_after(trial("long-2018", on("long-name"), 9)),
        with(before_after(trial("word-2018", on("unbroken"), 9)), |study| {
            study.short_name = "Balmabsorptionaccelerator-Compatibilityassurancegroup 2018".into();
        }),
        with(document(trial("moon-office-2022", on("calms-itch"), 0)), |study| study.findings.clear()),
    ];
    studies.extend(on_harm(on("is-gentle")));
    let first = StudyIx(u16::try_from(studies.len()).unwrap_or(0));
    studies.extend(records(on("shows-every-record"), first));
    studies
}

fn before_after(study: Study) -> Study {
    with(study, |study| {
        study.design = Design::BeforeAfter;
        study.compared = Compared::None;
        study.comparator = String::new();
        study.blinding = None;
    })
}

fn in_cells(study: Study) -> Study {
    with(study, |study| {
        (study.design, study.subjects, study.route) = (Design::InVitro, Subjects::Cells, Route::InDish);
        study.participants = None;
        linked(study).measured_in = MeasuredIn::Cells;
    })
}

fn in_mice(study: Study) -> Study {
    with(study, |study| {
        (study.design, study.subjects) = (Design::Animal, Subjects::Mouse);
        linked(study).measured_in = MeasuredIn::Animal;
    })
}

fn document(study: Study) -> Study {
    with(study, |study| {
        (study.design, study.subjects, study.role) = (Design::Regulatory, Subjects::None, Role::Regulation);
        study.participants = None;
        linked(study).measured_in = MeasuredIn::Document;
    })
}

/// Harm in each setting: on the skin, injected, any other way.
fn on_harm(claim: ClaimIx) -> Vec<Study> {
    let route = |id: &str, people, route| with(trial(id, claim, people), |study| study.route = route);
    vec![
        route("rubbed-2020", 60, Route::TopicalAlone),
        with(route("needled-2021", 30, Route::TopicalAfterMicroneedling), |study| study.industry = Industry::Yes),
        with(route("injected-2022", 24, Route::Injected), |study| study.findings[0].direction = Direction::Against),
        with(route("whole-body-2019", 12, Route::Systemic), |study| study.findings[0].direction = Direction::Mixed),
        in_cells(route("dish-2018", 0, Route::InDish)),
    ]
}

/// A record for each way in which one counts or not, and for each way in which its people are told. `first` is the
/// place of the first.
fn records(claim: ClaimIx, first: StudyIx) -> Vec<Study> {
    let people = |id: &str, people| trial(id, claim, people);
    let relation = |id: &str, relation| {
        with(people(id, 40), |study| {
            linked(study).relation = relation;
            linked(study).because = "The itch of a foot is not the itch of a hand.".into();
        })
    };
    let role = |id: &str, role, design| with(people(id, 40), |study| (study.role, study.design) = (role, design));
    vec![
        with(people("exact-2024", 4000), |study| study.industry = Industry::Yes),
        relation("stands-in-2023", Relation::StandsIn),
        relation("other-use-2023", Relation::OtherUse),
        relation("untested-link-2022", Relation::LinkUntested),
        relation("shown-only-2022", Relation::ShownOnly),
        with(people("same-people-2023", 20), |study| {
            study.may_overlap = vec![first];
            study.industry = Industry::No;
        }),
        with(people("other-comparison-2021", 40), |study| {
            (study.compared, study.active_comparator) = (Compared::Active, "wax".into());
        }),
        with(people("second-hand-2021", 40), |study| study.read = Read::News),
        with(people("two-ways-2021", 40), |study| study.findings[0].told_two_ways = true),
        with(people("no-number-2020", 0), |study| study.participants = None),
        with(people("some-compared-2020", 40), |study| study.people_compared = Some(22)),
        with(people("none-compared-2020", 40), |study| study.people_compared = Some(0)),
        before_after(people("before-after-2019", 1)),
        role("context-2019", Role::Context, Design::CaseReport),
        with(role("review-2018", Role::Review, Design::SystematicReview), |study| study.studies = Some(12)),
        role("story-2018", Role::Review, Design::NarrativeReview),
        role("guideline-2018", Role::Guideline, Design::Guideline),
        document(people("rule-2017", 0)),
        in_cells(people("cells-2017", 0)),
        in_mice(people("mice-2017", 30)),
        with(in_cells(people("skin-2016", 0)), |study| {
            (study.design, study.subjects) = (Design::ExVivo, Subjects::SkinExplant);
            linked(study).measured_in = MeasuredIn::Explant;
        }),
    ]
}
