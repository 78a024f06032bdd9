//! The words in which a study and an offer differ. What is the same needs none.

use crate::words::common;
use crate::words::sold as words;
use claimscope_core::derived::Match;

/// More alternatives than this are not told again beside each study.
const MANY: usize = 3;

/// One aspect: whether it is the same, what was tested and what is offered.
#[derive(PartialEq, Eq)]
pub struct Aspect {
    /// Whether it is the same.
    pub found: Match,
    /// What was tested.
    pub tested: String,
    /// What is offered.
    pub offered: String,
}

/// What an offer tells, in words that are short enough to stand beside each study.
pub fn told(list: &[String]) -> String {
    match list.len() {
        0 => String::from(words::NOT_STATED),
        1..=MANY => words::either(list),
        n => words::one_of(n),
    }
}

/// An aspect in words; what is the same needs none. `named` says whether the article offers or describes.
pub fn aspect(found: Match, tested: &str, named: &str, offered: &str) -> Aspect {
    if found == Match::Same {
        return Aspect { found, tested: String::new(), offered: String::new() };
    }
    Aspect { found, tested: [common::TESTED, tested, "."].concat(), offered: [named, offered, "."].concat() }
}

/// What it was used for: the editor's reason tells the difference.
pub fn used(found: Match, because: &str, named: &str, offered: &str) -> Aspect {
    match (found, offered) {
        (Match::Same, _) => aspect(found, "", "", ""),
        (_, "") => Aspect { found, tested: words::ANOTHER_USE.into(), offered: because.into() },
        (_, offered) => {
            Aspect { found, tested: words::ANOTHER_USE.into(), offered: [because, " ", named, offered, "."].concat() }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Aspect, aspect, told, used};
    use claimscope_core::derived::Match;

    #[test]
    fn only_differences_and_gaps_are_put_into_words() {
        let words = |aspect: Aspect| [aspect.tested, aspect.offered];
        assert_eq!(words(aspect(Match::Same, "injected", "Offered: ", "rubbed in")), ["", ""]);
        let different = words(aspect(Match::Different, "injected", "Offered: ", "rubbed in"));
        assert_eq!(different, ["Tested: injected.", "Offered: rubbed in."]);
        assert_eq!(words(used(Match::Different, "On ulcers.", "Offered: ", "")), ["Another use.", "On ulcers."]);
        let face = words(used(Match::Different, "On ulcers.", "Offered: ", "on the face"));
        assert_eq!(face, ["Another use.", "On ulcers. Offered: on the face."]);
    }

    #[test]
    fn few_alternatives_are_told_and_many_only_counted() {
        let list = |names: &[&str]| names.iter().map(|name| String::from(*name)).collect::<Vec<_>>();
        for (names, words) in [
            (&[][..], "not stated"),
            (&["moon dust"], "moon dust"),
            (&["a", "b", "c"], "a, b or c"),
            (&["a", "b", "c", "d"], "one of the 4 listed above"),
        ] {
            assert_eq!(told(&list(names)), words);
        }
    }
}
