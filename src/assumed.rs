//! Other assumptions than ours: which, what follows from them, and how an address asks for them.
//!
//! They stand behind `#` as `lens=no-makers.at-home`, by themselves or after a place on the page and `&`. So they are
//! sent to nobody, and a link that somebody copies carries them.

use crate::Ratings;
use claimscope_core::grade::Lens;
#[cfg(any(test, feature = "browser"))]
use claimscope_core::grade::OURS;
use claimscope_core::model::Library;

/// The word by which an address asks for our grading.
pub const OUR_GRADING: &str = "ours";
/// What stands before the words of a lens.
const NAME: &str = "lens=";

/// What a reader assumes in place of ours.
#[derive(Debug)]
pub struct Assumed {
    /// The assumptions.
    pub lens: Lens,
    /// The ratings of all claims under them.
    pub ratings: Ratings,
    /// Whether the address asks for assumptions that this library does not know, so that ours hold.
    pub is_misread: bool,
}

impl Assumed {
    /// Grades under a lens.
    pub fn new(library: &Library, lens: Lens, is_misread: bool) -> Self {
        Self { ratings: Ratings::under(library, &lens), lens, is_misread }
    }
}

#[cfg(any(test, feature = "browser"))]
/// The lens of the words of an address, and whether they are not known here, so that our grading holds.
pub fn read(library: &Library, words: &str) -> (Lens, bool) {
    let words = if words == OUR_GRADING { "" } else { words };
    Lens::read(library, words).map_or((OURS, true), |lens| (lens, false))
}

#[cfg(any(test, feature = "browser"))]
/// The words of the lens that a fragment such as `#why&lens=at-home` asks for.
pub fn asked(fragment: &str) -> Option<&str> {
    fragment.trim_start_matches('#').split('&').find_map(|part| part.strip_prefix(NAME))
}

/// A fragment that asks for a lens, and keeps the place on the page that it names, or what else a page reads there.
pub fn with(fragment: &str, lens: &Lens) -> String {
    let mut whole = String::new();
    let words = lens.words();
    let asked = [NAME, &words].concat();
    let kept = fragment.trim_start_matches('#').split('&').filter(|part| !part.starts_with(NAME));
    for part in kept.chain((!words.is_empty()).then_some(&*asked)).filter(|part| !part.is_empty()) {
        whole.push_str(if whole.is_empty() { "#" } else { "&" });
        whole.push_str(part);
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::{asked, read, with};
    use claimscope_core::grade::{Lens, OURS};
    use claimscope_core::model::Library;

    fn at_home() -> Lens {
        Lens { only_at_home: true, leave_out_makers: true, ..OURS }
    }

    #[test]
    fn a_lens_is_read_from_what_was_written() {
        for place in ["", "#why", "#claims=a,b", "#text=a&b&c"] {
            let fragment = with(place, &at_home());
            assert_eq!(asked(&fragment), Some("no-makers.at-home"), "{fragment}");
            assert_eq!(with(&fragment, &at_home()), fragment);
            assert_eq!(with(&fragment, &OURS), place);
        }
    }

    #[test]
    fn a_fragment_without_a_lens_asks_for_none() {
        for fragment in ["", "#", "#why", "#text=lens", "#lens", "#lens-at-home"] {
            assert_eq!(asked(fragment), None, "{fragment}");
        }
        assert_eq!(asked("#lens="), Some(""));
    }

    #[test]
    fn words_that_nobody_knows_leave_our_grading_and_are_told() {
        let library = Library::default();
        assert_eq!(read(&library, "ours"), (OURS, false));
        assert_eq!(read(&library, ""), (OURS, false));
        for words in ["no-mAkers", "at-home.only-snails", "%00", "é", "ours.at-home"] {
            assert_eq!(read(&library, words), (OURS, true), "{words}");
        }
        assert_eq!(read(&library, "no-makers.at-home"), (at_home(), false));
    }
}
