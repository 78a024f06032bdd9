//! `teach`: what labelled texts teach of claims, written into the content.

use crate::pipeline::content;
use crate::repo::Repo;
use crate::say;
use anyhow::{Context, Error, Result};
use claimscope_content::compile;
use claimscope_content::learn::{learn, lessons};
use claimscope_core::model::{Cue, CueKind, Library, Weights};
use std::fmt::Write as _;

/// Where what was learnt is kept.
const FILE: &str = "content/lexicon/weights.toml";
const HEAD: &str = "\
# What the texts of tests/scan/ that are there to tune on teach of each claim, written by `cargo xtask teach`: how much a word,
# an `@concept` or the sign of a claim (`=claim`) in a sentence speaks for it (crates/content/src/learn/).
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
    let weights = learn(library, &lessons);
    let cues: usize = weights.iter().map(|weights| weights.cues.len()).sum();
    let what =
        format!("{} claims from {} texts, {cues} weights, {:.1?}", weights.len(), lessons.len(), begun.elapsed());
    say::step("Learnt", &what);
    Ok(written(library, &weights))
}

fn written(library: &Library, weights: &[Weights]) -> String {
    let mut to = HEAD.to_owned();
    for weights in weights {
        let id = &library.claim(weights.claim).id;
        _ = write!(to, "\n[[weights]]\nclaim = \"{id}\"\nalways = {}\ncues = [\n", weights.always);
        let mut line = String::from("   ");
        for cue in &weights.cues {
            let cue = format!(" \"{} {}\",", name(library, cue), cue.weight);
            if line.len() + cue.len() > WIDTH {
                to.push_str(&line);
                to.push('\n');
                line.truncate(3);
            }
            line.push_str(&cue);
        }
        to.push_str(&line);
        to.push_str("\n]\n");
    }
    to
}

fn name(library: &Library, cue: &Cue) -> String {
    match cue.kind {
        CueKind::Word => cue.word.clone(),
        CueKind::Concept => format!("@{}", library.concepts[usize::from(cue.at)].id),
        CueKind::Sign => format!("={}", library.claims[usize::from(cue.at)].id),
    }
}
