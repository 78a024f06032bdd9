//! Pages: every route rendered into the shell.

use crate::output::Output;
use crate::published::Published;
use crate::shell::Shell;
use crate::{discovery, head};
use claimscope::{AppProps, Ratings, Route, Shared, SiteInfo, render_main};
use claimscope_core::model::Library;

/// Renders every route, and the page for what is not found, with the files by which programs find them.
/// Gives the number of routes.
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
    let published = Published { library: &library, ratings: &ratings, info: &site, base_url };
    for route in routes.iter().chain([&Route::NotFound]) {
        let head = head::tags(published, route);
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
    discovery::write(published, output);
    routes.len()
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
