//! What becomes of every sentence of an article, on small articles of their own.

mod support;

use claimscope_content::fingerprint::fingerprint_file;
use claimscope_content::{Compiled, Fate, compile};
use claimscope_core::model::NoClaim;
use std::fs;
use support::{cases, copy_folder};

const ARTICLE: &str = "Moon Balm
It softens dry skin. It glows at night, they say.
Is It Safe? Yes.
Moon Balm is safe for dry skin.";

/// Compiles the base with a second source that has this article and these sections.
fn compiled(article: &str, sections: &str) -> Compiled {
    let folder = tempfile::tempdir().expect("a temporary folder");
    copy_folder(&cases().join("base"), folder.path());
    let base = fs::read_to_string(folder.path().join("sources/moon-news.toml")).expect("the source of the base");
    let (head, _) = base.split_once("[[section]]").expect("a section");
    let head = head.replace("id = \"moon-news\"", "id = \"moon-views\"").replace("code = \"MN\"", "code = \"MV\"");
    fs::write(folder.path().join("sources/moon-views.toml"), head + sections).expect("the source");
    let fingerprint = fingerprint_file("moon-views", article);
    fs::write(folder.path().join("sources/moon-views.fingerprint"), fingerprint).expect("the fingerprint");
    compile(folder.path())
}

/// What became of the sentences, and the codes of all that was told.
fn fates(sections: &str) -> (Vec<Fate>, Vec<String>) {
    let compiled = compiled(ARTICLE, sections);
    let coverage = compiled.coverage.iter().find(|coverage| coverage.source == "moon-views").expect("its coverage");
    let told = compiled.diagnostics.iter().map(|problem| problem.code.to_string()).collect();
    (coverage.sentences.iter().map(|sentence| sentence.fate).collect(), told)
}

fn section(heading: &str, passages: &[String]) -> String {
    format!("[[section]]\nheading = \"{heading}\"\n{}", passages.concat())
}

fn passage(sentences: &str, rest: &[String]) -> String {
    format!("[[section.passage]]\nsentences = [{sentences}]\ngist = \"Some of it.\"\n{}", rest.concat())
}

fn quote(words: &str) -> String {
    format!(
        "[[section.passage.assertion]]\nclaims = [\"softens-skin\"]\nstance = \"mentions\"\nhedge = \"none\"\n\
         appeal = \"none\"\nquote = \"{words}\"\n"
    )
}

fn reason(sentence: u16) -> String {
    format!("[[section.passage.no_claim]]\nsentence = {sentence}\nreason = \"transition\"\n")
}

/// The second section of the article, all told.
fn is_it_safe() -> String {
    section("Is It Safe? Yes.", &[passage("6", &[quote("is safe for dry skin")])])
}

#[test]
fn headings_are_told_by_their_sections_and_are_no_sentences_of_the_article() {
    let first = section("Moon Balm", &[passage("2, 3", &[quote("softens dry skin."), quote("glows at night,")])]);
    let (fates, told) = fates(&(first + &is_it_safe()));
    let [bears, heading] = [Fate::Bears(1), Fate::Heading];
    assert_eq!(fates, [heading, bears, bears, heading, heading, bears], "a heading may be two sentences");
    assert!(told.is_empty(), "{told:?}");
}

#[test]
fn the_library_counts_the_sentences_that_tell_and_those_that_bear_on_claims() {
    let first = section("Moon Balm", &[passage("2, 3", &[quote("softens dry skin."), reason(3)])]);
    let compiled = compiled(ARTICLE, &(first + &is_it_safe()));
    let library = compiled.library.expect("a library");
    let source = library.source(library.find_source("moon-views").expect("the source"));
    assert_eq!((source.sentences, source.bearing), (3, 2));
}

#[test]
fn a_quote_over_the_border_of_two_sentences_counts_for_both() {
    let first = |sentences| section("Moon Balm", &[passage(sentences, &[quote("dry skin. It glows")])]);
    let (fates_of_both, told) = fates(&(first("2, 3") + &is_it_safe()));
    assert_eq!(fates_of_both[1..3], [Fate::Bears(1), Fate::Bears(1)]);
    assert!(told.is_empty(), "{told:?}");
    let (_, told) = fates(&(first("3") + &is_it_safe()));
    assert!(told.is_empty(), "one of them is enough to be inside the passage: {told:?}");
}

