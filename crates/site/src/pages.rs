//! Pages: every route rendered into the shell.

use crate::output::Output;
use crate::shell::{Shell, escaped};
use claimscope::head::{Head, head_for};
use claimscope::{AppProps, Ratings, Route, Shared, SiteInfo, render_main};
use claimscope_core::model::Library;

/// Renders every route, and the page for what is not found. Gives the number of routes.
pub fn render(
    shell: &Shell,
    library: Library,
    info: SiteInfo,
    base: &str,
    base_url: &str,
    output: &mut Output,
) -> usize {
    let routes = Route::all(&library);
    let ratings = Shared::new(Ratings::of(&library));
    let library = Shared::new(library);
    let site = Shared::new(info);
    for route in routes.iter().chain([&Route::NotFound]) {
        let head = head_tags(&head_for(&library, &ratings, route), route, base_url);
        let body = render_main(AppProps {
            library: library.clone(),
            ratings: ratings.clone(),
            route: route.clone(),
            asked: "".into(),
            base: base.to_owned().into(),
            site: site.clone(),
        });
        output.add(&file_of(route), shell.page(&head, &body).into_bytes());
    }
    routes.len()
}

/// The tags that differ from page to page.
fn head_tags(head: &Head, route: &Route, base_url: &str) -> String {
    let title = format!("<title>{}</title>", escaped(&head.title));
    if *route == Route::NotFound {
        return format!("{title}\n    <meta name=\"robots\" content=\"noindex\">");
    }
    let canonical = format!("{}{}", base_url.trim_end_matches('/'), route.path());
    format!(
        "{title}\n    <meta name=\"description\" content=\"{}\">\n    <link rel=\"canonical\" href=\"{}\">",
        escaped(&head.description),
        escaped(&canonical)
    )
}

/// The file of a route: `/claims/x/` is `claims/x/index.html`.
fn file_of(route: &Route) -> String {
    let path = route.path();
    let inside = path.trim_start_matches('/');
    if inside.is_empty() || inside.ends_with('/') { format!("{inside}index.html") } else { inside.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_has_its_file() {
        let files = [Route::Home, Route::Claim("x".into()), Route::NotFound].map(|route| file_of(&route));
        assert_eq!(files, ["index.html", "claims/x/index.html", "404.html"]);
    }
}
