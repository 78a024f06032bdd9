//! Structured data of every published page: that it can be read, holds what <https://schema.org> and the
//! guides for fact checks require, and says nothing that the page does not show.

use crate::site::Site;
use claimscope::Route;
use claimscope_core::grade::Lens;
use claimscope_core::model::{Date, Library};
use claimscope_core::overreach;
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::OnceLock;

/// The published site, built once for all tests.
fn site() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| Site::of("content"))
}

/// A page with its structured data.
struct Page {
    route: Route,
    address: String,
    html: &'static str,
    nodes: Vec<Value>,
}

impl Page {
    fn of(site: &'static Site, route: Route) -> Self {
        let html = site.file(&format!("{}index.html", route.path().trim_start_matches('/')));
        let scripts: Vec<&str> = html.split("<script type=\"application/ld+json\">").skip(1).collect();
        let [script] = scripts.as_slice() else { panic!("{}: {} scripts", route.path(), scripts.len()) };
        let json = script.split("</script>").next().unwrap_or_default();
        let document: Value = serde_json::from_str(json).unwrap_or_else(|error| panic!("{}: {error}", route.path()));
        assert_eq!(document["@context"], "https://schema.org");
        let nodes = document["@graph"].as_array().expect("a graph").clone();
        let address = format!("{}{}", site.base_url.trim_end_matches('/'), route.path());
        Self { route, address, html, nodes }
    }

    fn all_of(site: &'static Site) -> Vec<Self> {
        Route::all(&site.library).into_iter().map(|route| Self::of(site, route)).collect()
    }

    /// The nodes of a type.
    fn nodes(&self, kind: &str) -> Vec<&Value> {
        self.nodes.iter().filter(|node| node["@type"] == kind).collect()
    }

    /// Whether a text stands on the page as readers see it: behind `<body>`.
    fn shows(&self, text: &str) -> bool {
        let body = self.html.split_once("<body>").map_or("", |(_, body)| body);
        let plain = body.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        // A publisher's name may break before the dots of a domain.
        plain.contains(text) || without_tags(&plain).contains(text)
    }
}

fn without_tags(html: &str) -> String {
    html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect()
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_else(|| panic!("expected a text `{key}` in {value}"))
}

/// Every object in a value.
fn objects<'a>(value: &'a Value, found: &mut Vec<&'a Value>) {
    match value {
        Value::Object(fields) => {
            found.push(value);
            fields.values().for_each(|value| objects(value, found));
        }
        Value::Array(values) => values.iter().for_each(|value| objects(value, found)),
        _ => {}
    }
}

#[test]
fn every_page_tells_its_site_itself_and_the_way_to_it() {
    let site = site();
    for page in Page::all_of(site) {
        assert_eq!(page.nodes("WebSite").len(), 1, "{}", page.address);
        let kinds = ["WebPage", "CollectionPage", "AboutPage", "MedicalWebPage"];
        let pages: Vec<&Value> = kinds.iter().flat_map(|kind| page.nodes(kind)).collect();
        let [itself] = pages.as_slice() else { panic!("{}: {} pages", page.address, pages.len()) };
        assert_eq!(text(itself, "url"), page.address);
        assert!(page.html.contains(&format!("<link rel=\"canonical\" href=\"{}\">", page.address)));
        let trails = page.nodes("BreadcrumbList");
        assert_eq!(trails.len(), usize::from(page.route != Route::Home), "{}", page.address);
        for trail in trails {
            let steps = trail["itemListElement"].as_array().expect("steps");
            assert!(steps.len() >= 2, "{}", page.address);
            assert!(steps.iter().zip(1..).all(|(step, at)| step["position"] == at), "{trail}");
            assert_eq!(steps.last().map(|step| text(step, "item")), Some(page.address.as_str()));
        }
    }
}

#[test]
fn a_claim_has_one_review_where_an_article_says_it_and_no_other_page_has_any() {
    let site = site();
    let mut reviewed = 0;
    for page in Page::all_of(site) {
        let is_said = match &page.route {
            Route::Claim(id) => says(&site.library, id).next().is_some(),
            _ => false,
        };
        assert_eq!(page.nodes("ClaimReview").len(), usize::from(is_said), "{}", page.address);
        reviewed += usize::from(is_said);
    }
    assert!(reviewed > 50, "{reviewed} reviews");
}

/// The addresses of the articles that say a claim.
fn says<'a>(library: &'a Library, claim: &str) -> impl Iterator<Item = &'a str> {
    let said = library.find_claim(claim).map(|ix| overreach::said(library, ix, &Lens::default())).unwrap_or_default();
    said.into_iter().filter(|said| said.counts).map(|said| library.source(said.source).url.as_str())
}

