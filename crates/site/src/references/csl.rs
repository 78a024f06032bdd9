//! CSL-JSON: what processors of citations read (the Citation Style Language, schema `csl-data`).

use super::Reference;
use super::author::Author;
use serde::Serialize;

/// All references, as one list.
pub fn text(references: &[Reference]) -> String {
    let items: Vec<Item<'_>> = references.iter().map(Item::of).collect();
    // A list of texts and numbers always has a JSON form.
    let mut text = serde_json::to_string_pretty(&items).unwrap_or_default();
    text.push('\n');
    text
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Item<'a> {
    id: &'a str,
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    title: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    author: Vec<Name<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    issued: Option<Issued>,
    #[serde(skip_serializing_if = "str::is_empty")]
    container_title: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    publisher: &'a str,
    #[serde(rename = "DOI", skip_serializing_if = "str::is_empty")]
    doi: &'a str,
    #[serde(rename = "PMID", skip_serializing_if = "str::is_empty")]
    pmid: &'a str,
    #[serde(rename = "PMCID", skip_serializing_if = "str::is_empty")]
    pmcid: &'a str,
    #[serde(rename = "URL", skip_serializing_if = "str::is_empty")]
    url: &'a str,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Name<'a> {
    Person {
        family: &'a str,
        #[serde(skip_serializing_if = "str::is_empty")]
        given: &'a str,
    },
    Whole {
        literal: String,
    },
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Issued {
    date_parts: [[u16; 1]; 1],
}

impl<'a> Item<'a> {
    fn of(reference: &'a Reference) -> Self {
        let (kind, container_title, publisher) = match reference.is_paper {
            true => ("article-journal", reference.published_in.as_str(), ""),
            false => ("document", "", reference.published_in.as_str()),
        };
        Self {
            id: &reference.id,
            kind,
            title: &reference.title,
            author: reference.authors.iter().map(name).collect(),
            issued: reference.year.map(|year| Issued { date_parts: [[year]] }),
            container_title,
            publisher,
            doi: &reference.doi,
            pmid: &reference.pmid,
            pmcid: &reference.pmcid,
            url: &reference.url,
        }
    }
}

fn name(author: &Author) -> Name<'_> {
    match author {
        Author::Person { family, initials } => Name::Person { family, given: initials },
        other => Name::Whole { literal: other.inverted() },
    }
}
