//! Each reachable certainty and direction has its sentence, and none says more.

use super::{answer, fair, sentence};
use crate::grade::fixture::{benefit, finding, library, trial, with};
use crate::grade::{Grade, Lens, Rating, rate};
use crate::model::*;

fn said(certainty: Certainty, direction: Direction, predicate: &str) -> String {
    let Rating::Certainty(grade) = rate(&benefit(vec![trial("a", 400)]), ClaimIx(0), &Lens::default()) else {
        panic!("expected a graded claim")
    };
    let phrase = Phrase {
        subject: "moon balms".into(),
        predicate: predicate.into(),
        no_difference: "make little or no difference to itch".into(),
        outcome: "itch".into(),
    };
    sentence(&phrase, &Grade { certainty, direction: Some(direction), ..grade })
}

#[test]
fn the_modal_word_carries_the_certainty() {
    for (certainty, wanted) in [
        (Certainty::High, "Moon balms calm itch."),
        (Certainty::Moderate, "Moon balms probably calm itch."),
        (Certainty::Low, "Moon balms may calm itch, but our confidence is limited."),
        (Certainty::VeryLow, "We are very unsure whether moon balms calm itch."),
        (
            Certainty::NotTestedInPeople,
            "We found no study in people that tested itch. The tests that we found were done in the laboratory.",
        ),
        (Certainty::NoStudyFound, "We found no study of itch."),
    ] {
        assert_eq!(said(certainty, Direction::Favours, "calm itch"), wanted);
    }
}

#[test]
fn a_predicate_that_begins_with_are_keeps_its_grammar() {
    for (certainty, direction, wanted) in [
        (Certainty::High, Direction::Favours, "Moon balms are mild."),
        (Certainty::Moderate, Direction::Favours, "Moon balms are probably mild."),
        (Certainty::Low, Direction::Favours, "Moon balms may be mild, but our confidence is limited."),
        (Certainty::High, Direction::Against, "Moon balms are not mild."),
        (Certainty::Moderate, Direction::Against, "Moon balms are probably not mild."),
        (Certainty::Low, Direction::Against, "It may be that moon balms are not mild, but our confidence is limited."),
    ] {
        assert_eq!(said(certainty, direction, "are mild"), wanted);
    }
}

#[test]
fn results_against_equal_and_mixed_have_sentences_of_their_own() {
    for (certainty, direction, wanted) in [
        (Certainty::High, Direction::Against, "Moon balms do not calm itch."),
        (Certainty::Moderate, Direction::Against, "Moon balms probably do not calm itch."),
        (
            Certainty::Low,
            Direction::Against,
            "It may be that moon balms do not calm itch, but our confidence is limited.",
        ),
        (Certainty::Moderate, Direction::NoDifference, "Moon balms probably make little or no difference to itch."),
        (
            Certainty::Low,
            Direction::Mixed,
            "The one study in people that counts gives mixed results on whether moon balms calm itch.",
        ),
        (Certainty::VeryLow, Direction::Against, "We are very unsure whether moon balms calm itch."),
    ] {
        assert_eq!(said(certainty, direction, "calm itch"), wanted);
    }
}

#[test]
fn the_main_reason_names_what_took_most_off() {
    let reason = |study| {
        let library = benefit(vec![study]);
        answer(&library, ClaimIx(0), &rate(&library, ClaimIx(0), &Lens::default())).reason
    };
    assert_eq!(reason(trial("a", 400)), "Nothing was found that lowers our confidence.");
    assert_eq!(reason(trial("a", 28)), "Main reason: the one randomised trial had 28 people.");
    let told = with(trial("a", 28), |s| s.findings[0].told_two_ways = true);
    assert_eq!(
        reason(told),
        "Main reason: the one randomised trial had 28 people. Also, two accounts of the result seem to disagree."
    );
    let animals = with(trial("a", 28), |s| s.findings[0].links[0].measured_in = MeasuredIn::Animal);
    assert!(reason(animals).contains("cannot show what happens to a person"));
}

#[test]
fn harm_that_was_seen_is_the_first_reason() {
    let harm = with(trial("harm", 30), |s| s.findings[0].direction = Direction::Against);
    let mut library = crate::grade::fixture::library(ClaimKind::Harm);
    library.studies = vec![harm, trial("fine", 28)];
    let reason = answer(&library, ClaimIx(0), &rate(&library, ClaimIx(0), &Lens::default())).reason;
    assert_eq!(
        reason,
        "Main reason: 1 of 2 studies reports harm. Also, the 2 randomised trials had 58 people between them."
    );
}

#[test]
fn people_studied_in_a_way_that_cannot_answer_are_not_called_no_study() {
    let library =
        benefit(vec![with(trial("a", 28), |s| s.findings = vec![finding(Direction::Favours, Relation::ShownOnly)])]);
    let answer = answer(&library, ClaimIx(0), &rate(&library, ClaimIx(0), &Lens::default()));
    assert_eq!(answer.sentence, "We found no study in people that can answer this about itch.");
}

