//! Labelled texts, as they are written (`tests/scan/README.md`).

use claimscope_core::model::{ClaimIx, Library};
use claimscope_core::scan::Span;
use std::path::{Path, PathBuf};
use toml::{Table, Value};

/// A text that claims are labelled in.
#[derive(Clone, Debug)]
pub struct Lesson {
    /// The text.
    pub text: String,
    /// Its claims.
    pub labels: Vec<Label>,
}

/// A claim that a text makes or denies.
#[derive(Clone, Debug)]
pub struct Label {
    /// The claim.
    pub claim: ClaimIx,
    /// The words that make it.
    pub span: Span,
    /// Claims that may as well be found there, or not.
    pub also: Vec<ClaimIx>,
}

/// The texts of a folder that are of one split, such as `tune`, by their names.
///
/// # Errors
/// Names the first file that cannot be read, and what was expected there.
pub fn lessons(library: &Library, folder: &Path, split: &str) -> Result<Vec<Lesson>, String> {
    let told = |path: &Path, error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let entries = std::fs::read_dir(folder).map_err(|error| told(folder, &error))?;
    let files = entries.map(|entry| entry.map(|entry| entry.path()));
    let mut files = files.collect::<Result<Vec<PathBuf>, _>>().map_err(|error| told(folder, &error))?;
    files.sort();
    let mut lessons = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file).map_err(|error| told(&file, &error))?;
        lessons.extend(Lesson::read(library, &text, split).map_err(|error| told(&file, &error))?);
    }
    Ok(lessons)
}

impl Lesson {
    /// Reads a labelled text; `None` if it is of another split.
    ///
    /// # Errors
    /// Tells what was expected where it cannot be read.
    pub fn read(library: &Library, file: &str, split: &str) -> Result<Option<Self>, String> {
        let passage: Table = file.parse().map_err(|error: toml::de::Error| error.to_string())?;
        if word(&passage, "split")? != split {
            return Ok(None);
        }
        let text = word(&passage, "text")?.to_owned();
        let labels = list(&passage, "claim").iter().map(|label| Label::read(library, &text, label));
        Ok(Some(Self { labels: labels.collect::<Result<_, _>>()?, text }))
    }
}

impl Label {
    fn read(library: &Library, text: &str, label: &Value) -> Result<Self, String> {
        let label = label.as_table().ok_or("expected a table `[[claim]]`")?;
        let claim =
            |id: &str| library.find_claim(id).ok_or_else(|| format!("expected the id of a claim, found `{id}`"));
        let also = list(label, "also").iter().filter_map(Value::as_str).map(claim);
        let also = also.collect::<Result<_, _>>()?;
        Ok(Self { claim: claim(word(label, "id")?)?, span: span(text, word(label, "quote")?)?, also })
    }
}

fn word<'v>(table: &'v Table, key: &str) -> Result<&'v str, String> {
    table.get(key).and_then(Value::as_str).ok_or_else(|| format!("expected `{key}` with a text"))
}

fn list<'v>(table: &'v Table, key: &str) -> &'v [Value] {
    table.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The code points of a quote.
fn span(text: &str, quote: &str) -> Result<Span, String> {
    let mut places = text.match_indices(quote);
    let (Some((at, _)), None) = (places.next(), places.next()) else {
        let times = text.matches(quote).count();
        return Err(format!("expected a quote that stands once in its text, found it {times} times: “{quote}”"));
    };
    let place = |end: usize| u32::try_from(text[..end].chars().count()).map_err(|error| error.to_string());
    Ok(Span { start: place(at)?, end: place(at + quote.len())? })
}
