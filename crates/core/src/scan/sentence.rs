//! One sentence: the concepts in it, and the claims that they make.

use super::lines::Lines;
use super::sign::{Fit, fit};
use super::subject::{Subject, Topics};
use super::table::{Role, Table};
use super::text::{Gap, Text};
use super::{Found, Lean, Report, Span};
use crate::model::Hedge;
use crate::overreach::over;

/// Among how many words at its start a sentence points back at what was spoken of.
const POINTING: usize = 6;
/// How many words before another treatment may put it beside what the sentence is about.
pub(super) const BESIDE: usize = 3;

/// A concept in a sentence.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hit {
    pub concept: u16,
    pub role: Role,
    /// The position of its first word in the text.
    pub at: usize,
    /// How many words it has.
    pub words: usize,
}

impl Hit {
    pub fn end(&self) -> usize {
        self.at + self.words
    }

    pub fn overlaps(&self, other: &Self) -> bool {
        self.at < other.end() && other.at < self.end()
    }
}

/// A sentence with its concepts.
pub(super) struct Sentence<'t> {
    pub table: &'t Table,
    pub topics: &'t Topics,
    pub text: &'t Text,
    pub hits: Vec<Hit>,
    pub from: usize,
    pub to: usize,
    /// For each word, whether a part of the sentence begins with it that no sign crosses.
    parts: Vec<bool>,
}

/// A claim in a sentence, and what says it.
pub(super) struct Match {
    pub claim: u16,
    pub denies: bool,
    pub fit: Fit,
}

impl Match {
    /// Of two matches of one claim the one with more terms counts, and a denial before what it denies.
    fn rank(&self) -> (usize, bool) {
        (self.fit.terms, self.denies)
    }
}

impl<'t> Sentence<'t> {
    /// Finds the concepts of a sentence.
    pub fn read(table: &'t Table, topics: &'t Topics, text: &'t Text, lines: &Lines, from: usize, to: usize) -> Self {
        // A phrase stands in one sentence, but for one that is cut for its length.
        let in_it = |hit: &&Hit| hit.end() <= to;
        let first = topics.hits.partition_point(|hit| hit.at < from);
        let last = topics.hits.partition_point(|hit| hit.at < to);
        let aim = lines.aim.map(|concept| Hit { concept, role: Role::Aim, at: from, words: 0 });
        let hits: Vec<Hit> = aim.into_iter().chain(topics.hits[first..last].iter().filter(in_it).copied()).collect();
        let is_turn = |at: usize| hits.iter().any(|hit| hit.role == Role::Turn && hit.at == at);
        let parts = (from..to)
            .map(|at| at == from || matches!(text.words[at].gap, Gap::Clause | Gap::Stop | Gap::Line) || is_turn(at))
            .collect();
        Self { table, topics, text, hits, from, to, parts }
    }

    /// Whether it names another treatment, and not the one of the text; `None` where it names none.
    pub fn names_another(&self) -> Option<bool> {
        let mut others = self.mentions().map(|(_, named)| named == Some(None));
        others.next().map(|is_other| is_other && others.all(|is_other| is_other))
    }

    /// The concept in it of what a treatment is for.
    pub fn aim(&self) -> Option<u16> {
        self.hits.iter().find(|hit| hit.role == Role::Aim).map(|hit| hit.concept)
    }

    /// Whether words stand in one part of the sentence.
    pub fn is_joined(&self, first: usize, end: usize) -> bool {
        !self.parts[first + 1 - self.from..end - self.from].contains(&true)
    }

    /// The part of the sentence around words.
    fn part(&self, first: usize, end: usize) -> (usize, usize) {
        let (mut start, mut stop) = (first, end);
        while !self.parts[start - self.from] {
            start -= 1;
        }
        while stop < self.to && !self.parts[stop - self.from] {
            stop += 1;
        }
        (start, stop)
    }

    pub(super) fn span(&self, (start, end): (usize, usize)) -> Span {
        let words = &self.text.words;
        Span { start: words[start].start, end: words[end - 1].end }
    }

