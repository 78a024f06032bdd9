//! The icon of a page: the asterisk of its claim, or the plain one.

use crate::{Ratings, Route, files};
use claimscope_core::grade::Grade;
use claimscope_core::model::{Domain, Library};

/// The pattern of an asterisk: for each arm, clockwise from the top, the steps taken off, at most two.
pub type Pattern = [u8; 5];

/// The pattern of a grade.
pub fn pattern(grade: &Grade) -> Pattern {
    Domain::LOWERING.map(|domain| grade.levels(domain).min(0).unsigned_abs().min(2))
}

/// The address of a pattern's icon inside the site: `glyphs/01210.svg`; without one, that of the plain asterisk.
pub fn file(pattern: Option<Pattern>) -> String {
    let mut path = String::from(files::GLYPHS);
    match pattern {
        Some(arms) => path.extend(arms.map(|steps| char::from(b'0' + steps))),
        None => path.push_str("plain"),
    }
    path.push_str(".svg");
    path
}

/// The icon of a route's page: that of a claim whose grade studies carry is its asterisk.
pub fn of_page(library: &Library, ratings: &Ratings, route: &Route) -> String {
    let claim = match route {
        Route::Claim(id) => library.find_claim(id),
        _ => None,
    };
    file(claim.and_then(|ix| ratings.get(ix).grade()).filter(|grade| grade.studies > 0).map(pattern))
}

#[cfg(test)]
mod tests {
    use super::file;

    #[test]
    fn an_icon_is_named_by_what_it_shows() {
        assert_eq!(file(Some([0, 1, 2, 1, 0])), "glyphs/01210.svg");
        assert_eq!(file(None), "glyphs/plain.svg");
    }
}
