//! The export of the base library: valid by its own schema, and saying what the files say.

mod support;

use claimscope_content::{compile, export_json, export_schema};
use claimscope_core::model::TreatmentIx;
use serde_json::{Value, json};
use support::cases;

fn export() -> Value {
    let library = compile(&cases().join("base")).library.expect("the base library");
    serde_json::from_str(&export_json(&library)).expect("JSON")
}

fn schema() -> Value {
    serde_json::from_str(&export_schema()).expect("JSON")
}

/// The entry of a list that has an id.
fn entry<'v>(list: &'v Value, id: &str) -> &'v Value {
    let entries = list.as_array().expect("a list").iter();
    entries.into_iter().find(|entry| entry["id"] == id).expect("the entry")
}

#[test]
fn the_export_is_valid_by_its_schema() {
    let validator = jsonschema::validator_for(&schema()).expect("a schema");
    let export = export();
    let errors: Vec<String> = validator.iter_errors(&export).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}

#[test]
fn the_schema_refuses_a_word_that_no_list_has() {
    let validator = jsonschema::validator_for(&schema()).expect("a schema");
    let mut export = export();
    export["claims"][0]["kind"] = "wonder".into();
    assert!(!validator.is_valid(&export));
}

#[test]
fn every_key_of_the_schema_is_described() {
    let schema = schema();
    let definitions = schema["$defs"].as_object().expect("definitions").values().chain([&schema]);
    for definition in definitions {
        for (key, property) in definition["properties"].as_object().into_iter().flatten() {
            assert!(property["description"].is_string(), "{key} of {}", definition["description"]);
        }
    }
}

#[test]
fn the_export_ends_with_a_line_end_and_is_the_same_every_time() {
    let library = compile(&cases().join("base")).library.expect("the base library");
    let json = export_json(&library);
    assert!(json.ends_with("}\n"));
    assert_eq!(json, export_json(&library));
}

#[test]
fn a_graded_claim_carries_its_rating_and_what_lies_under_it() {
    let export = export();
    let claim = entry(&export["claims"], "softens-skin");
    assert_eq!(claim["rating"]["scale"], "certainty");
    assert_eq!(claim["rating"]["people"], 28);
    assert_eq!(claim["findings"][0]["study"], "luna-2024");
    assert_eq!(claim["findings"][0]["counts"], true);
    assert!(claim["answer"].as_str().is_some_and(|answer| answer.contains("soften dry skin")));
    assert!(claim["overreach"]["mean"].is_string());
    assert!(claim["fact_check"].is_null());
}

#[test]
fn a_checked_claim_carries_its_documents_and_no_steps() {
    let export = export();
    let claim = entry(&export["claims"], "sold-as-cosmetic");
    assert_eq!(claim["rating"]["scale"], "fact-check");
    assert_eq!(claim["rating"]["level"], "partly-right");
    assert_eq!(claim["rating"]["reasons"], Value::Array(Vec::new()));
    assert_eq!(claim["fact_check"]["rests_on"][0]["date"], "2022-03");
    assert!(claim["overreach"].is_null());
}

#[test]
fn assertions_stand_with_their_claim_and_in_their_section() {
    let export = export();
    let said = &entry(&export["claims"], "sold-as-cosmetic")["assertions"][1];
    assert_eq!(said["source"], "moon-news");
    assert_eq!(said["section"], "Is It Allowed?");
    assert_eq!(said["quote"], "can be sold as a cosmetic in every country");
    let section = &export["sources"][0]["sections"][3];
    assert_eq!(section["passages"][0]["assertions"][0]["quote"], said["quote"]);
}

#[test]
fn studies_carry_their_provenance_and_ids_instead_of_positions() {
    let export = export();
    let study = entry(&export["studies"], "luna-2024");
    assert_eq!(study["product_origin"], "crater-lily");
    assert_eq!(study["findings"][0]["ratio"], "1.20");
    assert_eq!(study["provenance"][0]["read"], "full-text");
    assert_eq!(entry(&export["studies"], "crater-2025")["includes"][0], "luna-2024");
}

#[test]
fn a_disagreement_stands_with_its_sides_and_what_the_evidence_says() {
    let export = export();
    let clash = entry(&export["disagreements"], "softens-or-may-soften");
    assert_eq!(clash["claims"], json!(["softens-skin"]));
    assert_eq!(clash["sources"], json!(["moon-news"]), "an article may contradict itself");
    assert_eq!(clash["strength"], "certainty");
    let quotes: Vec<&Value> = clash["sides"].as_array().expect("sides").iter().map(|side| &side["quote"]).collect();
    assert_eq!(quotes, ["may soften dry skin", "skin became softer"]);
    let claim = entry(&export["claims"], "softens-skin");
    assert_eq!(
        clash["shown"],
        json!([{ "claim": "softens-skin", "badge": claim["rating"]["badge"],
        "answer": claim["answer"] }])
    );
}

