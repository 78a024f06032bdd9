//! Fingerprints: proof that a quote stands in an article, without keeping the article.
//!
//! A fingerprint holds, in order, a hash of every run of [`GRAM`] tokens of an article. A quote is
//! verbatim when the hashes of its own runs stand there one after the other: a pass means a substring
//! of the article once every run of white space is one space. The hash is the first eight bytes of
//! SHA-256 over the run's text, its tokens joined by one space where white space stands between them.
//!
//! Positions are kept too: where lines and sentences start. They carry no text, apart from the hashes
//! of lines that are shorter than a run; those are headings, which content files publish anyway.

mod file;
mod tokens;

pub use file::Corrupt;
pub use tokens::{Gap, Token, tokens, word_count};

use sha2::{Digest, Sha256};

/// Tokens in a run that is hashed. A shorter text can only be proven together with its context.
pub const GRAM: usize = 4;

/// The fingerprint of one article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fingerprint {
    /// The id of the source that it was made for.
    pub source: String,
    /// The number of tokens in the article.
    pub tokens: u32,
    /// The token at which each line starts that is not blank.
    pub lines: Vec<u32>,
    /// The token at which each sentence starts; every line starts one.
    pub sentences: Vec<u32>,
    /// Lines of fewer than [`GRAM`] tokens: the first token and the hash of the line.
    short_lines: Vec<(u32, u64)>,
    /// The hash of the run that starts at each token, except for the last few.
    grams: Vec<u64>,
}

/// The text of the fingerprint file of an article.
pub fn fingerprint_file(source: &str, article: &str) -> String {
    Fingerprint::make(source, article).to_text()
}

impl Fingerprint {
    /// Makes the fingerprint of an article.
    pub fn make(source: &str, article: &str) -> Self {
        let tokens = tokens(article);
        let lines = starts(&tokens, |at| tokens[at].gap == Gap::Line);
        let sentences = starts(&tokens, |at| starts_sentence(&tokens, at));
        let ends = lines.iter().skip(1).copied().chain([as_u32(tokens.len())]);
        let short_lines = lines.iter().copied().zip(ends).filter(|(start, end)| ((end - start) as usize) < GRAM);
        let short_lines = short_lines.map(|(start, end)| (start, hash(&tokens[start as usize..end as usize])));
        Self {
            source: source.to_owned(),
            tokens: as_u32(tokens.len()),
            short_lines: short_lines.collect(),
            lines,
            sentences,
            grams: tokens.windows(GRAM).map(hash).collect(),
        }
    }

    /// The tokens at which a run stands verbatim; none for a run of fewer than [`GRAM`] tokens.
    ///
    /// What stands before the run's first token does not matter; white space inside it does, though
    /// not how much.
    pub fn find(&self, run: &[Token<'_>]) -> Vec<u32> {
        let hashes: Vec<u64> = run.windows(GRAM).map(hash).collect();
        if hashes.is_empty() {
            return Vec::new();
        }
        let places = self.grams.windows(hashes.len()).enumerate();
        places.filter(|(_, grams)| *grams == hashes).map(|(at, _)| as_u32(at)).collect()
    }

    /// The tokens at which a run is a whole line; this also finds a line of fewer than [`GRAM`] tokens.
    pub fn find_line(&self, run: &[Token<'_>]) -> Vec<u32> {
        if run.len() < GRAM {
            let wanted = hash(run);
            return self.short_lines.iter().filter(|(_, hash)| *hash == wanted).map(|(at, _)| *at).collect();
        }
        let ends_line = |end: u32| end == self.tokens || self.lines.binary_search(&end).is_ok();
        let mut found = self.find(run);
        found.retain(|at| self.lines.binary_search(at).is_ok() && ends_line(at + as_u32(run.len())));
        found
    }
}

/// The positions that satisfy a condition.
fn starts(tokens: &[Token<'_>], is_start: impl Fn(usize) -> bool) -> Vec<u32> {
    (0..tokens.len()).filter(|at| is_start(*at)).map(as_u32).collect()
}

/// A sentence starts with a line, or after a full stop, question or exclamation mark and white space.
/// Closing quotation marks and brackets may stand between the mark and the white space. The mark of a list
/// ("1.", "A.") that opens a line is no sentence of its own.
fn starts_sentence(tokens: &[Token<'_>], at: usize) -> bool {
    if tokens[at].gap == Gap::Line {
        return true;
    }
    let closing = |token: &&Token<'_>| matches!(token.text, "”" | "’" | "\"" | "'" | ")" | "]");
    let before = tokens[..at].iter().rev().find(|token| !closing(token));
    let after_stop = before.is_some_and(|token| matches!(token.text, "." | "!" | "?"));
    after_stop
        && tokens[at].is_spaced()
        && !tokens[at].text.starts_with(char::is_lowercase)
        && !after_list_mark(tokens, at)
}

/// Whether the two tokens before this one are a number or a single letter that opens a line, and a full stop.
fn after_list_mark(tokens: &[Token<'_>], at: usize) -> bool {
    let [.., mark, stop] = &tokens[..at] else { return false };
    let is_mark = mark.text.chars().all(|c| c.is_ascii_digit()) || mark.text.chars().count() == 1;
    stop.text == "." && is_mark && mark.gap == Gap::Line
}

/// The first eight bytes of SHA-256 over the tokens, with a space where white space stands between two.
fn hash(run: &[Token<'_>]) -> u64 {
    let mut sha = Sha256::new();
    for (at, token) in run.iter().enumerate() {
        if at > 0 && token.is_spaced() {
            sha.update(" ");
        }
        sha.update(token.text);
    }
    first_eight(&sha.finalize())
}

/// The first eight bytes as a number, first byte highest.
fn first_eight(digest: &[u8]) -> u64 {
    digest.iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte))
}

/// Positions are `u32`: a content file is under a megabyte, so an article has fewer tokens than that.
fn as_u32(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
