//! The proof: that headings and quotes stand in the article word for word, and where.
//!
//! Only the fingerprint is asked, never the article. The article's sections are the stretches between
//! the headings found; a quote must stand in the one that its file names.

mod coverage;
mod heading;
mod quote;

use crate::check::Context;
use crate::codes::Code;
use crate::coverage::Coverage;
use crate::files::Kind;
use crate::fingerprint::{Fingerprint, Gap, Token, tokens};
use crate::place::{At, Place};
use crate::problem::Draft;
use crate::raw::RawSource;
use std::collections::{BTreeMap, BTreeSet};

/// What was proven.
#[derive(Debug, Default)]
pub(crate) struct Proofs {
    /// The token at which each proven quote starts, by the place of the quote in its file.
    quotes: BTreeMap<Place, u32>,
    /// The size of each article, by the id of its source.
    articles: BTreeMap<String, Article>,
    /// What became of each sentence of each article.
    pub coverage: Vec<Coverage>,
}

/// The size of an article and how much of it is quoted.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Article {
    /// Its tokens.
    pub tokens: u32,
    /// Those covered by quotes, each counted once.
    pub quoted: u32,
    /// Its sentences, headings left out.
    pub sentences: u16,
    /// Those that bear on claims.
    pub bearing: u16,
}

impl Proofs {
    /// The token at which a quote starts.
    pub fn quote(&self, quote: &At<String>) -> Option<u32> {
        self.quotes.get(&quote.place).copied()
    }

    /// The size of the article of a source.
    pub fn article(&self, source: &str) -> Option<Article> {
        self.articles.get(source).copied()
    }
}

/// Proves every heading and quote of every source.
pub(crate) fn prove(cx: &Context<'_>) -> Proofs {
    let fingerprints = fingerprints(cx);
    let mut proofs = Proofs::default();
    for source in &cx.content.sources {
        match fingerprints.get(source.stem.as_str()) {
            Some(Some(fingerprint)) => prove_source(cx, source, fingerprint, &mut proofs),
            Some(None) => {}
            None => {
                let expected = format!("the file `{}.fingerprint`", source.stem);
                let draft = Draft::expected(Code::NoFingerprint, source.id.place, expected, "none");
                cx.problems.tell(draft.help("make it from the article's text with `cargo xtask fingerprint`"));
            }
        }
    }
    proofs
}

/// The fingerprints by the names of their files; `None` for one that cannot be used, which is told here.
fn fingerprints<'c>(cx: &'c Context<'_>) -> BTreeMap<&'c str, Option<Fingerprint>> {
    let known: BTreeSet<&str> = cx.content.sources.iter().map(|source| source.stem.as_str()).collect();
    let mut fingerprints = BTreeMap::new();
    for (at, file) in cx.files.of(Kind::Fingerprint) {
        let is_unread = file.text.trim().is_empty();
        let read = if is_unread { None } else { read_fingerprint(cx, at, &file.text, &file.stem) };
        fingerprints.insert(file.stem.as_str(), read);
        let is_known = known.contains(file.stem.as_str()) || cx.names.sources.knows(&file.stem);
        if !is_known {
            let expected = format!("a source `{}.toml` beside its fingerprint", file.stem);
            cx.problems.tell(Draft::expected(Code::FingerprintAlone, Place::of_file(at), expected, "none"));
        }
    }
    fingerprints
}

fn read_fingerprint(cx: &Context<'_>, at: u32, text: &str, stem: &str) -> Option<Fingerprint> {
    let read = Fingerprint::parse(text);
    let help = "make it anew from the article's text with `cargo xtask fingerprint`";
    match read {
        Err(corrupt) => {
            let lines: Vec<&str> = text.split_inclusive('\n').take(corrupt.line).collect();
            let start = lines.iter().map(|line| line.len()).sum();
            let place = Place::new(at, start..start);
            let draft = Draft::expected(Code::FingerprintCorrupt, place, corrupt.expected, "something else");
            cx.problems.tell(draft.help(help));
            None
        }
        Ok(fingerprint) if fingerprint.source != stem => {
            let expected = format!("the fingerprint of `{stem}`");
            let found = format!("that of `{}`", fingerprint.source);
            let draft = Draft::expected(Code::FingerprintOfOther, Place::of_file(at), expected, found);
            cx.problems.tell(draft.help(help));
            None
        }
        Ok(fingerprint) => Some(fingerprint),
    }
}

