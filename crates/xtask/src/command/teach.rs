//! `teach`: what labelled texts teach of claims, written into the content.

use crate::pipeline::content;
use crate::repo::Repo;
use crate::say;
use anyhow::{Context, Result, ensure};
use claimscope_content::learn::{Label, Lesson, learn};
use claimscope_core::model::{ClaimIx, Cue, CueKind, Library, Weights};
use claimscope_core::scan::Span;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use toml::{Table, Value};

/// Where what was learnt is kept.
const FILE: &str = "content/lexicon/weights.toml";
const HEAD: &str = "\
# What the texts of tests/scan/ that are there to tune on teach of each claim, written by `cargo xtask teach`: how much a word,
# an `@concept` or the sign of a claim (`=claim`) in a sentence speaks for it (crates/content/src/learn.rs).
";
/// How long a line gets.
const WIDTH: usize = 120;

/// Learns from the labelled texts, and writes the file.
pub fn run(repo: &Repo) -> Result<()> {
    let path = repo.root().join(FILE);
    // Weights of concepts or claims that are gone would stop the content from being read: nothing of them is needed.
    let before = std::fs::read(&path).ok();
    std::fs::write(&path, HEAD).with_context(|| format!("could not write {}", path.display()))?;
    let learnt = learnt(repo);
    let kept = learnt.as_ref().map_or_else(|_| before.unwrap_or_default(), |learnt| learnt.clone().into_bytes());
    std::fs::write(&path, kept).with_context(|| format!("could not write {}", path.display()))?;
    learnt.map(|_| ())
}

/// What the file has to hold.
fn learnt(repo: &Repo) -> Result<String> {
    let library = content::load(repo)?.library;
    let lessons = lessons(&library, &repo.root().join("tests/scan/passages"))?;
    let begun = say::now();
    let weights = learn(&library, &lessons);
    let cues: usize = weights.iter().map(|weights| weights.cues.len()).sum();
    let what =
        format!("{} claims from {} texts, {cues} weights, {:.1?}", weights.len(), lessons.len(), begun.elapsed());
    say::step("Learnt", &what);
    Ok(written(&library, &weights))
}

fn lessons(library: &Library, folder: &Path) -> Result<Vec<Lesson>> {
    let entries = std::fs::read_dir(folder).with_context(|| format!("could not read {}", folder.display()))?;
    let mut files = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<PathBuf>>>()?;
    files.sort();
    let mut lessons = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file)?;
        let passage: Table = text.parse().with_context(|| file.display().to_string())?;
        if passage.get("split").and_then(Value::as_str) == Some("tune") {
            lessons.push(lesson(library, &passage).with_context(|| file.display().to_string())?);
        }
    }
    Ok(lessons)
}

fn lesson(library: &Library, passage: &Table) -> Result<Lesson> {
    let text = passage.get("text").and_then(Value::as_str).context("a passage has a `text`")?.to_owned();
    let claims = passage.get("claim").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let labels = claims.iter().map(|claim| label(library, &text, claim)).collect::<Result<_>>()?;
    Ok(Lesson { text, labels })
}

fn label(library: &Library, text: &str, label: &Value) -> Result<Label> {
    let word = |key: &str| label.get(key).and_then(Value::as_str).with_context(|| format!("a claim has a `{key}`"));
    let claim = |id: &str| library.find_claim(id).with_context(|| format!("no claim has the id `{id}`"));
    let quote = word("quote")?;
    ensure!(text.matches(quote).count() == 1, "a quote stands once in its text: “{quote}”");
    let at = text.find(quote).unwrap_or_default();
    let place = |end: usize| u32::try_from(text[..end].chars().count());
    let span = Span { start: place(at)?, end: place(at + quote.len())? };
    let also = label.get("also").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let also = also.iter().filter_map(Value::as_str).map(claim).collect::<Result<Vec<ClaimIx>>>()?;
    Ok(Label { claim: claim(word("id")?)?, span, also })
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
