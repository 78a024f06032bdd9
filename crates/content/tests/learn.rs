//! What labelled texts teach, on the small library of an invented treatment.

use claimscope_content::compile;
use claimscope_content::learn::{Label, Learnt, Lesson, learn};
use claimscope_core::model::{ClaimIx, Denials, Hedge, Library, Weights};
use claimscope_core::scan::{Span, Table, build, scan};
use std::path::Path;

const CLAIM: &str = "softens-skin";

fn library() -> Library {
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/content/base");
    compile(&base).library.expect("the small library compiles")
}

fn label(claim: ClaimIx, span: Span, also: &[ClaimIx]) -> Label {
    Label { claim, span, denies: false, hedge: Hedge::None, also: also.to_vec() }
}

/// A text that makes the claim with a word, or makes none.
fn lesson(library: &Library, text: &str, word: Option<&str>) -> Lesson {
    let span = |word: &str| {
        let start = u32::try_from(text.find(word).expect("a word of the text")).expect("a short text");
        Span { start, end: start + u32::try_from(word.len()).expect("a short word") }
    };
    let claim = library.find_claim(CLAIM).expect("the claim");
    let labels = word.map(|word| label(claim, span(word), &[]));
    Lesson { text: text.to_owned(), labels: labels.into_iter().collect(), uncovered: Vec::new() }
}

/// Skin gets plush in some words or others, and other things are said as well.
fn lessons(library: &Library) -> Vec<Lesson> {
    let plush = [
        "Moon balm makes skin plush.", "Plush, after moon balm.", "Moon balm for plush cheeks.", "So plush! Moon balm.",
    ];
    let plush = plush
        .into_iter()
        .cycle()
        .take(8)
        .map(|text| (text, Some(if text.contains("plush") { "plush" } else { "Plush" })));
    let other = [
        "Moon balm comes in a tin.", "A silky tin of moon balm.", "Moon balm is in the post.",
        "The silky tin: moon balm.",
    ];
    let other = other.into_iter().cycle().take(12).map(|text| (text, None));
    plush.chain(other).map(|(text, word)| lesson(library, text, word)).collect()
}

fn weight(weights: &[Weights], word: &str) -> i8 {
    weights[0].cues.iter().find(|cue| cue.word == word).map_or(0, |cue| cue.weight)
}

fn finds(library: &Library, text: &str) -> usize {
    scan(&Table::read(&build(library)).expect("a table"), text).found.len()
}

#[test]
fn a_word_speaks_for_the_claim_that_it_makes_and_another_against_it() {
    let library = library();
    let plush_tins = vec![lesson(&library, "A plush tin of moon balm.", None); 8];
    let weights = learn(&library, &[lessons(&library), plush_tins].concat()).weights;
    assert_eq!(weights.len(), 1);
    assert!(weight(&weights, "plush") > 0 && weight(&weights, "tin") < 0, "{weights:?}");
    assert!(weights[0].always < 0);
}

#[test]
fn a_word_that_tells_nothing_more_weighs_nothing() {
    let library = library();
    let weights = learn(&library, &lessons(&library)).weights;
    assert!(weight(&weights, "plush") > 0, "{weights:?}");
    for word in ["tin", "balm", "cheeks"] {
        assert_eq!(weight(&weights, word), 0, "{word}: {weights:?}");
    }
}

#[test]
fn what_was_learnt_finds_a_claim_and_takes_a_wrong_one_away() {
    let bare = library();
    let taught = learn(&bare, &lessons(&bare)).given_to(&bare);
    for (text, before, after) in [("Moon balm, and my nose is plush", 0, 1), ("A silky tin, moon balm inside", 1, 0)] {
        assert_eq!((finds(&bare, text), finds(&taught, text)), (before, after), "{text}");
    }
}

#[test]
fn a_labelled_text_is_read() {
    let file = "split = \"tune\"\ntext = \"Über moon balm: silky, and cures\"\n[[uncovered]]\nquote = \"cures\"\n\
        [[claim]]\nid = \"softens-skin\"\nquote = \"silky\"\npolarity = \"against\"\nhedge = \"weak\"\n\
        also = [\"sold-as-cosmetic\"]";
    let library = library();
    let lesson = Lesson::read(&library, file, "tune").expect("a text").expect("of this split");
    let [label] = &lesson.labels[..] else { panic!("one label: {lesson:?}") };
    assert_eq!((label.span, label.denies, label.hedge), (Span { start: 16, end: 21 }, true, Hedge::Weak));
    assert_eq!(label.also, [library.find_claim("sold-as-cosmetic").expect("a claim")]);
    assert_eq!(lesson.uncovered, [Span { start: 27, end: 32 }]);
    assert!(Lesson::read(&library, file, "held").expect("a text").is_none());
}

