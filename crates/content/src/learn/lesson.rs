//! Labelled texts, as they are written (`tests/scan/README.md`).

use claimscope_core::model::{ClaimIx, Hedge, Library};
use claimscope_core::scan::Span;
use std::path::{Path, PathBuf};
use toml::{Table, Value};

/// Which texts are there to learn from, and which to judge by.
const SPLITS: [&str; 2] = ["tune", "held"];

/// A text that claims are labelled in.
#[derive(Clone, Debug)]
pub struct Lesson {
    /// The text.
    pub text: String,
    /// Its claims.
    pub labels: Vec<Label>,
    /// What it says that no claim of the library covers.
    pub uncovered: Vec<Span>,
}

/// A claim that a text makes or denies.
#[derive(Clone, Debug)]
pub struct Label {
    /// The claim.
    pub claim: ClaimIx,
    /// The words that make it.
    pub span: Span,
    /// Whether they deny it.
    pub denies: bool,
    /// How they soften it.
    pub hedge: Hedge,
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
        if one_of(&passage, "split", &SPLITS)? != split {
            return Ok(None);
        }
        let text = word(&passage, "text")?;
        let labels = tables(&passage, "claim")?.into_iter().map(|label| Label::read(library, text, label));
        let uncovered = tables(&passage, "uncovered")?.into_iter().map(|part| span(text, word(part, "quote")?));
        let (labels, uncovered) = (labels.collect::<Result<_, _>>()?, uncovered.collect::<Result<_, _>>()?);
        Ok(Some(Self { text: text.to_owned(), labels, uncovered }))
    }
}

impl Label {
    fn read(library: &Library, text: &str, label: &Table) -> Result<Self, String> {
        let claim =
            |id: &str| library.find_claim(id).ok_or_else(|| format!("expected the id of a claim, found `{id}`"));
        let also = list(label, "also")?.iter().map(|also| claim(also.as_str().ok_or("expected ids in `also`")?));
        let hedges: Vec<&str> = Hedge::ALL.iter().map(|hedge| hedge.word()).collect();
        Ok(Self {
            claim: claim(word(label, "id")?)?,
            span: span(text, word(label, "quote")?)?,
            denies: one_of(label, "polarity", &["for", "against"])? == "against",
            hedge: Hedge::from_word(one_of(label, "hedge", &hedges)?).unwrap_or(Hedge::None),
            also: also.collect::<Result<_, _>>()?,
        })
    }
}

fn word<'v>(table: &'v Table, key: &str) -> Result<&'v str, String> {
    table.get(key).and_then(Value::as_str).ok_or_else(|| format!("expected `{key}` with a text"))
}

/// A word out of those that there are.
fn one_of<'v>(table: &'v Table, key: &str, known: &[&str]) -> Result<&'v str, String> {
    let found = word(table, key)?;
    let expected = || format!("expected `{key}` to be one of {}, found `{found}`", known.join(", "));
    known.contains(&found).then_some(found).ok_or_else(expected)
}

/// A list; an empty one where there is none.
fn list<'v>(table: &'v Table, key: &str) -> Result<&'v [Value], String> {
    let Some(value) = table.get(key) else { return Ok(&[]) };
    value.as_array().map(Vec::as_slice).ok_or_else(|| format!("expected `{key}` to be a list"))
}

fn tables<'v>(table: &'v Table, key: &str) -> Result<Vec<&'v Table>, String> {
    let each = list(table, key)?.iter();
    each.map(|value| value.as_table().ok_or_else(|| format!("expected tables `[[{key}]]`"))).collect()
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
