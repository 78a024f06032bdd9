//! The search without an index: every word of a query against every word of every document, each time anew. It is what
//! the index is held against.

use super::build::{Document, terms_of};
use super::fold::{folded_text, words};
use super::matches::{begins_alike, most_slips};
use super::quality::{EXACT, FINE, FORM, JOINED, LOOSE, PREFIX, SLIP, SLIPS, SOUND, START, WIDE};
use super::rank::{ANY, COVERED, KNOWN, MOST, rarity};
use super::stem::{form, sound};
use std::collections::{BTreeMap, BTreeSet};

/// The restricted Damerau-Levenshtein distance, by its definition.
pub fn distance(one: &[u8], other: &[u8]) -> usize {
    let mut rows = vec![vec![0; other.len() + 1]; one.len() + 1];
    for at in 0..=one.len() {
        for to in 0..=other.len() {
            rows[at][to] = if at == 0 || to == 0 {
                at + to
            } else {
                let changed = rows[at - 1][to - 1] + usize::from(one[at - 1] != other[to - 1]);
                let best = changed.min(rows[at - 1][to] + 1).min(rows[at][to - 1] + 1);
                let is_swapped = at > 1 && to > 1 && one[at - 1] == other[to - 2] && one[at - 2] == other[to - 1];
                if is_swapped { best.min(rows[at - 2][to - 2] + 1) } else { best }
            };
        }
    }
    rows[one.len()][other.len()]
}

type Found = BTreeMap<Vec<u8>, u32>;

/// What a word finds in a vocabulary, with how well, and whether that is more than a guess.
fn look_up(vocabulary: &BTreeSet<Vec<u8>>, word: &[u8], is_last: bool) -> (Found, bool) {
    let right = |term: &Vec<u8>| match () {
        () if term == word => Some(EXACT),
        () if form(term) == form(word) && begins_alike(term, word) => Some(FORM),
        () if term.starts_with(word) && (is_last || word.len() > 2) => {
            Some(PREFIX + 7 - u32::try_from((term.len() - word.len()).min(7)).unwrap_or(7))
        }
        () => None,
    };
    let mut found: Found = vocabulary.iter().filter_map(|term| Some((term.clone(), right(term)?))).collect();
    let best = |found: &Found| found.values().max().copied().unwrap_or(0);
    if best(&found) == EXACT {
        return (found, true);
    }
    for most in 1..=usize::from(most_slips(word)) {
        if most == 2 && best(&found) >= LOOSE {
            break;
        }
        found.retain(|_, quality| *quality >= PREFIX);
        let others = vocabulary.iter().filter(|term| !term.starts_with(word) && right(term).is_none());
        let slipped: Found = others
            .filter_map(|term| {
                let whole = distance(word, term);
                let start = (0..=term.len()).map(|end| distance(word, &term[..end])).min().unwrap_or(0);
                let is_begun = is_last && start == 1 && word.len() > 4 && term.len() < word.len() + 5;
                let quality = match whole {
                    1 if word.len() > 4 && word[0] == term[0] => SLIP,
                    1 => LOOSE,
                    _ if sound(word) != 0 && sound(word) == sound(term) => SOUND,
                    _ if whole <= most => SLIPS,
                    _ if is_begun => START,
                    _ => return None,
                };
                Some((term.clone(), quality))
            })
            .collect();
        let is_sure = best(&slipped) >= LOOSE;
        found.extend(slipped.into_iter().filter(|(_, quality)| !is_sure || *quality >= LOOSE));
    }
    let is_sure = best(&found) >= LOOSE;
    (found, is_sure)
}

