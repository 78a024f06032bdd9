//! One address of each kind of page, from the library that was built. No record is named here.

use crate::repo::Repo;
use anyhow::{Context, Result};
use serde_json::Value;

/// A kind of page and the path of one of its kind.
pub type Page = (&'static str, String);

/// All kinds, from the built site's own export.
pub fn of(repo: &Repo) -> Result<Vec<Page>> {
    kinds(&library(repo)?).context("the library lacks a record for some kind of page")
}

/// The ids of so many claims, from the same.
pub fn claims(repo: &Repo, count: usize) -> Result<Vec<String>> {
    let library = library(repo)?;
    let ids = library["claims"].as_array().into_iter().flatten().filter_map(|claim| claim["id"].as_str());
    let ids: Vec<String> = ids.take(count).map(str::to_owned).collect();
    anyhow::ensure!(ids.len() == count, "the library holds {} claims of {count}", ids.len());
    Ok(ids)
}

fn library(repo: &Repo) -> Result<Value> {
    let path = repo.dist().join("data/library.json");
    let text = std::fs::read(&path).with_context(|| format!("could not read {}", path.display()))?;
    Ok(serde_json::from_slice(&text)?)
}

fn kinds(library: &Value) -> Option<Vec<Page>> {
    let claims = library["claims"].as_array()?;
    let counts = |finding: &&Value| finding["counts"] == true;
    let counted = |claim: &Value| claim["findings"].as_array().and_then(|all| all.iter().find(counts)).cloned();
    let is_graded = |claim: &&Value| claim["rating"]["scale"] == "certainty" && counted(claim).is_some();
    let graded = claims.iter().find(is_graded)?;
    let checked = claims.iter().find(|claim| claim["rating"]["scale"] == "fact-check")?;
    let below = |folder: &str, id: &Value| Some(format!("/{folder}/{}/", id.as_str()?));
    Some(vec![
        ("front", "/".into()),
        ("claims", "/claims/".into()),
        ("claim", below("claims", &graded["id"])?),
        ("checked claim", below("claims", &checked["id"])?),
        ("sources", "/sources/".into()),
        ("source", below("sources", &library["sources"][0]["id"])?),
        ("studies", "/studies/".into()),
        ("study", below("studies", &counted(graded)?["study"])?),
        ("disagreements", "/disagreements/".into()),
        ("method", "/method/".into()),
        ("glossary", "/glossary/".into()),
        ("corrections", "/corrections/".into()),
        ("about", "/about/".into()),
        ("privacy", "/privacy/".into()),
        ("map", "/map/".into()),
        ("sheet", "/sheet/".into()),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn each_kind_has_a_page_and_a_library_without_a_graded_claim_has_none() {
        let claim = |id: &str, scale: &str, counts: bool| json!({ "id": id, "rating": { "scale": scale }, "findings": [{ "study": "s", "counts": counts }] });
        let claims =
            |graded: Value| json!({ "claims": [claim("b", "fact-check", true), graded], "sources": [{ "id": "x" }] });
        let kinds = |library: Value| super::kinds(&library);
        let pages = kinds(claims(claim("c", "certainty", true))).expect("there is one of each");
        assert!(pages.contains(&("claim", "/claims/c/".into())) && pages.contains(&("study", "/studies/s/".into())));
        assert_eq!(kinds(claims(claim("c", "certainty", false))), None);
    }
}
