//! The export of the base library: valid by its own schema, and saying what the files say.

mod support;

use claimscope_content::{compile, export_json, export_schema};
use serde_json::Value;
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
    let said = &entry(&export["claims"], "sold-as-cosmetic")["assertions"][0];
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
