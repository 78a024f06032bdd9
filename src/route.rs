//! Addresses: one enum, parsed from a path and written back to it.
//!
//! Not a router library: our dozen addresses need none, and it would weigh 30 kB.

use claimscope_core::model::Library;

/// A page of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// `/`
    Home,
    /// `/claims/`
    Claims,
    /// `/claims/<id>/`
    Claim(String),
    /// `/sources/`
    Sources,
    /// `/sources/<id>/`
    Source(String),
    /// `/studies/`
    Studies,
    /// `/studies/<id>/`
    Study(String),
    /// `/disagreements/`
    Disagreements,
    /// `/method/`
    Method,
    /// `/glossary/`
    Glossary,
    /// `/corrections/`
    Corrections,
    /// `/about/`
    About,
    /// `/privacy/`
    Privacy,
    /// `/map/`
    Map,
    /// `/sheet/`
    Sheet,
    /// `/check/`
    Check,
    /// `/kept/`
    Kept,
    /// Anything else.
    NotFound,
}

impl Route {
    /// Reads a path without its base. Total: letter case, a missing slash at the end, doubled slashes,
    /// `index.html`, a query and a fragment make no difference.
    pub fn parse(path: &str) -> Self {
        let end = path.find(['?', '#']).unwrap_or(path.len());
        let path = path[..end].to_ascii_lowercase();
        let mut parts = path.split('/').filter(|part| !matches!(*part, "" | "index.html"));
        let (list, id, more) = (parts.next(), parts.next(), parts.next());
        match (list, id, more) {
            (None, ..) => Self::Home,
            (Some("claims"), None, _) => Self::Claims,
            (Some("claims"), Some(id), None) => Self::Claim(id.into()),
            (Some("sources"), None, _) => Self::Sources,
            (Some("sources"), Some(id), None) => Self::Source(id.into()),
            (Some("studies"), None, _) => Self::Studies,
            (Some("studies"), Some(id), None) => Self::Study(id.into()),
            (Some("disagreements"), None, _) => Self::Disagreements,
            (Some("method"), None, _) => Self::Method,
            (Some("glossary"), None, _) => Self::Glossary,
            (Some("corrections"), None, _) => Self::Corrections,
            (Some("about"), None, _) => Self::About,
            (Some("privacy"), None, _) => Self::Privacy,
            (Some("map"), None, _) => Self::Map,
            (Some("sheet"), None, _) => Self::Sheet,
            (Some("check"), None, _) => Self::Check,
            (Some("kept"), None, _) => Self::Kept,
            _ => Self::NotFound,
        }
    }

    /// The path without the base, with a slash at both ends.
    pub fn path(&self) -> String {
        let (list, id) = match self {
            Self::Home => return String::from("/"),
            Self::NotFound => return String::from("/404.html"),
            Self::Claims => ("claims", None),
            Self::Claim(id) => ("claims", Some(id)),
            Self::Sources => ("sources", None),
            Self::Source(id) => ("sources", Some(id)),
            Self::Studies => ("studies", None),
            Self::Study(id) => ("studies", Some(id)),
            Self::Disagreements => ("disagreements", None),
            Self::Method => ("method", None),
            Self::Glossary => ("glossary", None),
            Self::Corrections => ("corrections", None),
            Self::About => ("about", None),
            Self::Privacy => ("privacy", None),
            Self::Map => ("map", None),
            Self::Sheet => ("sheet", None),
            Self::Check => ("check", None),
            Self::Kept => ("kept", None),
        };
        let mut path = String::from("/");
        for part in std::iter::once(list).chain(id.map(String::as_str)) {
            path.push_str(part);
            path.push('/');
        }
        path
    }

    /// The address under a base path such as `/` or `/sub/`.
    pub fn href(&self, base: &str) -> String {
        let mut href = String::from(base.trim_end_matches('/'));
        href.push_str(&self.path());
        href
    }

