//! What holds for every body of evidence, not only for those that we thought of.

use super::fixture::{library, trial, with};
use super::index::Gathered;
use super::switches::Switches;
use super::{Body, Conventions, Entry, Grade, Lens, Lift, Needed, Place, Points, Rating, Ratings, explain, lift, rate};
use crate::model::*;
use crate::wording::answer;
use proptest::prelude::*;
use proptest::sample::select;

fn word<T: Copy + core::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    select(all)
}

prop_compose! {
    fn any_finding()(
        direction in word(Direction::ALL),
        relation in word(Relation::ALL),
        measured_in in select(vec![MeasuredIn::People, MeasuredIn::People, MeasuredIn::People, MeasuredIn::Animal]),
        polarity in word(Polarity::ALL),
        compared in proptest::option::weighted(0.2, word(Compared::ALL)),
        people in proptest::option::weighted(0.2, 0..900_u32),
        (two_ways, second_hand, burning) in (proptest::bool::weighted(0.1), proptest::bool::weighted(0.1), proptest::bool::weighted(0.2)),
        ratio in proptest::option::of((1..900_u32).prop_map(|hundredths| Ratio { hundredths })),
        (dose_response, confounding_hides) in any::<(bool, bool)>(),
    ) -> Finding {
        let mut finding = super::fixture::finding(direction, relation);
        finding.links[0].measured_in = measured_in;
        finding.links[0].polarity = polarity;
        finding.links[0].outcome = if burning { "burning".into() } else { String::new() };
        Finding { compared, people, told_two_ways: two_ways, second_hand, ratio, dose_response, confounding_hides, ..finding }
    }
}

prop_compose! {
    fn any_study()(
        people in proptest::option::weighted(0.9, 0..900_u32),
        role in select(vec![Role::Evidence, Role::Evidence, Role::Evidence, Role::Review, Role::Context]),
        read in word(Read::ALL),
        design in word(Design::ALL),
        compared in word(Compared::ALL),
        blinding in proptest::option::of(word(Blinding::ALL)),
        route in word(Route::ALL),
        industry in word(Industry::ALL),
        origin in 0..2_u16,
        flags in proptest::collection::vec(word(BiasFlag::ALL), 0..2),
        findings in proptest::collection::vec(any_finding(), 0..3),
        silent in proptest::option::weighted(0.1, 2020..2027_u16),
        overlaps in proptest::option::weighted(0.2, 0..6_u16),
    ) -> (Study, Option<u16>) {
        let study = with(trial("s", 0), |s| {
            s.participants = people;
            s.role = role;
            s.read = read;
            s.design = design;
            s.compared = compared;
            s.active_comparator = if compared == Compared::Active { "tar".into() } else { String::new() };
            s.blinding = blinding;
            s.route = route;
            s.industry = industry;
            s.origin = origin;
            s.bias_flags = flags;
            s.findings = findings;
            s.completed_without_results = silent.map(|year| Date { year, month: 0, day: 0 });
            s.awaited_by = vec![ClaimIx(0)];
        });
        (study, overlaps)
    }
}

prop_compose! {
    fn any_library()(
        kind in select(vec![ClaimKind::Benefit, ClaimKind::Harm, ClaimKind::Comparison]),
        studies in proptest::collection::vec(any_study(), 0..7),
        judged in proptest::option::weighted(0.3, (select(Domain::LOWERING.to_vec()), -2..=0_i8)),
    ) -> Library {
        let mut library = library(kind);
        let count = u16::try_from(studies.len()).unwrap_or(0);
        for (at, (mut study, overlaps)) in studies.into_iter().enumerate() {
            study.id = format!("s{at}");
            study.may_overlap = overlaps.filter(|&o| o < count && usize::from(o) != at).map(StudyIx).into_iter().collect();
            library.studies.push(study);
        }
        library.claims[0].judgements = judged
            .map(|(domain, levels)| Judgement { domain, levels, because: "An editor’s reason.".into() })
            .into_iter()
            .collect();
        library
    }
}

