//! The file form of a fingerprint: a header of plain words and numbers, then hashes in hexadecimal.
//!
//! The last line is a hash of all that stands above, so that a digit changed by hand or by a merge is
//! told as damage instead of as a quote that is not verbatim.

use super::{Fingerprint, GRAM, first_eight};
use sha2::{Digest, Sha256};
use std::fmt::{self, Write};

/// The first line of every fingerprint file of this version.
const TITLE: &str = "claimscope-fingerprint 1";
/// Hashes on one line.
const PER_LINE: usize = 8;

/// Why a text is not a fingerprint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Corrupt {
    /// The line where reading stopped, counted from 0.
    pub line: usize,
    /// What should have stood there.
    pub expected: String,
}

impl fmt::Display for Corrupt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: expected {}", self.line + 1, self.expected)
    }
}

impl std::error::Error for Corrupt {}

impl Fingerprint {
    /// Writes the fingerprint in its file form.
    pub fn to_text(&self) -> String {
        let mut text = self.body();
        let check = check_of(&text);
        // Writing to a string cannot fail.
        let _ = writeln!(text, "check {check:016x}");
        text
    }

    /// Reads the file form of a fingerprint.
    pub fn parse(text: &str) -> Result<Self, Corrupt> {
        let mut lines = Lines { lines: text.lines().collect(), at: 0 };
        lines.value(TITLE, |rest| rest.is_empty().then_some(()))?;
        let source = lines.value("source", |id| (!id.is_empty()).then(|| id.to_owned()))?;
        let tokens: u32 = lines.value("tokens", |count| count.parse().ok())?;
        lines.value("gram", |size| (size.parse() == Ok(GRAM)).then_some(()))?;
        let line_starts = lines.value("lines", |list| ascending(list, tokens))?;
        let sentences = lines.value("sentences", |list| ascending(list, tokens))?;
        let short_lines = lines.value("short", |list| list.split_whitespace().map(short_line).collect())?;
        let count = (tokens as usize).saturating_sub(GRAM - 1);
        let mut grams = Vec::with_capacity(count.min(text.len()));
        while grams.len() < count {
            let line = lines.next("a line of hashes")?;
            let hashes = line.split_whitespace().map(hex).collect::<Option<Vec<u64>>>();
            let hashes = hashes.filter(|hashes| !hashes.is_empty());
            grams.extend(hashes.ok_or_else(|| lines.corrupt("hashes of 16 hexadecimal digits"))?);
        }
        let read = Self { source, tokens, lines: line_starts, sentences, short_lines, grams };
        let check = lines.value("check", hex)?;
        if check != check_of(&read.body()) || read.grams.len() != count {
            return Err(lines.corrupt("the check of the lines above"));
        }
        if lines.at < lines.lines.len() {
            lines.at += 1;
            return Err(lines.corrupt("nothing after the check"));
        }
        Ok(read)
    }

    /// Everything but the last line.
    fn body(&self) -> String {
        let list = |numbers: &[u32]| numbers.iter().fold(String::new(), |list, number| format!("{list} {number}"));
        let mut text = format!(
            "{TITLE}\nsource {}\ntokens {}\ngram {GRAM}\nlines{}\nsentences{}\nshort",
            self.source,
            self.tokens,
            list(&self.lines),
            list(&self.sentences)
        );
        for (at, hash) in &self.short_lines {
            let _ = write!(text, " {at}:{hash:016x}");
        }
        text.push('\n');
        for line in self.grams.chunks(PER_LINE) {
            let hashes: Vec<String> = line.iter().map(|hash| format!("{hash:016x}")).collect();
            let _ = writeln!(text, "{}", hashes.join(" "));
        }
        text
    }
}

/// The lines of a file, read one by one.
struct Lines<'t> {
    lines: Vec<&'t str>,
    at: usize,
}

impl<'t> Lines<'t> {
    fn next(&mut self, expected: &str) -> Result<&'t str, Corrupt> {
        self.at += 1;
        self.lines.get(self.at - 1).copied().ok_or_else(|| self.corrupt(expected))
    }

    /// Reads a line that starts with a key.
    fn value<T>(&mut self, key: &str, read: impl FnOnce(&str) -> Option<T>) -> Result<T, Corrupt> {
        let line = self.next(&format!("`{key}`"))?;
        let value = line.strip_prefix(key).map(str::trim).and_then(read);
        value.ok_or_else(|| self.corrupt(&format!("`{key}` and its value")))
    }

    fn corrupt(&self, expected: &str) -> Corrupt {
        Corrupt { line: self.at.saturating_sub(1), expected: expected.to_owned() }
    }
}

fn check_of(body: &str) -> u64 {
    first_eight(&Sha256::digest(body))
}

fn hex(digits: &str) -> Option<u64> {
    if digits.len() == 16 { u64::from_str_radix(digits, 16).ok() } else { None }
}

fn ascending(list: &str, below: u32) -> Option<Vec<u32>> {
    let numbers = list.split_whitespace().map(|number| number.parse().ok()).collect::<Option<Vec<u32>>>()?;
    let rises = numbers.windows(2).all(|pair| pair[0] < pair[1]);
    (rises && numbers.last().is_none_or(|last| *last < below)).then_some(numbers)
}

fn short_line(entry: &str) -> Option<(u32, u64)> {
    let (at, hash) = entry.split_once(':')?;
    Some((at.parse().ok()?, hex(hash)?))
}
