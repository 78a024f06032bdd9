//! One case a rule, as an editor would check it by hand.

use super::fixture::{benefit, claim, finding, library, trial, with};
use super::{Conventions, Grade, Lens, Place, Rating, WhyShown, explain, rate, rate_with};
use crate::model::*;

fn graded(library: &Library) -> Grade {
    under(library, &Lens::default())
}

fn under(library: &Library, lens: &Lens) -> Grade {
    match rate(library, ClaimIx(0), lens) {
        Rating::Certainty(grade) => grade,
        Rating::FactCheck(_) => panic!("expected a graded claim"),
    }
}

/// Start, the five domains, and the result.
fn steps(grade: &Grade) -> (u8, [i8; 5], Certainty) {
    (grade.start.step(), Domain::LOWERING.map(|domain| grade.levels(domain)), grade.certainty)
}

fn place(library: &Library, grade: &Grade, id: &str) -> Place {
    let ix = library.find_study(id).expect("a study");
    grade.body.entries.iter().find(|entry| entry.study == ix).expect("an entry").place
}

#[test]
fn a_large_double_blind_trial_on_the_very_claim_keeps_all_four_steps() {
    let grade = graded(&benefit(vec![trial("a", 400)]));
    assert_eq!(steps(&grade), (4, [0, 0, 0, 0, 0], Certainty::High));
    assert_eq!((grade.direction, grade.people, grade.studies), (Some(Direction::Favours), 400, 1));
}

#[test]
fn fewer_than_400_people_cost_one_step_and_fewer_than_100_two() {
    for (people, levels) in [(400, 0), (399, -1), (100, -1), (99, -2), (1, -2)] {
        assert_eq!(graded(&benefit(vec![trial("a", people)])).levels(Domain::Imprecision), levels, "{people}");
    }
}

#[test]
fn a_missing_number_counts_as_nobody() {
    let none = with(trial("a", 1), |s| s.participants = None);
    let zero = with(trial("b", 500), |s| s.people_compared = Some(0));
    let grade = graded(&benefit(vec![none, zero]));
    assert_eq!((grade.people, grade.levels(Domain::Imprecision)), (0, -2));
}

#[test]
fn the_people_of_the_comparison_count_not_those_of_all_arms() {
    let study = with(trial("a", 900), |s| s.people_compared = Some(60));
    assert_eq!(graded(&benefit(vec![study])).people, 60);
}

#[test]
fn blinding_that_is_not_shown_to_be_double_costs_a_step() {
    for (blinding, levels) in [
        (Some(Blinding::Double), 0),
        (Some(Blinding::Single), -1),
        (Some(Blinding::Assessor), -1),
        (Some(Blinding::Open), -1),
        (Some(Blinding::Unclear), -1),
        (None, -1),
    ] {
        let study = with(trial("a", 400), |s| s.blinding = blinding);
        assert_eq!(graded(&benefit(vec![study])).levels(Domain::RiskOfBias), levels, "{blinding:?}");
    }
}

#[test]
fn a_visible_fault_costs_one_step_more_and_two_are_the_most() {
    let flagged = |change: fn(&mut Study)| {
        let study = with(trial("a", 400), |s| {
            s.bias_flags = vec![BiasFlag::ArmMissing, BiasFlag::NumbersDisagree];
            change(s);
        });
        graded(&benefit(vec![study])).levels(Domain::RiskOfBias)
    };
    assert_eq!(flagged(|_| ()), -1);
    assert_eq!(flagged(|s| s.blinding = None), -2);
    assert_eq!(flagged(|s| s.compared = Compared::None), -2);
}

#[test]
fn a_study_without_randomisation_starts_at_the_second_step() {
    let controlled = with(trial("a", 400), |s| s.design = Design::NonRandomisedControlled);
    assert_eq!(steps(&graded(&benefit(vec![controlled]))), (2, [-1, 0, 0, 0, 0], Certainty::VeryLow));
    let alone = with(trial("a", 400), |s| {
        s.design = Design::BeforeAfter;
        s.compared = Compared::None;
    });
    assert_eq!(steps(&graded(&benefit(vec![alone]))), (2, [-2, 0, 0, 0, 0], Certainty::VeryLow));
}

#[test]
fn a_change_within_an_arm_of_a_randomised_trial_is_no_randomised_comparison() {
    let study = with(trial("a", 400), |s| s.findings[0].compared = Some(Compared::None));
    assert_eq!(steps(&graded(&benefit(vec![study]))), (2, [-2, 0, 0, 0, 0], Certainty::VeryLow));
}