    /// Adds to the report what the sentence says, which is about a subject.
    pub fn report(&self, subject: Subject, report: &mut Report) {
        for hit in &self.hits {
            let lean = match hit.role {
                Role::Absolute => Lean::Absolute,
                Role::Appeal => Lean::Appeal,
                _ => continue,
            };
            report.leans.push((lean, self.span((hit.at, hit.end()))));
        }
        if self.asks() {
            return;
        }
        let signs = self.matches(subject);
        let known = self.known(&signs);
        let matches = self.weighed(subject, &known, signs);
        self.uncovered(subject, &matches, report);
        self.finds(&known, &matches, report);
    }

    /// What it is about, after what was spoken of before. What was said of another treatment goes on in "It …"; any other
    /// sentence is about the treatment again.
    pub fn subject(&self, before: Subject) -> Subject {
        let points_back = (self.from..self.to.min(self.from + POINTING)).any(|at| self.text.points_back(at));
        if points_back { before } else { Subject { now: before.line, ..before } }
    }

    /// What was last spoken of at its end.
    pub fn leaves(&self, before: Subject) -> Subject {
        let last = self.mentions().last();
        last.map_or(before, |last| Subject { now: last.1.unwrap_or(Some(before.about)), ..before })
    }

    /// Whether it asks something, and so says nothing.
    pub(super) fn asks(&self) -> bool {
        let opens = |at: &usize| *at == self.from || self.text.gap(*at) == Gap::Colon;
        self.text.gap(self.to) == Gap::Question && (self.from..self.to).filter(opens).any(|at| self.text.asks(at))
    }

    /// What is spoken of, in order: a treatment of the library, `None` within for any other, `None` for "our serum".
    fn mentions(&self) -> impl DoubleEndedIterator<Item = (&Hit, Option<Option<u16>>)> {
        self.hits.iter().filter_map(|hit| match hit.role {
            Role::Treatment => Some((hit, Some(Some(self.table.roles[usize::from(hit.concept)].1)))),
            Role::Carry => Some((hit, None)),
            Role::Other if !self.is_beside(hit) => Some((hit, Some(None))),
            _ => None,
        })
    }

    /// Whether another treatment is only named beside: "with a laser", "unlike retinol", "exosome microneedling".
    fn is_beside(&self, hit: &Hit) -> bool {
        let is_near = |word: &&Hit| word.end() <= hit.at && hit.at - word.end() < BESIDE;
        let is_with = |word: &Hit| match word.role {
            Role::Beside => self.is_joined(word.at, hit.end()),
            Role::Treatment => word.end() == hit.at,
            _ => false,
        };
        self.hits.iter().filter(is_near).any(is_with)
    }

    /// The matches of all signs that count, each claim once.
    pub(super) fn matches(&self, subject: Subject) -> Vec<Match> {
        let mut matches: Vec<Match> = Vec::new();
        for anchor in &self.hits {
            for sign in self.table.anchored(anchor.concept) {
                let Some(fit) = fit(self, sign, anchor).filter(|fit| self.is_on_subject(subject, sign.claim, fit))
                else {
                    continue;
                };
                let found = Match { claim: sign.claim, denies: sign.denies, fit };
                match matches.iter_mut().find(|other| other.claim == sign.claim) {
                    Some(other) if found.rank() > other.rank() => *other = found,
                    Some(_) => {}
                    None => matches.push(found),
                }
            }
        }
        let is_broader = |broad: &Match| {
            matches.iter().any(|fine| {
                let claim = &self.table.claims[usize::from(fine.claim)];
                let is_parent = claim.parent == broad.claim && fine.fit.ends(&broad.fit);
                let is_part = broad.fit.terms == 1 && fine.fit.terms > 1 && fine.fit.holds(&broad.fit);
                fine.claim != broad.claim && (is_parent || is_part)
            })
        };
        let broader: Vec<bool> = matches.iter().map(is_broader).collect();
        let mut at = 0;
        matches.retain(|_| {
            at += 1;
            !broader[at - 1]
        });
        matches
    }