fn prove_source(cx: &Context<'_>, source: &RawSource, fingerprint: &Fingerprint, proofs: &mut Proofs) {
    let outline = heading::outline(cx, source, fingerprint);
    let mut quoted: BTreeSet<u32> = BTreeSet::new();
    let mut told = coverage::Told::new(cx, source, fingerprint, &outline);
    for (number, section) in source.sections.iter().enumerate() {
        let mut reached = 0;
        for passage in &section.passages {
            let mut first = u32::MAX;
            for assertion in &passage.assertions {
                let proven = assertion.quote.as_ref().and_then(|quote| {
                    Some((quote, quote::prove(cx, fingerprint, assertion, quote, &outline, number)?))
                });
                let Some((quote, at)) = proven else {
                    told.unproven(passage);
                    continue;
                };
                proofs.quotes.insert(quote.place, at);
                let length = tokens(&quote.value).len();
                quoted.extend((at..).take(length));
                told.quote(passage, quote, at, length);
                first = first.min(at);
            }
            if first < reached {
                let found = "one that quotes words from before it";
                let expected = "a passage that follows the one above in the article";
                cx.problems.tell(Draft::expected(Code::PassageOutOfOrder, passage.place, expected, found));
            }
            reached = reached.max(if first == u32::MAX { 0 } else { first });
        }
    }
    for quote in source.uncited.iter().map(|raw| &raw.quote).chain(source.offers.iter().map(|raw| &raw.quote)) {
        let Some(quote) = quote else { continue };
        let at = quote::prove_alone(cx, fingerprint, quote);
        quoted.extend(at.into_iter().flat_map(|at| (at..).take(tokens(&quote.value).len())));
    }
    let coverage = told.finish();
    let article = Article {
        tokens: fingerprint.tokens,
        quoted: u32::try_from(quoted.len()).unwrap_or(u32::MAX),
        sentences: coverage.telling(),
        bearing: coverage.bearing(),
    };
    if article.quoted > article.tokens / 2 {
        let found = format!("{} of {} tokens", article.quoted, article.tokens);
        let draft = Draft::expected(Code::QuotedShare, source.id.place, "quotes of at most half the article", found);
        cx.problems.tell(draft.help("quote the shortest run that carries claim and hedge"));
    }
    proofs.articles.insert(source.id.value.clone(), article);
    proofs.coverage.push(coverage);
}

/// The tokens of a run with those before and after it, once for every way of joining them.
///
/// Files give the words beside a quote, but not whether white space stands between: "skin" + "." and
/// "the" + "skin" are both natural. Each run comes with the number of tokens before its middle.
fn joined<'t>(before: &'t str, middle: &'t str, after: &'t str) -> Vec<(usize, Vec<Token<'t>>)> {
    let [before, middle, after] = [before, middle, after].map(tokens);
    let lead = before.len();
    let mut runs = Vec::new();
    for with_middle in joints(&before, &middle) {
        for run in joints(&with_middle, &after) {
            runs.push((lead, run));
        }
    }
    runs
}

/// Two runs one after the other, with and without white space between them. Words cannot touch: they
/// would be one token.
fn joints<'t>(left: &[Token<'t>], right: &[Token<'t>]) -> Vec<Vec<Token<'t>>> {
    let (Some(last), Some(first)) = (left.last(), right.first()) else {
        return vec![[left, right].concat()];
    };
    let both_words = last.is_word() && first.is_word();
    let gaps: &[Gap] = if both_words { &[Gap::Space] } else { &[Gap::Space, Gap::None] };
    let join = |gap: &Gap| {
        let mut run = [left, right].concat();
        run[left.len()].gap = *gap;
        run
    };
    gaps.iter().map(join).collect()
}

/// The tokens at which a run stands between its context, whichever way they are joined.
fn places(fingerprint: &Fingerprint, before: &str, middle: &str, after: &str) -> Vec<u32> {
    let mut places = BTreeSet::new();
    for (lead, run) in joined(before, middle, after) {
        let lead = u32::try_from(lead).unwrap_or(u32::MAX);
        places.extend(fingerprint.find(&run).into_iter().map(|at| at.saturating_add(lead)));
    }
    places.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::places;
    use crate::fingerprint::{Fingerprint, tokens};
    use proptest::prelude::*;

    const ARTICLE: &str = "It may soften skin. “It may!” It may soften skin, though.";

    fn at(before: &str, middle: &str, after: &str) -> Vec<u32> {
        places(&Fingerprint::make("x", ARTICLE), before, middle, after)
    }

    #[test]
    fn white_space_at_a_joint_does_not_matter() {
        assert_eq!(at("“", "It may", "!” It"), [6]);
        assert_eq!(at("“ ", "It may", " !” It"), [6]);
        assert_eq!(at("may!” ", "It may soften skin", ", though"), [10]);
    }

    #[test]
    fn context_tells_one_of_two_places() {
        assert_eq!(at("", "It may soften skin", ""), [0, 10]);
        assert_eq!(at("", "It may soften skin", "."), [0]);
        assert_eq!(at("", "soften skin", ", though"), [12]);
    }

    #[test]
    fn two_words_at_a_joint_never_become_one() {
        let glued = Fingerprint::make("x", "moonbalm may soften skin");
        assert!(places(&glued, "moon", "balm may soften skin", "").is_empty());
        let apart = Fingerprint::make("x", "moon balm may soften skin");
        assert_eq!(places(&apart, "moon", "balm may soften skin", ""), [1]);
    }

    proptest! {
        #[test]
        fn a_text_cut_in_three_is_found_where_its_middle_starts(
            words in prop::collection::vec("[a-c]{1,2}[,.]?", 6..30),
            first in 0..3_usize,
            second in 3..6_usize,
        ) {
            let text = words.join(" ");
            let [before, middle, after] =
                [&words[..first], &words[first..second], &words[second..]].map(|part| part.join(" "));
            let start = u32::try_from(tokens(&before).len()).expect("small");
            let found = places(&Fingerprint::make("x", &text), &before, &middle, &after);
            prop_assert_eq!(found, [start]);
        }
    }
}
