//! Coverage: that every sentence of an article is told in one passage, in order, and is quoted or said to
//! carry no claim.

use super::heading::Outline;
use crate::check::Context;
use crate::codes::Code;
use crate::coverage::{Coverage, Fate, Sentence};
use crate::fingerprint::Fingerprint;
use crate::place::{At, Place};
use crate::problem::Draft;
use crate::raw::{RawPassage, RawSource};
use claimscope_core::model::NoClaim;
use std::collections::{BTreeMap, BTreeSet};

/// What the passages of a source tell of its article's sentences, gathered while quotes are proven.
pub(super) struct Told<'c> {
    cx: &'c Context<'c>,
    source: &'c RawSource,
    sentences: Vec<Sentence>,
    /// The passage that tells each sentence, by the sentence's position from 0.
    passages: BTreeMap<usize, Place>,
    /// Passages with a quote or reason that could not be placed: it may be meant for any of their sentences,
    /// and what is wrong with it was told.
    doubtful: BTreeSet<Place>,
    /// Where lines start that may be headings, because a heading was not found.
    unknown: Vec<u32>,
}

impl<'c> Told<'c> {
    /// Starts with what the files say: which passage tells which sentence, and why some carry no claim.
    pub fn new(cx: &'c Context<'c>, source: &'c RawSource, article: &Fingerprint, outline: &Outline<'_>) -> Self {
        let ends = article.sentences.iter().skip(1).copied().chain([article.tokens]);
        let sentence = |(start, end): (&u32, u32)| {
            let inside = |(at, length): (u32, usize)| at <= *start && (end - at) as usize <= length;
            let fate = if outline.headings().any(inside) { Fate::Heading } else { Fate::Unaccounted };
            Sentence { start: *start, end, fate }
        };
        let sentences = article.sentences.iter().zip(ends).map(sentence).collect();
        let unknown = if outline.is_whole(source) { Vec::new() } else { article.lines.clone() };
        let (passages, doubtful) = (BTreeMap::new(), BTreeSet::new());
        let mut told = Self { cx, source, sentences, passages, doubtful, unknown };
        let mut reached = 0;
        for passage in source.passages() {
            for number in &passage.sentences {
                told.place(passage, number, &mut reached);
            }
        }
        source.passages().for_each(|passage| told.reasons(passage));
        told
    }

    /// The position of a sentence from its number, if the article has it.
    fn position(&self, number: &At<u16>) -> Option<usize> {
        let position = usize::from(number.value).checked_sub(1).filter(|at| *at < self.sentences.len());
        if position.is_none() {
            let expected = format!("a sentence from 1 to {}", self.sentences.len());
            self.cx.problems.tell(Draft::expected(Code::NoSuchSentence, number.place, expected, number.value));
        }
        position
    }

    fn place(&mut self, passage: &RawPassage, number: &At<u16>, reached: &mut u16) {
        let Some(position) = self.position(number) else { return };
        if number.value <= *reached {
            let expected = format!("a sentence after {reached}");
            let draft = Draft::expected(Code::SentenceTwice, number.place, expected, number.value);
            self.cx.problems.tell(draft.help("each sentence stands in one passage, in the article's order"));
        }
        *reached = (*reached).max(number.value);
        self.passages.entry(position).or_insert(passage.place);
    }

    fn reasons(&mut self, passage: &RawPassage) {
        for entry in &passage.no_claim {
            if entry.is_bare {
                let draft = Draft::expected(Code::MissingKey, entry.place, "`sentence` or `sentences`", "neither");
                self.cx.problems.tell(draft);
            }
            let mut is_clear = !entry.sentences.is_empty() && entry.reason.is_some();
            for number in &entry.sentences {
                is_clear &= self.reason(passage, number, entry.reason.as_ref().map(|reason| reason.value));
            }
            if !is_clear {
                self.doubtful.insert(passage.place);
            }
        }
    }

