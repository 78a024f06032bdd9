//! Packs the claims for the binary, as the site packs its library.

#[path = "src/model.rs"]
mod model;

use std::path::PathBuf;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=src/model.rs");
    println!("cargo::rerun-if-env-changed=TWIN_DATA");
    let path = std::env::var("TWIN_DATA").map_err(|_| "TWIN_DATA does not name the claims: see `cargo xtask bench`")?;
    println!("cargo::rerun-if-changed={path}");
    let claims: Vec<model::Claim> = serde_json::from_slice(&std::fs::read(path)?)?;
    let out = PathBuf::from(std::env::var("OUT_DIR")?).join("claims.pack");
    Ok(std::fs::write(out, postcard::to_allocvec(&claims)?)?)
}
