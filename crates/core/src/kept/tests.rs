use super::{Kept, LIMIT, Looked, Theme, Unreadable};
use crate::model::Date;
use proptest::prelude::*;

const TEXT: &str = "claimscope-kept 1\ntheme night\nclaim improves-hydration 2026-11-22 2 Very unsure\nclaim is-generally-safe 2026-11-20 0 Unsure\n";

fn looked(id: &str, on: &str, changes: u16, badge: &str) -> Looked {
    Looked { id: id.into(), on: Date::parse(on).expect("a date"), changes, badge: badge.into() }
}

fn kept(text: &str) -> Kept {
    Kept::parse(text).expect("a text that can be read")
}

#[test]
fn what_is_written_is_read_again() {
    let kept = kept(TEXT);
    assert_eq!(kept.claims()[0], looked("improves-hydration", "2026-11-22", 2, "Very unsure"));
    assert_eq!(kept.theme, Some(Theme::Night));
    assert_eq!(kept.to_string(), TEXT);
}

#[test]
fn a_file_that_an_editor_saved_its_own_way_is_read() {
    let windows = format!("\u{feff}{}", TEXT.replace('\n', "\r\n\r\n"));
    assert_eq!(kept(&windows), kept(TEXT));
}

#[test]
fn lines_that_nobody_can_read_stay_in_the_text() {
    for line in [
        "theme dusk",
        "claim",
        "claim x",
        "claim X 2026-11-22 0 Unsure",
        "claim ../x 2026-11-22 0 Unsure",
        "claim x 2026-11 0 Unsure",
        "claim x 2026-13-22 0 Unsure",
        "claim x 2026-11-22 -1 Unsure",
        "claim x 2026-11-22 99999 Unsure",
        "claim x 2026-11-22 0",
        "product 12 something of a later version",
        "<script>alert(1)</script>",
    ] {
        let kept = kept(&format!("{TEXT}{line}\n"));
        assert_eq!((kept.claims().len(), kept.unread()), (2, 1), "{line}");
        assert!(kept.to_string().ends_with(&format!("\n{line}\n")), "{line}");
    }
}

#[test]
fn what_is_no_such_text_is_refused_with_its_reason() {
    for (text, expected) in [
        ("", Unreadable::NotOurs),
        ("{\"claims\": []}", Unreadable::NotOurs),
        ("claimscope-kept", Unreadable::NotOurs),
        ("claimscope-kept x", Unreadable::NotOurs),
        ("claimscope-kept 0", Unreadable::NotOurs),
        ("claimscope-kept 2\nclaim x", Unreadable::Newer),
        ("claimscope-kept 4294967295", Unreadable::Newer),
    ] {
        assert_eq!(Kept::parse(text), Err(expected), "{text}");
    }
    let long = format!("{TEXT}{}", "x".repeat(LIMIT));
    assert_eq!(Kept::parse(&long), Err(Unreadable::TooLong));
}

#[test]
fn a_claim_is_kept_once_with_its_last_look() {
    let mut kept = kept(TEXT);
    kept.look(looked("improves-hydration", "2026-12-01", 3, "Unsure"));
    assert_eq!(kept.claims().len(), 2);
    assert_eq!(kept.find("improves-hydration").map(|claim| claim.changes), Some(3));
    kept.drop("improves-hydration");
    assert_eq!(kept.find("improves-hydration"), None);
}

#[test]
fn of_two_texts_the_later_look_counts_and_nothing_is_lost() {
    let mut here = kept(&format!("{TEXT}left alone\n"));
    let other = "claimscope-kept 1\nclaim improves-hydration 2026-11-01 0 Unsure\nclaim is-generally-safe 2026-11-21 1 Fairly sure\nclaim x 2026-11-01 0 Unsure\nleft alone\nand this\n";
    assert_eq!(here.join(kept(other)), 1);
    let badges: Vec<&str> = here.claims().iter().map(|claim| claim.badge.as_str()).collect();
    assert_eq!(badges, ["Very unsure", "Fairly sure", "Unsure"]);
    assert_eq!(here.unread(), 2);
}

#[test]
fn what_changed_since_the_last_look_is_one_sentence() {
    let then = looked("x", "2026-11-03", 1, "Unsure");
    let words = |changes, badge: &str| then.since(changes, badge).map(|since| since.to_string());
    assert_eq!(words(1, "Unsure"), None);
    assert_eq!(words(0, "Unsure"), None, "changes that were taken back are none");
    assert_eq!(words(2, "Unsure").as_deref(), Some("New since you looked on 3 November 2026: there is one change."));
    assert_eq!(
        words(1, "Very unsure").as_deref(),
        Some("New since you looked on 3 November 2026: the badge was “Unsure” then.")
    );
    assert_eq!(
        words(4, "Very unsure").as_deref(),
        Some("New since you looked on 3 November 2026: the badge was “Unsure” then, and there are 3 changes.")
    );
}

prop_compose! {
    fn any_looked()(id in "[a-z0-9-]{1,30}", year in 1000_u16..=9999, month in 1_u8..=12, day in 1_u8..=28, changes: u16, badge in "[A-Za-z][a-z ]{0,20}[a-z]") -> Looked {
        Looked { id, on: Date { year, month, day }, changes, badge }
    }
}

proptest! {
    #[test]
    fn any_list_is_written_and_read(claims in prop::collection::vec(any_looked(), 0..20)) {
        let mut list = Kept::default();
        claims.into_iter().for_each(|claim| list.look(claim));
        prop_assert_eq!(Kept::parse(&list.to_string()), Ok(list));
    }

    #[test]
    fn any_text_after_the_first_line_is_kept_whole(text in "\\PC{0,200}(\n\\PC{0,80}){0,4}") {
        let whole = format!("claimscope-kept 1\n{text}");
        let once = Kept::parse(&whole).expect("its first line is ours").to_string();
        prop_assert_eq!(Kept::parse(&once).map(|kept| kept.to_string()), Ok(once));
    }

    #[test]
    fn no_text_does_harm(text in "\\PC{0,400}") {
        let _ = Kept::parse(&text);
    }
}
