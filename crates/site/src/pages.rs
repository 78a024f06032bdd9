//! Pages: every route rendered into the shell.

use crate::output::Output;
use crate::published::Published;
use crate::shell::Shell;
use crate::{discovery, head};
use claimscope::{Ahead, AheadWriter, AppProps, Ratings, Route, Shared, SiteInfo, render_main, render_stand_in};
use claimscope_core::model::Library;

/// A library with all that its pages are made from.
pub struct Site<'a> {
    library: Shared<Library>,
    ratings: Shared<Ratings>,
    info: Shared<SiteInfo>,
    /// The path under which it stands.
    base: &'a str,
    /// The address that this path is a part of.
    base_url: &'a str,
}

impl<'a> Site<'a> {
    /// Grades a library.
    pub fn new(library: Library, info: SiteInfo, base: &'a str, base_url: &'a str) -> Self {
        let ratings = Shared::new(Ratings::of(&library));
        Self { library: Shared::new(library), ratings, info: Shared::new(info), base, base_url }
    }

    /// The library.
    pub fn library(&self) -> &Library {
        &self.library
    }

    /// The ratings of its claims.
    pub fn ratings(&self) -> &Ratings {
        &self.ratings
    }

    /// Who publishes it.
    pub fn info(&self) -> &SiteInfo {
        &self.info
    }

    /// The text of the pages that the app gets rendered ahead.
    pub fn ahead(&self) -> String {
        let mut writer = AheadWriter::default();
        Route::all(&self.library).into_iter().for_each(|route| writer.add(&self.props(route)));
        writer.finish()
    }

    /// Renders every route, and the page for what is not found, with the files by which programs find them.
    /// Gives the number of routes.
    pub fn render(&self, shell: &Shell, output: &mut Output) -> usize {
        let routes = Route::all(&self.library);
        let published = self.published();
        for route in routes.iter().chain([&Route::NotFound]) {
            let head = head::tags(published, route);
            let body = render_main(self.props(route.clone()));
            output.add(&file_of(route), shell.page(&head, &body).into_bytes());
        }
        discovery::write(published, output);
        routes.len()
    }

    /// The page that stands in for any other where there is no network.
    pub fn stand_in(&self, shell: &Shell) -> String {
        shell.stand_in(&head::stand_in_tags(self.base_url), &render_stand_in(&self.props(Route::NotFound)))
    }

    /// What heads, lists for programs and cards are made from.
    pub fn published(&self) -> Published<'_> {
        Published { library: &self.library, ratings: &self.ratings, info: &self.info, base_url: self.base_url }
    }

    /// What the page of a route is made from.
    pub fn props(&self, route: Route) -> AppProps {
        AppProps {
            library: self.library,
            ratings: self.ratings,
            assumed: None,
            route,
            asked: "".into(),
            base: self.base.to_owned().into(),
            site: self.info,
            ahead: Ahead::default(),
        }
    }
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