prop_compose! {
    /// A library of several claims of all kinds, with findings that are linked to some of them.
    fn any_libraries()(
        library in any_library(),
        kinds in proptest::collection::vec(word(ClaimKind::ALL), 0..4),
        moves in proptest::collection::vec(0..5_u16, 40),
        more in proptest::collection::vec((0..5_u16, word(Relation::ALL)), 40),
        awaited in 0..5_u16,
    ) -> Library {
        let mut library = library;
        for (at, kind) in kinds.into_iter().enumerate() {
            let mut claim = super::fixture::claim(&format!("c{at}"), kind);
            let verdict = Verdict::Confirmed;
            claim.fact_check = (!kind.is_graded()).then(|| FactCheck { verdict, answer: String::new(), because: String::new(), rests_on: Vec::new() });
            library.claims.push(claim);
        }
        let count = u16::try_from(library.claims.len()).unwrap_or(1);
        let (mut moves, mut more) = (moves.into_iter().cycle(), more.into_iter().cycle());
        for study in &mut library.studies {
            study.awaited_by = vec![ClaimIx(awaited % count)];
            for finding in &mut study.findings {
                let mut second = finding.links[0].clone();
                finding.links[0].claim = ClaimIx(moves.next().unwrap_or(0) % count);
                finding.links[0].because = if moves.next() == Some(0) { "It is close.".into() } else { String::new() };
                let (claim, relation) = more.next().unwrap_or((0, Relation::Exact));
                second.claim = ClaimIx(claim % count);
                second.relation = relation;
                finding.links.push(second);
            }
        }
        library
    }
}

prop_compose! {
    fn any_lens()(
        (leave_out_makers, only_at_home, forgive_unclear_blinding, leave_out_sellers) in any::<(bool, bool, bool, bool)>(),
        origin_group in select(vec!["", "", "own-group", "of-nobody"]),
    ) -> Lens {
        Lens { leave_out_makers, only_at_home, forgive_unclear_blinding, leave_out_sellers, origin_group: origin_group.into() }
    }
}

fn graded(library: &Library) -> Grade {
    match rate(library, ClaimIx(0), &Lens::default()) {
        Rating::Certainty(grade) => grade,
        Rating::FactCheck(_) => panic!("expected a graded claim"),
    }
}

/// The body of the first claim without some studies.
fn body_without(mut library: Library, out: [bool; 8]) -> Body {
    for (study, out) in library.studies.iter_mut().zip(out) {
        study.industry = if out { Industry::Yes } else { Industry::No };
    }
    let lens = Switches::of(&library, &Lens { leave_out_makers: true, ..Lens::default() });
    let all_tiers = library.claims[0].kind == ClaimKind::Harm;
    Gathered::to(&library, ClaimIx(0), &Conventions::default()).body(&library, lens, all_tiers, Vec::new())
}

/// A trial as it is asked for, built by the fixture.
fn new_trial(library: &Library, needed: &Needed, direction: Direction) -> Study {
    with(trial("z-new", needed.people), |study| {
        study.findings[0].direction = direction;
        study.blinding = Some(if needed.is_blinded { Blinding::Double } else { Blinding::Open });
        if !needed.is_randomised {
            study.design = Design::NonRandomisedControlled;
        }
        if !library.claims[0].against.is_empty() {
            study.compared = Compared::Active;
            study.active_comparator = library.claims[0].against.clone();
        }
    })
}

/// The outcome that a study speaks on.
fn outcome<'a>(library: &'a Library, entry: &Entry) -> &'a str {
    &library.study(entry.study).findings[usize::from(entry.finding)].links[usize::from(entry.link)].outcome
}

