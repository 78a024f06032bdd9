//! What a study is: its citation, where it can be read, and the facts of its record.

use super::outside;
use crate::components::{fact, facts, money, people};
use crate::markup::El;
use crate::pages::domain;
use crate::view::View;
use crate::words::citation as words;
use claimscope_core::model::{BiasFlag, Study};
use claimscope_core::wording::{Label, capitalised};

/// More authors than this are named by the first three.
const MANY: usize = 6;

/// Authors, journal, year and place, as far as they are known.
pub fn citation(study: &Study) -> String {
    let mut parts: Vec<String> = Vec::new();
    match study.authors.as_slice() {
        [] => {}
        [a, b, c, others @ ..] if others.len() + 3 > MANY => {
            parts.push(words::first_authors([a, b, c], others.len()));
        }
        all => parts.push(all.join(", ")),
    }
    if !study.journal.is_empty() {
        parts.push(study.journal.clone());
    }
    parts.extend(study.year.map(|year| year.to_string()));
    if !study.located.is_empty() {
        parts.push(study.located.clone());
    }
    parts.join(". ")
}

/// Links to the landing page and to the registers of papers.
pub fn where_to_read(study: &Study) -> Vec<(El, &'static str)> {
    let mut links = Vec::new();
    let mut add = |id: &str, before: &str, after: &str, words: String| {
        if !id.is_empty() {
            links.push((outside([before, id, after].concat(), words), "\u{2003} "));
        }
    };
    add(&study.url, "", "", words::read_at(domain(&study.url)));
    add(&study.doi, "https://doi.org/", "", words::doi(&study.doi));
    add(&study.pmid, "https://pubmed.ncbi.nlm.nih.gov/", "/", words::pubmed(&study.pmid));
    add(&study.pmcid, "https://pmc.ncbi.nlm.nih.gov/articles/", "/", study.pmcid.clone());
    links
}

/// The facts of the record.
pub fn record(view: View<'_>, study: &Study) -> El {
    let origin = view.library.origin(study).map_or("", |origin| origin.name.as_str());
    let blinding = study.blinding.map_or_else(String::new, |blinding| words::blinding(blinding.label()));
    let weeks = study.duration_weeks.map_or_else(String::new, |n| words::weeks(usize::from(n)));
    let free = match study.open_access {
        Some(true) => words::FREE,
        Some(false) => words::NOT_FREE,
        None => "",
    };
    let mut list = vec![
        fact(words::DESIGN, &capitalised(study.design.label()), &blinding),
        fact(words::WHO, &capitalised(&people(study)), &who(study)),
        fact(words::TESTED, &capitalised(origin), &study.product),
        fact(words::USE, &capitalised(study.route.label()), &weeks),
        fact(words::COMPARED_WITH, &study.comparator, ""),
        fact(words::MONEY, money(study.industry), &paid(study)),
        fact(words::HOW_FAR_READ, &capitalised(study.read.label()), free),
    ];
    if let Some(date) = study.completed_without_results {
        list.push(fact(words::RESULTS, words::NONE_POSTED, &words::completed_by(date)));
    }
    if !study.bias_flags.is_empty() {
        list.push(fact(words::FAULTS, &words::faults(&faults(study)), ""));
    }
    facts(list)
}

fn who(study: &Study) -> String {
    let mut words = vec![study.population.clone()];
    words.extend(study.completers.map(words::finished));
    words.extend(study.participants_total.map(words::together));
    words.retain(|words| !words.is_empty());
    words.join(". ")
}

fn paid(study: &Study) -> String {
    let mut words = Vec::new();
    for (name, what) in [(words::FUNDING, &study.funding), (words::INTERESTS, &study.conflicts)] {
        if !what.is_empty() {
            words.push([name, what].concat());
        }
    }
    words.join(". ")
}

fn faults(study: &Study) -> Vec<String> {
    let words = |flag: &BiasFlag| match flag {
        BiasFlag::RegisterDiffers => words::REGISTER_DIFFERS,
        BiasFlag::ArmMissing => words::ARM_MISSING,
        BiasFlag::NumbersDisagree => words::NUMBERS_DISAGREE,
    };
    study.bias_flags.iter().map(|flag| String::from(words(flag))).collect()
}
