//! Tests of scanning by what labelled texts have taught.

use super::super::{Table, build, key, readings, sayings, scan};
use super::{CLAIMS, CONCEPTS, library, table, words};
use crate::model::{ClaimIx, ConceptIx, Cue, CueKind, Denials, Hedge, Library, Weights};

/// What speaks for the first claim.
fn weights(always: i8, cues: Vec<Cue>) -> Weights {
    Weights { claim: ClaimIx(0), always, cues, denied: 0, denials: Vec::new() }
}

/// The library after texts have taught what speaks for the first claim.
pub(super) fn taught() -> Library {
    let sign = Cue::sign(ClaimIx(0), 30);
    let skin = Cue::concept(ConceptIx(0), 4);
    let cues = vec![Cue::word("plush", 45), Cue::word("2", 25), sign, skin, Cue::word("tin", -40)];
    Library { weights: vec![weights(-20, cues)], ..library() }
}

/// The claims that the taught library finds in a text.
fn found_by(library: &Library, text: &str) -> Vec<&'static str> {
    let table = Table::read(&build(library)).expect("a table");
    scan(&table, text).found.iter().map(|found| CLAIMS[usize::from(found.claim)].0).collect()
}

#[test]
fn what_speaks_enough_for_a_claim_finds_it_without_a_sign() {
    assert_eq!(found_by(&library(), "This balm is plush on my nose."), Vec::<&str>::new());
    assert_eq!(found_by(&taught(), "This balm is plush on my nose."), ["softens"]);
    assert_eq!(found_by(&taught(), "This balm is in my bag."), Vec::<&str>::new());
    assert_eq!(found_by(&taught(), "Plusher with balm"), ["softens"], "in any of its forms");
    assert_eq!(found_by(&taught(), "Balm in 7 days"), ["softens"], "figures are all alike");
}

#[test]
fn what_speaks_against_a_claim_outweighs_its_sign() {
    assert_eq!(found_by(&library(), "Balm softens its tin."), ["softens"]);
    assert_eq!(found_by(&taught(), "Balm softens its tin."), Vec::<&str>::new());
    assert_eq!(found_by(&taught(), "Balm softens and is plush in its tin."), ["softens"]);
}

#[test]
fn a_cue_that_stands_twice_counts_once() {
    assert_eq!(found_by(&taught(), "Balm softens skin: a tin, a tin, a tin, plush."), ["softens"]);
}

#[test]
fn a_claim_that_no_text_has_taught_is_found_by_its_signs() {
    assert_eq!(found_by(&taught(), "This plush balm reduces wrinkles."), ["softens", "smooths"]);
}

#[test]
fn what_was_learnt_is_denied_and_softened_like_a_sign_and_told_by_the_part_that_says_it() {
    let table = Table::read(&build(&taught())).expect("a table");
    let text = "It is balm; this may not leave my nose plush; bye.";
    let found = scan(&table, text).found;
    assert_eq!(found.iter().map(|found| (found.denies, found.hedge)).collect::<Vec<_>>(), [(true, Hedge::Strong)]);
    assert_eq!(words(text, &found[0]), "this may not leave my nose plush");
}

#[test]
fn the_head_of_a_list_speaks_for_its_entries_which_are_told() {
    let aim = u16::try_from(CONCEPTS.iter().position(|concept| concept.0 == "aim").expect("the aim")).expect("few");
    let cues = vec![Cue::concept(ConceptIx(aim), 90), Cue::word("plush", 10)];
    let library = Library { weights: vec![weights(-50, cues)], ..library() };
    let text = "Balm helps with:\n• Plush noses\n• Tea";
    let found = scan(&Table::read(&build(&library)).expect("a table"), text).found;
    assert_eq!(found.iter().map(|found| words(text, found)).collect::<Vec<_>>(), ["Balm helps with", "Plush noses"]);
}

