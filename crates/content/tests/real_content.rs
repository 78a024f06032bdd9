//! The content that is published compiles without an error, and its export keeps to its schema.

use claimscope_content::{Compiled, compile, export_json, export_schema};
use std::path::Path;

fn published() -> Compiled {
    compile(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content"))
}

#[test]
fn the_published_content_has_no_errors() {
    let compiled = published();
    let errors: Vec<String> = compiled.errors().map(ToString::to_string).collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
    assert!(compiled.library.is_some() && compiled.site.is_some());
}

#[test]
fn the_published_export_is_valid_by_its_schema() {
    let library = published().library.expect("a library");
    let schema = serde_json::from_str(&export_schema()).expect("JSON");
    let export = serde_json::from_str(&export_json(&library)).expect("JSON");
    jsonschema::validate(&schema, &export).expect("a valid export");
}
