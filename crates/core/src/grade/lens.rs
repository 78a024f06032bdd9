//! The assumptions under which a body of evidence is graded. The default is our grading.
//!
//! In an address and on the command line a lens is written by the words of its switches, `no-makers.at-home`.

use crate::model::Library;

/// Our grading.
pub const OURS: Lens = Lens {
    leave_out_makers: false,
    only_at_home: false,
    forgive_unclear_blinding: false,
    origin_group: String::new(),
    leave_out_sellers: false,
};
/// What stands between two words: no program that passes an address on writes it otherwise.
const AND: char = '.';
/// What the word of a group begins with.
const ONLY: &str = "only-";

/// What a reader assumes. `Lens::default()` is our grading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lens {
    /// Leave out studies that the maker paid for or staffed.
    pub leave_out_makers: bool,
    /// Only what was used without needles, laser or injection.
    pub only_at_home: bool,
    /// Do not count it as a fault when a randomised trial does not say who was blinded.
    pub forgive_unclear_blinding: bool,
    /// Only products of this group of origins, such as `stem-cell`; empty for all.
    pub origin_group: String,
    /// Leave out articles from publishers that sell treatments; moves overreach, never a grade.
    pub leave_out_sellers: bool,
}

impl Lens {
    /// Whether this is our grading.
    pub fn is_ours(&self) -> bool {
        *self == OURS
    }

    /// Reads words such as `no-makers.only-stem-cell`, in any order; no word at all is our grading.
    ///
    /// # Errors
    /// The first word that is no switch of this library.
    pub fn read<'a>(library: &Library, words: &'a str) -> Result<Self, &'a str> {
        let mut lens = OURS;
        for word in words.split(AND).filter(|word| !word.is_empty()) {
            let switch = Switch::of(library).into_iter().find(|switch| switch.word() == word).ok_or(word)?;
            switch.put(&mut lens, true);
        }
        Ok(lens)
    }

    /// The words by which it is read again, in the order of [`Switch::of`]; nothing for our grading.
    pub fn words(&self) -> String {
        let mut words = String::new();
        for switch in Switch::ALL {
            if switch.is_on(self) {
                if !words.is_empty() {
                    words.push(AND);
                }
                words.push_str(&match switch {
                    Switch::Origin(_) => Switch::Origin(&self.origin_group).word(),
                    other => other.word(),
                });
            }
        }
        words
    }

    /// Every combination of the switches of a library, our grading first. Of several groups of products one is chosen at most.
    pub fn all(library: &Library) -> Vec<Self> {
        let mut all = vec![OURS];
        for switch in Switch::of(library) {
            let mut more = all.clone();
            more.retain(|lens| lens.origin_group.is_empty() || !matches!(switch, Switch::Origin(_)));
            more.iter_mut().for_each(|lens| switch.put(lens, true));
            all.extend(more);
        }
        all
    }
}

/// One assumption that a reader can turn on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Switch<'a> {
    /// Leave out studies that the maker paid for or staffed.
    Makers,
    /// Only what was used without needles, laser or injection.
    AtHome,
    /// Only products of this group of origins.
    Origin(&'a str),
    /// Unclear blinding is no fault.
    Blinding,
    /// Leave out articles from publishers that sell treatments.
    Sellers,
}

