//! Which claims stand open in the picture, where there are more than can be taken in at once.

/// How many rows stand open at most.
const OPEN: usize = 24;
/// How many claims whose evidence reaches furthest stand open whoever says them.
const FURTHEST: usize = 3;

/// From how many voices on a claim stands open, and how many claims reach furthest, where those are few
/// enough to stand open as well. `figures` are the voices on each claim, and how far its evidence reaches.
pub fn open_from(figures: &[(usize, u8)], ceiling: u8) -> (usize, usize) {
    let reach = figures.iter().filter(|(_, shown)| ceiling > 0 && *shown == ceiling).count();
    let furthest = if reach > FURTHEST { 0 } else { reach };
    let open = |voices: usize| {
        let is_open = |(count, shown): &&(usize, u8)| *count >= voices || (furthest > 0 && *shown == ceiling);
        figures.iter().filter(is_open).count()
    };
    let most = figures.iter().map(|(count, _)| *count).max().unwrap_or(1);
    ((1..=most).find(|&voices| open(voices) <= OPEN).unwrap_or(most), furthest)
}

#[cfg(test)]
mod tests {
    use super::{OPEN, open_from};

    #[test]
    fn what_few_speak_on_folds_only_where_there_is_too_much() {
        assert_eq!(open_from(&[(1, 1), (2, 0)], 1), (1, 1));
        let mut figures = vec![(1, 1); OPEN];
        figures.extend([(2, 1); OPEN]);
        figures.extend([(3, 1), (1, 2)]);
        assert_eq!(open_from(&figures, 2), (3, 1), "24 that two speak on, one more, and the furthest are too many");
        assert_eq!(open_from(&[], 0), (1, 0));
    }

    #[test]
    fn where_all_reach_equally_far_none_stands_out() {
        let figures: Vec<(usize, u8)> = (0..2 * OPEN).map(|at| (1 + at / OPEN, 1)).collect();
        assert_eq!(open_from(&figures, 1), (2, 0));
    }
}
