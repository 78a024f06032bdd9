//! Medians, and how far apart runs are.

/// Several measurements of one thing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Runs(Vec<f64>);

impl Runs {
    /// Measurements in any order.
    pub fn new(mut values: Vec<f64>) -> Self {
        values.sort_by(f64::total_cmp);
        Self(values)
    }

    /// The one in the middle; of an even number, the mean of both. `None` of none.
    pub fn median(&self) -> Option<f64> {
        self.quantile(0.5)
    }

    /// How far the middle half of the runs is apart (the interquartile range).
    pub fn spread(&self) -> Option<f64> {
        Some(self.quantile(0.75)? - self.quantile(0.25)?)
    }

    /// What 95 of 100 stay under.
    pub fn nearly_all(&self) -> Option<f64> {
        self.quantile(0.95)
    }

    /// With linear interpolation between neighbours (type 7 of Hyndman and Fan, 1996).
    pub fn quantile(&self, share: f64) -> Option<f64> {
        let last = self.0.len().checked_sub(1)?;
        let mut at = 0;
        let mut left = share * last as f64;
        while left >= 1.0 {
            at += 1;
            left -= 1.0;
        }
        let (low, high) = (self.0.get(at)?, self.0.get(at + 1).or(self.0.get(at))?);
        Some(low + (high - low) * left)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_wild_run_moves_neither_median_nor_spread_far() {
        let runs = Runs::new(vec![100.0, 9000.0, 102.0, 101.0, 103.0]);
        assert_eq!((runs.median(), runs.spread()), (Some(102.0), Some(2.0)));
        assert!(runs.nearly_all() > Some(7000.0), "the worst runs are not hidden");
    }

    #[test]
    fn an_even_number_of_runs_has_its_median_between_two() {
        assert_eq!(Runs::new(vec![4.0, 1.0, 2.0, 3.0]).median(), Some(2.5));
    }

    #[test]
    fn no_run_has_no_median() {
        assert_eq!(Runs::new(Vec::new()).median(), None);
    }
}
