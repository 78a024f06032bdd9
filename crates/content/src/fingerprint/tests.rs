//! Fingerprints against an invented text, by example and by property.

use super::{Fingerprint, GRAM, fingerprint_file, tokens};
use proptest::prelude::*;

const ARTICLE: &str = "Moon Balm: What You Need to Know
Written by A. Nyone | 3 May

Overview
Moon balm may soften skin. “It glows!” says one maker. Nobody has
counted wrinkles, though  small studies suggest calmer skin.
Is It Safe?
Moon balm may soften skin, and 2 of 40 people itched.
";

fn article() -> Fingerprint {
    Fingerprint::make("moon-news", ARTICLE)
}

fn find(text: &str) -> Vec<u32> {
    article().find(&tokens(text))
}

#[test]
fn a_run_is_found_at_every_place_where_it_stands() {
    assert_eq!(find("says one maker."), [28]);
    assert_eq!(find("balm may soften skin").len(), 2);
    assert_eq!(find("may soften skin, and").len(), 1);
}

#[test]
fn a_run_shorter_than_a_gram_is_never_found_alone() {
    assert!(find("Moon balm may").is_empty());
    assert!(find("").is_empty());
}

#[test]
fn how_much_white_space_stands_between_words_does_not_matter() {
    assert_eq!(
        find("Nobody has counted wrinkles, though small"),
        find("Nobody  has\r\n\tcounted wrinkles, though small")
    );
    assert_eq!(find("Nobody has counted wrinkles").len(), 1);
}

#[test]
fn whether_white_space_stands_there_does_matter() {
    assert_eq!(find("soften skin, and 2").len(), 1);
    assert!(find("soften skin , and 2").is_empty());
    assert!(find("soften skin,and 2").is_empty());
}

#[test]
fn letter_case_and_quotation_marks_are_part_of_the_words() {
    assert!(find("moon balm may soften").is_empty());
    assert!(find("\"It glows!\" says one").is_empty());
    assert_eq!(find("“It glows!” says one").len(), 1);
}

#[test]
fn an_article_with_windows_line_ends_has_the_same_fingerprint() {
    let windows = ARTICLE.replace('\n', "\r\n");
    assert_eq!(fingerprint_file("moon-news", &windows), fingerprint_file("moon-news", ARTICLE));
}

#[test]
fn a_heading_is_found_as_a_whole_line_even_when_it_is_short() {
    let heading = |text: &str| article().find_line(&tokens(text));
    assert_eq!(heading("Overview").len(), 1);
    assert_eq!(heading("Is It Safe?").len(), 1);
    assert_eq!(heading("Moon Balm: What You Need to Know"), [0]);
    assert!(heading("Moon Balm: What You Need").is_empty());
    assert!(heading("overview").is_empty());
}

#[test]
fn sentences_start_after_stops_and_at_line_starts_but_never_in_lower_case() {
    let made = Fingerprint::make("x", "One. Two (so!) Three?\nFour e.g. five. 6 is “so.” Yes");
    let all = tokens("One. Two (so!) Three?\nFour e.g. five. 6 is “so.” Yes");
    let starts: Vec<&str> = made.sentences.iter().map(|at| all[*at as usize].text).collect();
    assert_eq!(starts, ["One", "Two", "Three", "Four", "6", "Yes"]);
}

#[test]
fn the_mark_of_a_list_belongs_to_the_sentence_that_it_opens() {
    let text = "A. First\n1. Second. 2. Third\nB. Ends with vitamin C. Next";
    let made = Fingerprint::make("x", text);
    let all = tokens(text);
    let starts: Vec<&str> = made.sentences.iter().map(|at| all[*at as usize].text).collect();
    assert_eq!(starts, ["A", "1", "2", "Third", "B", "Next"], "a mark opens a line; “2.” here does not");
}

#[test]
fn a_fingerprint_file_reads_back_as_it_was_written() {
    assert_eq!(Fingerprint::parse(&article().to_text()), Ok(article()));
    let windows = article().to_text().replace('\n', "\r\n");
    assert_eq!(Fingerprint::parse(&windows), Ok(article()));
}

