//! The twin in Yew, compiled as the site is; and the claims that both twins show. The twin in React is built by
//! `bench/lib/twins.mjs`, since its tools are Node's.

use crate::pipeline::{self, Std};
use crate::process;
use crate::repo::Repo;
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::path::Path;

/// Writes what `bench/lib/twins.mjs` expects into a folder.
pub fn write(repo: &Repo, work: &Path) -> Result<()> {
    let out = work.join("yew");
    std::fs::create_dir_all(&out).with_context(|| format!("could not make {}", out.display()))?;
    let library = std::fs::read(repo.dist().join("data/library.json")).context("could not read data/library.json")?;
    let (claims, none) = (work.join("claims.json"), work.join("none.json"));
    std::fs::write(&claims, claims_of(&serde_json::from_slice(&library)?).to_string())?;
    std::fs::write(&none, "[]")?;
    std::fs::write(out.join("bodies.json"), render(repo, &claims)?)?;
    for (name, data) in [("empty", &none), ("app", &claims)] {
        let app = pipeline::ship(repo, &compile(repo, data)?, &format!("twin-{name}"), started)?;
        anyhow::ensure!(app.is_small, "a twin that did not go through wasm-opt cannot be compared");
        std::fs::write(out.join(format!("{name}.js")), app.js)?;
        std::fs::write(out.join(format!("{name}.wasm")), app.wasm)?;
    }
    Ok(())
}

/// The module with its start, before it is made small: that gives its functions other names.
fn started(module: &str) -> String {
    [module, "\n__wbg_init({ module_or_path: \"/app.wasm\" });\n"].concat()
}

/// What the twins show of a library: a name, a level to filter by, and a page for each claim.
fn claims_of(library: &Value) -> Value {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let named = |kind: &str, id: &Value, name: &str| {
        list(&library[kind]).iter().find(|one| one["id"] == *id).map_or(Value::Null, |one| one[name].clone())
    };
    let claim = |claim: &Value| {
        let quote =
            |said: &Value| json!({ "text": said["quote"], "source": named("sources", &said["source"], "publisher") });
        let study = |finding: &Value| named("studies", &finding["study"], "short_name");
        json!({
            "id": claim["id"],
            "name": claim["short_name"],
            "statement": claim["statement"],
            "answer": claim["answer"],
            "level": claim["rating"]["badge"],
            "quotes": list(&claim["assertions"]).iter().map(quote).collect::<Vec<_>>(),
            "studies": list(&claim["findings"]).iter().map(study).collect::<Vec<_>>(),
        })
    };
    list(&library["claims"]).iter().map(claim).collect()
}

/// Every page of the Yew twin as JSON.
fn render(repo: &Repo, claims: &Path) -> Result<Vec<u8>> {
    let mut cargo = process::cargo();
    cargo.args(["run", "--quiet", "--locked", "--features", "ssr", "--manifest-path"]).arg(manifest(repo));
    cargo.arg("--target-dir").arg(target(repo)).env("TWIN_DATA", claims).current_dir(repo.root());
    process::told(&mut cargo).context("the Yew twin could not be rendered")
}

/// The Yew twin for the browser.
fn compile(repo: &Repo, claims: &Path) -> Result<std::path::PathBuf> {
    let target = target(repo);
    let mut cargo = pipeline::wasm_command(repo, &target, Std::for_release(repo))?;
    cargo.args(["--locked", "--manifest-path"]).arg(manifest(repo)).env("TWIN_DATA", claims);
    process::run(&mut cargo).context("the Yew twin could not be compiled for the browser")?;
    Ok(target.join("wasm32-unknown-unknown/wasm/claimscope-bench-twin.wasm"))
}

fn manifest(repo: &Repo) -> std::path::PathBuf {
    repo.at("bench/yew/Cargo.toml")
}

fn target(repo: &Repo) -> std::path::PathBuf {
    repo.cargo_target().join("bench-twin")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_claim_of_the_twins_names_its_articles_and_studies() {
        let library = json!({
            "sources": [{ "id": "moon-news", "publisher": "Moon News" }],
            "studies": [{ "id": "park-2023", "short_name": "Park 2023" }],
            "claims": [{
                "id": "glows", "short_name": "Glows", "statement": "It glows.", "answer": "It may glow.",
                "rating": { "badge": "May" },
                "assertions": [{ "source": "moon-news", "quote": "glows a lot" }],
                "findings": [{ "study": "park-2023" }],
            }],
        });
        let claims = claims_of(&library);
        assert_eq!(claims[0]["quotes"][0], json!({ "text": "glows a lot", "source": "Moon News" }));
        assert_eq!((&claims[0]["studies"], &claims[0]["level"]), (&json!(["Park 2023"]), &json!("May")));
    }
}