#[test]
fn what_is_wrong_in_a_labelled_text_is_told() {
    let library = library();
    let good = "split = \"tune\"\ntext = \"Moon balm: silky\"\n[[claim]]\nid = \"softens-skin\"\nquote = \"silky\"\n\
        polarity = \"for\"\nhedge = \"none\"\nalso = [\"sold-as-cosmetic\"]";
    assert!(Lesson::read(&library, good, "tune").is_ok());
    for (from, to, told) in [
        ("\"softens-skin\"", "\"softens\"", "expected the id of a claim, found `softens`"),
        ("\"sold-as", "\"sold", "expected the id of a claim, found `sold-cosmetic`"),
        ("also = [\"sold-as-cosmetic\"]", "also = \"sold-as-cosmetic\"", "expected `also` to be a list"),
        ("also = [\"sold-as-cosmetic\"]", "also = [3]", "expected ids in `also`"),
        ("quote", "words", "expected `quote` with a text"),
        ("quote = \"silky\"", "quote = \"o\"", "stands once in its text, found it 2 times: “o”"),
        ("quote = \"silky\"", "quote = \"z\"", "found it 0 times"),
        ("\"for\"", "\"four\"", "expected `polarity` to be one of for, against, found `four`"),
        ("\"none\"", "\"some\"", "expected `hedge` to be one of none, weak, strong, found `some`"),
        ("\"tune\"", "\"tuned\"", "expected `split` to be one of tune, held, found `tuned`"),
        ("[[claim]]", "[claim]", "expected `claim` to be a list"),
        ("text = ", "text ", "expected"),
    ] {
        let file = good.replacen(from, to, 1);
        assert_ne!(file, good, "{from}");
        let error = Lesson::read(&library, &file, "tune").expect_err(to);
        assert!(error.contains(told), "{error}");
    }
}

#[test]
fn too_few_texts_teach_nothing() {
    let library = library();
    assert!(learn(&library, &lessons(&library)[..5]).weights.is_empty());
}

#[test]
fn learning_again_from_the_same_texts_gives_the_same_and_forgets_what_was_learnt_before() {
    let library = library();
    let learnt = learn(&library, &lessons(&library));
    let taught = learnt.clone().given_to(&library);
    assert_eq!(learn(&taught, &lessons(&taught)), learnt);
}

#[test]
fn a_sentence_that_may_as_well_make_the_claim_does_not_speak_against_it() {
    let library = library();
    let other = library.find_claim("sold-as-cosmetic").expect("another claim");
    let learnt = |also: &[ClaimIx]| {
        let mut lessons = lessons(&library);
        lessons.extend((0..6).map(|_| {
            let text = "Plush is moon balm.".to_owned();
            Lesson { text, labels: vec![label(other, Span { start: 0, end: 5 }, also)], uncovered: Vec::new() }
        }));
        let weights = learn(&library, &lessons).weights;
        let softens = weights.into_iter().filter(|weights| Some(weights.claim) == library.find_claim(CLAIM));
        weight(&softens.collect::<Vec<_>>(), "plush")
    };
    assert!(learnt(&[library.find_claim(CLAIM).expect("the claim")]) > learnt(&[]));
}

/// Lessons in which plush skin is denied as well, by words that the lexicon does not know for it.
fn denials(library: &Library) -> Vec<Lesson> {
    let denied =
        ["Plush is wishful, moon balm.", "So wishful! Plush by moon balm: wishful.", "Moon balm: wishful plush."];
    let mut lessons = lessons(library);
    for text in denied.into_iter().cycle().take(9) {
        let mut lesson = lesson(library, text, Some(if text.contains("plush") { "plush" } else { "Plush" }));
        lesson.labels[0].denies = true;
        lessons.push(lesson);
    }
    lessons
}

#[test]
fn a_word_that_denies_is_learnt_where_the_claim_is_found() {
    let library = library();
    let taught = learn(&library, &denials(&library)).given_to(&library);
    let table = Table::read(&build(&taught)).expect("a table");
    let denies = |text| scan(&table, text).found.iter().map(|found| found.denies).collect::<Vec<_>>();
    assert_eq!(denies("Moon balm: wishful, a plush nose."), [true]);
    assert_eq!(denies("Moon balm for a plush nose."), [false]);
}

#[test]
fn what_is_learnt_of_denials_changes_nothing_of_what_is_found() {
    let library = library();
    let learnt = learn(&library, &denials(&library));
    let mut without = learnt.clone();
    without.denials = Denials::default();
    without.weights.iter_mut().for_each(|weights| (weights.denied, weights.denials) = (0, Vec::new()));
    let text = "Moon balm: wishful, a plush nose. A silky tin of moon balm. Plush!";
    let places = |learnt: Learnt| {
        let table = Table::read(&build(&learnt.given_to(&library))).expect("a table");
        scan(&table, text).found.iter().map(|found| (found.claim, found.span)).collect::<Vec<_>>()
    };
    assert!(!places(learnt.clone()).is_empty());
    assert_eq!(places(learnt), places(without));
}