impl<'a> Switch<'a> {
    /// One of each kind, in the order in which they are offered.
    const ALL: [Switch<'static>; 5] =
        [Switch::Makers, Switch::AtHome, Switch::Origin(""), Switch::Blinding, Switch::Sellers];

    /// The switches of a library: one for each group of products that its treatments name.
    pub fn of(library: &'a Library) -> Vec<Self> {
        let mut switches = Vec::new();
        for switch in Self::ALL {
            if switch != Switch::Origin("") {
                switches.push(switch);
                continue;
            }
            for origin in library.treatments.iter().flat_map(|treatment| &treatment.origins) {
                let group = Switch::Origin(&origin.group);
                if !origin.group.is_empty() && !switches.contains(&group) {
                    switches.push(group);
                }
            }
        }
        switches
    }

    /// Its word, made of letters, digits and hyphens like an id.
    pub fn word(self) -> String {
        let word = match self {
            Self::Makers => "no-makers",
            Self::AtHome => "at-home",
            Self::Origin(group) => return [ONLY, group].concat(),
            Self::Blinding => "forgive-blinding",
            Self::Sellers => "no-sellers",
        };
        String::from(word)
    }

    /// Whether it is on; for the group of no name, whether any group is chosen.
    pub fn is_on(self, lens: &Lens) -> bool {
        match self {
            Self::Makers => lens.leave_out_makers,
            Self::AtHome => lens.only_at_home,
            Self::Origin("") => !lens.origin_group.is_empty(),
            Self::Origin(group) => lens.origin_group == group,
            Self::Blinding => lens.forgive_unclear_blinding,
            Self::Sellers => lens.leave_out_sellers,
        }
    }

    /// Turns it on or off.
    pub fn put(self, lens: &mut Lens, is_on: bool) {
        match self {
            Self::Makers => lens.leave_out_makers = is_on,
            Self::AtHome => lens.only_at_home = is_on,
            Self::Origin(group) => lens.origin_group = if is_on { group.into() } else { String::new() },
            Self::Blinding => lens.forgive_unclear_blinding = is_on,
            Self::Sellers => lens.leave_out_sellers = is_on,
        }
    }
}

/// Conventions that decide a level and could have been set otherwise. The default is our grading;
/// the method page shows what each other choice would change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conventions {
    /// Unclear blinding costs a step.
    pub unclear_blinding_costs: bool,
    /// Fewer than 100 people cost two steps; otherwise one, as fewer than 400 do.
    pub under_100_costs_two: bool,
    /// Where there is a randomised trial, only randomised trials carry the grade.
    pub randomised_tier_only: bool,
    /// A neighbouring outcome costs a step of fit.
    pub stand_ins_cost: bool,
}

impl Default for Conventions {
    fn default() -> Self {
        Self {
            unclear_blinding_costs: true,
            under_100_costs_two: true,
            randomised_tier_only: true,
            stand_ins_cost: true,
        }
    }
}

impl Conventions {
    /// Each convention by name, with the set of choices in which it alone is otherwise.
    pub fn alternatives() -> [(&'static str, Self); 4] {
        let ours = Self::default();
        [
            ("Forgive trials that do not say who was blinded", Self { unclear_blinding_costs: false, ..ours }),
            ("Take one step, not two, for fewer than 100 people", Self { under_100_costs_two: false, ..ours }),
            (
                "Let studies that are not randomised count beside those that are",
                Self { randomised_tier_only: false, ..ours },
            ),
            ("Take nothing off for a neighbouring outcome", Self { stand_ins_cost: false, ..ours }),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::{Lens, OURS, Switch};
    use crate::model::{Library, Origin, Treatment};

    fn library(groups: &[&str]) -> Library {
        let origins = groups.iter().map(|group| Origin { group: (*group).into(), ..Origin::default() });
        Library {
            treatments: vec![Treatment { origins: origins.collect(), ..Treatment::default() }],
            ..Library::default()
        }
    }

    #[test]
    fn our_grading_is_the_default_and_has_no_words() {
        assert_eq!(OURS, Lens::default());
        assert_eq!(OURS.words(), "");
        assert_eq!(Lens::read(&library(&[]), ""), Ok(OURS));
    }

    #[test]
    fn every_combination_is_read_from_its_words_and_there_are_thirty_two() {
        let library = library(&["stem-cell", "", "stem-cell"]);
        let all = Lens::all(&library);
        assert_eq!(all.len(), 32);
        for (at, lens) in all.iter().enumerate() {
            assert_eq!(Lens::read(&library, &lens.words()).as_ref(), Ok(lens));
            assert!(!all[..at].contains(lens), "{lens:?} stands there twice");
        }
    }

    #[test]
    fn the_order_of_words_makes_no_difference() {
        let library = library(&["stem-cell"]);
        let read = |words| Lens::read(&library, words);
        assert_eq!(read("only-stem-cell.no-makers"), read("no-makers.only-stem-cell"));
        assert_eq!(read("..at-home.at-home."), read("at-home"));
    }

    #[test]
    fn a_word_that_is_no_switch_here_is_told() {
        let library = library(&["stem-cell"]);
        for word in ["only-plant", "only-", "No-Makers", "lens", "at home", "é"] {
            assert_eq!(Lens::read(&library, word), Err(word));
            assert_eq!(Lens::read(&library, &["at-home.", word].concat()), Err(word));
        }
    }

    #[test]
    fn a_library_without_groups_has_no_switch_for_them() {
        assert_eq!(Switch::of(&library(&[""])).len(), 4);
        assert_eq!(Lens::all(&library(&["one", "two"])).len(), 48);
    }
}
