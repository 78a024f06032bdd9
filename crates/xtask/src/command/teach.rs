//! `teach`: what labelled texts teach of claims, written into the content.

use crate::pipeline::content;
use crate::repo::Repo;
use crate::say;
use anyhow::{Context, Error, Result};
use claimscope_content::compile;
use claimscope_content::learn::{Learnt, learn, lessons};
use claimscope_core::model::{Cue, CueKind, Library};
use std::fmt::Write as _;

/// Where what was learnt is kept.
const FILE: &str = "content/lexicon/weights.toml";
const HEAD: &str = "\
# What the texts of tests/scan/ that are there to tune on teach of each claim, written by `cargo xtask teach`: how much a word,
# an `@concept` or the sign of a claim (`=claim`) in a sentence speaks for it, and where it is found for its denial
# (crates/content/src/learn/).
";
/// How long a line gets.
const WIDTH: usize = 120;

/// Learns from the labelled texts, and writes the file.
pub fn run(repo: &Repo) -> Result<()> {
    let path = repo.root().join(FILE);
    let write =
        |text: &[u8]| std::fs::write(&path, text).with_context(|| format!("could not write {}", path.display()));
    let Some(library) = compile(&repo.content()).library else {
        // Weights of concepts or claims that are gone may be all that is wrong: it is tried without them.
        let before = std::fs::read(&path).unwrap_or_default();
        write(HEAD.as_bytes())?;
        let learnt = content::load(repo).and_then(|content| learnt(repo, &content.library));
        write(learnt.as_ref().map_or(&before[..], |learnt| learnt.as_bytes()))?;
        return learnt.map(|_| ());
    };
    write(learnt(repo, &library)?.as_bytes())
}

/// What the file has to hold.
fn learnt(repo: &Repo, library: &Library) -> Result<String> {
    let read = |folder| lessons(library, &repo.root().join("tests/scan").join(folder), "tune").map_err(Error::msg);
    let lessons = [read("passages")?, read("sayings")?].concat();
    let begun = say::now();
    let learnt = learn(library, &lessons);
    let cues: usize = learnt.weights.iter().map(|weights| weights.cues.len()).sum();
    let denials: usize = learnt.weights.iter().map(|weights| weights.denials.len()).sum();
    let denials = denials + learnt.denials.cues.len();
    let (claims, texts, time) = (learnt.weights.len(), lessons.len(), begun.elapsed());
    let what = format!("{claims} claims from {texts} texts, {cues} weights and {denials} of denials, {time:.1?}");
    say::step("Learnt", &what);
    Ok(written(library, &learnt))
}

fn written(library: &Library, learnt: &Learnt) -> String {
    let mut to = HEAD.to_owned();
    _ = write!(to, "\n[denials]\nby_rules = {}\n", learnt.denials.by_rules);
    list(library, "cues", &learnt.denials.cues, &mut to);
    for weights in &learnt.weights {
        let id = &library.claim(weights.claim).id;
        _ = write!(to, "\n[[weights]]\nclaim = \"{id}\"\nalways = {}\n", weights.always);
        list(library, "cues", &weights.cues, &mut to);
        if weights.denied != 0 {
            _ = writeln!(to, "denied = {}", weights.denied);
            list(library, "denials", &weights.denials, &mut to);
        }
    }
    to
}

/// A list of cues.
fn list(library: &Library, key: &str, cues: &[Cue], to: &mut String) {
    _ = writeln!(to, "{key} = [");
    let mut line = String::from("   ");
    for cue in cues {
        let cue = format!(" \"{} {}\",", name(library, cue), cue.weight);
        if line.len() + cue.len() > WIDTH {
            to.push_str(&line);
            to.push('\n');
            line.truncate(3);
        }
        line.push_str(&cue);
    }
    to.push_str(if line.len() > 3 { &line } else { "" });
    to.push_str(if line.len() > 3 { "\n]\n" } else { "]\n" });
}

fn name(library: &Library, cue: &Cue) -> String {
    match cue.kind {
        CueKind::Word => cue.word.clone(),
        CueKind::Concept => format!("@{}", library.concepts[usize::from(cue.at)].id),
        CueKind::Sign => format!("={}", library.claims[usize::from(cue.at)].id),
    }
}