#[test]
fn where_there_is_a_randomised_trial_the_rest_only_supports() {
    let series = with(trial("series", 300), |s| {
        s.design = Design::BeforeAfter;
        s.compared = Compared::None;
        s.findings[0].direction = Direction::Against;
    });
    let library = benefit(vec![series, trial("trial", 50)]);
    let grade = graded(&library);
    assert_eq!(place(&library, &grade, "series"), Place::Supporting);
    assert_eq!((grade.people, grade.direction), (50, Some(Direction::Favours)));
}

#[test]
fn for_harm_all_tiers_count_together_but_a_series_lends_no_people_to_a_trial() {
    let series = with(trial("series", 300), |s| {
        s.design = Design::CaseSeries;
        s.compared = Compared::None;
        s.findings[0].direction = Direction::Against;
    });
    let library = Library { studies: vec![series, trial("trial", 50)], ..library(ClaimKind::Harm) };
    let grade = graded(&library);
    assert_eq!(place(&library, &grade, "series"), Place::Counted);
    assert_eq!((grade.start, grade.people, grade.direction), (Certainty::High, 50, Some(Direction::Mixed)));
    assert_eq!(grade.levels(Domain::RiskOfBias), -2);
}

#[test]
fn studies_that_point_different_ways_cost_a_step_and_make_the_direction_mixed() {
    let against = with(trial("b", 400), |s| s.findings[0].direction = Direction::Against);
    let grade = graded(&benefit(vec![trial("a", 400), against]));
    assert_eq!((grade.levels(Domain::Inconsistency), grade.direction), (-1, Some(Direction::Mixed)));
}

#[test]
fn different_outcomes_are_not_set_against_each_other() {
    let other = with(trial("b", 400), |s| {
        s.findings[0].direction = Direction::NoDifference;
        s.findings[0].links[0].outcome = "burning".into();
    });
    assert_eq!(graded(&benefit(vec![trial("a", 400), other])).levels(Domain::Inconsistency), 0);
}

#[test]
fn people_are_added_up_within_one_outcome_only() {
    let other = with(trial("b", 90), |s| s.findings[0].links[0].outcome = "burning".into());
    assert_eq!(graded(&benefit(vec![trial("a", 60), other])).people, 90);
    assert_eq!(graded(&benefit(vec![trial("a", 60), trial("b", 90)])).people, 150);
}

#[test]
fn one_measure_told_two_ways_costs_a_step() {
    let study = with(trial("a", 400), |s| s.findings[0].told_two_ways = true);
    assert_eq!(graded(&benefit(vec![study])).levels(Domain::Inconsistency), -1);
}

#[test]
fn the_relation_of_the_links_decides_the_fit() {
    for (relation, levels) in
        [(Relation::Exact, 0), (Relation::StandsIn, -1), (Relation::OtherUse, -1), (Relation::LinkUntested, -2)]
    {
        let study = with(trial("a", 400), |s| s.findings = vec![finding(Direction::Favours, relation)]);
        assert_eq!(graded(&benefit(vec![study])).levels(Domain::Indirectness), levels, "{relation:?}");
    }
}

#[test]
fn only_other_products_cost_a_step_more_and_two_are_the_most() {
    let other = |relation| {
        with(trial("a", 400), |s| {
            s.origin = 1;
            s.findings = vec![finding(Direction::Favours, relation)];
        })
    };
    assert_eq!(graded(&benefit(vec![other(Relation::Exact)])).levels(Domain::Indirectness), -1);
    assert_eq!(graded(&benefit(vec![other(Relation::LinkUntested)])).levels(Domain::Indirectness), -2);
    assert_eq!(graded(&benefit(vec![other(Relation::Exact), trial("b", 1)])).levels(Domain::Indirectness), 0);
}

#[test]
fn evidence_that_fits_less_well_never_takes_away_from_the_closest() {
    let surrogate = with(trial("surrogate", 75), |s| {
        s.blinding = None;
        s.findings = vec![finding(Direction::Favours, Relation::StandsIn)];
    });
    let library = benefit(vec![trial("exact", 25), surrogate]);
    let grade = graded(&library);
    assert_eq!(steps(&grade), (4, [0, 0, 0, -2, 0], Certainty::Low));
    assert_eq!(place(&library, &grade, "surrogate"), Place::Supporting);
    let large = with(trial("surrogate", 500), |s| s.findings = vec![finding(Direction::Favours, Relation::StandsIn)]);
    assert_eq!(graded(&benefit(vec![trial("exact", 25), large])).certainty, Certainty::Moderate);
}

