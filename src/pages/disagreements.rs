//! Where the articles clash: every disagreement, the hardest first.

use super::{lead, title};
use crate::components::{clash, lens, of_strength, section_with};
use crate::markup::{El, el};
use crate::view::View;
use crate::words::disagreements as words;
use claimscope_core::model::{Library, Strength};
use claimscope_core::wording::Label;

/// The page of all disagreements.
pub fn disagreements(view: View<'_>) -> El {
    let how = words::HOW_TO_READ;
    let mut page = el("div").add(title(headline(view.library)).add(lead(how))).add(lens(view));
    for strength in Strength::ALL {
        let here = of_strength(view.library, *strength);
        if !here.is_empty() {
            let index = here
                .iter()
                .map(|&at| &view.library.disagreements[at])
                .map(|clash| el("li").add(el("a").attr("href", ["#", &clash.id].concat()).add(&clash.question)));
            let aid = el("p").add([&words::places(here.len()), aid(*strength)]);
            let list = el("div").each(here.iter().map(|&at| clash(view, at)));
            page = page.add(section_with(
                strength.word(),
                strength.label(),
                (aid, el("ol.clash__index").each(index)),
                list,
            ));
        }
    }
    page
}

/// "Forty-three places where the articles clash", counted.
pub fn headline(library: &Library) -> String {
    words::head(library.disagreements.len())
}

const fn aid(strength: Strength) -> &'static str {
    match strength {
        Strength::Direct => words::DIRECT,
        Strength::Tension => words::TENSION,
        Strength::Certainty => words::CERTAINTY,
    }
}

#[cfg(test)]
mod tests {
    use super::headline;
    use crate::components::foremost;
    use claimscope_core::model::{Disagreement, Library, Side, SourceIx, Strength};

    fn clash(id: &str, strength: Strength, sides: usize) -> Disagreement {
        let side = Side { source: SourceIx(0), says: String::new(), assertion: 0 };
        Disagreement {
            id: id.into(),
            claims: Vec::new(),
            question: String::new(),
            strength,
            why: String::new(),
            sides: vec![side; sides],
        }
    }

    #[test]
    fn the_headline_counts() {
        let mut library = Library::default();
        assert_eq!(headline(&library), "We found no place where the articles clash");
        library.disagreements = vec![clash("a", Strength::Direct, 2)];
        assert_eq!(headline(&library), "One place where the articles clash");
        library.disagreements.push(clash("b", Strength::Tension, 2));
        assert_eq!(headline(&library), "Two places where the articles clash");
    }

    #[test]
    fn the_foremost_is_of_the_hardest_the_one_with_most_sides() {
        let disagreements = vec![
            clash("soft", Strength::Certainty, 9),
            clash("two", Strength::Direct, 2),
            clash("four", Strength::Direct, 4),
        ];
        let library = Library { disagreements, ..Library::default() };
        assert_eq!(foremost(&library), Some(2));
        assert_eq!(foremost(&Library::default()), None);
    }
}
