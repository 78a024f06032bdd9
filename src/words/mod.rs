//! What the interface says in its own voice, apart from the code that sets it on a page.
//!
//! Each page and each part of one has a module of its own: a constant for what never changes, a function where a number, a
//! name or a plural stands in it, so that another language can put its words in its own order. Words that follow
//! from a grade stand in `claimscope_core::wording`, which is one typed place already; words about a treatment come from
//! the library. Names of classes, attributes and addresses are no words.
//!
//! Another language is a folder beside `en` with the same items, chosen here: the compiler names what is missing.

mod en;

pub use en::*;

#[cfg(test)]
mod tests {
    use super::{home, method};
    use claimscope_core::model::Certainty;
    use claimscope_core::wording::badge;

    #[test]
    fn sentences_about_the_ladder_call_its_steps_by_the_words_of_the_badges() {
        let said = [
            (Certainty::High, home::NOTE),
            (Certainty::Moderate, home::NOTE),
            (Certainty::Low, home::NOTE),
            (Certainty::Moderate, method::MODERATE),
            (Certainty::Low, method::LOW),
            (Certainty::VeryLow, method::VERY_LOW),
            (Certainty::NotTestedInPeople, method::START_CELLS),
        ];
        for (certainty, words) in said {
            let word = badge(certainty).to_lowercase();
            assert!(words.contains(&word), "“{word}” is what the badge says, and not: {words}");
        }
        assert!(home::at_top(2).contains(&badge(Certainty::High).to_lowercase()));
    }
}