#[test]
fn a_review_holds_what_is_required_and_says_what_its_page_says() {
    let site = site();
    for page in Page::all_of(site) {
        let (Some(review), Route::Claim(id)) = (page.nodes("ClaimReview").first().copied(), &page.route) else {
            continue;
        };
        assert_eq!(text(review, "url"), page.address);
        assert_eq!(text(&review["author"], "name"), site.publisher);
        let rating = &review["reviewRating"];
        let badge = text(rating, "alternateName");
        assert!(page.shows(badge.split(':').next().unwrap_or(badge)), "{id}: {badge}");
        let explained = text(rating, "ratingExplanation");
        assert!(explained.split_inclusive(". ").all(|part| page.shows(part.trim_end())), "{id}: {explained}");
        let claimed = text(review, "claimReviewed");
        assert!(claimed.chars().count() < 75, "{id}: too long for lists of fact checks: {claimed}");
        assert!(!claimed.to_lowercase().contains(&badge.to_lowercase()) || badge == "May", "{id}: {claimed}");
        let claim = &review["itemReviewed"];
        assert!(page.shows(text(claim, "text")), "{id}");
        let appearances = claim["appearance"].as_array().expect("appearances");
        let addresses: Vec<&str> = appearances.iter().map(|article| text(article, "url")).collect();
        assert_eq!(addresses, says(&site.library, id).collect::<Vec<_>>(), "{id}");
        assert!(appearances.iter().all(|article| page.shows(text(&article["publisher"], "name"))), "{id}");
        assert!(!claim["author"].as_array().expect("authors").is_empty(), "{id}");
    }
}

#[test]
fn no_rating_is_a_number_and_no_date_is_other_than_the_content_holds() {
    let site = site();
    let searched = site.library.searched;
    let known: BTreeSet<Date> = site.library.changes.iter().map(|change| change.date).chain([searched]).collect();
    for page in Page::all_of(site) {
        let mut all = Vec::new();
        page.nodes.iter().for_each(|node| objects(node, &mut all));
        for object in all {
            for key in ["ratingValue", "bestRating", "worstRating"] {
                assert!(object.get(key).is_none(), "{}: {object}", page.address);
            }
            for key in ["datePublished", "dateModified", "lastReviewed"] {
                let Some(date) = object.get(key) else { continue };
                let date = date.as_str().and_then(Date::parse);
                assert!(date.is_some(), "{}: `{key}` is no date in {object}", page.address);
                let is_ours = matches!(text(object, "@type"), "ClaimReview" | "MedicalWebPage" | "Dataset");
                let is_known = date.is_some_and(|date| known.contains(&date));
                assert!(!is_ours || is_known, "{}: `{key}` is no date of the content in {object}", page.address);
            }
        }
    }
}

#[test]
fn terms_lead_to_their_place_on_the_page_and_the_data_to_its_file_and_licence() {
    let site = site();
    let page = Page::of(site, Route::Glossary);
    let terms = page.nodes("DefinedTermSet").first().and_then(|set| set["hasDefinedTerm"].as_array()).cloned();
    let terms = terms.expect("terms");
    assert_eq!(terms.len(), site.library.glossary.len());
    for term in &terms {
        let id = text(term, "url").strip_prefix(&format!("{}#", page.address)).expect("an address on the page");
        assert!(page.html.contains(&format!("id=\"{id}\"")), "{id}");
        assert!(page.shows(text(term, "name")) && page.shows(text(term, "description")), "{id}");
    }
    let page = Page::of(site, Route::About);
    let [dataset] = page.nodes("Dataset")[..] else { panic!("one dataset") };
    assert!(page.html.contains(&format!("href=\"{}\"", text(dataset, "license"))));
    assert!((50..5000).contains(&text(dataset, "description").chars().count()));
    for file in dataset["distribution"].as_array().expect("files") {
        let path = text(file, "contentUrl").strip_prefix(&site.base_url).expect("a file of ours");
        assert!(page.html.contains(&format!("{path}\"")), "{path} is not linked");
    }
}

#[test]
fn feed_and_sitemap_are_whole_and_each_entry_has_an_id_of_its_own() {
    let site = site();
    let sitemap = roxmltree::Document::parse(site.file("sitemap.xml")).expect("well-formed");
    let places =
        sitemap.descendants().filter(|node| node.has_tag_name(("http://www.sitemaps.org/schemas/sitemap/0.9", "loc")));
    let places: Vec<&str> = places.filter_map(|node| node.text()).collect();
    // The page of cards is no route of the app.
    assert_eq!(places.len(), Route::all(&site.library).len() + 1);
    assert!(places.iter().any(|place| place.ends_with("/embed/")), "{places:?}");
    let feed = roxmltree::Document::parse(site.file("changes.xml")).expect("well-formed");
    let named = |name: &'static str| {
        feed.descendants().filter(move |node| node.has_tag_name(("http://www.w3.org/2005/Atom", name)))
    };
    let ids: BTreeSet<&str> = named("id").filter_map(|node| node.text()).collect();
    let entries = named("entry").count();
    assert_eq!((entries, ids.len()), (site.library.changes.len(), site.library.changes.len() + 1));
    // RFC 4287, sections 4.1.1 and 4.1.2: what a feed and each entry must hold.
    for name in ["id", "title", "updated"] {
        assert_eq!(named(name).count(), entries + 1, "{name}");
    }
    assert_eq!(named("author").count(), 1);
}