#[test]
fn quotes_in_one_sentence_are_counted() {
    let quotes = [quote("softens dry skin."), quote("It softens dry skin"), reason(3)];
    let (fates, _) = fates(&(section("Moon Balm", &[passage("2, 3", &quotes)]) + &is_it_safe()));
    assert_eq!(fates[1..3], [Fate::Bears(2), Fate::NoClaim(NoClaim::Transition)]);
}

#[test]
fn a_heading_that_is_quoted_bears_on_claims_and_one_with_a_reason_stays_a_heading() {
    let first = section("Moon Balm", &[passage("1, 2, 3", &[reason(1), reason(2), reason(3)])]);
    let second = section("Is It Safe? Yes.", &[passage("4, 6", &[quote("Is It Safe?"), reason(6)])]);
    let (fates, told) = fates(&(first + &second));
    let none = Fate::NoClaim(NoClaim::Transition);
    assert_eq!(fates, [Fate::Heading, none, none, Fate::Bears(1), Fate::Heading, none]);
    assert!(told.is_empty(), "{told:?}");
}

#[test]
fn the_words_of_a_heading_inside_a_sentence_are_no_heading() {
    let first = section("Moon Balm", &[passage("2, 3", &[reason(2), reason(3)])]);
    let second = section("Is It Safe? Yes.", &[]);
    let (fates, told) = fates(&(first + &second));
    assert_eq!(fates[5], Fate::Unaccounted);
    assert_eq!(told, ["C122"]);
}

#[test]
fn an_appeal_or_offer_proves_its_words_and_accounts_for_no_sentence() {
    let first = section("Moon Balm", &[passage("2, 3", &[quote("softens dry skin.")])]);
    let appeal = "[[uncited_appeal]]\nquote = \"night, they say\"\nkind = \"authority\"\nclaims = [\"softens-skin\"]\n";
    let (fates, told) = fates(&(first + &is_it_safe() + appeal));
    assert_eq!(fates[2], Fate::Unaccounted);
    assert_eq!(told, ["C123"]);
}

#[test]
fn a_passage_without_numbers_may_quote_from_anywhere_and_what_it_quotes_is_accounted_for() {
    let unnumbered = passage("", &[quote("softens dry skin.")]).replace("sentences = []\n", "");
    let (fates, told) = fates(&(section("Moon Balm", &[unnumbered]) + &is_it_safe()));
    assert_eq!(fates[1..3], [Fate::Bears(1), Fate::Unaccounted]);
    assert_eq!(told, ["C122"], "the other sentence is in no passage");
}

#[test]
fn what_follows_from_a_mistake_that_was_told_is_not_told_as_well() {
    let quoted = section("Moon Balm", &[passage("2, 3", &[quote("softens my dry skin."), reason(3)])]);
    let (_, told) = fates(&(quoted + &is_it_safe()));
    assert_eq!(told, ["C040"], "the sentence of a quote that is not proven");
    let first = section("Moon Balm", &[passage("2, 3", &[reason(2), reason(3)])]);
    let heading = is_it_safe().replace("Yes.", "No.");
    let (_, told) = fates(&(first + &heading));
    assert_eq!(told, ["C122", "C034"], "what may be the heading that is not found, but “Yes.” is told");
}

#[test]
fn the_last_sentence_ends_with_the_article_even_without_a_full_stop() {
    let compiled = compiled("Moon balm glows. It softens", "[[section]]\n");
    let coverage = compiled.coverage.iter().find(|coverage| coverage.source == "moon-views").expect("its coverage");
    let ends: Vec<(u32, u32)> = coverage.sentences.iter().map(|sentence| (sentence.start, sentence.end)).collect();
    assert_eq!(ends, [(0, 4), (4, 6)]);
}
