//! Tables for what follows from the library.

use super::{Match, mouths, spoken, tested_against_sold};
use crate::grade::fixture::{benefit, claim, source, trial, with};
use crate::grade::{Lens, rate};
use crate::model::*;

fn assertion(stance: Stance) -> Assertion {
    Assertion {
        claims: vec![ClaimIx(0)],
        stance,
        hedge: Hedge::None,
        appeal: Appeal::None,
        names_study: None,
        quote: Quote::default(),
        marks: Vec::new(),
        note: String::new(),
    }
}

fn offer(routes: &[Route], origins: &[u16]) -> Offer {
    Offer {
        name: "Moon facial".into(),
        routes: routes.to_vec(),
        origin: String::new(),
        claims: Vec::new(),
        origins: origins.iter().map(|at| (TreatmentIx(0), *at)).collect(),
        used_on: UsedOn::Face,
        quote: String::new(),
    }
}

/// A library of one trial, and one source with these assertions and offers.
fn said_and_sold(assertions: Vec<Assertion>, offers: Vec<Offer>) -> Library {
    let mut library = benefit(vec![trial("luna-2024", 120)]);
    library.sources = vec![Source { offers, ..source("moon-news", Sells::NotKnown, assertions) }];
    library
}

fn beside(library: &Library) -> Vec<(Match, Match, Match)> {
    let rating = rate(library, ClaimIx(0), &Lens::default());
    let tested = tested_against_sold(library, SourceIx(0), ClaimIx(0), &rating);
    tested.iter().map(|tested| (tested.route, tested.origin, tested.used_on)).collect()
}

#[test]
fn the_closest_offer_stands_beside_a_study() {
    let offers = vec![offer(&[Route::Injected], &[1]), offer(&[Route::TopicalAlone], &[1]), offer(&[], &[])];
    let library = said_and_sold(vec![assertion(Stance::Supports)], offers);
    assert_eq!(beside(&library), [(Match::NotTold, Match::NotTold, Match::Same)], "nothing told differs in nothing");
    let offers = vec![offer(&[Route::Injected], &[1]), offer(&[Route::TopicalAlone], &[1])];
    let library = said_and_sold(vec![assertion(Stance::Hedges)], offers);
    assert_eq!(beside(&library), [(Match::Same, Match::Different, Match::Same)]);
}

#[test]
fn an_offer_that_does_not_state_its_route_differs_in_none() {
    let library = said_and_sold(vec![assertion(Stance::Supports)], vec![offer(&[Route::NotStated], &[])]);
    assert_eq!(beside(&library), [(Match::NotTold, Match::NotTold, Match::Same)]);
}

#[test]
fn an_offer_for_this_claim_comes_before_closer_ones_and_one_for_other_claims_is_left_out() {
    let meant = Offer { claims: vec![ClaimIx(0)], ..offer(&[Route::Injected], &[1]) };
    let library = said_and_sold(vec![assertion(Stance::Supports)], vec![offer(&[Route::TopicalAlone], &[0]), meant]);
    assert_eq!(beside(&library), [(Match::Different, Match::Different, Match::Same)]);
    let other = Offer { claims: vec![ClaimIx(9)], ..offer(&[Route::TopicalAlone], &[0]) };
    let library = said_and_sold(vec![assertion(Stance::Supports)], vec![other]);
    assert!(beside(&library).is_empty());
}

#[test]
fn a_source_that_does_not_make_the_claim_sells_nothing_on_it() {
    for stance in [Stance::Disputes, Stance::Limits, Stance::Mentions] {
        let library = said_and_sold(vec![assertion(stance)], vec![offer(&[Route::TopicalAlone], &[0])]);
        assert!(beside(&library).is_empty(), "{stance:?}");
    }
}

#[test]
fn another_use_is_a_mismatch_and_an_origin_not_stated_is_not_told() {
    let mut library = said_and_sold(vec![assertion(Stance::Supports)], vec![offer(&[Route::TopicalAlone], &[1])]);
    library.studies[0].findings[0].links[0].relation = Relation::OtherUse;
    library.treatments[0].origins[0].id = "not-stated".into();
    assert_eq!(beside(&library), [(Match::Same, Match::NotTold, Match::Different)]);
}

#[test]
fn articles_reviews_and_overlaps_are_mouths_of_one_study() {
    let review = with(trial("review-2025", 0), |study| study.includes = vec![StudyIx(0)]);
    let twin = with(trial("twin-2025", 9), |study| study.may_overlap = vec![StudyIx(0)]);
    let mut library = benefit(vec![trial("luna-2024", 120), review, twin]);
    let named = Assertion { names_study: Some(StudyIx(0)), ..assertion(Stance::Supports) };
    library.sources = vec![source("a", Sells::NotKnown, vec![named]), source("b", Sells::NotKnown, Vec::new())];
    let found = mouths(&library, StudyIx(0));
    assert_eq!(
        (found.articles, found.reviews, found.overlapping),
        (vec![SourceIx(0)], vec![StudyIx(1)], vec![StudyIx(2)])
    );
    assert_eq!(mouths(&library, StudyIx(2)).overlapping, [StudyIx(0)], "an overlap holds both ways");
}

#[test]
fn an_article_is_silent_on_a_question_whose_claims_it_never_touches() {
    let mut library = said_and_sold(vec![assertion(Stance::Mentions)], Vec::new());
    library.topics = vec![Topic::default(), Topic::default(), Topic::default()];
    let mut price = claim("is-dear", ClaimKind::Cost);
    price.topic = TopicIx(1);
    library.claims.push(price);
    let found = spoken(&library, SourceIx(0));
    let told: Vec<_> =
        found.iter().map(|spoken| (spoken.topic.at(), spoken.told.len(), spoken.left_out.len())).collect();
    assert_eq!(told, [(0, 1, 0), (1, 0, 1)], "a question without claims is left out");
    assert!(!found[0].is_silent() && found[1].is_silent());
}