#[test]
fn a_text_of_fewer_tokens_than_a_gram_still_has_a_fingerprint() {
    for text in ["", "One", "One two three", "One two three four"] {
        let made = Fingerprint::make("tiny", text);
        assert_eq!(Fingerprint::parse(&made.to_text()), Ok(made), "{text}");
    }
}

#[test]
fn a_damaged_file_is_told_with_the_line_where_reading_stopped() {
    let whole = article().to_text();
    let error = |text: &str| Fingerprint::parse(text).expect_err("damage").to_string();
    assert_eq!(error(""), "line 1: expected `claimscope-fingerprint 1`");
    assert_eq!(error(&whole.replace("gram 4", "gram 5")), "line 4: expected `gram` and its value");
    assert_eq!(error(&whole.replace("tokens 6", "tokens x")), "line 3: expected `tokens` and its value");
    let last = whole.lines().count();
    assert_eq!(
        error(&whole.replace("moon-news", "moon-view")),
        format!("line {last}: expected the check of the lines above")
    );
    assert_eq!(error(&format!("{whole}more\n")), format!("line {}: expected nothing after the check", last + 1));
}

#[test]
fn no_word_of_the_article_stands_in_its_fingerprint() {
    let file = article().to_text().to_lowercase();
    for word in ["balm", "soften", "wrinkles", "people", "overview"] {
        assert!(!file.contains(word), "{word}");
    }
}

/// A text of invented words with marks and line ends between them.
fn any_text() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec!["moon", "balm", "glow", "é", "42", "may", "skin", "soft"]);
    let joint = prop::sample::select(vec![" ", " ", " ", ", ", ". ", "\n", "-", " (", "’"]);
    prop::collection::vec((word, joint), 12..60)
        .prop_map(|parts| parts.iter().map(|(word, joint)| format!("{word}{joint}")).collect())
}

/// A text, and a span of its tokens that is long enough to be proven.
fn text_and_span() -> impl Strategy<Value = (String, usize, usize)> {
    any_text().prop_flat_map(|text| {
        let count = tokens(&text).len();
        (Just(text), 0..count - GRAM, GRAM..10_usize)
            .prop_map(move |(text, start, length)| (text, start, (start + length).min(count)))
    })
}

proptest! {
    #[test]
    fn any_true_span_is_proven_at_its_place((text, start, end) in text_and_span()) {
        let all = tokens(&text);
        let found = Fingerprint::make("x", &text).find(&all[start..end]);
        prop_assert!(found.contains(&u32::try_from(start).expect("small")));
    }

    #[test]
    fn every_place_found_holds_the_same_words((text, start, end) in text_and_span()) {
        let all = tokens(&text);
        for at in Fingerprint::make("x", &text).find(&all[start..end]) {
            let there = &all[at as usize..at as usize + end - start];
            for (offset, (one, other)) in there.iter().zip(&all[start..end]).enumerate() {
                prop_assert_eq!(one.text, other.text);
                prop_assert!(offset == 0 || one.is_spaced() == other.is_spaced());
            }
        }
    }

    #[test]
    fn a_span_with_one_changed_word_is_refused(
        (text, start, end) in text_and_span(),
        at in any::<prop::sample::Index>(),
    ) {
        let mut run = tokens(&text)[start..end].to_vec();
        let changed = at.index(run.len());
        run[changed].text = "changed";
        prop_assert!(Fingerprint::make("x", &text).find(&run).is_empty());
    }

    #[test]
    fn a_span_survives_any_change_of_its_white_space((text, start, end) in text_and_span(), space in "[ \t\r\n]{1,4}") {
        let run = &tokens(&text)[start..end];
        let spread = run.iter().map(|token| [if token.is_spaced() { &space } else { "" }, token.text].concat());
        let spread: String = spread.collect();
        let article = Fingerprint::make("x", &text);
        prop_assert_eq!(article.find(&tokens(&spread)), article.find(run));
    }

    #[test]
    fn any_fingerprint_reads_back(text in any_text()) {
        let made = Fingerprint::make("x", &text);
        prop_assert_eq!(Fingerprint::parse(&made.to_text()), Ok(made));
    }
}
