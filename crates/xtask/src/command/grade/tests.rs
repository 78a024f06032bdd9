use super::*;
use claimscope_core::model::{ClaimIx, Library};

/// The real library: what an editor sees is what is tested.
fn library() -> Library {
    let repo = Repo::find().expect("this crate stands in its repository");
    content::load(&repo).expect("the content has no errors").library
}

#[test]
fn every_claim_has_a_staircase_that_ends_in_its_badge_and_fits_a_terminal() {
    let library = library();
    for ix in library.claim_indices() {
        let rating = rate(&library, ix, &claimscope_core::grade::Lens::default());
        let page = staircase::draw(&library, ix, &rating, "our grading");
        assert!(page.contains(claimscope_core::wording::rating_badge(&rating)), "{page}");
        let widest = page.lines().map(|line| line.chars().count()).max();
        assert!(widest <= Some(100), "a line of {widest:?} characters in\n{page}");
    }
}

#[test]
fn a_slip_in_an_id_is_answered_with_the_nearest_ids() {
    let library = library();
    let id = &library.claim(ClaimIx(0)).id;
    let slip = id.replacen(|letter: char| letter.is_ascii_lowercase(), "", 1);
    assert!(unknown(&library, &slip).contains(&format!("near it: {id}")), "{}", unknown(&library, &slip));
}

#[test]
fn a_slip_in_a_lens_is_told_with_what_there_is() {
    let library = library();
    let error = lens::read(&library, &["at-hom".into()]).expect_err("this is no lens").to_string();
    assert!(error.contains("expected one or more of no-makers, at-home, only-stem-cell"), "{error}");
    let error = lens::read(&library, &["only-snails".into()]).expect_err("this is no group").to_string();
    assert!(error.contains("`only-snails` is no lens"), "{error}");
}
