//! The types of <https://schema.org> that pages use, with only the properties that we can fill. Fields are
//! named as there; what is not known is left out.

use serde::Serialize;

/// A script's whole content.
#[derive(Serialize)]
pub struct Document {
    /// The vocabulary.
    #[serde(rename = "@context")]
    pub context: &'static str,
    /// What the page holds.
    #[serde(rename = "@graph")]
    pub graph: Vec<Node>,
}

/// Something that a page holds, with its type.
#[derive(Serialize)]
#[serde(tag = "@type")]
pub enum Node {
    WebSite(WebSite),
    WebPage(Page),
    CollectionPage(Page),
    AboutPage(Page),
    MedicalWebPage(Page),
    BreadcrumbList(BreadcrumbList),
    ClaimReview(ClaimReview),
    DefinedTermSet(DefinedTermSet),
    Dataset(Dataset),
}

/// A thing that is described elsewhere in the same graph.
#[derive(Serialize)]
pub struct Reference {
    #[serde(rename = "@id")]
    pub id: String,
}

/// Who speaks or publishes.
#[derive(Serialize)]
#[serde(tag = "@type")]
pub enum Who {
    Person {
        name: String,
    },
    Organization {
        name: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        url: Option<String>,
    },
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct WebSite {
    #[serde(rename = "@id")]
    pub id: String,
    pub url: String,
    pub name: &'static str,
    pub in_language: &'static str,
    pub publisher: Who,
}

/// A page of any type. `lastReviewed` is a property of `WebPage` and all its kinds.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Page {
    pub url: String,
    pub name: String,
    pub description: String,
    pub in_language: &'static str,
    pub is_part_of: Reference,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_modified: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_reviewed: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<Topic>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub main_entity: Option<Work>,
}

/// What a page is about, where no narrower type is sure.
#[derive(Serialize)]
#[serde(tag = "@type", rename = "Thing")]
pub struct Topic {
    pub name: String,
}

/// Something that others published.
#[derive(Serialize)]
#[serde(tag = "@type")]
pub enum Work {
    /// An article that makes claims.
    Article(Article),
    /// A paper that a register of papers knows.
    ScholarlyArticle(Record),
    /// Any other document.
    #[serde(rename = "CreativeWork")]
    Other(Record),
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Article {
    pub url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headline: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author: Option<Who>,
    pub publisher: Who,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_published: Option<String>,
}

/// A study or document.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Record {
    pub url: String,
    pub name: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub same_as: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_part_of: Option<Periodical>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_published: Option<String>,
}

#[derive(Serialize)]
#[serde(tag = "@type")]
pub struct Periodical {
    pub name: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BreadcrumbList {
    pub item_list_element: Vec<ListItem>,
}

#[derive(Serialize)]
#[serde(tag = "@type")]
pub struct ListItem {
    /// From 1 on.
    pub position: usize,
    pub name: String,
    pub item: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ClaimReview {
    pub url: String,
    pub claim_reviewed: String,
    pub review_rating: Rating,
    pub author: Who,
    pub in_language: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_published: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_modified: Option<String>,
    pub item_reviewed: Claim,
}

/// A rating in words. There is no number: a fact check's numbers run from false to true, and certainty does not.
#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
pub struct Rating {
    pub alternate_name: String,
    pub rating_explanation: String,
}

/// A claim as others make it.
#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
pub struct Claim {
    pub text: String,
    pub author: Vec<Who>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_published: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_appearance: Option<Work>,
    pub appearance: Vec<Work>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DefinedTermSet {
    pub url: String,
    pub name: &'static str,
    pub has_defined_term: Vec<DefinedTerm>,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
pub struct DefinedTerm {
    pub url: String,
    pub name: String,
    pub description: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub alternate_name: Vec<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Dataset {
    pub url: String,
    pub name: String,
    pub description: String,
    pub license: &'static str,
    pub creator: Who,
    pub is_accessible_for_free: bool,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub version: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_modified: Option<String>,
    pub distribution: Vec<DataDownload>,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
pub struct DataDownload {
    pub name: &'static str,
    pub content_url: String,
    pub encoding_format: &'static str,
}
