//! `new`: starts a content file that tells every key. Nothing is ever overwritten.

use crate::repo::Repo;
use crate::say;
use anyhow::{Context, Result, bail};
use std::io::Write;
use std::path::Path;

/// The kinds of file that can be started: its name, its folder and its starting text.
const KINDS: [(&str, &str, &str); 3] = [
    ("claim", "claims", include_str!("claim.toml")),
    ("source", "sources", include_str!("source.toml")),
    ("study", "studies", include_str!("study.toml")),
];

/// Writes a starting file.
pub fn run(repo: &Repo, kind: &str, id: &str) -> Result<()> {
    let Some((_, folder, text)) = KINDS.iter().find(|(name, ..)| *name == kind) else {
        bail!("`{kind}` cannot be started: expected claim, source or study");
    };
    if let Some(why) = wrong_with(id) {
        bail!("`{id}` cannot be an id: {why}");
    }
    let path = repo.content().join(folder).join(format!("{id}.toml"));
    let mut file = std::fs::File::create_new(&path).with_context(|| refused(&path))?;
    file.write_all(filled(text, id, &today(repo)).as_bytes())?;
    say::step("Started", &path.strip_prefix(repo.root()).unwrap_or(&path).display().to_string());
    say::step("Next", "fill it in, then `cargo xtask check` tells what is missing");
    Ok(())
}

/// The starting text with its id and the date up to which the library was searched.
fn filled(text: &str, id: &str, date: &str) -> String {
    text.replace("{id}", id).replace("{date}", date)
}

/// The library's own date: content never takes one from a clock.
fn today(repo: &Repo) -> String {
    let text = std::fs::read_to_string(repo.content().join("library.toml")).unwrap_or_default();
    text.split('"').nth(1).unwrap_or("2026-01-01").to_owned()
}

fn refused(path: &Path) -> String {
    if path.exists() {
        format!("{} is there already, and nothing is overwritten", path.display())
    } else {
        format!("could not write {}", path.display())
    }
}

/// Why text cannot be an id; `None` when it can.
fn wrong_with(id: &str) -> Option<String> {
    let known = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    if id.is_empty() {
        return Some("it is empty".into());
    }
    if let Some(letter) = id.chars().find(|letter| !known(*letter)) {
        return Some(format!(
            "`{letter}` is not a lower-case letter, a digit or a hyphen; ids stand in addresses, for good"
        ));
    }
    if id.starts_with('-') || id.ends_with('-') || id.contains("--") {
        return Some("hyphens stand alone and between words".into());
    }
    None
}

#[cfg(test)]
mod tests;