#[test]
fn harm_after_an_injection_is_told_as_such_on_a_claim_about_use_on_the_skin() {
    let harmful = with(trial("a", 28), |study| {
        study.findings = vec![finding(Direction::Against, Relation::OtherUse)];
        study.route = Route::Injected;
    });
    let reason = |studies: Vec<Study>, routes: Vec<Route>| {
        let mut library = Library { studies, ..library(ClaimKind::Harm) };
        library.claims[0].scope.routes = routes;
        answer(&library, ClaimIx(0), &rate(&library, ClaimIx(0), &Lens::default())).reason
    };
    let studies = || vec![harmful.clone(), trial("b", 30)];
    assert!(
        reason(studies(), vec![Route::TopicalAlone])
            .starts_with("Main reason: 1 of 2 studies reports harm, after an injection.")
    );
    assert!(reason(studies(), vec![Route::Injected]).starts_with("Main reason: 1 of 2 studies reports harm."));
    let rubbed_in = with(harmful.clone(), |study| study.route = Route::TopicalAlone);
    let reason = reason(vec![harmful.clone(), rubbed_in], vec![Route::TopicalAlone]);
    assert!(reason.starts_with("Main reason: 2 of 2 studies report harm."), "{reason}");
}

#[test]
fn of_two_trials_on_two_outcomes_neither_is_called_the_one() {
    let other = with(trial("b", 20), |study| study.findings[0].links[0].outcome = "sleep".into());
    let library = benefit(vec![trial("a", 28), other]);
    let reason = answer(&library, ClaimIx(0), &rate(&library, ClaimIx(0), &Lens::default())).reason;
    assert_eq!(reason, "Main reason: no more than 28 people were compared on one outcome.");
}

#[test]
fn several_studies_can_disagree_and_one_cannot() {
    let Rating::Certainty(grade) = rate(&benefit(vec![trial("a", 400)]), ClaimIx(0), &Lens::default()) else {
        panic!("expected a graded claim")
    };
    let phrase = benefit(Vec::new()).claims[0].phrase.clone();
    let several = Grade { studies: 2, direction: Some(Direction::Mixed), ..grade };
    assert_eq!(sentence(&phrase, &several), "Studies in people disagree on whether moon balms calm itch.");
}

#[test]
fn a_claim_that_was_studied_but_not_answered_is_not_called_untested() {
    let unfit = with(trial("a", 28), |study| study.findings = vec![finding(Direction::Favours, Relation::ShownOnly)]);
    let reason = |studies| {
        let library = benefit(studies);
        answer(&library, ClaimIx(0), &rate(&library, ClaimIx(0), &Lens::default())).reason
    };
    assert_eq!(
        reason(vec![unfit]),
        "Main reason: the studies in people that we found measured or compared something else."
    );
    assert_eq!(reason(Vec::new()), "Main reason: nobody seems to have tested it.");
    let registered = with(trial("a", 30), |study| {
        study.findings.clear();
        study.completed_without_results = Date::parse("2024-07-21");
        study.awaited_by = vec![ClaimIx(0)];
    });
    assert_eq!(reason(vec![registered]), "Main reason: a trial of this has finished, and we found no results.");
}

/// What a seller could fairly say at a certainty and direction.
fn fairly(certainty: Certainty, direction: Option<Direction>) -> Option<String> {
    let mut library = benefit(vec![trial("a", 400)]);
    library.claims[0].phrase = Phrase {
        subject: "moon balms".into(),
        predicate: "calm itch".into(),
        no_difference: "make little or no difference to itch".into(),
        outcome: "itch".into(),
    };
    let Rating::Certainty(grade) = rate(&library, ClaimIx(0), &Lens::default()) else {
        panic!("expected a graded claim")
    };
    fair(&library.claims[0], &Rating::Certainty(Grade { certainty, direction, ..grade }))
}

#[test]
fn a_fair_wording_says_no_more_than_the_grade_allows() {
    let favours = Some(Direction::Favours);
    for (certainty, direction, wanted) in [
        (Certainty::High, favours, "Moon balms calm itch."),
        (Certainty::Moderate, favours, "Moon balms probably calm itch."),
        (Certainty::Low, favours, "Moon balms may calm itch, but confidence in it is limited."),
        (
            Certainty::Low,
            Some(Direction::Against),
            "It may be that moon balms do not calm itch, but confidence in it is limited.",
        ),
        (Certainty::High, Some(Direction::NoDifference), "Moon balms make little or no difference to itch."),
        (Certainty::High, Some(Direction::Mixed), "It is very uncertain whether moon balms calm itch."),
        (Certainty::VeryLow, favours, "It is very uncertain whether moon balms calm itch."),
        (Certainty::NotTestedInPeople, None, "It has not been tested in people whether moon balms calm itch."),
        (Certainty::NoStudyFound, None, "No study was found that can tell whether moon balms calm itch."),
    ] {
        assert_eq!(fairly(certainty, direction).as_deref(), Some(wanted));
    }
}

#[test]
fn what_is_checked_has_no_fairer_wording_than_its_answer() {
    let library = benefit(vec![trial("a", 400)]);
    assert_eq!(fair(&library.claims[0], &Rating::FactCheck(Verdict::Confirmed)), None);
}