#[test]
fn an_audited_reference_stands_with_its_source_and_what_it_really_is() {
    let export = export();
    let expected = json!([{
        "source": "moon-news",
        "number": 1,
        "where": "text",
        "as_cited": "A trial by Luna and others",
        "resolves_to": "luna-2024",
        "verdict": "minor-errors",
        "confidence": "high",
        "really": "A trial by Luna and Selene, 2024, with 28 people.",
        "problems": ["No year and no journal is given."],
        "unchecked": ["Whether another trial by Luna was meant."],
        "bears_out": "partly",
        "fits": "It found softer skin on forearms only.",
        "claims": ["softens-skin"],
        "pages": ["https://example.org/luna-2024"],
    }]);
    assert_eq!(export["references"], expected);
}

#[test]
fn a_source_carries_its_coverage_its_appeals_its_offers_and_what_it_says_on_each_question() {
    let source = &export()["sources"][0];
    assert_eq!((&source["sentences"], &source["sentences_bearing"]), (&json!(15), &json!(8)));
    let appeal = json!({ "quote": "One maker writes that", "kind": "authority", "claims": ["better-than-cold-cream"] });
    assert_eq!(source["uncited_appeals"], json!([appeal]));
    let offer = json!({ "name": "Moon balm for the night", "routes": ["topical-alone"],
        "origin": "crater lilies", "origins": ["crater-lily"], "claims": [],
        "used_on": "face", "quote": "is sold for the night" });
    assert_eq!(source["offers"], json!([offer]));
    let topics = json!([{ "topic": "look", "claims": 3, "of": 3 }, { "topic": "rules", "claims": 1, "of": 1 }]);
    assert_eq!(source["topics"], topics);
}

#[test]
fn the_origins_of_an_offer_are_those_of_the_treatment_that_lists_them() {
    let mut library = compile(&cases().join("base")).library.expect("the base library");
    let mut first = library.treatments[0].clone();
    first.id = "earth-balm".into();
    first.origins[0].id = "clay".into();
    library.treatments.insert(0, first);
    library.claims.iter_mut().for_each(|claim| claim.treatment = TreatmentIx(1));
    let offers = library.sources.iter_mut().flat_map(|source| &mut source.offers);
    offers.flat_map(|offer| &mut offer.origins).for_each(|(treatment, _)| *treatment = TreatmentIx(1));
    let export: Value = serde_json::from_str(&export_json(&library)).expect("JSON");
    assert_eq!(export["sources"][0]["offers"][0]["origins"], json!(["crater-lily"]));
}

#[test]
fn changes_come_newest_first_with_the_version_that_they_lead_to() {
    let export = export();
    assert_eq!(export["content_version"], "2026.11.22");
    let dates: Vec<&Value> = export["changes"].as_array().expect("changes").iter().map(|c| &c["date"]).collect();
    assert_eq!(dates, ["2026-11-22", "2026-11-20"]);
    assert_eq!(export["changes"][0]["kind"], "corrected");
    assert_eq!(export["changes"][0]["claims"], json!(["better-than-cold-cream"]));
    assert_eq!(export["changes"][1]["claims"], json!([]), "it touches the library as a whole");
}

#[test]
fn a_claim_carries_its_advice_and_what_was_tested_beside_what_is_sold() {
    let export = export();
    let claim = entry(&export["claims"], "softens-skin");
    let advice = json!({ "kind": "before", "text": "The Moon Office advises a try on a small patch of skin.",
        "study": "moon-office-2022", "country": "Selenia", "date": "2022-03" });
    assert_eq!(claim["advice"], json!([advice]));
    let tested = json!({ "source": "moon-news", "offer": "Moon balm for the night", "study": "luna-2024",
        "route": "same", "origin": "same", "used_on": "same" });
    assert_eq!(claim["tested_against_sold"], json!([tested]));
    let research = entry(&export["claims"], "tested-in-a-trial");
    assert_eq!((&research["kind"], &research["rating"]["scale"]), (&json!("research"), &json!("fact-check")));
    assert_eq!(research["tested_against_sold"], json!([]), "a checked claim has no studies that carry a grade");
}

#[test]
fn a_study_tells_who_repeats_it() {
    let export = export();
    let told_by = &entry(&export["studies"], "luna-2024")["told_by"];
    assert_eq!(told_by, &json!({ "articles": ["moon-news"], "reviews": ["crater-2025"], "may_overlap": [] }));
}

#[test]
fn the_schema_refuses_new_parts_that_lack_a_key() {
    let validator = jsonschema::validator_for(&schema()).expect("a schema");
    let parts = [
        ("/disagreements/0", "strength"),
        ("/disagreements/0/sides/0", "quote"),
        ("/references/0", "verdict"),
        ("/changes/0", "kind"),
        ("/sources/0/uncited_appeals/0", "kind"),
        ("/sources/0/offers/0", "used_on"),
        ("/sources/0/topics/0", "of"),
    ];
    for (at, key) in parts {
        let mut export = export();
        let part = export.pointer_mut(at).and_then(Value::as_object_mut).expect("the base library holds one of each");
        assert!(part.remove(key).is_some(), "{at} has no {key}");
        assert!(!validator.is_valid(&export), "{at} without {key}");
    }
}