    /// Notes why a sentence carries no claim, and gives whether it is one of the passage.
    fn reason(&mut self, passage: &RawPassage, number: &At<u16>, reason: Option<NoClaim>) -> bool {
        let Some(position) = self.position(number) else { return false };
        let is_own = self.passages.get(&position) == Some(&passage.place);
        let fate = &mut self.sentences[position].fate;
        match reason {
            _ if !is_own => {
                let expected = "a sentence of this passage";
                self.cx.problems.tell(Draft::expected(Code::NoSuchSentence, number.place, expected, number.value));
            }
            Some(reason) if *fate != Fate::Heading => *fate = Fate::NoClaim(reason),
            _ => {}
        }
        is_own
    }

    /// Notes a quote that is not proven. That was told, so nothing that follows from it is.
    pub fn unproven(&mut self, passage: &RawPassage) {
        self.doubtful.insert(passage.place);
    }

    /// Notes a proven quote. It must touch a sentence of its passage, once the passage lists any.
    pub fn quote(&mut self, passage: &RawPassage, quote: &At<String>, at: u32, length: usize) {
        let end = at.saturating_add(u32::try_from(length).unwrap_or(u32::MAX));
        let mut is_inside = passage.sentences.is_empty();
        for (position, sentence) in self.sentences.iter_mut().enumerate() {
            if at >= sentence.end || end <= sentence.start {
                continue;
            }
            is_inside |= self.passages.get(&position) == Some(&passage.place);
            sentence.fate = match sentence.fate {
                Fate::Bears(quotes) => Fate::Bears(quotes + 1),
                Fate::NoClaim(_) => {
                    let found = format!("a reason why sentence {} carries none", position + 1);
                    let expected = "no claim in a sentence that is told to carry none";
                    self.cx.problems.tell(Draft::expected(Code::ReasonBesideQuote, quote.place, expected, found));
                    Fate::Bears(1)
                }
                Fate::Heading | Fate::Unaccounted => Fate::Bears(1),
            };
        }
        if !is_inside {
            self.doubtful.insert(passage.place);
            let expected = "a quote from the sentences that the passage lists";
            let draft = Draft::expected(Code::QuoteOutsidePassage, quote.place, expected, "one from elsewhere");
            self.cx.problems.tell(draft.help("correct `sentences`, or move the assertion to its passage"));
        }
    }

    /// Tells the sentences that nobody has accounted for.
    pub fn finish(self) -> Coverage {
        let open = |position: &usize| self.sentences[*position].fate == Fate::Unaccounted;
        let numbers = |positions: Vec<usize>| {
            let numbers: Vec<String> = positions.iter().map(|position| (position + 1).to_string()).collect();
            numbers.join(", ")
        };
        let is_told = |position: &usize| self.passages.contains_key(position);
        let is_unknown = |position: &usize| self.unknown.contains(&self.sentences[*position].start);
        let all = (0..self.sentences.len()).filter(open);
        let left_out: Vec<usize> = all.filter(|position| !is_told(position) && !is_unknown(position)).collect();
        if !left_out.is_empty() {
            let found = format!("none for {}", numbers(left_out));
            let draft =
                Draft::expected(Code::SentenceLeftOut, self.source.id.place, "a passage for each sentence", found);
            self.cx.problems.tell(draft.help("list its number in `sentences` of the passage that tells it"));
        }
        for passage in self.source.passages().filter(|passage| !self.doubtful.contains(&passage.place)) {
            let told = self.passages.iter().filter(|(_, place)| **place == passage.place);
            let bare: Vec<usize> = told.map(|(position, _)| *position).filter(open).collect();
            if !bare.is_empty() {
                let found = format!("neither for {}", numbers(bare));
                let expected = "a quote in each sentence, or a reason why it carries no claim";
                self.cx.problems.tell(Draft::expected(Code::SentenceWithoutClaim, passage.place, expected, found));
            }
        }
        Coverage { source: self.source.id.value.clone(), sentences: self.sentences }
    }
}