#[test]
fn how_firmly_something_is_said_tells_nothing_of_what_is_said() {
    let readings = readings(&table(), "Balm may be, potentially.");
    assert_eq!(readings[0].cues.iter().filter(|cue| cue.kind == CueKind::Concept).count(), 1, "the balm itself");
}

#[test]
fn a_question_and_another_treatment_say_nothing_by_what_was_learnt() {
    assert_eq!(found_by(&taught(), "Balm. Is this balm plush?"), Vec::<&str>::new());
    assert_eq!(found_by(&taught(), "A balm it is. Retinol is plush."), Vec::<&str>::new());
}

#[test]
fn a_text_is_learnt_from_by_its_words_concepts_and_signs() {
    let readings = readings(&table(), "Silky balm! Is it? Tea, then.");
    let told = |cue: &Cue| (cue.kind, cue.word.clone(), cue.at);
    let first: Vec<_> = readings[0].cues.iter().map(told).collect();
    let concept = |at| (CueKind::Concept, String::new(), at);
    let word = |word: &str| (CueKind::Word, word.to_owned(), 0);
    let balm = u16::try_from(CONCEPTS.len()).expect("few");
    assert_eq!(first, [word("silky"), word("balm"), concept(0), concept(balm), (CueKind::Sign, String::new(), 0)]);
    assert_eq!(
        readings.iter().map(|reading| reading.span.start).collect::<Vec<_>>(),
        [0, 19],
        "a question says nothing"
    );
    assert_eq!(key(&Cue::word("softening", 0)), key(&Cue::word("softens", 0)));
    assert_ne!(key(&Cue::concept(ConceptIx(0), 0)), key(&Cue::sign(ClaimIx(0), 0)));
}

/// The taught library after texts have taught what denies a claim, and what denies the first.
fn taught_denials() -> Library {
    let own = vec![Cue::word("shiny", 30)];
    let weights = Weights { denied: -20, denials: own, ..taught().weights.remove(0) };
    let any = vec![Cue::word("myth", 25), Cue::word("gladly", -60)];
    Library { weights: vec![weights], denials: Denials { by_rules: 24, cues: any }, ..library() }
}

/// Whether the claims that a text makes are denied in it.
fn denied_in(text: &str) -> Vec<bool> {
    scan(&Table::read(&build(&taught_denials())).expect("a table"), text)
        .found
        .iter()
        .map(|found| found.denies)
        .collect()
}

#[test]
fn what_speaks_enough_for_a_denial_makes_it_one() {
    assert_eq!(denied_in("Balm softens skin."), [false]);
    assert_eq!(denied_in("Balm softens skin: a myth, a myth."), [true], "a word that denies any claim");
    assert_eq!(denied_in("Balm softens shiny skin."), [true], "and one that denies this one");
    assert_eq!(denied_in("Balm does not soften skin."), [true], "and words of the lexicon");
}

#[test]
fn what_speaks_against_a_denial_outweighs_words_of_the_lexicon() {
    assert_eq!(denied_in("Balm does not soften skin, gladly."), [false]);
}

#[test]
fn a_word_outside_the_part_that_says_it_denies_nothing() {
    assert_eq!(denied_in("It is a myth; balm softens skin."), [false]);
}

#[test]
fn a_claim_whose_denials_no_text_has_taught_is_denied_by_the_lexicon_alone() {
    assert_eq!(denied_in("A myth: balm reduces wrinkles."), [false]);
    assert_eq!(denied_in("Balm does not reduce wrinkles."), [true]);
}

#[test]
fn a_denial_is_learnt_from_the_part_that_says_a_claim() {
    let text = "Tea first; this balm does not soften shiny skin. Does balm soften?";
    let [saying] = &sayings(&table(), text)[..] else { panic!("one saying") };
    assert_eq!((saying.claim, saying.by_rules), (ClaimIx(0), true));
    let words: Vec<&str> = saying.cues.iter().map(|cue| &*cue.word).filter(|word| !word.is_empty()).collect();
    assert_eq!(words, ["this", "balm", "does", "not", "soften", "shiny", "skin"]);
}
