//! The examples of each component, drawn one by one.

use super::Example;
use crate::AppProps;
use crate::components::examples as of_components;
use crate::pages::examples as of_pages;
use crate::render::drawn;

/// A component with its examples.
pub struct Shelf {
    /// The component: the name of its folder, or `pages` for what only pages show.
    pub component: &'static str,
    /// Each state's name, and the state as HTML.
    pub examples: Vec<(String, String)>,
}

/// All components with their examples, drawn with the example library.
pub fn shelves(props: &AppProps) -> Vec<Shelf> {
    let shelf = |(component, examples): (&'static str, Vec<Example>)| Shelf {
        component,
        examples: examples
            .into_iter()
            .map(|example| (example.state.clone(), html(props, component, &example)))
            .collect(),
    };
    of_components().into_iter().chain([("pages", of_pages())]).map(shelf).collect()
}

fn html(props: &AppProps, component: &str, example: &Example) -> String {
    with_ids_of_its_own(&drawn((example.draw)(props.view())), &[component, "/", &example.state, "/"].concat())
}

/// Ids and what leads to them, begun with the name of the example: on a page each id stands once. The hatching is not
/// an example's own.
fn with_ids_of_its_own(html: &str, prefix: &str) -> String {
    [" id=\"", " for=\"", " href=\"#"]
        .iter()
        .fold(html.to_owned(), |html, start| html.replace(start, &[start, prefix].concat()))
}

#[cfg(test)]
mod tests {
    use super::with_ids_of_its_own;

    #[test]
    fn ids_and_what_leads_to_them_get_the_name_of_the_example() {
        let html = r##"<p id="a"><a href="#a">A</a><a href="/#a">B</a><label for="a"></label></p>"##;
        let own = r##"<p id="x/y/a"><a href="#x/y/a">A</a><a href="/#a">B</a><label for="x/y/a"></label></p>"##;
        assert_eq!(with_ids_of_its_own(html, "x/y/"), own);
    }
}
