//! "Did you mean": the nearest of several names.

use strsim::osa_distance;

/// The name nearest to what was written, when it is near enough to be a slip of the hand.
///
/// A third of the letters may differ, at least two; with equal distances the first in the alphabet is
/// taken, so that the same content always gets the same help.
pub(crate) fn nearest<'n>(written: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let most = (written.chars().count() / 3).max(2);
    let measured = names.into_iter().map(|name| (osa_distance(written, name), name));
    measured
        .filter(|(distance, name)| *distance <= most && *distance < name.chars().count())
        .min()
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_of_the_hand_finds_the_name_that_was_meant() {
        let names = ["supports", "hedges", "disputes"];
        assert_eq!(nearest("suports", names), Some("supports"));
        assert_eq!(nearest("hegdes", names), Some("hedges"));
    }

    #[test]
    fn nothing_is_suggested_for_another_word() {
        assert_eq!(nearest("praises", ["supports", "hedges"]), None);
        assert_eq!(nearest("x", ["of", "by"]), None);
    }

    #[test]
    fn of_two_equally_near_names_the_first_in_the_alphabet_is_taken() {
        assert_eq!(nearest("park-2022", ["park-2024", "park-2023"]), Some("park-2023"));
    }
}