/// The same library with its studies in another order and all references moved along.
fn reordered(library: &Library, order: &[usize]) -> Library {
    let mut moved = library.clone();
    let new_at =
        |old: StudyIx| StudyIx(u16::try_from(order.iter().position(|&o| o == old.at()).unwrap_or(0)).unwrap_or(0));
    moved.studies = order.iter().map(|&old| library.studies[old].clone()).collect();
    for study in &mut moved.studies {
        study.may_overlap = study.may_overlap.iter().map(|&ix| new_at(ix)).collect();
    }
    moved
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1024, ..ProptestConfig::default() })]

    #[test]
    fn no_body_panics_and_every_sentence_has_words(library in any_library()) {
        let rating = rate(&library, ClaimIx(0), &Lens::default());
        let said = answer(&library, ClaimIx(0), &rating);
        prop_assert!(said.sentence.ends_with('.') && said.reason.ends_with('.') && !said.badge.is_empty());
        prop_assert!(!said.sentence.contains("  ") && !said.reason.contains("  "));
    }

    #[test]
    fn only_the_modal_word_of_the_level_is_used(library in any_library()) {
        let grade = graded(&library);
        let text = answer(&library, ClaimIx(0), &Rating::Certainty(grade.clone())).sentence;
        let undecided = text.contains("disagree") || text.contains("gives mixed results");
        let limited = text.contains("our confidence is limited") || undecided;
        match grade.certainty {
            Certainty::High => prop_assert!(!text.contains("may") && !text.contains("unsure")),
            Certainty::Moderate => prop_assert!(text.contains("probably") || undecided),
            Certainty::Low => prop_assert!(limited && (text.contains("may") || undecided)),
            Certainty::VeryLow => prop_assert!(text.starts_with("We are very unsure whether")),
            Certainty::NotTestedInPeople | Certainty::NoStudyFound => prop_assert!(text.starts_with("We found no study")),
        }
    }

    #[test]
    fn the_five_domains_are_always_listed_and_add_up(library in any_library()) {
        let grade = graded(&library);
        let reasons = explain(&library, ClaimIx(0), &grade).reasons;
        let listed: Vec<Domain> = reasons.iter().map(|reason| reason.domain).take(5).collect();
        prop_assert_eq!(listed, Domain::LOWERING.to_vec());
        prop_assert!(Domain::LOWERING.iter().all(|&domain| (-2..=0).contains(&grade.levels(domain))));
        if grade.studies > 0 {
            prop_assert_eq!(grade.certainty, Certainty::from_sum(grade.sum()));
            let told = reasons.iter().fold(grade.start.step().cast_signed(), |sum, reason| sum + reason.levels);
            prop_assert_eq!(told, grade.sum());
        }
    }

    #[test]
    fn the_order_of_studies_changes_nothing(library in any_library(), seed in any::<u64>()) {
        let mut order: Vec<usize> = (0..library.studies.len()).collect();
        order.sort_by_key(|&at| (seed ^ at as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let (one, other) = (graded(&library), graded(&reordered(&library, &order)));
        prop_assert_eq!(one.certainty, other.certainty);
        prop_assert_eq!(one.direction, other.direction);
        prop_assert_eq!(one.people, other.people);
        for domain in Domain::LOWERING {
            prop_assert_eq!(one.levels(domain), other.levels(domain));
        }
    }

    #[test]
    fn an_agreeing_double_blind_trial_on_the_very_claim_never_lowers(library in any_library(), people in 0..900_u32) {
        let mut library = library;
        library.claims[0].judgements.clear();
        let before = graded(&library);
        if before.levels(Domain::Raise) > 0 {
            return Ok(());
        }
        // To agree is to point the way of the trials on the same outcome: a body that is mixed over several
        // outcomes may be of one mind on the claim's own.
        let on_its_outcome = before.body.counted().find(|entry| entry.outcome == 0 && outcome(&library, entry).is_empty()).map(|entry| entry.direction);
        let Some(direction) = on_its_outcome.or(before.direction) else { return Ok(()) };
        let mut after = library.clone();
        after.studies.push(with(trial("z-new", people), |s| {
            s.findings[0].direction = direction;
            if !library.claims[0].against.is_empty() {
                s.compared = Compared::Active;
                s.active_comparator = library.claims[0].against.clone();
            }
        }));
        prop_assert!(graded(&after).certainty.step() >= before.certainty.step());
    }

    #[test]
    fn leaving_out_studies_never_adds_to_all_eligible_people(library in any_library(), out in any::<[bool; 8]>()) {
        let eligible = |body: Body| body.eligible().map(|entry| u64::from(entry.weight)).sum::<u64>();
        prop_assert!(eligible(body_without(library.clone(), out)) <= eligible(body_without(library, [false; 8])));
    }

    #[test]
    fn what_counts_is_all_that_counts_wherever_it_stands(library in any_library(), out in any::<[bool; 8]>()) {
        let body = body_without(library, out);
        let narrowed: Vec<Body> = (0..3).filter_map(|steps| body.narrowed(steps)).collect();
        for body in [body].into_iter().chain(narrowed) {
            let at = |places: &[Place]| body.entries.iter().filter(|e| places.contains(&e.place)).count();
            prop_assert_eq!(body.counted().len(), at(&[Place::Counted]));
            prop_assert_eq!(body.eligible().len(), at(&[Place::Counted, Place::Supporting]));
        }
    }

    #[test]
    fn a_whole_library_is_graded_as_its_claims_are_one_by_one(library in any_libraries(), lens in any_lens()) {
        let mut ratings = Ratings::of(&library);
        ratings.regrade(&library, &lens);
        for claim in library.claim_indices() {
            prop_assert_eq!(ratings.get(claim), &rate(&library, claim, &lens));
        }
    }

    #[test]
    fn a_walk_over_lenses_leaves_nothing_of_those_before(
        library in any_libraries(),
        lenses in proptest::collection::vec(any_lens(), 1..6),
    ) {
        let mut walked = Ratings::of(&library);
        for lens in &lenses {
            walked.regrade(&library, lens);
            prop_assert_eq!(&walked, &Ratings::under(&library, lens));
            for claim in library.claim_indices() {
                prop_assert_eq!(walked.get(claim), &rate(&library, claim, lens));
            }
        }
    }

    #[test]
    fn the_study_that_is_asked_for_lifts_the_claim_and_less_does_not(
        library in any_library(),
        lens in any_lens(),
        more in 0..3000_u32,
    ) {
        let level = |study: Option<Study>| {
            let mut library = library.clone();
            library.studies.extend(study);
            rate(&library, ClaimIx(0), &lens).grade().map_or(0, |grade| grade.certainty.step())
        };
        let before = level(None);
        let with = |needed: &Needed, direction| level(Some(new_trial(&library, needed, direction)));
        match lift(&library, ClaimIx(0), &lens) {
            None => prop_assert_eq!(before, 4),
            Some(Lift::Study(needed)) => {
                let ways: &[Direction] = match needed.points {
                    Points::AnyWay => Direction::ALL,
                    Points::SameWay(Direction::Mixed) => panic!("there is no way to agree with the mixed"),
                    Points::SameWay(Direction::Favours) => &[Direction::Favours],
                    Points::SameWay(Direction::Against) => &[Direction::Against],
                    Points::SameWay(Direction::NoDifference) => &[Direction::NoDifference],
                    Points::ForIt => &[Direction::Favours],
                };
                for &way in ways {
                    prop_assert_eq!(with(&needed, way), needed.to.step());
                    prop_assert!(needed.to.step() > before);
                    let larger = Needed { people: needed.people + more, ..needed };
                    prop_assert!(with(&larger, way) > before, "with {} people", larger.people);
                    if needed.people > 1 {
                        let smaller = Needed { people: needed.people - 1, ..needed };
                        prop_assert!(with(&smaller, way) <= before, "with one person less");
                    }
                    let least = |needed: Needed| with(&Needed { people: 1_000_000, ..needed }, way) <= before;
                    let open = Needed { is_blinded: false, ..needed };
                    prop_assert!(!needed.is_blinded || least(open), "without blinding, however large");
                    let compared = Needed { is_randomised: false, ..open };
                    prop_assert!(!needed.is_randomised || least(compared), "without randomisation, however large");
                }
            }
            Some(Lift::NoSingleStudy(obstacles)) => {
                prop_assert!(!obstacles.is_empty());
                for (is_randomised, is_blinded) in [(false, false), (true, false), (true, true)] {
                    let needed = Needed { is_randomised, is_blinded, people: more, points: Points::ForIt, to: Certainty::High };
                    let way = graded(&library).direction.filter(|way| *way != Direction::Mixed);
                    prop_assert!(with(&needed, way.unwrap_or(Direction::Favours)) <= before, "{more} people, {obstacles:?}");
                }
            }
        }
    }

    #[test]
    fn a_library_survives_its_pack(library in any_library()) {
        let bytes = crate::pack::encode(&library);
        let again = crate::pack::decode(&bytes).expect("a library");
        for claim in library.claim_indices() {
            prop_assert_eq!(rate(&again, claim, &Lens::default()), rate(&library, claim, &Lens::default()));
        }
        prop_assert_eq!(crate::pack::encode(&again), bytes);
    }

    #[test]
    fn damaged_packs_are_told_and_never_read(library in any_library(), at in any::<prop::sample::Index>(), bit in 0..8_u8) {
        let mut bytes = crate::pack::encode(&library);
        let at = at.index(bytes.len());
        bytes[at] ^= 1 << bit;
        prop_assert!(crate::pack::decode(&bytes).is_err());
        prop_assert!(crate::pack::decode(&bytes[..at]).is_err());
    }
}