    /// Every page of a library except the one for what is not found, in reading order.
    pub fn all(library: &Library) -> Vec<Self> {
        let mut all = vec![Self::Home, Self::Claims];
        all.extend(library.claims.iter().map(|claim| Self::Claim(claim.id.clone())));
        all.push(Self::Sources);
        all.extend(library.sources.iter().map(|source| Self::Source(source.id.clone())));
        all.push(Self::Studies);
        all.extend(library.studies.iter().map(|study| Self::Study(study.id.clone())));
        all.extend([
            Self::Disagreements,
            Self::Method,
            Self::Glossary,
            Self::Corrections,
            Self::About,
            Self::Privacy,
            Self::Map,
            Self::Sheet,
            Self::Check,
            Self::Kept,
        ]);
        all
    }

    /// Whether the page is rendered ahead, when the site is built. The app has code only for the parts of it that follow
    /// the grades.
    pub const fn is_ahead(&self) -> bool {
        !matches!(self, Self::Claim(_) | Self::NotFound)
    }

    /// Whether a reader can change what the page shows by other assumptions: others show our grading.
    pub const fn follows_grades(&self) -> bool {
        !self.is_ahead()
            || matches!(
                self,
                Self::Home | Self::Claims | Self::Map | Self::Disagreements | Self::Sources | Self::Check | Self::Sheet
            )
    }

    /// Whether the app draws the page with pieces that are rendered ahead.
    pub const fn has_pieces(&self) -> bool {
        matches!(self, Self::Claim(_))
    }

    /// The same route, or `NotFound` where the library has no such record.
    pub fn within(self, library: &Library) -> Self {
        let exists = match &self {
            Self::Claim(id) => library.find_claim(id).is_some(),
            Self::Source(id) => library.find_source(id).is_some(),
            Self::Study(id) => library.find_study(id).is_some(),
            _ => true,
        };
        if exists { self } else { Self::NotFound }
    }
}

#[cfg(test)]
mod tests {
    use super::Route;

    fn every_kind() -> Vec<Route> {
        vec![
            Route::Home,
            Route::Claims,
            Route::Claim("improves-hydration".into()),
            Route::Sources,
            Route::Source("la-ageless".into()),
            Route::Studies,
            Route::Study("park-2023".into()),
            Route::Disagreements,
            Route::Method,
            Route::Glossary,
            Route::Corrections,
            Route::About,
            Route::Privacy,
            Route::Map,
            Route::Sheet,
            Route::Check,
            Route::Kept,
            Route::NotFound,
        ]
    }

    #[test]
    fn every_route_parses_back_from_its_path() {
        for route in every_kind() {
            assert_eq!(Route::parse(&route.path()), route);
        }
    }

    #[test]
    fn case_slashes_and_what_follows_the_path_make_no_difference() {
        for route in every_kind() {
            let path = route.path();
            for variant in [
                path.trim_end_matches('/').to_owned(),
                path.trim_start_matches('/').to_owned(),
                path.to_uppercase(),
                path.replace('/', "//"),
                format!("{path}?q=1"),
                format!("{path}#studies"),
            ] {
                assert_eq!(Route::parse(&variant), route, "{variant}");
            }
        }
        assert_eq!(Route::parse("/claims/x/index.html"), Route::Claim("x".into()));
    }

    #[test]
    fn what_no_page_answers_is_not_found() {
        for path in [
            "/nothing/", "/claims/a/b/", "/method/x/", "/disagreements/x/", "/corrections/x/", "/correction/",
            "/data/library.json", "/404.html", "/%00", "/é/",
        ] {
            assert_eq!(Route::parse(path), Route::NotFound, "{path}");
        }
    }

    #[test]
    fn addresses_stand_under_the_base_path() {
        let claim = Route::Claim("x".into());
        assert_eq!(claim.href("/"), "/claims/x/");
        assert_eq!(claim.href("/sub/"), "/sub/claims/x/");
        assert_eq!(Route::Home.href("/sub/"), "/sub/");
        assert_eq!(Route::Home.href(""), "/");
    }
}
