//! The report: each group against its limits, and the single texts that are hard.

use super::texts::{Text, texts};
use super::{Exception, Figures, Group, HARDEST_TEXT, LONGEST_MEAN, LONGEST_SENTENCE, Names};
use claimscope_core::model::Library;
use std::fmt;

/// How hard a library is to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Each group, in the order of [`Group::ALL`].
    pub rows: Vec<Row>,
    /// Single texts that are hard and have no exception, hardest first.
    pub listed: Vec<Listed>,
    /// How many hard texts have an exception.
    pub excepted: usize,
    /// Exceptions that no text needs.
    pub needless: Vec<String>,
}

/// The figures of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// The group.
    pub group: Group,
    /// How many texts it has.
    pub texts: usize,
    /// What was counted in all of them.
    pub figures: Figures,
}

impl Row {
    /// Whether it is harder to read than it may be.
    pub fn is_over(&self) -> bool {
        self.figures.grade() > self.group.hardest() || self.figures.words_per_sentence() > LONGEST_MEAN
    }
}

/// A single text that is hard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// What it is called, such as `improves-hydration/doubt`.
    pub text: String,
    /// Its group.
    pub group: Group,
    /// What was counted in it.
    pub figures: Figures,
}

/// Measures all texts of a library.
pub fn report(library: &Library, exceptions: &[Exception]) -> Report {
    let names = Names::of(library);
    let measure = |text: Text| Listed { figures: Figures::of(&text.text, &names), text: text.name, group: text.group };
    let all: Vec<Listed> = texts(library).into_iter().map(measure).collect();
    let rows = Group::ALL.map(|group| {
        let of_group = || all.iter().filter(|text| text.group == group).map(|text| text.figures);
        Row { group, texts: of_group().count(), figures: of_group().fold(Figures::default(), Figures::with) }
    });
    let is_hard = |text: &Listed| text.figures.grade() > HARDEST_TEXT || text.figures.longest > LONGEST_SENTENCE;
    let is_excepted = |text: &Listed| exceptions.iter().any(|exception| exception.text == text.text);
    let (excepted, mut listed): (Vec<Listed>, Vec<Listed>) = all.into_iter().filter(is_hard).partition(is_excepted);
    listed.sort_by_key(|text| std::cmp::Reverse(text.figures.grade()));
    let is_needless = |exception: &&Exception| excepted.iter().all(|text| text.text != exception.text);
    let needless = exceptions.iter().filter(is_needless).map(|exception| exception.text.clone()).collect();
    Report { rows: rows.into(), listed, excepted: excepted.len(), needless }
}

impl Report {
    /// The groups that are harder to read than they may be.
    pub fn over(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.is_over())
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "group          texts  sentences   words  words/sentence (limit)  grade (limit)")?;
        for row in &self.rows {
            let Figures { sentences, words, .. } = row.figures;
            let (mean, grade) = (hundredths(row.figures.words_per_sentence()), hundredths(row.figures.grade()));
            let limits = (hundredths(LONGEST_MEAN), hundredths(row.group.hardest()));
            write!(f, "{:<13} {:>6} {sentences:>10} {words:>7}", row.group.name(), row.texts)?;
            write!(f, " {mean:>15} ({}) {grade:>8} ({:>5})", limits.0, limits.1)?;
            writeln!(f, "{}", if row.is_over() { "  over its limit" } else { "" })?;
        }
        let limit = hundredths(HARDEST_TEXT);
        let count = self.listed.len();
        writeln!(f, "\n{count} texts over grade {limit} or with a sentence of over {LONGEST_SENTENCE} words")?;
        for text in &self.listed {
            let (grade, longest) = (hundredths(text.figures.grade()), text.figures.longest);
            writeln!(f, "  {grade:>6}  longest {longest:>2} words  {:<13}  {}", text.group.name(), text.text)?;
        }
        if self.excepted > 0 {
            writeln!(f, "{} more have an exception in readability.toml", self.excepted)?;
        }
        for text in &self.needless {
            writeln!(f, "  {text}: no text of this name needs its exception; remove it")?;
        }
        Ok(())
    }
}

/// A number in hundredths, as people read it: 825 is `8.25`.
fn hundredths(number: i64) -> String {
    let sign = if number < 0 { "−" } else { "" };
    format!("{sign}{}.{:02}", number.unsigned_abs() / 100, number.unsigned_abs() % 100)
}