#[test]
fn a_trial_silent_for_a_year_costs_a_step_on_the_claim_that_awaits_it() {
    let silent = |date: &str| {
        with(trial("silent", 90), |s| {
            s.role = Role::Context;
            s.findings.clear();
            s.completed_without_results = Date::parse(date);
            s.awaited_by = vec![ClaimIx(0)];
        })
    };
    let levels = |study| graded(&benefit(vec![trial("a", 400), study])).levels(Domain::PublicationBias);
    assert_eq!(levels(silent("2024-07-21")), -1);
    assert_eq!(levels(silent("2026-07-21")), 0);
    assert_eq!(levels(with(silent("2024-07-21"), |s| s.awaited_by.clear())), 0);
}

#[test]
fn reviews_context_animals_and_wrong_comparisons_are_shown_and_never_counted() {
    let library = benefit(vec![
        with(trial("review", 999), |s| s.role = Role::Review),
        with(trial("context", 999), |s| s.role = Role::Context),
        with(trial("mice", 999), |s| s.findings[0].links[0].measured_in = MeasuredIn::Animal),
        with(trial("remark", 999), |s| s.findings[0].links[0].relation = Relation::ShownOnly),
        with(trial("tar", 999), |s| {
            s.compared = Compared::Active;
            s.active_comparator = "tar".into();
        }),
    ]);
    let grade = graded(&library);
    assert_eq!((grade.studies, grade.certainty), (0, Certainty::NotTestedInPeople));
    for (id, why) in [
        ("review", WhyShown::Role),
        ("context", WhyShown::Role),
        ("mice", WhyShown::NotInPeople),
        ("remark", WhyShown::Relation),
        ("tar", WhyShown::Comparison),
    ] {
        assert_eq!(place(&library, &grade, id), Place::Shown(why), "{id}");
    }
}

#[test]
fn a_comparison_rests_on_studies_against_the_named_treatment_alone() {
    let against_tar = with(trial("tar", 400), |s| {
        s.compared = Compared::Active;
        s.active_comparator = "tar".into();
    });
    let library = Library { studies: vec![against_tar, trial("placebo", 400)], ..library(ClaimKind::Comparison) };
    let grade = graded(&library);
    assert_eq!(place(&library, &grade, "tar"), Place::Counted);
    assert_eq!(place(&library, &grade, "placebo"), Place::Shown(WhyShown::Comparison));
}

#[test]
fn nothing_linked_is_no_study_found() {
    let grade = graded(&benefit(Vec::new()));
    assert_eq!((grade.certainty, grade.direction), (Certainty::NoStudyFound, None));
    assert_eq!(explain(&benefit(Vec::new()), ClaimIx(0), &grade).reasons.len(), 5);
}

#[test]
fn of_records_that_may_overlap_the_larger_counts() {
    let small = with(trial("small", 40), |s| s.may_overlap = vec![StudyIx(1)]);
    let library = benefit(vec![small, trial("large", 60)]);
    let grade = graded(&library);
    assert_eq!(place(&library, &grade, "small"), Place::Shown(WhyShown::Overlap(StudyIx(1))));
    assert_eq!(grade.people, 60);
}

#[test]
fn second_hand_results_weigh_nobody_and_make_no_randomised_body() {
    let news = with(trial("news", 400), |s| s.read = Read::News);
    let grade = graded(&benefit(vec![news.clone()]));
    assert_eq!((grade.start, grade.people, grade.certainty), (Certainty::Low, 0, Certainty::VeryLow));
    let library = benefit(vec![trial("a", 90), news]);
    assert_eq!(graded(&library).people, 90);
    let differs = with(trial("news", 400), |s| {
        s.read = Read::News;
        s.findings[0].direction = Direction::Against;
    });
    assert_eq!(graded(&benefit(vec![trial("a", 90), differs])).levels(Domain::Inconsistency), -1);
}

#[test]
fn a_claim_put_the_other_way_round_turns_the_direction() {
    let study = with(trial("a", 400), |s| s.findings[0].links[0].polarity = Polarity::Turned);
    assert_eq!(graded(&benefit(vec![study])).direction, Some(Direction::Against));
}

#[test]
fn the_closest_findings_speak_for_a_trial() {
    let study = with(trial("a", 400), |s| {
        s.findings =
            vec![finding(Direction::Against, Relation::StandsIn), finding(Direction::Favours, Relation::Exact)];
    });
    let library = benefit(vec![study]);
    let grade = graded(&library);
    assert_eq!((grade.direction, grade.levels(Domain::Indirectness)), (Some(Direction::Favours), 0));
    assert_eq!(grade.body.entries[0].findings(&library), [1]);
}

