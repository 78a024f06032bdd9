//! What is found, by which bucket, and in which order.

use super::build::{Concept, Document, Field, Level, build};
use super::fold::folded_text;
use super::index::Index;
use super::quality::Bucket;

fn index(names: &[&str], concepts: &[&[&str]]) -> Index {
    let field = |text: &str| Field { level: Level::new(7), text: text.to_owned() };
    let documents: Vec<Document> = names.iter().map(|name| Document { fields: vec![field(name)] }).collect();
    let concept = |phrases: &&[&str]| Concept {
        phrases: phrases.iter().map(|&phrase| phrase.to_owned()).collect(),
        documents: Vec::new(),
        is_said: true,
    };
    let concepts: Vec<Concept> = concepts.iter().map(concept).collect();
    Index::read(build(&documents, &concepts, &["the", "my", "does", "it"])).expect("an index")
}

/// The places of what is found, with the bucket of the first word that found it.
fn found(index: &Index, query: &str) -> Vec<(usize, Bucket)> {
    let folded = folded_text(query);
    let answer = index.find(&folded);
    let bucket = |document| (0..answer.words().len()).find_map(|word| answer.why(word, document));
    answer.hits().iter().filter_map(|hit| Some((hit.document, bucket(hit.document)?.bucket()))).collect()
}

const NAMES: &[&str] =
    &["Smooths wrinkles", "Holds moisture", "Moistens", "Regrows hair", "Calms rosacea", "Uses microneedling"];

#[test]
fn a_prefix_finds_the_word() {
    assert_eq!(found(&index(NAMES, &[]), "wrin"), [(0, Bucket::Prefix)]);
}

#[test]
fn every_form_of_a_word_is_the_word() {
    assert_eq!(found(&index(NAMES, &[]), "wrinkly"), [(0, Bucket::Exact)]);
    assert_eq!(found(&index(NAMES, &[]), "moisturising"), [(1, Bucket::Exact)]);
}

#[test]
fn slips_of_each_kind_find_the_word() {
    for typed in ["wrinkels", "wrnkles", "wrinkless", "wrinkkles", "rinkles", "qrinkles", "wrimkels"] {
        assert_eq!(found(&index(NAMES, &[]), typed).first(), Some(&(0, Bucket::Typo)), "{typed}");
    }
}

#[test]
fn what_sounds_alike_finds_the_word() {
    assert_eq!(found(&index(NAMES, &[]), "rozaysha"), []);
    assert_eq!(found(&index(NAMES, &[]), "rosasia").first(), Some(&(4, Bucket::Typo)));
}

#[test]
fn a_missing_space_and_one_too_many_make_no_difference() {
    assert_eq!(found(&index(NAMES, &[]), "regrowhair"), [(3, Bucket::Exact)]);
    assert_eq!(found(&index(NAMES, &[]), "micro needling"), [(5, Bucket::Exact)]);
}

#[test]
fn accents_make_no_difference() {
    assert_eq!(found(&index(&["Crème brûlée"], &[]), "creme brulee"), [(0, Bucket::Exact)]);
    assert_eq!(found(&index(&["Creme brulee"], &[]), "crème brûlée"), [(0, Bucket::Exact)]);
}

#[test]
fn other_words_for_the_same_find_it_when_all_of_a_phrase_is_typed() {
    let index = index(NAMES, &[&["hair", "bald spot"], &["moisture", "plump"]]);
    assert_eq!(found(&index, "plumps"), [(1, Bucket::Synonym)]);
    assert_eq!(found(&index, "my bald spots"), [(3, Bucket::Synonym)]);
    assert_eq!(found(&index, "bald"), []);
}

#[test]
fn better_buckets_come_first() {
    let names = ["about hairs", "hairline", "about chair", "locks", "hair"];
    let order: Vec<Bucket> = found(&index(&names, &[&["hair", "locks"]]), "hair").iter().map(|found| found.1).collect();
    assert_eq!(
        order,
        [Bucket::Exact, Bucket::Exact, Bucket::Prefix, Bucket::Synonym],
        "and no slip beside what is right"
    );
    assert_eq!(found(&index(&["hairline", "hait", "hai"], &[]), "haix").len(), 2);
}

#[test]
fn a_query_about_something_else_finds_nothing() {
    let index = index(NAMES, &[]);
    for query in ["bicycle", "hair bicycle", "moisture submarine", "", "  ", "?!", "皮膚"] {
        assert_eq!(found(&index, query), [], "{query}");
    }
}

#[test]
fn words_that_tell_nothing_neither_find_nor_hinder() {
    let index = index(NAMES, &[]);
    assert_eq!(found(&index, "does it smooth my wrinkles"), [(0, Bucket::Exact)]);
    assert_eq!(found(&index, "the"), []);
}

#[test]
fn figures_are_right_or_wrong() {
    let index = index(&["Lasts 30 days", "Lasts 60 days"], &[]);
    assert_eq!(found(&index, "30"), [(0, Bucket::Exact)]);
    assert_eq!(found(&index, "40"), []);
}

#[test]
fn an_index_of_another_version_or_cut_short_is_refused() {
    let bytes = build(&[Document { fields: vec![Field { level: Level::new(1), text: "hair".into() }] }], &[], &[]);
    assert!(Index::read(bytes.clone()).is_some());
    assert!((0..bytes.len()).all(|end| Index::read(bytes[..end].to_vec()).is_none()));
    assert!(Index::read([&[9], &bytes[1..]].concat()).is_none());
    assert!(Index::read([&bytes[..], &[0]].concat()).is_none());
}

#[test]
fn an_index_of_nothing_finds_nothing() {
    assert_eq!(found(&index(&[], &[]), "hair"), []);
}