/// The best documents with their scores.
pub fn find(documents: &[Document], silent: &[&str], query: &str) -> Vec<(usize, u32)> {
    let silent: BTreeSet<Vec<u8>> = silent.iter().flat_map(|word| terms_of(word)).collect();
    let mut levels: Vec<BTreeMap<Vec<u8>, u32>> = vec![BTreeMap::new(); documents.len()];
    for (document, levels) in documents.iter().zip(&mut levels) {
        for field in &document.fields {
            for term in terms_of(&field.text).into_iter().filter(|term| !silent.contains(term)) {
                let level = levels.entry(term).or_default();
                *level = (*level).max(u32::from(field.level.number()));
            }
        }
    }
    let vocabulary: BTreeSet<Vec<u8>> = levels.iter().flat_map(BTreeMap::keys).chain(&silent).cloned().collect();
    let folded = folded_text(query);
    let all = words(&folded);
    let mut found: Vec<(Vec<u8>, Found)> = Vec::new();
    for (at, word) in all.iter().enumerate() {
        let is_last = at + 1 == all.len();
        let (one, is_sure) = look_up(&vocabulary, word, is_last);
        match if is_sure { None } else { space(&vocabulary, word) } {
            Some(cut) => {
                found.push((word[..cut].to_vec(), look_up(&vocabulary, &word[..cut], false).0));
                found.push((word[cut..].to_vec(), look_up(&vocabulary, &word[cut..], is_last).0));
            }
            None => found.push((word.to_vec(), one)),
        }
    }
    for at in 1..found.len() {
        let joined = form(&[&found[at - 1].0[..], &found[at].0[..]].concat());
        for term in vocabulary.iter().filter(|term| form(term) == joined) {
            for word in [at - 1, at] {
                let quality = found[word].1.entry(term.clone()).or_default();
                *quality = (*quality).max(JOINED);
            }
        }
    }
    ranked(&levels, &found, &silent)
}

fn space(vocabulary: &BTreeSet<Vec<u8>>, word: &[u8]) -> Option<usize> {
    let is_term = |part: &[u8]| vocabulary.iter().any(|term| form(term) == form(part));
    let cuts = (3..word.len().saturating_sub(2)).filter(|&cut| is_term(&word[..cut]) && is_term(&word[cut..]));
    let cuts: Vec<usize> = if word.len() < 7 { Vec::new() } else { cuts.collect() };
    let shorter = |cut: usize| cut.min(word.len() - cut);
    let best = cuts.iter().map(|&cut| shorter(cut)).max()?;
    cuts.into_iter().find(|&cut| shorter(cut) == best)
}

fn ranked(
    levels: &[BTreeMap<Vec<u8>, u32>],
    found: &[(Vec<u8>, Found)],
    silent: &BTreeSet<Vec<u8>>,
) -> Vec<(usize, u32)> {
    let have = |term: &Vec<u8>| levels.iter().filter(|levels| levels.contains_key(term)).count();
    let credit = |quality: u32| match quality {
        JOINED.. => 100,
        LOOSE if quality < SLIP => 55,
        SLIP.. => 80,
        _ => 55,
    };
    let mut weights: Vec<u32> = Vec::new();
    for (word, found) in found {
        let best = found.values().max().copied().unwrap_or(0);
        let alike = found.iter().filter(|(_, quality)| **quality / WIDE == best / WIDE);
        let count: usize = alike.map(|(term, _)| have(term)).sum();
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        weights.push(if silent.contains(word) { 0 } else { rarity(levels.len() as u32, count) });
    }
    if weights.iter().all(|weight| *weight == 0) {
        weights.fill(1);
    }
    let all: u32 = weights.iter().sum();
    let known = found.iter().zip(&weights);
    let known: u32 =
        known.map(|((_, found), weight)| weight * found.values().map(|&one| credit(one)).max().unwrap_or(0)).sum();
    let mut hits = Vec::new();
    for (document, levels) in levels.iter().enumerate() {
        let (mut score, mut covered) = (0, 0);
        for ((_, found), weight) in found.iter().zip(&weights).filter(|(_, weight)| **weight > 0) {
            let points =
                found.iter().filter_map(|(term, quality)| Some((ANY + quality + levels.get(term)? * FINE, *quality)));
            if let Some((points, quality)) = points.max_by_key(|(points, _)| *points) {
                score += weight * points;
                covered += weight * credit(quality);
            }
        }
        if covered > 0 && covered >= all * COVERED && known >= all * KNOWN {
            hits.push((document, score));
        }
    }
    hits.sort_by_key(|(_, score)| std::cmp::Reverse(*score));
    hits.truncate(MOST);
    hits
}
