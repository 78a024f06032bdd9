//! Chance by a seed: the same numbers on every machine (`SplitMix64`).

/// Where the row of numbers has got to.
pub struct Chance(u64);

impl Chance {
    /// The row of a seed.
    pub const fn of(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }

    /// A number below another, which is not 0.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).unwrap_or(0)
    }

    /// One of several, of which there is one at least.
    pub fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }

    /// One of several, the first ones far more often than the last: about as words of a language are used.
    pub fn common<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        // The smaller of two, twice: the n-th comes about as 1 to the square root of n, and then some.
        let mut end = of.len();
        for _ in 0..3 {
            end = self.below(end) + 1;
        }
        &of[end - 1]
    }
}

#[cfg(test)]
mod tests {
    use super::Chance;

    #[test]
    fn a_seed_gives_the_same_row_each_time() {
        let row = |seed| {
            let mut chance = Chance::of(seed);
            (0..9).map(|_| chance.below(1000)).collect::<Vec<_>>()
        };
        assert_eq!(row(1), row(1));
        assert_ne!(row(1), row(2));
    }

    #[test]
    fn what_is_common_comes_more_often() {
        let mut chance = Chance::of(7);
        let all: Vec<usize> = (0..1000).collect();
        let drawn: Vec<usize> = (0..1000).map(|_| *chance.common(&all)).collect();
        let first = drawn.iter().filter(|at| **at < 100).count();
        assert!(first > 400, "{first}");
    }
}
