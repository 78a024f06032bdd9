//! The page for an address that nothing answers: the claims whose names are nearest, and the main pages.

use super::{lead, title};
use crate::components::{claim_list, section};
use crate::markup::{El, el};
use crate::words::not_found as words;
use crate::words::page_names;
use crate::{Route, order, view::View};
use claimscope_core::model::ClaimIx;

/// How many near claims are offered.
const NEAR: usize = 4;

/// The page. `asked` is empty while it is rendered natively, for any address.
pub fn not_found(view: View<'_>, asked: &str) -> El {
    let pages = [
        (Route::Home, page_names::FRONT_PAGE),
        (Route::Claims, page_names::ALL_CLAIMS),
        (Route::Sources, page_names::SOURCES),
        (Route::Studies, page_names::STUDIES),
        (Route::Method, page_names::HOW_WE_GRADE),
        (Route::Glossary, page_names::GLOSSARY),
    ];
    let elsewhere = el("ul.elsewhere").each(pages.map(|(route, name)| el("li").add(view.link(&route, name))));
    let head = title(words::HEAD).add(lead(words::WHY)).add(elsewhere);
    let near = (!asked.is_empty()).then(|| section("near", words::NEAR, "", claim_list(view, nearest(view, asked))));
    el("div").add(head).add(near)
}

/// The claims whose ids are nearest to the last part of the path asked for.
fn nearest(view: View<'_>, asked: &str) -> Vec<ClaimIx> {
    let wanted = asked.trim_end_matches('/').rsplit('/').next().unwrap_or(asked).to_ascii_lowercase();
    let mut near = order::by(view.library.claim_indices().collect(), |&ix| {
        distance(wanted.as_bytes(), view.claim(ix).id.as_bytes()) as u64
    });
    near.truncate(NEAR);
    near
}

/// The number of letters to add, drop or change between two words (Levenshtein).
fn distance(a: &[u8], b: &[u8]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let change = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = change.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn the_distance_counts_letters_added_dropped_and_changed() {
        for (a, b, expected) in
            [("", "", 0), ("abc", "abc", 0), ("abc", "abd", 1), ("hydration", "hidraton", 2), ("", "ab", 2)]
        {
            assert_eq!(distance(a.as_bytes(), b.as_bytes()), expected, "{a} {b}");
            assert_eq!(distance(b.as_bytes(), a.as_bytes()), expected, "{b} {a}");
        }
    }
}
