//! Structured data: JSON-LD in the words of <https://schema.org>, for search engines and fact-check lists.
//!
//! It says nothing that the page does not show, and leaves out what no record holds.

mod claim_review;
mod data;
mod page;
mod schema;
mod trail;
mod work;

use crate::published::Published;
use claimscope::Route;
use schema::{Document, Node};

/// The structured data of a route's page, as the one script element that holds it.
///
/// The script is data and is never run, so that no content security policy has to allow it.
pub fn script(published: Published<'_>, route: &Route) -> String {
    let document = Document { context: "https://schema.org", graph: graph(published, route) };
    // Plain structs of texts, numbers and lists always have a JSON form.
    let json = serde_json::to_string(&document).unwrap_or_default();
    format!("<script type=\"application/ld+json\">{}</script>", safe(&json))
}

/// JSON that no `</script>` or `<!--` inside it can end: `<` occurs only inside strings.
fn safe(json: &str) -> String {
    json.replace('<', "\\u003c")
}

/// The nodes of a page: the site, the page in it, the way to it, and what the page is about.
fn graph(published: Published<'_>, route: &Route) -> Vec<Node> {
    let mut graph = vec![page::site(published), page::page(published, route)];
    graph.extend(trail::trail(published, route));
    match route {
        Route::Claim(id) => {
            let claim = published.library.find_claim(id);
            graph.extend(claim.and_then(|ix| claim_review::review(published, ix)));
        }
        Route::Glossary => graph.push(data::terms(published)),
        Route::About => graph.push(data::dataset(published)),
        Route::Home
        | Route::Claims
        | Route::Sources
        | Route::Source(_)
        | Route::Studies
        | Route::Study(_)
        | Route::Disagreements
        | Route::Method
        | Route::Corrections
        | Route::Privacy
        | Route::Map
        | Route::Sheet
        | Route::Check
        | Route::Kept
        | Route::NotFound => {}
    }
    graph
}

#[cfg(test)]
mod tests {
    #[test]
    fn no_text_can_end_the_script_and_none_is_lost() {
        let text = "a </script><!-- b & \"c\" \u{2028}";
        let json = serde_json::to_string(text).expect("a string has a JSON form");
        let safe = super::safe(&json);
        assert!(!safe.contains('<'), "{safe}");
        assert_eq!(serde_json::from_str::<String>(&safe).ok().as_deref(), Some(text));
    }
}
