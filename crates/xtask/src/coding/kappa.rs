//! Cohen's kappa: agreement beyond what chance would give.
//!
//! J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20
//! (1960), 37–46: κ = (p₀ − pₑ) / (1 − pₑ), with p₀ the share of items coded alike and pₑ the share that would
//! be alike if both had coded at random with their own frequencies.

use std::collections::BTreeMap;

/// How well two codings of the same items agree.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Agreement {
    /// The items.
    pub items: usize,
    /// Those coded alike.
    pub alike: usize,
    /// Kappa; `None` when both used one and the same code throughout, where it is not defined.
    pub kappa: Option<f64>,
}

/// Compares pairs of codes, one pair an item.
pub fn agreement<C: Ord + Copy>(pairs: impl Iterator<Item = (C, C)>) -> Agreement {
    let (mut items, mut alike) = (0_usize, 0_usize);
    let mut frequencies: BTreeMap<C, (usize, usize)> = BTreeMap::new();
    for (a, b) in pairs {
        items += 1;
        alike += usize::from(a == b);
        frequencies.entry(a).or_default().0 += 1;
        frequencies.entry(b).or_default().1 += 1;
    }
    let by_chance: usize = frequencies.values().map(|(a, b)| a * b).sum();
    let (all, squared) = (items * items, items as f64 * items as f64);
    let chance = by_chance as f64 / squared;
    let observed = alike as f64 / items as f64;
    let kappa = (items > 0 && by_chance < all).then(|| (observed - chance) / (1.0 - chance));
    Agreement { items, alike, kappa }
}

impl Agreement {
    /// One line: items, agreement in percent, kappa.
    pub fn line(&self, name: &str) -> String {
        let percent = self.alike as f64 * 100.0 / self.items.max(1) as f64;
        let kappa = self.kappa.map_or_else(|| "not defined".to_owned(), |kappa| format!("{kappa:.2}"));
        format!("{name:<26} {:>6} {:>6} {percent:>6.1} %  {kappa}\n", self.items, self.alike)
    }
}

#[cfg(test)]
mod tests {
    use super::agreement;
    use proptest::prelude::*;

    #[test]
    fn a_worked_example_comes_out_as_in_textbooks() {
        let cells = [(('y', 'y'), 20), (('y', 'n'), 5), (('n', 'y'), 10), (('n', 'n'), 15)];
        let found = agreement(cells.into_iter().flat_map(|(pair, times)| std::iter::repeat_n(pair, times)));
        assert_eq!((found.items, found.alike), (50, 35));
        assert!(found.kappa.is_some_and(|kappa| (kappa - 0.4).abs() < 1e-9), "{found:?}");
    }

    #[test]
    fn with_one_code_only_or_nothing_to_compare_there_is_no_kappa() {
        assert_eq!(agreement([('y', 'y'); 3].into_iter()).kappa, None);
        assert_eq!(agreement(std::iter::empty::<(u8, u8)>()).kappa, None);
    }

    proptest! {
        #[test]
        fn kappa_is_at_most_one_and_one_only_without_a_difference(pairs in prop::collection::vec((0..3_u8, 0..3_u8), 1..40)) {
            let found = agreement(pairs.iter().copied());
            if let Some(kappa) = found.kappa {
                prop_assert!((-1.0..=1.0).contains(&kappa));
                prop_assert_eq!(kappa > 1.0 - 1e-9, found.alike == found.items);
            }
        }

        #[test]
        fn it_does_not_matter_who_comes_first(pairs in prop::collection::vec((0..3_u8, 0..3_u8), 1..40)) {
            let turned = agreement(pairs.iter().map(|(a, b)| (*b, *a)));
            prop_assert_eq!(agreement(pairs.iter().copied()), turned);
        }
    }
}