    /// Whether a match is about the claim's treatment: the last one spoken of before it, and no other field.
    pub(super) fn is_on_subject(&self, subject: Subject, claim: u16, fit: &Fit) -> bool {
        let (start, end) = self.part(fit.first, fit.end);
        let mut fields = self.hits.iter().filter(|hit| hit.role == Role::Field && hit.at >= start && hit.at < end);
        if fields.clone().next().is_some() && !fields.any(|hit| fit.overlaps(hit)) {
            return false;
        }
        let names_other = |hit: &Hit| hit.role == Role::Other && fit.overlaps(hit);
        if self.hits.iter().any(names_other) {
            return true;
        }
        let treatment = self.table.claims[usize::from(claim)].treatment;
        let before = self.mentions().rfind(|(hit, _)| hit.at <= fit.first);
        let within = || self.mentions().find(|(hit, _)| hit.at < end && hit.at >= start);
        let named = before.or_else(within).map_or(Some(subject.now), |(_, named)| named);
        named.unwrap_or(Some(subject.about)) == Some(treatment)
    }

    /// The part of the sentence that says what was found, and whether it denies it by the lexicon: by a sign, or by words
    /// that reach what was found.
    pub(super) fn says(&self, found: &Match) -> ((usize, usize), bool) {
        let fit = &found.fit;
        let (start, end) = self.part(fit.first, fit.end);
        // "No downtime" has its denial in it.
        let holds_denial = self.hits.iter().any(|hit| hit.role == Role::Negation && fit.overlaps(hit));
        let denies = |hit: &Hit| hit.role == Role::Negation && self.denies(hit, fit, start, end);
        ((start, end), found.denies != (!holds_denial && self.hits.iter().any(denies)))
    }

    fn finds(&self, known: &[Hit], matches: &[Match], report: &mut Report) {
        let first = report.found.len();
        for found in matches {
            let Match { claim, fit, .. } = found;
            let ((start, end), by_rules) = self.says(found);
            let near = || self.hits.iter().filter(|hit| self.softens(hit, fit, start, end));
            let strong = near().find(|hit| hit.role == Role::Strong);
            let softened = strong.or_else(|| near().find(|hit| hit.role == Role::Weak));
            let hedge = match (strong, softened) {
                (Some(_), _) => Hedge::Strong,
                (None, Some(_)) => Hedge::Weak,
                (None, None) => Hedge::None,
            };
            let denies = self.is_denied(*claim, known, (start, end), by_rules);
            let shown = self.table.claims[usize::from(*claim)].shown;
            report.found.push(Found {
                claim: *claim,
                span: self.span((start, end)),
                hedge,
                softened_by: softened.map(|hit| self.span((hit.at, hit.end()))),
                denies,
                overreach: shown.checked_sub(1).filter(|_| !denies).map(|shown| over(hedge, shown)),
            });
        }
        in_order(&mut report.found[first..]);
    }

    /// A part that names something that no claim is about, and makes none.
    fn uncovered(&self, subject: Subject, matches: &[Match], report: &mut Report) {
        for hit in self.hits.iter().filter(|hit| hit.role == Role::Uncovered) {
            let (start, end) = self.part(hit.at, hit.end());
            let is_in = |at: usize| at >= start && at < end;
            let is_foreign = |other: &Hit| matches!(other.role, Role::Field | Role::Other) && is_in(other.at);
            let span = self.span((start, end));
            if subject.now == Some(subject.about)
                && !self.hits.iter().any(is_foreign)
                && !matches.iter().any(|found| is_in(found.fit.first))
                && report.uncovered.last() != Some(&span)
            {
                report.uncovered.push(span);
            }
        }
    }
}

/// Puts the finds of a sentence into the order of the text. There are few: sorting as for many would be more code.
fn in_order(found: &mut [Found]) {
    for end in 1..found.len() {
        let mut at = end;
        while at > 0 && (found[at].span, found[at].claim) < (found[at - 1].span, found[at - 1].claim) {
            found.swap(at, at - 1);
            at -= 1;
        }
    }
}
