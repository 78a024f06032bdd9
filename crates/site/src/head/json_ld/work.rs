//! What others published: articles that make claims, and the studies and documents underneath.

use super::schema::{Article, Periodical, Record, Who, Work};
use crate::dates::{as_printed, iso};
use claimscope_core::model::{Read, Source, Study};

/// An article, with what its page shows of its title, author and date.
pub fn article(source: &Source) -> Work {
    Work::Article(Article {
        url: source.url.clone(),
        headline: (!source.title.is_empty()).then(|| source.title.clone()),
        author: author(source),
        publisher: publisher(source),
        date_published: as_printed(&source.published).map(iso),
    })
}

/// Who makes an article's claims: its author where the page names one, or else its publisher.
pub fn speaker(source: &Source) -> Who {
    author(source).unwrap_or_else(|| publisher(source))
}

fn author(source: &Source) -> Option<Who> {
    (!source.author.is_empty()).then(|| Who::Person { name: source.author.clone() })
}

fn publisher(source: &Source) -> Who {
    Who::Organization { name: source.publisher.clone(), url: None }
}

/// A study or document. Only what a register of papers knows is called a scholarly article; authors are
/// left to that register, since records name people, offices and "and others" alike.
pub fn record(study: &Study) -> Work {
    let registers = [
        ("https://doi.org/", &study.doi, ""),
        ("https://pubmed.ncbi.nlm.nih.gov/", &study.pmid, "/"),
        ("https://pmc.ncbi.nlm.nih.gov/articles/", &study.pmcid, "/"),
    ];
    let known = registers.into_iter().filter(|(_, id, _)| !id.is_empty());
    let same_as: Vec<String> = known.map(|(before, id, after)| format!("{before}{id}{after}")).collect();
    let is_paper = !same_as.is_empty();
    // The year of a registration is that of its start.
    let year = study.year.filter(|_| study.read != Read::Registry);
    let record = Record {
        url: study.url.clone(),
        name: study.title.clone(),
        same_as,
        is_part_of: (is_paper && !study.journal.is_empty()).then(|| Periodical { name: study.journal.clone() }),
        date_published: year.map(|year| format!("{year:04}")),
    };
    if is_paper { Work::ScholarlyArticle(record) } else { Work::Other(record) }
}