#[test]
fn a_judgement_replaces_a_rule_and_both_can_be_seen() {
    let mut library = benefit(vec![with(trial("a", 400), |s| s.blinding = None)]);
    library.claims[0].judgements =
        vec![Judgement { domain: Domain::RiskOfBias, levels: -2, because: "The same lamp lit one side.".into() }];
    let grade = graded(&library);
    assert_eq!((grade.levels(Domain::RiskOfBias), grade.certainty), (-2, Certainty::Low));
    assert_eq!(
        explain(&library, ClaimIx(0), &grade)
            .reasons
            .iter()
            .map(|r| (r.domain, r.levels))
            .filter(|r| r.1 != 0)
            .collect::<Vec<_>>(),
        [(Domain::RiskOfBias, -1), (Domain::Judgement, -1)]
    );
}

#[test]
fn raising_needs_a_body_without_randomisation_and_nothing_taken_off() {
    let cohort = |ratio| {
        with(trial("c", 400), |s| {
            s.design = Design::NonRandomisedControlled;
            s.findings[0].ratio = Some(Ratio { hundredths: ratio });
        })
    };
    let two = |first, second| {
        let mut library = benefit(vec![cohort(first), with(cohort(second), |s| s.id = "d".into())]);
        library.claims[0].judgements =
            vec![Judgement { domain: Domain::RiskOfBias, levels: 0, because: "Sisters were compared.".into() }];
        graded(&library).certainty
    };
    assert_eq!(two(250, 300), Certainty::Moderate);
    assert_eq!(two(600, 700), Certainty::High);
    assert_eq!(two(150, 300), Certainty::Low);
    assert_eq!(two(250, 30), Certainty::Low);
    assert_eq!(graded(&benefit(vec![cohort(900), cohort(900)])).certainty, Certainty::VeryLow);
}

#[test]
fn a_fact_check_gives_its_verdict_and_has_no_steps() {
    let mut library = library(ClaimKind::Rule);
    library.claims[0] = claim("rule", ClaimKind::Rule);
    library.claims[0].fact_check = Some(FactCheck {
        verdict: Verdict::Disputed,
        answer: String::new(),
        because: String::new(),
        rests_on: Vec::new(),
    });
    assert_eq!(rate(&library, ClaimIx(0), &Lens::default()), Rating::FactCheck(Verdict::Disputed));
}

#[test]
fn each_switch_of_the_lens_leaves_out_or_forgives_what_it_says() {
    let makers = with(trial("makers", 100), |s| s.industry = Industry::Yes);
    let needled = with(trial("needled", 100), |s| s.route = Route::TopicalAfterMicroneedling);
    let other = with(trial("other", 100), |s| s.origin = 1);
    let unclear = with(trial("unclear", 100), |s| s.blinding = Some(Blinding::Unclear));
    let library = benefit(vec![makers, needled, other, unclear]);
    let left = |lens: &Lens| {
        let grade = under(&library, lens);
        grade.body.counted().map(|e| library.study(e.study).id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(left(&Lens { leave_out_makers: true, ..Lens::default() }), ["needled", "other", "unclear"]);
    assert_eq!(left(&Lens { only_at_home: true, ..Lens::default() }), ["makers", "other", "unclear"]);
    assert_eq!(left(&Lens { origin_group: "own-group".into(), ..Lens::default() }), ["makers", "needled", "unclear"]);
    let alone = benefit(vec![with(trial("unclear", 400), |s| s.blinding = Some(Blinding::Unclear))]);
    let forgiving = Lens { forgive_unclear_blinding: true, ..Lens::default() };
    assert_eq!((graded(&alone).certainty, under(&alone, &forgiving).certainty), (Certainty::Moderate, Certainty::High));
}

#[test]
fn unclear_money_is_never_left_out_with_the_makers() {
    let library = benefit(vec![trial("a", 100)]);
    assert_eq!(under(&library, &Lens { leave_out_makers: true, ..Lens::default() }).studies, 1);
}

#[test]
fn each_convention_changes_a_level_where_it_bears() {
    let unclear = benefit(vec![with(trial("a", 400), |s| s.blinding = None)]);
    let few = benefit(vec![trial("a", 50)]);
    let series = with(trial("series", 400), |s| {
        s.design = Design::BeforeAfter;
        s.compared = Compared::None;
    });
    let tiers = benefit(vec![trial("a", 399), series]);
    let surrogate =
        benefit(vec![with(trial("a", 400), |s| s.findings = vec![finding(Direction::Favours, Relation::StandsIn)])]);
    for ((name, other), library) in Conventions::alternatives().into_iter().zip([unclear, few, tiers, surrogate]) {
        let ours = rate(&library, ClaimIx(0), &Lens::default());
        assert_ne!(rate_with(&library, ClaimIx(0), &Lens::default(), &other).level(), ours.level(), "{name}");
    }
}
