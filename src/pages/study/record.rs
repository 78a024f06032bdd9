//! What a study is: its citation, where it can be read, and the facts of its record.

use super::outside;
use crate::components::{fact, facts, money, people};
use crate::markup::El;
use crate::pages::domain;
use crate::{prose, view::View};
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
            parts.push(format!("{a}, {b}, {c} and {} others", others.len()));
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
            links.push((outside([before, id, after].concat(), words), " \u{2003}"));
        }
    };
    add(&study.url, "", "", format!("Read it at {}", domain(&study.url)));
    add(&study.doi, "https://doi.org/", "", format!("DOI {}", study.doi));
    add(&study.pmid, "https://pubmed.ncbi.nlm.nih.gov/", "/", format!("PubMed {}", study.pmid));
    add(&study.pmcid, "https://pmc.ncbi.nlm.nih.gov/articles/", "/", study.pmcid.clone());
    links
}

/// The facts of the record.
pub fn record(view: View<'_>, study: &Study) -> El {
    let origin = view.library.origin(study).map_or("", |origin| origin.name.as_str());
    let blinding = study.blinding.map_or_else(String::new, |blinding| format!("Blinding: {}", blinding.label()));
    let weeks = study.duration_weeks.map_or_else(String::new, |n| prose::counted(usize::from(n), "week", "weeks"));
    let free = match study.open_access {
        Some(true) => "Free to read",
        Some(false) => "Not free to read",
        None => "",
    };
    let mut list = vec![
        fact("Design", &capitalised(study.design.label()), &blinding),
        fact("Who", &capitalised(&people(study)), &who(study)),
        fact("Tested", &capitalised(origin), &study.product),
        fact("Use", &capitalised(study.route.label()), &weeks),
        fact("Compared with", &study.comparator, ""),
        fact("Money", money(study.industry), &paid(study)),
        fact("How far we read", &capitalised(study.read.label()), free),
    ];
    if let Some(date) = study.completed_without_results {
        list.push(fact("Results", "None posted", &format!("The trial was completed by {date}.")));
    }
    if !study.bias_flags.is_empty() {
        list.push(fact("Visible faults", &capitalised(&prose::listed(&faults(study))), ""));
    }
    facts(list)
}

fn who(study: &Study) -> String {
    let mut words = vec![study.population.clone()];
    words.extend(study.completers.map(|n| format!("{n} finished")));
    words.extend(study.participants_total.map(|n| format!("{n} in its studies together")));
    words.retain(|words| !words.is_empty());
    words.join(". ")
}

fn paid(study: &Study) -> String {
    let mut words = Vec::new();
    for (name, what) in [("Funding: ", &study.funding), ("Interests: ", &study.conflicts)] {
        if !what.is_empty() {
            words.push([name, what].concat());
        }
    }
    words.join(". ")
}

fn faults(study: &Study) -> Vec<String> {
    let words = |flag: &BiasFlag| match flag {
        BiasFlag::RegisterDiffers => "the register and the paper differ",
        BiasFlag::ArmMissing => "the result of a group is missing",
        BiasFlag::NumbersDisagree => "numbers do not add up",
    };
    study.bias_flags.iter().map(|flag| String::from(words(flag))).collect()
}
